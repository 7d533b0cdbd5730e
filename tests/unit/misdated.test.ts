import { describe, expect, it } from 'vitest';
import { linkedinAiTrainingRules as theCase } from '../../lib/cases';
import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { objectionsOf } from '../../lib/domain/objection/objection';
import { objectionStanding } from '../../lib/domain/objection/objection-state';
import { watchOf } from '../../lib/domain/objection/watch';
import { type Entry, tell } from '../fixtures/record/events';

/** Days that cannot be right, as a file may hold them: no matter ends by them. */

const now = Temporal.Instant.from('2026-11-29T12:00:00Z');
const frame = { began: deadlineRules.began, edition: '2026-11-22' };
const laws = {
  'a month': { ...frame, rule: deadlineRules.rules['eu-ie'] },
  'no month': { ...frame, rule: null },
  'a law that is not known': null,
};
const standing = (law: keyof typeof laws, ...entries: Entry[]) => {
  const [objection] = objectionsOf(tell(...entries), null, now);
  if (!objection) throw new Error('No objection.');
  return objectionStanding(objection, laws[law], now);
};
const sent: Entry = ['objection-sent', { channel: 'form-ai', on: '2026-10-10' }];
/** An objection sent by post: nobody knows when it came in. */
const posted: Entry = ['objection-sent', { channel: 'post', on: '2026-10-10' }];
const answered = (on: string): Entry => ['answer-received', { answer: 'confirmed', on }];
const complained = (on: string): Entry => ['complaint-sent', { authority: 'DE-BY', on }];
const daysToCome = ['2026-12-24', '2105-01-01', '9999-12-31'];

describe.each(Object.keys(laws) as (keyof typeof laws)[])('under %s', (law) => {
  it.each([
    ['form', sent],
    ['post', posted],
  ] as const)('an answer dated before the objection by %s ends nothing', (_, objection) => {
    const { state, waits } = standing(law, objection, answered('2026-10-09'));
    expect(state).toBe('problem');
    expect(waits).toBe(true);
  });

  it('nor does an answer from a day to come', () => {
    for (const on of daysToCome)
      expect(standing(law, sent, answered(on)), on).toMatchObject({ state: 'problem', waits: true });
  });

  it('an answer on the very day counts, and one that is today on Kiritimati', () => {
    for (const on of ['2026-10-10', '2026-11-30'])
      expect(standing(law, sent, answered(on)), on).toMatchObject({ state: 'answered', waits: false });
  });

  it('a complaint from a day to come ends nothing before that day, and one that went out stays', () => {
    for (const on of daysToCome) {
      expect(standing(law, sent, complained(on)), on).toMatchObject({
        state: standing(law, sent).state,
        waits: true,
        objection: { complaint: null },
      });
      expect(standing(law, sent, complained('2026-11-20'), complained(on)), on).toMatchObject({
        state: 'complained',
        day: '2026-11-20',
      });
    }
    expect(standing(law, sent, complained('2026-11-30')).state).toBe('complained');
  });

  it('an answer from a day to come does not end a complaint, and is not the last word', () => {
    expect(standing(law, sent, complained('2026-11-20'), answered('2026-12-24'))).toMatchObject({
      state: 'complained',
      waits: true,
    });
    const refused: Entry = ['answer-received', { answer: 'refused-without', on: '2026-11-20' }];
    const { state, objection } = standing(law, sent, refused, answered('2026-12-24'));
    expect(state).toBe('answered');
    expect(objection.answers.map(({ answer }) => answer)).toEqual(['refused-without']);
  });

  it('a reminder from a day to come was not sent yet', () => {
    const reminder = (on: string): Entry => ['letter-sent', { letter: 'reminder', on }];
    expect(standing(law, sent, reminder('2026-12-24')).objection.letters).toEqual([]);
    expect(standing(law, sent, reminder('2026-11-28')).objection.letters).toHaveLength(1);
  });

  it('a complaint from before the objection is not about it', () => {
    expect(standing(law, sent, complained('2026-10-09')).state).not.toBe('complained');
    expect(standing(law, sent, complained('2026-11-20')).state).toBe('complained');
  });
});

it('a day of arrival before the objection was sent is told, not counted from', () => {
  for (const objection of [sent, posted])
    expect(standing('a month', objection, ['receipt-told', { on: '2026-10-01' }])).toMatchObject({
      state: 'problem',
      clock: { problem: 'before-receipt', about: 'receipt' },
    });
});

it('an answer dated before the objection, and what is dated on a day to come, do not tick off the follow-up', () => {
  const steps = [{ step: 'follow-up', applies: true }];
  const status = (...entries: Entry[]) =>
    checklistOf(tell(...entries), { steps, profile: null, now })[0]?.status;
  expect(status(sent, answered('2026-10-09'))).toBe('todo');
  expect(status(sent, answered('2026-10-10'))).toBe('said');
  for (const entry of [answered('2026-12-24'), complained('2026-12-24')]) {
    expect(status(sent, entry)).toBe('todo');
    expect(status(entry)).toBe('todo');
  }
  expect(status(sent, complained('2026-11-20'))).toBe('said');
});

it('a file with a complaint from a day to come takes no alert away', () => {
  const alerts = (...entries: Entry[]) =>
    watchOf(tell(['region-chosen', { region: 'FR' }], ...entries), theCase, deadlineRules, now).alerts;
  const overdue: Entry = ['objection-sent', { channel: 'form-ai', on: '2026-10-01' }];
  const complaint: Entry = ['complaint-sent', { authority: 'FR', on: '2027-01-10' }];
  expect(alerts(overdue)).toMatchObject([{ kind: 'overdue' }]);
  expect(alerts(overdue, complaint)).toEqual(alerts(overdue));
});

it('a clock in the year 12000 is the problem, and no answer vanishes that has a day', () => {
  const then = Temporal.Instant.from('+012000-01-01T12:00:00Z');
  const [objection] = objectionsOf(tell(sent, answered('2026-11-20')), null, then);
  expect(objection?.answers).toHaveLength(1);
  expect(objection && objectionStanding(objection, laws['a month'], then).clock).toMatchObject({
    problem: 'clock-ahead',
    about: 'today',
  });
});
