import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { eventKinds } from '../../lib/domain/record/event-kinds';
import { readRecordFile } from '../../lib/domain/record/file-reader';
import { mergeRecords } from '../../lib/domain/record/merge';
import { previewMerge } from '../../lib/domain/record/merge-preview';
import { ownerOf, withOwners } from '../../lib/domain/record/owners';
import { type RecordEvent, readForeignEvent } from '../../lib/domain/record/record';
import { writeRecordFile } from '../../lib/domain/record/record-file';
import { anyTime, digest } from '../fixtures/record/digest';
import { make } from '../fixtures/record/events';
import { head } from '../fixtures/record/head';
import { sampled } from './sample';

const steps = [{ step: 'switch-off', applies: true, setting: 'ai-training' } as const];

const now = Date.UTC(2026, 10, 28);
const day = Temporal.Instant.fromEpochMilliseconds(now);

/** A record of any kinds on few ids, ticks, loads and profiles, so that they meet. */
const record = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...eventKinds, 'reading', 'reading', 'reading', 'profile-created'),
      id: fc.integer({ min: 0, max: 11 }).map((n) => `event-${n}-id`),
      tick: fc.integer({ min: 1, max: 30 }),
      profile: fc.constantFrom(null, null, 'event-0-id', 'event-1-id'),
      state: fc.constantFrom('on', 'off'),
      load: fc.constantFrom('load-000a', 'load-000b', 'load-000c'),
      label: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    }),
    { maxLength: 12 },
  )
  .map((told) =>
    told
      .map(({ kind, id, tick, profile, state, load, label }) =>
        make(kind, {
          id,
          tick,
          profile,
          ...(kind === 'reading' ? { state, load } : {}),
          ...(kind === 'profile-created' ? { label } : {}),
          ...(kind === 'reading-assigned' ? { reading: 'event-3-id', to: 'event-0-id' } : {}),
        }),
      )
      .filter((event) => readForeignEvent(event).ok),
  )
  .map((events) => mergeRecords([], events as unknown as RecordEvent[], { via: 'file', now }).events)
  .map((events) => events.map(({ via: _via, ...event }) => event as RecordEvent));

const merge = (own: RecordEvent[], file: RecordEvent[]) => mergeRecords(own, file, { via: 'file', now });

describe('a record that is written and read again', () => {
  it('is the same record', () =>
    fc.assert(
      fc.asyncProperty(record, async (events) => {
        const opened = await readRecordFile(
          await writeRecordFile({ ...head, events }, digest),
          digest,
          anyTime,
        );
        expect(opened.events).toEqual(events);
        expect(opened.problems).toEqual([]);
      }),
    ));

  it('merged into an empty record stands where it stood, and says that it is hearsay', () =>
    fc.assert(
      fc.asyncProperty(record, async (events) => {
        const { events: merged } = merge([], withOwners(events));
        for (const profile of [null, 'event-0-id', 'event-1-id']) {
          const [before] = checklistOf(withOwners(events), { steps, profile, now: day });
          const [after] = checklistOf(merged, { steps, profile, now: day });
          expect({ ...after, via: [] }).toEqual({ ...before, via: [] });
          if (after?.evidence.length) expect(after.via).toEqual(['file']);
        }
      }),
    ));
});

describe('merging files', () => {
  it('twice changes nothing more, and any order gives the same record', () => {
    fc.assert(
      fc.property(record, record, record, (own, fileA, fileB) => {
        const merged = merge(merge(own, fileA).events, fileB).events;
        expect(merge(merge(own, fileB).events, fileA).events).toEqual(merged);
        expect(merge(merged, fileA)).toEqual({ events: merged, fresh: [], replaced: [] });
        expect(previewMerge({ events: merged, later: [] }, { events: fileB, later: [] }, now).fresh).toEqual(
          [],
        );
      }),
    );
  });

  it('touches nothing that was witnessed here: not the events, nor whose they are, nor what stands on them alone', () => {
    fc.assert(
      fc.property(record, record, (own, file) => {
        const { events } = merge(own, file);
        const ids = new Set(own.map(({ id }) => id));
        expect(events.filter(({ id }) => ids.has(id))).toEqual(own);
        if (!own.some(({ kind }) => kind === 'profile-created')) return;
        for (const event of own) expect(ownerOf(events, event)).toBe(ownerOf(own, event));
      }),
    );
  });

  it('gives no seen or held that does not say it is hearsay, unless it stood so before', () => {
    fc.assert(
      fc.property(record, record, (own, file) => {
        const { events } = merge(own, file);
        const witnessed = new Set(own.map(({ id }) => id));
        for (const profile of [null, 'event-0-id', 'event-1-id']) {
          const [after] = checklistOf(events, { steps, profile, now: day });
          if (after?.status !== 'seen' && after?.status !== 'held') continue;
          expect(after.via.length > 0).toBe(!after.evidence.every((id) => witnessed.has(id)));
        }
      }),
    );
  });
});

describe('a file damaged in any way', () => {
  const damage = fc.oneof(
    fc.record({ at: fc.nat(), cut: fc.nat({ max: 40 }), put: fc.string({ maxLength: 12 }) }),
    fc.record({
      at: fc.nat(),
      cut: fc.constant(1),
      put: fc.constantFrom('"', '{', '}', '[', ']', '\n', '0', '\u0000'),
    }),
    fc.record({ at: fc.nat(), cut: fc.constant(100_000), put: fc.constant('') }),
  );

  it('never throws; names a problem or holds the same; gives nothing that was not written', () =>
    fc.assert(
      fc.asyncProperty(
        record.filter((events) => events.length > 0),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async (events, damages) => {
          let text = await writeRecordFile({ ...head, events }, digest);
          for (const { at, cut, put } of damages) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + put + text.slice(place + cut);
          }
          const opened = await readRecordFile(text, digest, anyTime);
          if (opened.problems.length === 0) expect(opened.events).toEqual(events);
          for (const event of opened.events) expect(readForeignEvent(event)).toMatchObject({ ok: true });
          expect(opened.events.length).toBeLessThanOrEqual(opened.count);
        },
      ),
      sampled(1500),
    ));

  it('any value at all in place of a file or an event never throws', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (value, event) => {
        expect(
          (await readRecordFile(JSON.stringify(value), digest, anyTime)).problems.length,
        ).toBeGreaterThan(0);
        const file = { format: 'abstain-record', version: 1, events: [event, value] };
        const opened = await readRecordFile(JSON.stringify(file), digest, anyTime);
        expect(opened.events.length + opened.problems.length).toBeGreaterThanOrEqual(2);
      }),
    ));
});
