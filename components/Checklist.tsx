import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type CaseWordsShape, type StepForRegion, stepWords } from '../lib/domain/case/case';
import type { Track } from '../lib/domain/case/case-terms';
import { isTaken, type StepStanding } from '../lib/domain/record/standing';
import type { Words } from '../lib/locales';
import { type PluralText, plural } from '../lib/locales/format';
import { StepItem } from './StepItem';
import styles from './step-list.module.css';

/** A track in one line under a title of its own; inside, the steps that are done fold to a line again. */
interface Fold {
  title: string;
  /** How many steps are done, in words. */
  taken: PluralText;
  language: string;
  open: boolean;
  onFold(open: boolean): void;
}

export interface ChecklistProps {
  track: Track;
  /** Where there is little room, the track is one line without its note, and can be opened. */
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
  onUndo(standing: StepStanding): void;
  /** What a step rests on. */
  evidence(step: StepForRegion): ComponentChildren;
}

/** One track's steps in order. The opt-out and the objection are two tracks: one never counts for the other. */
export function Checklist({ track, fold, steps, standings, caseWords, words, ...rest }: ChecklistProps) {
  const { title, note } = words.tracks[track];
  const own = steps.flatMap((step) => {
    const standing = standings.find((one) => one.step === step.id);
    return step.track === track && standing ? [{ step, standing }] : [];
  });
  const list = (some: typeof own) => (
    <ol class={styles.steps}>
      {some.map(({ step, standing }) => (
        <StepItem
          key={step.id}
          step={step}
          standing={standing}
          said={stepWords(caseWords, step.id)}
          words={words}
          date={rest.date}
          open={rest.open === step.id}
          onOpen={(open) => rest.onOpen(step.id, open)}
          onSay={() => rest.onSay(step.id)}
          onUndo={() => rest.onUndo(standing)}
          evidence={rest.evidence(step)}
        />
      ))}
    </ol>
  );
  return (
    <section
      class={fold ? `${styles.track} ${styles.little}` : styles.track}
      data-track={track}
      aria-labelledby={`track-${track}`}
    >
      {fold ? (
        <Folded id={`track-${track}`} fold={fold} steps={own} list={list} open={rest.open} />
      ) : (
        <>
          <h2 id={`track-${track}`}>{title}</h2>
          <p class="small">{note}</p>
          {list(own)}
        </>
      )}
    </section>
  );
}

type Standing = { step: StepForRegion; standing: StepStanding };

/** A track in one line, and in it the steps that are still open; those that are done are one line more. */
function Folded({
  id,
  fold,
  steps,
  list,
  open,
}: {
  id: string;
  fold: Fold;
  steps: readonly Standing[];
  list(some: Standing[]): ComponentChildren;
  /** The step that is open, if any. Where that one is done, the line of done steps is open at first. */
  open: string | null;
}) {
  // The steps as they stood at first: one that is ticked now stays where it is, and the button that was pressed stays
  // with it.
  const [done] = useState(
    () => new Set(steps.filter(({ standing }) => isTaken(standing.status)).map(({ step }) => step.id)),
  );
  const taken = steps.filter(({ step }) => done.has(step.id));
  const [takenShown, setTakenShown] = useState(() => open !== null && done.has(open));
  return (
    <details class="opens" open={fold.open} onToggle={(event) => fold.onFold(event.currentTarget.open)}>
      <summary>
        <h2 id={id}>{fold.title}</h2>
      </summary>
      {list(steps.filter(({ step }) => !done.has(step.id)))}
      {taken.length > 0 && (
        <details
          class="opens"
          open={takenShown}
          onToggle={(event) => setTakenShown(event.currentTarget.open)}
          data-taken={taken.length}
        >
          <summary>
            <span class="small">
              {plural(
                fold.language,
                fold.taken,
                taken.filter(({ standing }) => isTaken(standing.status)).length,
              )}
            </span>
          </summary>
          {list(taken)}
        </details>
      )}
    </details>
  );
}
