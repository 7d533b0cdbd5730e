import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import { stepsFor } from '../../lib/domain/case/case';
import { answerIds, channels } from '../../lib/domain/case/letter-terms';
import { badgeState } from '../../lib/domain/objection/badge';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { objectionsOf } from '../../lib/domain/objection/objection';
import { watchOf } from '../../lib/domain/objection/watch';
import { asksOf } from '../../lib/domain/record/asks';
import { type EventKind, kinds } from '../../lib/domain/record/event-kinds';
import { readRecordFile } from '../../lib/domain/record/file-reader';
import { mergeRecords, nextTick } from '../../lib/domain/record/merge';
import { ownerOf, people, unassignedReadings } from '../../lib/domain/record/owners';
import { type RecordEvent, readForeignEvent } from '../../lib/domain/record/record';
import { writeRecordFile } from '../../lib/domain/record/record-file';
import { latestChoice, type StepRule, stepRules } from '../../lib/domain/record/standing';
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
const ownIds = Array.from({ length: 18 }, (_, n) => `own-event-${n}`);
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
const further = new Set(rules.steps.flatMap(({ id, track }) => (track === 'further' ? [id] : [])));
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

/**
 * Whether our pages can say it there: what follows an objection names one that is in the record, or comes after one that
 * was sent here.
 */
const canBeSaid = (payload: { kind: string; of?: string | undefined }, record: readonly RecordEvent[]) =>
  !(payload.kind in kinds && kinds[payload.kind as EventKind].follows) ||
  (payload.of
    ? ownIds.includes(payload.of) || record.some(({ id }) => id === payload.of)
    : record.some(({ kind, via }) => kind === 'objection-sent' && via === undefined));

/** Goes on with a record as its own browser does. @param payloads what is said or seen there next */
const goneOn = (record: readonly RecordEvent[], payloads: readonly { kind: string }[]): RecordEvent[] => {
  const said = record.filter(({ via }) => via === undefined).length;
  const named = record.find(({ kind, via }) => kind === 'profile-created' && via === undefined)?.id ?? null;
  let last = record.reduce((greatest, { tick }) => Math.max(greatest, tick), clock - 50 * 86_400_000);
  const all = [...record];
  for (const payload of payloads) {
    if (!canBeSaid(payload, all)) continue;
    last = nextTick(last, last + 3_600_000);
    const profile = payload.kind === 'profile-created' ? null : named;
    all.push(event(ownIds[said + all.length - record.length] ?? '', last, profile, payload));
  }
  return all;
};

/**
 * A record as one browser writes it. In half of them a person waits for an answer to the objection of 10 October; in the
 * others nothing is certain, not even where they live.
 */
const ownRecord = fc
  .tuple(fc.array(told, { maxLength: 10 }), fc.boolean(), fc.boolean())
  .map(([more, named, waiting]) => {
    const person = named ? [{ kind: 'profile-created', label: 'me' }] : [];
    const start = [
      { kind: 'region-chosen', region: 'DE' },
      { kind: 'objection-sent', channel: 'form-ai', on: '2026-10-10' },
    ];
    return goneOn(goneOn([], person), [...(waiting ? start : []), ...more]);
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
      profile: fc.oneof(fc.constantFrom(null, ownIds[0] ?? null), anyId),
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

/** The same, and what is said here after files came, of what they brought too. */
const livedRecord = fc
  .tuple(
    ownRecord,
    arrivals,
    fc.array(told, { maxLength: 2 }),
    fc.array(fc.tuple(follow, fc.nat()), { maxLength: 3 }),
  )
  .map(([own, all, more, follows]) => {
    const person = own.find(({ kind }) => kind === 'profile-created')?.id ?? null;
    const theirs = { kind: 'objection-sent', channel: 'form-ai', on: '2026-10-10' };
    const file = {
      events: [event('far-event-0', clock - 49 * 86_400_000, person, theirs)],
      via: 'file' as const,
    };
    const events = mergeAll(own, [file, ...all]);
    const sent = objectionsOf(events, person, now).map(({ id }) => id);
    const about = follows.map(([payload, n]) => ({ ...payload, of: sent[n % sent.length] ?? payload.of }));
    return goneOn(events, [...more, ...about]);
  });

const stepsOf = (events: readonly RecordEvent[], profile: string | null): StepRule[] => {
  const { region, member } = latestChoice(events, profile);
  return stepRules(stepsFor(rules, region, member)).filter(({ step }) => !further.has(step));
};

const alertsOf = (events: readonly RecordEvent[]) => watchOf(events, rules, deadlineRules, now).alerts;
/** What was sent here, and what was sent elsewhere and followed up here. */
const ownObjections = (events: readonly RecordEvent[]) =>
  people(events).flatMap(({ id }) =>
    objectionsOf(events, id, now)
      .filter((objection) => objection.events.some(({ via }) => via === undefined))
      .map(({ events: all, ...objection }) => ({
        ...objection,
        own: all.filter(({ via }) => via === undefined),
        person: id,
      })),
  );

describe('whatever arrives', () => {
  it('every own waiting matter, its clock and its alert stand as they stood', () => {
    const cases = sampled(3000);
    let alerted = 0;
    let followedUp = 0;
    fc.assert(
      fc.property(fc.oneof(ownRecord, livedRecord), arrivals, (own, all) => {
        const merged = mergeAll(own, all);
        const objections = ownObjections(own);
        expect(ownObjections(merged)).toEqual(objections);
        const theirs = new Set(objections.map(({ id }) => id));
        const before = alertsOf(own).filter(({ objection }) => theirs.has(objection));
        alerted += before.length;
        followedUp += objections.filter(({ id }) => !ownIds.includes(id)).length;
        expect(alertsOf(merged)).toEqual(expect.arrayContaining(before));
      }),
      cases,
    );
    expect(alerted, drawnFrom(cases)).toBeGreaterThan(300 * share);
    expect(followedUp, drawnFrom(cases)).toBeGreaterThan(100 * share);
  });

  it('every own event stays whose it was, and every own person stays visible', () => {
    fc.assert(
      fc.property(ownRecord, arrivals, (own, all) => {
        const merged = mergeAll(own, all);
        for (const one of own) expect([one, ownerOf(merged, one)]).toEqual([one, ownerOf(own, one)]);
        const ids = people(merged).map(({ id }) => id);
        const labels = new Map(people(merged).map(({ id, label }) => [id, label]));
        const told = new Set(own.map((one) => ownerOf(own, one)));
        for (const { id, label } of people(own).filter((person) => told.has(person.id))) {
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
          const before = checklistOf(own, { steps: stepsOf(own, id), profile: id, now });
          const after = checklistOf(merged, { steps: stepsOf(merged, id), profile: id, now });
          const isSilent = before.every((one) => one.status === 'todo' || one.status === 'not-for-you');
          before.forEach(({ step: name, status }, n) => {
            const then = after[n]?.status ?? 'todo';
            met.add(status);
            if (status === 'reopened' || status === 'not-for-you')
              expect([name, then]).toEqual([name, status]);
            // Nothing was said here at all: what others say may bring any status. Nothing was said of this step: it may
            // add to that.
            else if (status === 'todo' && isSilent) return;
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
        if (badgeState(own, stepsOf(own, null), null, now) === 'reopened')
          expect(badgeState(merged, stepsOf(merged, null), null, now)).toBe('reopened');
      }),
      sampled(1500),
    );
    expect([...met].sort()).toEqual(['held', 'not-for-you', 'reopened', 'said', 'seen', 'todo']);
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
