import type { ComponentChildren } from 'preact';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { type Case, claimsNamed, type StepForRegion, stepsFor } from '../../lib/domain/case/case';
import { isInTime } from '../../lib/domain/objection/objection-state';
import { type ReviewedProfile, reviewRecord } from '../../lib/domain/objection/review';
import { inSight } from '../../lib/domain/record/typed-line';
import { apart, comma, fill } from '../../lib/locales/format';
import { regionName } from '../../lib/locales/names';
import type { Desk } from '../desk';
import { StatusSign } from '../StatusSign';
import { DossierEntries } from './DossierEntries';
import { Meanings } from './Meanings';
import { matterInWords, readOffInWords } from './matters';
import css from './record.module.css';
import { coreSteps, standingOf, stepRulesFor } from './reviewing';
import { Strip } from './SwitchOverTime';
import { stepTitle, type Telling } from './telling';
import { readByAnother, statusesForAnother } from './theirs';

/**
 * The record as it is put on paper: numbered sections, every entry, and the sources of the case.
 */
export function Dossier({
  desk,
  telling,
  version,
  facts,
}: {
  desk: Desk;
  telling: Telling;
  version: string;
  /** The case's claims and sources; null while they are not loaded. */
  facts: Pick<Case, 'claims' | 'sources'> | null;
}) {
  const { record, date, now, today, language } = desk;
  const words = readByAnother(telling.words);
  const { dossier } = words;
  const { events } = record;
  const { profiles } = reviewRecord(events, {
    core: coreSteps,
    stepsFor: stepRulesFor,
    standingOf: (objection, region) => standingOf(objection, region, now),
    now,
  });
  const several = profiles.length > 1;
  const [first] = events;
  const last = events.at(-1);
  const steps: StepForRegion[] = stepsFor(rules, null);

  return (
    <article class={css.dossier} data-dossier lang={language}>
      <header>
        <h1>{dossier.title}</h1>
        <p>
          {fill(dossier.printed, { date: date(today) })} ·{' '}
          {fill(dossier.by, { version, edition: date(rules.edition) })}
          {first && last && ` · ${fill(dossier.period, { from: date(first.at), to: date(last.at) })}`}
        </p>
      </header>

      <section>
        <h2>{dossier.how}</h2>
        <p>{dossier.howText}</p>
        <Meanings words={words} />
      </section>

      {profiles.map((person) => (
        <Person
          key={person.id}
          person={person}
          named={several || Boolean(person.label)}
          desk={desk}
          telling={telling}
        />
      ))}

      <DossierEntries desk={desk} telling={telling} several={several} />

      {facts && (
        <section>
          <h2>{dossier.sources}</h2>
          <p>{dossier.sourcesLead}</p>
          <Sources
            steps={steps}
            facts={facts}
            regions={[...new Set(profiles.map(({ region }) => region))]}
            desk={desk}
          />
        </section>
      )}
      <footer>{dossier.foot}</footer>
    </article>
  );
}

