import type { ComponentChildren } from 'preact';
import type { CalloutSaying } from '../../lib/domain/case/case-terms';
import type { Scene } from '../../lib/domain/practice/presentation';
import type { Status } from '../../lib/domain/record/standing';
import type { PresenterWords, Words } from '../../lib/locales';
import { StatusSign } from '../StatusSign';
import steps from '../step-list.module.css';
import styles from './notes.module.css';

export interface NotesProps {
  scene: Scene;
  after: Scene | null;
  /** What the guide says in the room's window right now, in words, or null. */
  roomSays: string | null;
  seen: CalloutSaying | null;
  status: Status;
  /** Whether the room's window is open where this one can be in step with it; null until that is known. */
  roomIsOpen: boolean | null;
  time: string | null;
  /** "Not yet", with the seconds it takes at most. */
  notYet: string;
  words: PresenterWords;
  interfaceWords: Words;
  /** The keys, and what each does. */
  keys: readonly (readonly [key: string, means: string])[];
  /** The claims a trainer may be asked about, or null where there are none. */
  evidence: ComponentChildren;
  controls: ComponentChildren;
  /** Languages, region and variant. */
  setUp: ComponentChildren;
  /** Whether letters and digits are keys. */
  characterKeys: boolean;
  onCharacterKeys(on: boolean): void;
}

/** The trainer's own window: what to say, what the room should see and whether it does, the time, what comes after. */
export function Notes({
  scene,
  after,
  roomSays,
  seen,
  status,
  roomIsOpen,
  time,
  notYet,
  words,
  interfaceWords,
  ...rest
}: NotesProps) {
  const said = words.scenes[scene.id];
  const met =
    roomIsOpen === true &&
    seen === scene.expects &&
    (status === scene.status || (scene.status === 'seen' && status === 'held'));
  return (
    <div class={styles.notes} data-notes data-scene={scene.id}>
      <header>
        <h1>{said.title}</h1>
        <p class={styles.time}>
          <span class="eyebrow">{words.time}</span> {time ?? <span class="small">{words.notBegun}</span>}
        </p>
      </header>
      {rest.controls}
      <main class={styles.body}>
        <div class={styles.talk}>
          <section class="card">
            <h2>{words.say}</h2>
            <ul>
              {said.say.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
          <section class="card" data-met={met}>
            <h2>{words.shouldSee}</h2>
            <p>{said.see}</p>
            <p role="status" class={`${steps.step} ${styles.met}`} data-status={met ? 'held' : 'todo'}>
              <StatusSign status={met ? 'held' : 'todo'} />{' '}
              <strong>{roomIsOpen === false ? words.noRoom : met ? words.seesIt : notYet}</strong>
            </p>
            <p class="small">
              {words.roomSays} {roomSays ?? '–'} · {words.onChecklist} {interfaceWords.status[status]}
            </p>
          </section>
          <section class="card">
            <h2>{words.upNext}</h2>
            <p>{after ? words.scenes[after.id].title : words.lastOne}</p>
          </section>
        </div>
        <Tools words={words} {...rest} />
        <section class={`card ${styles.asked}`}>
          <h2>{words.asked}</h2>
          {rest.evidence ?? <p class="small">{words.nothingToAsk}</p>}
        </section>
      </main>
    </div>
  );
}

/** What the speaker sets up, and the keys. */
function Tools({
  words,
  keys,
  setUp,
  characterKeys,
  onCharacterKeys,
}: Pick<NotesProps, 'words' | 'keys' | 'setUp' | 'characterKeys' | 'onCharacterKeys'>) {
  return (
    <div class={styles.tools}>
      <section class="card" aria-labelledby="set-up">
        <h2 id="set-up">{words.setUp}</h2>
        {setUp}
      </section>
      <section class="card">
        <h2>{words.keys}</h2>
        <dl class={styles.keys}>
          {keys.map(([key, means]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
        <label class="tick">
          <input
            type="checkbox"
            checked={characterKeys}
            onChange={(event) => onCharacterKeys(event.currentTarget.checked)}
          />{' '}
          {words.singleKeys}
        </label>
      </section>
    </div>
  );
}
