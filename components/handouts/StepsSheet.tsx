import type { ComponentChildren } from 'preact';
import {
  type CaseWordsShape,
  type RightWords,
  type StepForRegion,
  type StepWords,
  stepWords,
} from '../../lib/domain/case/case';
import type { Printed } from '../../lib/sites/linkedin/labels';
import { DrawnSetting } from './DrawnSetting';
import styles from './handouts.module.css';
import { QrCode } from './QrCode';
import { Sheet, type SheetHead } from './Sheet';

/**
 * The steps on one page: the switch and the objection large, each with the way there; then the right and the authority
 * of the region, which says where no objection is known of, the further steps by name, and lines to write on.
 */
export function StepsSheet({
  head,
  steps,
  caseWords,
  labels,
  right,
  controller,
  authority,
}: {
  head: SheetHead;
  steps: readonly StepForRegion[];
  caseWords: Pick<CaseWordsShape, 'steps'>;
  /** What LinkedIn prints, in the language of the sheet. */
  labels: Printed;
  right: RightWords | undefined;
  /** "Responsible: …" */
  controller: string;
  /** The authority that takes a complaint in the region; null where we know of none. */
  authority: string | null;
}) {
  const { words } = head;
  const own = steps.filter(({ applicable }) => applicable);
  const task = (id: StepForRegion['id']) => own.find((step) => step.id === id);
  const [turnOff, object] = [task('switch-off'), task('objection')];
  const further = own.filter(({ track }) => track === 'further');
  return (
    <Sheet name="steps" title={words.stepsTitle} head={head}>
      {turnOff && (
        <Task number={1} said={caseWords.steps['switch-off']} url={turnOff.place.url} words={words}>
          <DrawnSetting title={labels.settingName} label={labels.toggleLabel} caption={words.drawn} />
        </Task>
      )}
      {object && (
        <Task
          number={turnOff ? 2 : 1}
          said={caseWords.steps.objection}
          url={object.place.url}
          words={words}
        />
      )}
      <div class={styles.besides}>
        {right && (
          <section class={styles.whole}>
            <h3>
              {words.yourRight}: {right.name}
            </h3>
            {right.text.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p class={styles.fine}>
              {controller}
              {right.law && ` · ${right.law}`}
            </p>
          </section>
        )}
        <section class={styles.whole}>
          <h3>{words.furtherSteps}</h3>
          <ul class={styles.boxes}>
            {further.map(({ id }) => (
              <li key={id}>{stepWords(caseWords, id).title}</li>
            ))}
          </ul>
          {authority && (
            <p class={styles.fine}>
              <strong>{words.complainTo}:</strong> {authority}
            </p>
          )}
        </section>
      </div>
      {object && <Notes words={words} />}
    </Sheet>
  );
}

/** Lines to write on. */
function Notes({ words }: Pick<SheetHead, 'words'>) {
  return (
    <section class={`${styles.whole} ${styles.notes}`}>
      <h3>{words.notes}</h3>
      <dl class={styles.write}>
        {words.noteLines.map((line) => (
          <div key={line}>
            <dt>{line}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An address that may break after each slash, and nowhere in a word. */
const breakable = (address: string) => address.split(/(?<=\/)/).flatMap((part) => [part, <wbr key={part} />]);

/** One of the two main acts: what to do on one side, the way there on the other. */
function Task({
  number,
  said,
  url,
  words,
  children,
}: {
  number: number;
  said: StepWords;
  url: string;
  words: SheetHead['words'];
  /** A drawing of the page. */
  children?: ComponentChildren;
}) {
  return (
    <section class={styles.task}>
      <h3 data-number={number}>{said.title}</h3>
      <div class={styles.whatToDo}>
        <ol>
          {said.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        {said.mobile && (
          <p class={styles.fine}>
            <strong>{words.onMobile}:</strong> {said.mobile.join(' ')}
          </p>
        )}
        <p>
          <strong>{words.howToTell}:</strong> {said.done}
        </p>
      </div>
      <div>
        {children}
        <p class={styles.address}>
          <QrCode address={url} class={styles.qr} />
          <span>
            {words.scan}
            <br />
            <span class={styles.fine} dir="ltr">
              {breakable(url.replace('https://', ''))}
            </span>
          </span>
        </p>
      </div>
    </section>
  );
}
