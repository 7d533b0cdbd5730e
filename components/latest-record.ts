import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadRecord } from '../lib/extension/stored-record';
import { useDoors } from './doors';

/** What a page has read of the record before it is shown. */
export interface OpenedRecord {
  /** Null when the browser's storage could not be read. */
  record: ReadRecord | null;
  /** Ends the watch kept since before the record was read. @returns whether something was written meanwhile */
  missed(): boolean;
}

/**
 * The record as it was read last; follows every change, whoever makes it. Where it cannot be read any more, what was read
 * before stays: a page that goes blank takes along what a person is doing on it.
 * @returns the record, null where it was never read, and whether the last look at it failed
 */
export function useLatestRecord({ record: first, missed }: OpenedRecord): {
  record: ReadRecord | null;
  failed: boolean;
} {
  const doors = useDoors();
  const [record, setRecord] = useState(first);
  const [failed, setFailed] = useState(false);
  const looks = useRef(0);
  useEffect(() => {
    const look = async () => {
      looks.current += 1;
      const own = looks.current;
      const read = await doors.record.read().catch(() => null);
      // The later of two looks counts.
      if (own !== looks.current) return;
      setFailed(!read);
      if (read) setRecord(read);
    };
    const stop = doors.record.watch(() => void look());
    if (missed()) void look();
    return stop;
  }, []);
  return { record, failed };
}
