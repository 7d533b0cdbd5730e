import { expect, it } from 'vitest';
import { readRecordFile } from '../../lib/domain/record/file-reader';
import { mostEvents, type RecordEvent } from '../../lib/domain/record/record';
import { writeRecordFile } from '../../lib/domain/record/record-file';
import { anyTime, digest } from '../fixtures/record/digest';
import { make } from '../fixtures/record/events';
import { head } from '../fixtures/record/head';

it('more events than any record has: the first are given, and how many there are is said', async () => {
  const one = make('said-done', { id: 'one-0001', tick: 1 });
  const many = Array.from({ length: mostEvents + 10 }, (_, n) => ({
    ...one,
    id: `many-${n}-00`,
    tick: n + 1,
  }));
  const opened = await readRecordFile(
    await writeRecordFile({ ...head, events: many as unknown as RecordEvent[] }, digest),
    digest,
    anyTime,
  );
  expect(opened.problems).toEqual([
    { problem: 'too-many', part: 'events', count: mostEvents + 10, limit: mostEvents },
  ]);
  expect(opened.events).toHaveLength(mostEvents);
}, 120_000);
