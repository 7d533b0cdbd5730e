import { describe, expect, it } from 'vitest';
import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { objectionsOf } from '../../lib/domain/objection/objection';
import { objectionStanding } from '../../lib/domain/objection/objection-state';
import {
  type ActId,
  actFor,
  mostPressing,
  objectionVerdict,
  switchVerdict,
} from '../../lib/domain/objection/verdict';
import type { RecordEvent } from '../../lib/domain/record/record';
import { make } from '../fixtures/record/events';

const steps = [{ step: 'switch-off', applies: true, setting: 'ai-training' as const }];
const rules = {
  rule: deadlineRules.rules['eu-ie'],
  began: deadlineRules.began,
  edition: '2026-11-22',
};
let made = 0;
/** Every event with an id and a place of its own. */
const event = (kind: string, more: object) => {
  made += 1;
  return make(kind, { id: `event-${1000 + made}`, tick: made, ...more }) as unknown as RecordEvent;
};
const at = (day: string) => Temporal.Instant.from(`${day}T12:00:00Z`);
const reading = (day: string, state: 'on' | 'off') =>
  event('reading', {
    at: `${day}T09:00:00.000Z`,
    setting: 'ai-training',
    state,
    load: `load-${day}-${state}`,
  });
const sent = (on: string, more: object = {}) =>
  event('objection-sent', { at: `${on}T09:00:00.000Z`, channel: 'form-ai', on, member: true, ...more });

const theSwitch = (events: RecordEvent[], today = '2026-11-28') =>
  switchVerdict(
    events,
    null,
    checklistOf(events, { steps, profile: null, now: at(today) })[0] ?? null,
    at(today),
  );
const objection = (events: RecordEvent[], today = '2026-11-28', facts = {}) =>
  objectionVerdict(
    objectionsOf(events, null, at(today)).map((one) => objectionStanding(one, rules, at(today))),
    {
      region: true,
      right: true,
      said: false,
      ...facts,
    },
  );

describe('the verdict on the switch', () => {
  it.each([
    [[], 'unchecked'],
    [[['2026-11-20', 'on']], 'on'],
    [[['2026-11-20', 'off']], 'off-once'],
    [
      [
        ['2026-11-20', 'off'],
        ['2026-11-26', 'off'],
      ],
      'off',
    ],
    [
      [
        ['2026-11-20', 'off'],
        ['2026-11-26', 'off'],
        ['2026-11-27', 'on'],
      ],
      'on-again',
    ],
  ] as const)('after %j is %s', (readings, state) => {
    const events = readings.map(([day, one]) => reading(day, one));
    expect(theSwitch(events).state).toBe(state);
  });

  it('names the day of the last look and of the look before', () => {
    const events = [reading('2026-11-20', 'off'), reading('2026-11-26', 'off')];
    expect(theSwitch(events)).toMatchObject({
      at: expect.stringContaining('2026-11-26'),
      before: expect.stringContaining('2026-11-20'),
    });
  });
});

describe('the verdict on a switch that another browser read too', () => {
  it('still off names the days of both looks, wherever they were made', () => {
    const events = [reading('2026-11-01', 'off'), { ...reading('2026-11-20', 'off'), via: 'sync' as const }];
    expect(theSwitch(events)).toMatchObject({
      state: 'off',
      at: expect.stringContaining('2026-11-20'),
      before: expect.stringContaining('2026-11-01'),
    });
  });

  it('a third look is the last one', () => {
    const events = ['2026-11-01', '2026-11-05', '2026-11-20'].map((day) => reading(day, 'off'));
    expect(theSwitch(events)).toMatchObject({ state: 'off', at: expect.stringContaining('2026-11-20') });
  });
});

describe('the verdict on the objection', () => {
  it('says why there is none to wait for: not sent, no region, no right, or no day', () => {
    expect(objection([]).state).toBe('unsent');
    expect(objection([], '2026-11-28', { region: false }).state).toBe('no-region');
    expect(objection([], '2026-11-28', { right: false }).state).toBe('no-right');
    expect(objection([], '2026-11-28', { said: true }).state).toBe('no-day');
  });

  it('counts the wait: nothing has passed on the first day, all of it when it is over', () => {
    const events = [sent('2026-11-24')];
    expect(objection(events, '2026-11-24')).toMatchObject({ state: 'waiting', passed: 0 });
    const late = objection(events, '2027-01-20');
    expect(late).toMatchObject({ state: 'overdue', passed: 1 });
    expect('daysLeft' in late && late.daysLeft).toBeLessThan(0);
  });

  it('speaks of the one that is overdue before a later one', () => {
    const events = [sent('2026-09-01'), sent('2026-11-20')];
    const all = objectionsOf(events, null, at('2026-11-28')).map((one) =>
      objectionStanding(one, rules, at('2026-11-28')),
    );
    expect(mostPressing(all).map(({ objection: { sentOn } }) => sentOn)).toEqual([
      '2026-09-01',
      '2026-11-20',
    ]);
    expect(objection(events).state).toBe('overdue');
  });

  it('never speaks of one that is answered while another waits, whichever is older', () => {
    const answered = (of: RecordEvent, on: string): RecordEvent =>
      event('answer-received', { of: of.id, answer: 'confirmed', on, reasons: false });
    const complained = (of: RecordEvent, on: string) =>
      event('complaint-sent', { of: of.id, authority: 'ie', on });
    const [older, newer] = [sent('2026-09-01'), sent('2026-11-20')];
    const today = '2026-11-28';
    expect(
      objection([older, newer, answered(newer, '2026-11-25'), complained(older, '2026-10-20')], today),
    ).toMatchObject({
      state: 'complained',
      on: '2026-10-20',
    });
    expect(objection([older, newer, answered(older, '2026-09-10')], today)).toMatchObject({
      state: 'waiting',
      objection: { id: newer.id },
    });
    const [first, second] = [sent('2026-11-10'), sent('2026-11-20')];
    expect(objection([first, second, answered(second, '2026-11-25')], today)).toMatchObject({
      state: 'waiting',
      objection: { id: first.id },
    });
    // Two wait; the earlier day counts, since nothing is to be done until then.
    expect(objection([first, second], today)).toMatchObject({ objection: { id: first.id } });
  });
});

describe('the one act', () => {
  const off = [reading('2026-11-20', 'off'), reading('2026-11-26', 'off')];
  const next = (events: RecordEvent[], today = '2026-11-28'): ActId =>
    actFor(theSwitch(events, today), objection(events, today));

  it('is the switch, then the objection, then nothing until the answer is due, then the reminder', () => {
    expect(next([])).toBe('off');
    expect(next(off.slice(0, 1))).toBe('look');
    expect(next(off)).toBe('object');
    const objected = [...off, sent('2026-11-27')];
    expect(next(objected)).toBe('wait');
    expect(next(objected, '2027-01-20')).toBe('late');
    const [first] = objectionsOf(objected, null, at('2026-11-28'));
    const reminded = [
      ...objected,
      event('letter-sent', {
        at: '2027-01-21T09:00:00.000Z',
        letter: 'reminder',
        on: '2027-01-21',
        of: first?.id,
      }),
    ];
    expect(next(reminded, '2027-01-22')).toBe('complain');
  });

  it('is the switch again once it came on, whatever the objection waits for', () => {
    expect(next([...off, sent('2026-11-27'), reading('2026-11-28', 'on')])).toBe('again');
  });
});
