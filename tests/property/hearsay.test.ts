import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import { answerIds, channels } from '../../lib/domain/case/letter-terms';
import { badgeState } from '../../lib/domain/objection/badge';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { objectionsOf } from '../../lib/domain/objection/objection';
import { watchOf } from '../../lib/domain/objection/watch';
import { asksOf } from '../../lib/domain/record/asks';
import { readRecordFile } from '../../lib/domain/record/file-reader';
import { mergeRecords, nextTick } from '../../lib/domain/record/merge';
import { ownerOf, people, unassignedReadings } from '../../lib/domain/record/owners';
import { type RecordEvent, readForeignEvent } from '../../lib/domain/record/record';
import { writeRecordFile } from '../../lib/domain/record/record-file';
import type { StepRule } from '../../lib/domain/record/standing';
import { packForSync, unpackFromSync } from '../../lib/domain/record/sync-pack';
import { anyTime, digest } from '../fixtures/record/digest';
import { head } from '../fixtures/record/head';
import { drawnFrom, sampled, share } from './sample';

/**
 * What came by file or sync never ends, moves or hides what was said or seen here. Tried over records as one browser
 * writes them and whatever a file or another browser may say, events that point at the own ones included.
 */

const now = Temporal.Instant.from('2026-11-28T12:00:00Z');
const clock = now.epochMilliseconds;
const steps: StepRule[] = [
  { step: 'switch-off', applies: true, setting: 'ai-training' },
  { step: 'objection', applies: true },
  { step: 'follow-up', applies: true },
];

const ownIds = Array.from({ length: 14 }, (_, n) => `own-event-${n}`);
const foreignIds = Array.from({ length: 10 }, (_, n) => `far-event-${n}`);
const anyId = fc.constantFrom(...ownIds, ...foreignIds);
const day = fc.constantFrom(
  '2026-09-01',
  '2026-10-10',
  '2026-10-26',
  '2026-11-20',
  '2026-11-28',
  '2027-05-01',
);
const load = fc.constantFrom('load-000a', 'load-000b', 'load-000c', 'load-000d');
const state = fc.constantFrom('on' as const, 'off' as const);
const step = fc.constantFrom('switch-off', 'objection', 'follow-up');
const of = fc.option(anyId, { nil: undefined });
const follow = fc.oneof(
  fc.record({ kind: fc.constantFrom('receipt-told', 'identity-asked', 'identity-answered'), on: day, of }),
  fc.record({ kind: fc.constant('extension-announced'), on: day, of }),
  fc.record({ kind: fc.constant('answer-received'), answer: fc.constantFrom(...answerIds), on: day, of }),
  fc.record({ kind: fc.constant('letter-sent'), letter: fc.constant('identity-reply'), on: day, of }),
  fc.record({ kind: fc.constant('complaint-sent'), authority: fc.constant('FR'), on: day, of }),
);
const told = fc.oneof(
  fc.record({ kind: fc.constant('reading'), setting: fc.constant('ai-training'), state, load }),
  fc.record({ kind: fc.constant('reading'), setting: fc.constant('ai-training'), state, load }),
  fc.record({ kind: fc.constant('said-done'), step }),
  fc.record({ kind: fc.constant('undone'), step, of }),
  fc.record({ kind: fc.constant('region-chosen'), region: fc.constantFrom('DE', 'FR', 'US', 'CH', 'GB') }),
  fc.record({ kind: fc.constant('membership-told'), member: fc.boolean() }),
  fc.record({ kind: fc.constant('objection-sent'), channel: fc.constantFrom(...channels), on: day }),
  follow,
  follow,
  fc.record({ kind: fc.constant('profile-created'), label: fc.constantFrom('Ada', 'Bob') }),
  fc.record({ kind: fc.constant('reading-assigned'), reading: anyId, to: anyId }),
  fc.record({ kind: fc.constant('reminder-set'), days: fc.constantFrom(null, 30) }),
);
/** Only what somebody else would write to mislead. */
const hostile = fc.oneof(
  told,
  fc.record({ kind: fc.constant('unnamed-assigned'), to: anyId }),
  fc.record({ kind: fc.constant('agreed-to'), event: anyId }),
  fc.record({ kind: fc.constant('profile-named'), label: fc.constant('not you') }),
);

const event = (id: string, tick: number, profile: string | null, payload: object) =>
  ({ id, tick, at: new Date(Math.min(tick, clock)).toISOString(), profile, v: 1, ...payload }) as RecordEvent;

