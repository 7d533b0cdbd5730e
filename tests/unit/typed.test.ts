import { describe, expect, it } from 'vitest';
import { objectionsOf } from '../../lib/domain/objection/objection';
import { fieldsFor, nothingTyped, outcomeOf, readTyped, type Typed } from '../../lib/domain/objection/typed';
import { type Entry, tell } from '../fixtures/record/events';

const typed: Typed = {
  ...nothingTyped,
  name: 'Zoé <b>{name}</b>',
  grounds: ['author', 'minor'],
  groundWords: { author: 'Ich schreibe.', threat: 'kept, though its tick is gone' },
  ownWords: { objection: 'first', complaint: 'last' },
  begun: { 'sent/ai-form': { on: '2026-11-20', reference: '' } },
};

const objection = (...entries: Entry[]) => {
  const [first] = objectionsOf(tell(...entries), null, Temporal.Instant.from('2027-12-31T12:00:00Z'));
  if (!first) throw new Error('no objection');
  return first;
};
const sent: Entry = ['objection-sent', { channel: 'dpo-form', on: '2026-10-01', reference: 'LI-7' }];
const facts = { member: true, dueOn: '2026-11-02', overdue: true, authority: null, today: '2026-11-25' };

describe('what was typed', () => {
  it('comes back as it was kept, whatever stands in it', () => {
    expect(readTyped(JSON.parse(JSON.stringify(typed)))).toEqual({ ...typed, grounds: ['minor', 'author'] });
  });

  it.each([
    null,
    'text',
    [],
    { grounds: 'minor' },
    { groundWords: { author: 7 } },
    { work: '<script>' },
    { begun: 'no' },
  ])('damaged (%j) is nothing typed, and never an error', (raw) =>
    expect(readTyped(raw)).toEqual(nothingTyped),
  );

  it('goes into a letter only where it is ticked, each letter with its own words', () => {
    const first = fieldsFor('objection', typed, { ...facts, objection: null });
    expect(first.grounds).toEqual([
      { id: 'author', words: 'Ich schreibe.' },
      { id: 'minor', words: '' },
    ]);
    expect([first.ownWords, first.sentOn, first.history]).toEqual(['first', null, []]);
    expect(fieldsFor('complaint', typed, { ...facts, objection: objection(sent) }).ownWords).toBe('last');
  });
});

describe('what the record adds to a later letter', () => {
  it('is day, channel, reference and last day of the objection', () => {
    expect(fieldsFor('reminder', typed, { ...facts, objection: objection(sent) })).toMatchObject({
      sentOn: '2026-10-01',
      channel: 'dpo-form',
      reference: 'LI-7',
      dueOn: '2026-11-02',
      answeredOn: null,
      outcome: 'silence',
    });
  });

  it('is the day of the very message it answers', () => {
    const story = objection(
      sent,
      ['identity-asked', { on: '2026-10-05' }],
      ['extension-announced', { on: '2026-10-20', reasons: true }],
      ['answer-received', { answer: 'refused-with-reasons', on: '2026-11-20' }],
    );
    const fieldsOf = (kind: Parameters<typeof fieldsFor>[0]) =>
      fieldsFor(kind, typed, { ...facts, objection: story });
    expect(fieldsOf('identity-reply').answeredOn).toBe('2026-10-05');
    expect(fieldsOf('extension-reply')).toMatchObject({ answeredOn: '2026-10-20', reasonsGiven: true });
    expect(fieldsOf('refusal-reply')).toMatchObject({ answeredOn: '2026-11-20', reasonsGiven: true });
  });

  it('is whether a refusal gave reasons, whatever came after it', () => {
    const reasons = (answer: string, after: string) =>
      fieldsFor(
        'complaint',
        { ...typed, outcome: 'refused' },
        {
          ...facts,
          objection: objection(
            sent,
            ['answer-received', { answer, on: '2026-11-02' }],
            ['answer-received', { answer: after, on: '2026-11-20' }],
          ),
        },
      ).reasonsGiven;
    expect([reasons('refused-with-reasons', 'other'), reasons('refused-without', 'other')]).toEqual([
      true,
      false,
    ]);
    // A refusal that only the person tells of, and of whose reasons nothing is known.
    expect(reasons('other', 'other')).toBe(true);
  });

  it('is e-mail as the channel of an objection that went by it', () => {
    const mailed = objection(['objection-sent', { channel: 'email', on: '2026-10-01' }]);
    expect(fieldsFor('reminder', typed, { ...facts, objection: mailed }).channel).toBe('email');
  });

  it.each([
    ['refused-without', 'refused'],
    ['refused-with-reasons', 'refused'],
    ['partly', 'partly'],
    ['other', 'other'],
    ['confirmed', null],
  ])('after the answer %s a complaint is about: %s', (answer, outcome) => {
    expect(outcomeOf(objection(sent, ['answer-received', { answer, on: '2026-11-20' }]), true)).toBe(outcome);
  });

  it('silence is nothing to complain about before the last day has passed, and the person has the last word', () => {
    expect(outcomeOf(objection(sent), false)).toBeNull();
    const chosen = { ...typed, outcome: 'partly' } as const;
    expect(fieldsFor('complaint', chosen, { ...facts, objection: objection(sent) }).outcome).toBe('partly');
  });
});
