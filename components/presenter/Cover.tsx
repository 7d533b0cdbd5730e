import { useEffect, useRef } from 'preact/hooks';
import styles from './cover.module.css';

/** Covers the whole window, the guide's note included: a dialog stands above everything. */
export function Cover({ text, act, onUncover }: { text: string; act: string; onUncover(): void }) {
  const cover = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    cover.current?.showModal();
  }, []);
  return (
    <dialog class={styles.cover} ref={cover} aria-labelledby="covered" onClose={onUncover}>
      <p id="covered">{text}</p>
      <button type="button" onClick={() => cover.current?.close()}>
        {act}
      </button>
    </dialog>
  );
}