/** A record as one browser writes it; a person waits for an answer to the objection of 10 October. */
const ownRecord = fc.tuple(fc.array(told, { maxLength: 10 }), fc.boolean()).map(([more, named]) => {
  let last = clock - 50 * 86_400_000;
  const start = [
    ...(named ? [{ kind: 'profile-created', label: 'me' }] : []),
    { kind: 'region-chosen', region: 'DE' },
    { kind: 'objection-sent', channel: 'form-ai', on: '2026-10-10' },
  ];
  return [...start, ...more].map((payload, n) => {
    last = nextTick(last, last + 3_600_000);
    const profile = named && payload.kind !== 'profile-created' ? ownIds[0] : null;
    return event(ownIds[n] ?? '', last, profile ?? null, payload);
  });
});

const foreignRecord = fc
  .array(
    fc.record({
      payload: hostile,
      id: fc.constantFrom(...foreignIds),
      tick: fc.oneof(
        fc.constantFrom(1, 8.64e15, 8.99e15, clock + 1e10),
        fc.integer({ min: clock - 60 * 86_400_000, max: clock + 86_400_000 }),
      ),
      profile: fc.option(anyId, { nil: null }),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list
      .map(({ payload, id, tick, profile }) => event(id, tick, profile, payload))
      .filter((one) => readForeignEvent(one).ok),
  );

const arrivals = fc.array(
  fc.record({ events: foreignRecord, via: fc.constantFrom('file' as const, 'sync' as const) }),
  { minLength: 1, maxLength: 4 },
);

const mergeAll = (
  own: readonly RecordEvent[],
  all: readonly { events: readonly RecordEvent[]; via: 'file' | 'sync' }[],
) =>
  all.reduce<readonly RecordEvent[]>(
    (events, { events: others, via }) => mergeRecords(events, others, { via, now: clock }).events,
    own,
  );

const alertsOf = (events: readonly RecordEvent[]) => watchOf(events, rules, deadlineRules, now).alerts;
const ownObjections = (events: readonly RecordEvent[]) =>
  people(events).flatMap(({ id }) =>
    objectionsOf(events, id, now)
      .filter((objection) => ownIds.includes(objection.id))
      .map(({ events: _events, ...objection }) => ({ ...objection, person: id })),
  );

describe('whatever arrives', () => {
  it('every own waiting matter, its clock and its alert stand as they stood', () => {
    const cases = sampled(1500);
    let alerted = 0;
    fc.assert(
      fc.property(ownRecord, arrivals, (own, all) => {
        const merged = mergeAll(own, all);
        expect(ownObjections(merged)).toEqual(ownObjections(own));
        const before = alertsOf(own);
        alerted += before.length;
        expect(alertsOf(merged)).toEqual(expect.arrayContaining(before));
      }),
      cases,
    );
    expect(alerted, drawnFrom(cases)).toBeGreaterThan(300 * share);
  });

  it('every own event stays whose it was, and every own person stays visible', () => {
    fc.assert(
      fc.property(ownRecord, arrivals, (own, all) => {
        const merged = mergeAll(own, all);
        for (const one of own) expect([one, ownerOf(merged, one)]).toEqual([one, ownerOf(own, one)]);
        const ids = people(merged).map(({ id }) => id);
        const labels = new Map(people(merged).map(({ id, label }) => [id, label]));
        for (const { id, label } of people(own)) {
          expect(ids).toContain(id);
          expect(labels.get(id)).toBe(label);
        }
        const waiting = unassignedReadings(merged).map(({ id }) => id);
        expect(waiting).toEqual(expect.arrayContaining(unassignedReadings(own).map(({ id }) => id)));
      }),
      sampled(1000),
    );
  });

  it('no status that rests on what was said or seen here is taken away or softened', () => {
    const rank = { todo: 0, said: 1, seen: 2, held: 3 };
    const met = new Set<string>();
    fc.assert(
      fc.property(ownRecord, arrivals, (own, all) => {
        const merged = mergeAll(own, all);
        for (const { id } of people(own)) {
          const before = checklistOf(own, { steps, profile: id, now });
          const after = checklistOf(merged, { steps, profile: id, now });
          before.forEach(({ step: name, status }, n) => {
            const then = after[n]?.status ?? 'todo';
            met.add(status);
            if (status === 'reopened') expect([name, then]).toEqual([name, 'reopened']);
            // Nothing was said of it yet: what others say may add to that.
            else if (status === 'todo' && name !== 'follow-up') expect(then).not.toBe('not-for-you');
            else if (status === 'todo') {
              const open = objectionsOf(own, id, now).length > 0;
              if (open) expect([name, then]).toEqual([name, 'todo']);
            } else if (name === 'follow-up') {
              // Another objection that waits, sent elsewhere, is one more thing to follow up.
              const more = objectionsOf(merged, id, now).length > objectionsOf(own, id, now).length;
              if (!more) expect([name, then]).toEqual([name, status]);
            } else
              expect(rank[then as keyof typeof rank] ?? -1).toBeGreaterThanOrEqual(
                rank[status as keyof typeof rank],
              );
          });
        }
        if (badgeState(own, steps, null, now) === 'reopened')
          expect(badgeState(merged, steps, null, now)).toBe('reopened');
      }),
      sampled(1500),
    );
    expect([...met].sort()).toEqual(['held', 'reopened', 'said', 'seen', 'todo']);
  });

  it('in another order, or again, nothing differs but the places of what lay ahead of every clock', () => {
    fc.assert(
      fc.property(ownRecord, arrivals, (own, all) => {
        const one = mergeAll(own, all);
        const two = mergeAll(own, [...all.toReversed(), ...all]);
        const honest = all.every(({ events }) => events.every(({ tick }) => tick < clock + 86_400_000));
        expect(new Set(two.map(({ id }) => id))).toEqual(new Set(one.map(({ id }) => id)));
        expect(ownObjections(two)).toEqual(ownObjections(one));
        if (honest && new Set(all.map(({ via }) => via)).size === 1) expect(two).toEqual(one);
      }),
      sampled(500),
    );
  });

  it('every own event, of before and of later, can be exported, read again, and synced', () =>
    fc.assert(
      fc.asyncProperty(ownRecord, arrivals, fc.integer({ min: 1, max: 5 }), async (own, all, more) => {
        let events = mergeAll(own, all);
        for (let number = 0; number < more; number++) {
          const tick = nextTick(
            events.reduce((last, one) => Math.max(last, one.tick), 0),
            clock,
          );
          events = [
            ...events,
            event(`new-event-${number}`, tick, null, { kind: 'said-done', step: 'old-posts' }),
          ];
        }
        const mine = events.filter(({ via }) => via === undefined).map(({ id }) => id);
        const text = await writeRecordFile({ ...head, events }, digest);
        const read = new Set((await readRecordFile(text, digest, anyTime)).events.map(({ id }) => id));
        const { items, travelling, left } = packForSync(events, 'device-one', {});
        const synced = new Set(unpackFromSync(items, 'device-two').map(({ id }) => id));
        expect([travelling > 0, left]).toEqual([true, 0]);
        for (const id of mine) expect([id, read.has(id), synced.has(id)]).toEqual([id, true, true]);
      }),
      sampled(200),
    ));

  it('what is held back is asked for, and what is agreed to counts', () => {
    const own = [
      event('own-event-0', clock - 3e9, null, { kind: 'region-chosen', region: 'DE' }),
      event('own-event-1', clock - 2e9, null, {
        kind: 'objection-sent',
        channel: 'form-ai',
        on: '2026-10-10',
      }),
    ];
    expect(alertsOf(own)).toMatchObject([{ kind: 'overdue' }]);
    for (const [payload, alerts] of [
      [{ kind: 'answer-received', answer: 'confirmed', on: '2026-11-20', of: 'own-event-1' }, 0],
      [{ kind: 'complaint-sent', authority: 'FR', on: '2026-11-20', of: 'own-event-1' }, 0],
      [{ kind: 'undone', step: 'objection', of: 'own-event-1' }, 0],
      [{ kind: 'undone', step: 'objection' }, 0],
      [{ kind: 'region-chosen', region: 'US' }, 0],
      [{ kind: 'receipt-told', on: '2026-11-20', of: 'own-event-1' }, 0],
      [{ kind: 'extension-announced', on: '2026-10-20', of: 'own-event-1' }, 0],
    ] as const) {
      const merged = mergeRecords(own, [event('far-event-0', clock, null, payload)], {
        via: 'file',
        now: clock,
      });
      expect(alertsOf(merged.events)).toEqual(alertsOf(own));
      expect(asksOf(merged.events).map((ask) => ask.event.id)).toEqual(['far-event-0']);
      const agreed = [
        ...merged.events,
        event('own-event-2', clock + 1, null, { kind: 'agreed-to', event: 'far-event-0' }),
      ];
      expect(asksOf(agreed)).toEqual([]);
      expect([payload, alertsOf(agreed).length]).toEqual([payload, alerts]);
      // An agreement can be taken back like anything else.
      const back = [
        ...agreed,
        event('own-event-3', clock + 2, null, { kind: 'undone', step: 'objection', of: 'own-event-2' }),
      ];
      expect(alertsOf(back)).toEqual(alertsOf(own));
    }
  });
});