/** One person of the record: where they live, how far each step is, what became of the switch and the objections. */
function Person({
  person,
  named,
  desk,
  telling,
}: {
  person: ReviewedProfile;
  /** Whether the heading bears the person's label. */
  named: boolean;
  desk: Desk;
  telling: Telling;
}) {
  const { record, date, caseWords, language } = desk;
  const words = readByAnother(telling.words);
  const statuses = statusesForAnother(desk.words.status, words);
  const { dossier } = words;
  return (
    <section>
      <h2>
        {named ? (
          <>
            {dossier.person}: <bdi>{person.label}</bdi>
          </>
        ) : (
          dossier.unnamed
        )}
      </h2>
      <p>
        {dossier.region}:{' '}
        {person.region ? regionName(person.region, { language, caseWords }) : dossier.noRegion}
      </p>
      <h3>{dossier.steps}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{dossier.step}</th>
            <th scope="col">{dossier.status}</th>
            <th scope="col">{dossier.since}</th>
          </tr>
        </thead>
        <tbody>
          {person.steps.map(({ step, status, since, via }) => (
            <tr key={step} data-status={status}>
              <th scope="row">{stepTitle(step, caseWords)}</th>
              <td>
                <StatusSign status={status} />
                {statuses[status]}
                {via.map((way) => ` (${words.via[way]})`)}
              </td>
              <td>
                {since ? date(since) : ''}
                {step === 'switch-off' && (
                  <>
                    {' '}
                    <br />
                    {readOffInWords(person, words, date)}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{dossier.switch}</h3>
      <Strip events={record.events} profile={person.id} desk={desk} words={words} />
      <h3>{dossier.objection}</h3>
      <Objections person={person} desk={desk} telling={telling} />
    </section>
  );
}

/** Each objection under a heading of its own: two objections are two stories. */
function Objections({
  person,
  desk: { date },
  telling: { words },
}: {
  person: ReviewedProfile;
  desk: Desk;
  telling: Telling;
}) {
  const { dossier, channels, answers, review, events: sentences } = words;
  if (person.sentWithoutDay) return <p>{review.sentWithoutDay}</p>;
  if (!person.matters.length) return <p>{dossier.noObjection}</p>;
  return (
    <>
      {person.matters.map((matter) => {
        const { objection, clock, state } = matter;
        const { receipt, reference } = objection;
        const lines: ComponentChildren[] = [
          reference && fill(sentences.objectionReference, { reference: apart(inSight(reference)) }),
          receipt &&
            fill(receipt.told ? dossier.received : dossier.receivedAssumed, { day: date(receipt.on) }),
          state === 'no-clock' && dossier.noMonth,
          clock &&
            'count' in clock &&
            !isInTime(state) &&
            fill(dossier.due, { day: date(clock.count.lastDay) }),
          // The last line tells the answer that decides.
          ...objection.answers
            .filter((one) => state !== 'answered' || one !== objection.decision)
            .map(({ answer, on }) => fill(dossier.answered, { answer: answers[answer], day: date(on) })),
          <strong key="state">{matterInWords(matter, words, date)}</strong>,
        ].filter(Boolean);
        return (
          <section key={objection.id} class="matter" data-state={state}>
            <h4>
              {fill(dossier.sent, { day: date(objection.sentOn), channel: channels[objection.channel] })}
            </h4>
            <ul>
              {lines.map((line, n) => (
                <li key={n}>{line}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/**
 * What each step rests on where these people live; everywhere, for one who has not said where. Each source is listed
 * once, and the steps name the numbers of theirs.
 */
function Sources({
  steps,
  facts,
  regions,
  desk: { today, caseWords, language, date },
}: {
  steps: readonly StepForRegion[];
  facts: Pick<Case, 'claims' | 'sources'>;
  regions: readonly (string | null)[];
  desk: Pick<Desk, 'today' | 'caseWords' | 'language' | 'date'>;
}) {
  const sourcesOf = (step: StepForRegion) =>
    regions
      .flatMap((region) => claimsNamed(rules, facts.claims, step.claims, region, today))
      .flatMap(({ versions }) => versions)
      .flatMap(({ sources }) => sources)
      .filter((id) => facts.sources[id]);
  const resting = steps
    .map((step) => ({ step, ids: new Set(sourcesOf(step)) }))
    .filter(({ ids }) => ids.size > 0);
  const all = [...new Set(resting.flatMap(({ ids }) => [...ids]))];
  const numbers = new Map(all.map((id, n) => [id, n + 1]));
  const numbered = new Intl.NumberFormat(language);
  return (
    <>
      <dl class={css.sources}>
        {resting.map(({ step, ids }) => (
          <div key={step.id} data-rests={step.id}>
            <dt>{stepTitle(step.id, caseWords)}</dt>
            <dd>
              {[...ids]
                .map((id) => numbers.get(id) ?? 0)
                .sort((a, b) => a - b)
                .map((n) => numbered.format(n))
                .join(comma(language))}
            </dd>
          </div>
        ))}
      </dl>
      <ol data-sources>
        {all.flatMap((id) => {
          const source = facts.sources[id];
          return source
            ? [
                <li key={id}>
                  <bdi>{source.publisher}</bdi> · <cite dir="auto">{source.title}</cite>
                  {source.date && ` · ${date(source.date)}`} · <bdi class={css.address}>{source.url}</bdi>
                </li>,
              ]
            : [];
        })}
      </ol>
    </>
  );
}
