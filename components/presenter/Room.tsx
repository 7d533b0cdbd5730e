import type { ComponentChildren } from 'preact';
import type { NoteWordsShape } from '../../lib/domain/case/case';
import type { CalloutSaying } from '../../lib/domain/case/case-terms';
import type { Scene } from '../../lib/domain/practice/presentation';
import type { Status } from '../../lib/domain/record/standing';
import type { PresenterWords, Words } from '../../lib/locales';
import { StatusSign } from '../StatusSign';
import steps from '../step-list.module.css';
import styles from './room.module.css';

/** What the note says where it points at nothing. */
const withoutRing: readonly CalloutSaying[] = ['form', 'absent', 'ambiguous', 'crowded'];

export interface RoomProps {
  scene: Scene;
  /** Where in the demo this is, in a few words. */
  place: string;
  title: string;
  /** One sentence for the room. */
  lead: string;
  /** What the guide says right now. */
  seen: CalloutSaying | null;
  status: Status;
  /** How long the demo has run, `m:ss`, or null before it began. */
  time: string | null;
  words: PresenterWords;
  interfaceWords: Words;
  callout: NoteWordsShape['callout'];
  /** The made-up site, or the checklist at the end. */
  children: ComponentChildren;
  controls: ComponentChildren;
}

/**
 * What the room sees: the step in large type, the made-up site, and what Abstain says of it, readable from the back.
 */
export function Room({
  scene,
  place,
  title,
  lead,
  seen,
  status,
  time,
  words,
  interfaceWords,
  callout,
  ...parts
}: RoomProps) {
  return (
    <div
      class={styles.room}
      data-room
      data-scene={scene.id}
      data-note={scene.expects && withoutRing.includes(scene.expects) ? 'corner' : 'beside'}
    >
      <header class={styles.title}>
        <p class={styles.time} role="timer" aria-live="off">
          <span class="visually-hidden">{words.time}: </span>
          {time ?? '0:00'}
        </p>
        <p class="eyebrow">{place}</p>
        <h1 aria-live="polite">{title}</h1>
        <p class={styles.lead}>{lead}</p>
      </header>
      <div class={styles.stage}>{parts.children}</div>
      {scene.id !== 'end' && (
        <aside class={styles.says} aria-label={words.says}>
          <section>
            <h2 class="eyebrow">{words.says}</h2>
            <p class={styles.said} data-says={seen ?? 'nothing'}>
              {seen ? callout[seen].title : scene.expects ? words.waiting : words.saysNothing}
            </p>
            {seen && <p>{callout[seen].short}</p>}
          </section>
          <section>
            <h2 class="eyebrow">{words.checklist}</h2>
            <p class={`${steps.step} ${styles.status}`} data-switch data-status={status}>
              <StatusSign status={status} />
              <span>
                <strong>{interfaceWords.status[status]}</strong>
                <br />
                {interfaceWords.statusMeaning[status]}
              </span>
            </p>
          </section>
        </aside>
      )}
      <div class={styles.controls}>{parts.controls}</div>
    </div>
  );
}
