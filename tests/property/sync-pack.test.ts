import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unionOfRecords } from '../../lib/domain/record/merge';
import { type RecordEvent, readForeignEvent } from '../../lib/domain/record/record';
import { packForSync, unpackFromSync } from '../../lib/domain/record/sync-pack';
import { sampled } from './sample';

const name = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('a b', ' ', '', '__proto__', '~', 'at at'),
);
const more = fc.dictionary(name, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });

it('whatever can be taken from elsewhere comes out of sync as it went in', () => {
  const records = fc.array(fc.tuple(more, fc.integer({ min: 1, max: 9e15 })), { maxLength: 8 });
  let odd = 0;
  fc.assert(
    fc.property(records, (list) => {
      const events = list.flatMap(([extra, tick], n) => {
        const base = { id: `event-${n}-id`, tick, at: '2026-11-01T12:00:00.000Z', profile: null, v: 1 };
        const raw: unknown = { ...extra, ...base, kind: 'said-done', step: 'old-posts' };
        return readForeignEvent(raw).ok ? [JSON.parse(JSON.stringify(raw)) as RecordEvent] : [];
      });
      odd += events.filter((event) => Object.keys(event).some((key) => key.includes(' '))).length;
      const { items, travelling } = packForSync(unionOfRecords(events), 'device-one', {});
      const stored = JSON.parse(JSON.stringify(items));
      const came = unionOfRecords(unpackFromSync(stored, 'device-two'));
      expect([travelling, came]).toEqual([
        events.length,
        unionOfRecords(events.map(({ via: _via, cameAfter: _after, ...event }) => event)),
      ]);
    }),
    sampled(1500),
  );
  expect(odd).toBeGreaterThan(100);
});
