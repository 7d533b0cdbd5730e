import type { ComponentChildren } from 'preact';
import type { CaseWordsShape, StepForRegion } from '../lib/domain/case/case';
import type { Track } from '../lib/domain/case/case-terms';
import type { StepStanding } from '../lib/domain/record/standing';
import type { Words } from '../lib/locales';
import { StepItem } from './StepItem';

/** A track in one line under a title of its own, and whether it is open. */
interface Fold {
  title: string;
  open: boolean;
  onFold(open: boolean): void;
}

export interface ChecklistProps {
  track: Track;
  /** In little room the track is one line without its note, to be opened. */
  fold?: Fold | undefined;
  steps: readonly StepForRegion[];
  standings: readonly StepStanding[];
  caseWords: CaseWordsShape;
  words: Words;
  date(iso: string): string;
  /** The step that is open, if any. */
  open: string | null;
  onOpen(step: string, open: boolean): void;
  onSay(step: string): void;
  onUndo(step: string): void;
  /** Rendered under a step's "what this rests on". */
  evidence(step: StepForRegion): ComponentChildren;
  onEvidence(): void;
  /** What a step has beside its way; rendered while the step is open. */
  more?(step: StepForRegion): ComponentChildren;
  /** What is said below a step's acts. */
  below?(step: StepForRegion): ComponentChildren;
}

/** One track's steps in order. The opt-out and the objection are two tracks: one never counts for the other. */
export function Checklist({ track, fold, steps, standings, caseWords, words, ...rest }: ChecklistProps) {
  const { title, note } = words.tracks[track];
  const heading = <h2 id={`track-${track}`}>{title}</h2>;
  const list = (
    <ol class="steps">
      {steps
        .filter((step) => step.track === track)
        .map((step) => {
          const standing = standings.find((one) => one.step === step.id);
          return (
            standing && (
              <StepItem
                key={step.id}
                step={step}
                standing={standing}
                said={caseWords.steps[step.id]}
                words={words}
                date={rest.date}
                open={rest.open === step.id}
                onOpen={(open) => rest.onOpen(step.id, open)}
                onSay={() => rest.onSay(step.id)}
                onUndo={() => rest.onUndo(step.id)}
                evidence={rest.evidence(step)}
                onEvidence={rest.onEvidence}
                more={rest.open === step.id && rest.more?.(step)}
                below={rest.below?.(step)}
              />
            )
          );
        })}
    </ol>
  );
  return (
    <section
      class={fold === undefined ? 'track-of-steps' : 'track-of-steps little'}
      data-track={track}
      aria-labelledby={`track-${track}`}
    >
      {fold ? (
        <details class="opens" open={fold.open} onToggle={(event) => fold.onFold(event.currentTarget.open)}>
          <summary>
            <h2 id={`track-${track}`}>{fold.title}</h2>
          </summary>
          {list}
        </details>
      ) : (
        <>
          {heading}
          {fold === undefined && <p class="small">{note}</p>}
          {list}
        </>
      )}
    </section>
  );
}
