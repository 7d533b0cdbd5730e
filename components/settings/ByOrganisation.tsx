import { stepWords } from '../../lib/domain/case/case';
import type { ChecklistWords } from '../../lib/locales';
import { apart, fill, listed, plural } from '../../lib/locales/format';
import { languageName, regionName } from '../../lib/locales/names';
import { Filled } from '../Apart';
import type { Desk } from '../desk';

/** What the organisation set by the browser's policies, and what of it is ignored. Nothing where no policy speaks. */
export function ByOrganisation({
  desk,
  words: { organisation: said },
}: {
  desk: Desk;
  words: ChecklistWords['settings'];
}) {
  const { set, ignored } = desk.policy;
  const { language, words, caseWords } = desk;
  const lines = [
    set.region && fill(said.region, { region: regionName(set.region, desk) }),
    set.language && fill(said.language, { language: languageName(set.language, language) }),
    set.guidance && fill(said.guidance, { guidance: words.guidance[set.guidance] }),
    set.practiceOnly && said.practiceOnly,
    set.sync === false && said.noSync,
    set.reminderDays === 0 && said.noReminder,
    set.reminderDays && plural(language, said.reminder, set.reminderDays),
    set.contact && fill(said.contact, { contact: apart(set.contact) }),
    set.hiddenSteps?.length &&
      fill(said.hidden, {
        steps: listed(
          language,
          set.hiddenSteps.map((step) => stepWords(caseWords, step).title),
        ),
      }),
  ].filter(Boolean);
  if (!lines.length && !ignored.length) return null;
  return (
    <section class="card" aria-labelledby="organisation" data-organisation>
      <h2 id="organisation">{desk.words.organisation.set}</h2>
      {lines.length > 0 && (
        <>
          <p class="small">{said.lead}</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {ignored.map((name) => (
        <p key={name} class="failed" data-ignored={name}>
          <Filled text={said.ignored} values={{ name }} />
        </p>
      ))}
    </section>
  );
}
