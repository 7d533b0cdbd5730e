import {
  type CaseWordsShape,
  type RightWords,
  type StepForRegion,
  type StepWords,
  stepLaw,
} from '../../lib/domain/case/case';
import { Sheet, type SheetHead } from './Sheet';

/** The steps on one page: the three that matter in full, the others by name. */
export function StepsSheet({
  head,
  steps,
  caseWords,
  right,
  controller,
  tracks,
}: {
  head: SheetHead;
  steps: readonly StepForRegion[];
  caseWords: Pick<CaseWordsShape, 'steps'>;
  right: RightWords | undefined;
  /** "Responsible: …" */
  controller: string;
  tracks: Record<string, { title: string; note: string }>;
}) {
  const { words } = head;
  const own = steps.filter(({ applicable }) => applicable);
  const main = own.filter(({ track }) => track !== 'further');
  const mayObject = own.some(({ track }) => track === 'objection');
  return (
    <Sheet name="steps" title={words.stepsTitle} head={head}>
      <div class="two-columns">
        {main.map((step) => (
          <Step
            key={step.id}
            said={caseWords.steps[step.id]}
            law={stepLaw(caseWords.steps[step.id], step)}
            url={step.place.url}
            head={head}
            track={tracks[step.track]?.title ?? ''}
          />
        ))}
        {!mayObject && <p>{words.notForRegion}</p>}
        {right && (
          <section>
            <h3>
              {words.yourRight}: {right.name}
            </h3>
            {right.text.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p class="fine">
              {controller}
              {right.law && ` · ${right.law}`}
            </p>
          </section>
        )}
        <section>
          <h3>{words.furtherSteps}</h3>
          <ul class="boxes">
            {own
              .filter(({ track }) => track === 'further')
              .map(({ id }) => (
                <li key={id}>{caseWords.steps[id].title}</li>
              ))}
          </ul>
        </section>
      </div>
      {mayObject && (
        <section class="write-here">
          <h3>{words.notes}</h3>
          <p aria-hidden="true" />
          <p aria-hidden="true" />
        </section>
      )}
    </Sheet>
  );
}

function Step({
  said,
  law,
  url,
  head: { words },
  track,
}: {
  said: StepWords;
  /** The articles it rests on where the sheet is for. */
  law: string | null;
  url: string;
  head: SheetHead;
  track: string;
}) {
  return (
    <section>
      <p class="fine">{track}</p>
      <h3>{said.title}</h3>
      <p class="fine">{url.replace('https://', '')}</p>
      <ol>
        {said.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {said.mobile && (
        <p>
          <strong>{words.onMobile}:</strong> {said.mobile.join(' ')}
        </p>
      )}
      <p>
        <strong>{words.howToTell}:</strong> {said.done}
      </p>
      {law && <p class="fine">{law}</p>}
    </section>
  );
}
