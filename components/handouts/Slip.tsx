import styles from './handouts.module.css';
import { Sheet, type SheetHead } from './Sheet';

/** Says that someone practised, and says that it says no more. Filled in by hand. */
export function Slip({ head }: { head: SheetHead }) {
  const { words } = head;
  return (
    <Sheet name="slip" title={words.slipTitle} head={head}>
      <div class={styles.slip}>
        <p class={styles.line}>
          <span>{words.slipName}</span>
        </p>
        <p>{words.slipText}</p>
        <p>
          <strong>{words.slipLimits}</strong>
        </p>
        <div class={styles.twoColumns}>
          <p class={styles.line}>
            <span>{words.slipDay}</span>
          </p>
          <p class={styles.line}>
            <span>{words.slipTrainer}</span>
          </p>
        </div>
      </div>
    </Sheet>
  );
}
