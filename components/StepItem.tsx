import type { ComponentChildren } from 'preact';
import { type StepForRegion, type StepWords, stepLaw } from '../lib/domain/case/case';
import { isTaken, type StepStanding } from '../lib/domain/record/standing';
import type { Words } from '../lib/locales';
import { fill } from '../lib/locales/format';
import { StatusSign } from './StatusSign';
import styles from './step-list.module.css';

export interface StepItemProps {
  step: StepForRegion;
  standing: StepStanding;
  said: StepWords;
  words: Words;
  date(iso: string): string;
  open: boolean;
  onOpen(open: boolean): void;
  onSay(): void;
  onUndo(): void;
  /** What the step rests on. */
  evidence?: ComponentChildren;
  /** What this step has besides its way, such as the way into the objection. */
  more?: ComponentChildren;
  /** A way out where the acts do not help. */
  below?: ComponentChildren;
}

/** One step: its status as shape and word, and behind it the way, how to tell, the law and what it rests on. */
export function StepItem(props: StepItemProps) {
  const { step, standing, said, words, open, onOpen } = props;
  const { popup, status: statusWords } = words;
  const { status } = standing;
  return (
    <li class={styles.step} data-step={step.id} data-status={status}>
      <details class="opens" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
        <summary>
          <StatusSign status={status} />
          <span class={styles.name}>{said.title}</span>
          <span class="word">
            {standing.via.length > 0
              ? fill(popup.hearsayMark, { status: statusWords[status] })
              : statusWords[status]}
          </span>
        </summary>
        <StepBody {...props} />
      </details>
    </li>
  );
}

/** What is behind a step: what its status means, the way, how to tell, the acts, the law and what it rests on. */
export function StepBody({
  step,
  standing,
  said,
  words: { popup, statusMeaning },
  date,
  onSay,
  onUndo,
  evidence,
  more,
  below,
}: Omit<StepItemProps, 'open' | 'onOpen'>) {
  const { status } = standing;
  const law = stepLaw(said, step);
  return (
    <div class={styles.body}>
      <p class="small">
        {step.ruledOut === 'account' ? popup.needsAccount : statusMeaning[status]}
        {standing.since && ` ${fill(popup.since, { date: date(standing.since) })}`}
      </p>
      {standing.via.length > 0 && (
        <p class="small" data-hearsay="true">
          {popup.hearsay}
        </p>
      )}
      <p>{said.why}</p>
      {more}
      <h3 class="eyebrow">{popup.how}</h3>
      <ol class={styles.how}>
        {said.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {said.mobile && (
        <>
          <h3 class="eyebrow">{popup.onMobile}</h3>
          <ol class={styles.how}>
            {said.mobile.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </>
      )}
      <h3 class="eyebrow">{popup.tell}</h3>
      <p>{said.done}</p>
      <StepActs step={step} standing={standing} popup={popup} onSay={onSay} onUndo={onUndo} />
      {below}
      {step.place.also && said.also && (
        <ul class="small">
          {Object.entries(step.place.also).map(([id, url]) => (
            <li key={id}>
              <a href={url} target="_blank" rel="noreferrer">
                {said.also?.[id] ?? url}
              </a>
            </li>
          ))}
        </ul>
      )}
      {law && <p class="small">{law}</p>}
      {evidence}
    </div>
  );
}

/**
 * The way to the place, and the person's word that it is done, or that it is not. What was told with a day, as an
 * objection is, is taken back where it is told of by name: one click here would take all of it.
 */
function StepActs({
  step,
  standing: { status, ticked },
  popup,
  onSay,
  onUndo,
}: Pick<StepItemProps, 'step' | 'standing' | 'onSay' | 'onUndo'> & {
  popup: Words['popup'];
}) {
  const canUndo = status === 'said' && ticked;
  return (
    <div class="acts">
      <a class="button" href={step.place.url} target="_blank" rel="noreferrer" data-place={step.id}>
        {popup.open}
      </a>
      {/* One button that turns into the other, so that the focus stays on it. */}
      {(canUndo || (status !== 'not-for-you' && !isTaken(status))) && (
        <button type="button" data-act={canUndo ? 'undo' : 'said'} onClick={canUndo ? onUndo : onSay}>
          {canUndo ? popup.undo : popup.did}
        </button>
      )}
    </div>
  );
}
