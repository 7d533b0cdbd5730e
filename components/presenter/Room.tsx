import type { ComponentChildren } from 'preact';
import type { CaseWordsShape } from '../../lib/domain/case/case';
import type { CalloutSaying } from '../../lib/domain/case/case-terms';
import type { Scene } from '../../lib/domain/practice/presentation';
import type { Status } from '../../lib/domain/record/standing';
import type { PresenterWords, Words } from '../../lib/locales';
import { StatusSign } from '../StatusSign';

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
  callout: CaseWordsShape['callout'];
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
    <div class="room" data-scene={scene.id}>
      <header class="room-title">
        <p class="presenter-time" role="timer" aria-live="off">
          <span class="visually-hidden">{words.time}: </span>
          {time ?? '0:00'}
        </p>
        <p class="eyebrow">{place}</p>
        <h1 aria-live="polite">{title}</h1>
        <p class="room-lead">{lead}</p>
      </header>
      <div class="room-stage">{parts.children}</div>
      {scene.id !== 'end' && (
        <aside class="room-says" aria-label={words.says}>
          <section>
            <h2 class="eyebrow">{words.says}</h2>
            <p class="room-said" data-says={seen ?? 'nothing'}>
              {seen ? callout[seen].title : scene.expects ? words.waiting : words.saysNothing}
            </p>
            {seen && <p>{callout[seen].short}</p>}
          </section>
          <section>
            <h2 class="eyebrow">{words.checklist}</h2>
            <p class="room-status step" data-status={status}>
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
      {parts.controls}
    </div>
  );
}
