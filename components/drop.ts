import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Takes what is dropped anywhere on the page: else the browser would leave the page for a dropped file, or show it as raw
 * text in a tab of its own.
 * @param use.isFor whether a drop is this one's to take; any other is left to the browser and to whoever else listens
 * @param use.takes whether it can be taken as it is; if not, the browser shows that and tells of no drop
 * @param use.onDrop given what was dropped
 */
export function useDrop(use: {
  isFor(data: DataTransfer): boolean;
  takes?(data: DataTransfer): boolean;
  onDrop(data: DataTransfer): void;
}): void {
  const latest = useRef(use);
  latest.current = use;
  // From the first look on: what is dropped before would open in a tab.
  useLayoutEffect(() => {
    const over = (event: DragEvent) => {
      const { isFor, takes } = latest.current;
      const data = event.dataTransfer;
      if (!data || !isFor(data)) return;
      event.preventDefault();
      if (takes && !takes(data)) data.dropEffect = 'none';
    };
    const drop = (event: DragEvent) => {
      const { isFor, takes, onDrop } = latest.current;
      const data = event.dataTransfer;
      if (!data || !isFor(data)) return;
      event.preventDefault();
      if (!takes || takes(data)) onDrop(data);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
}

/** Whether files are carried, whatever else is: their names are told only once they are dropped. */
export const bearsFiles = ({ types }: DataTransfer): boolean => types.includes('Files');
