import { useEffect, useRef } from 'preact/hooks';
import type { PresenterWords } from '../../lib/locales';
import { PolicyNotice } from '../practice/PolicyNotice';
import { SelectField, type SelectFieldProps } from '../SelectField';
import styles from './set-up.module.css';

export interface SetUpProps {
  /** Languages, region and what is met. */
  choices: readonly SelectFieldProps[];
  policy: Parameters<typeof PolicyNotice>[0];
  words: PresenterWords;
}

/** What the demo is set up with. */
export function SetUp({ choices, policy, words }: SetUpProps) {
  return (
    <div class={styles.setUp} data-set-up>
      {choices.map((choice) => (
        <SelectField key={choice.name} {...choice} />
      ))}
      <p class="small">{words.setUpNote}</p>
      <PolicyNotice {...policy} />
    </div>
  );
}

/** The same before the room: asked for by a key, and gone again before the demo goes on. */
export function SetUpDialog({ onClose, ...props }: SetUpProps & { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { words } = props;
  return (
    <dialog
      class={styles.dialog}
      ref={dialog}
      aria-labelledby="set-up"
      onClose={onClose}
      // The presenter's keys are not meant while something is being chosen.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="set-up">{words.setUp}</h2>
      <SetUp {...props} />
      <button type="button" class="primary" data-act="set-up-done" onClick={() => dialog.current?.close()}>
        {words.setUpDone}
      </button>
    </dialog>
  );
}
