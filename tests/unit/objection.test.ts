import { describe, expect, it } from 'vitest';
import { linkedinAiTrainingRules } from '../../lib/cases';
import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { nextFor, stepsNext } from '../../lib/domain/objection/next-act';
import { objectionClock, objectionsOf } from '../../lib/domain/objection/objection';
import { nextLook, objectionStanding } from '../../lib/domain/objection/objection-state';
import { alertOf, watchOf } from '../../lib/domain/objection/watch';
import { type Entry, tell } from '../fixtures/record/events';

const sent = (on: string, more: object = {}): Entry => [
  'objection-sent',
  { channel: 'form-ai', on, ...more },
];
const undo = (of: string, step = 'follow-up'): Entry => ['undone', { step, of }];

/** When everything that is told here has happened. */
const afterAll = Temporal.Instant.from('2027-12-31T12:00:00Z');

const only = (...entries: Entry[]) => {
  const found = objectionsOf(tell(...entries), null, afterAll);
  expect(found).toHaveLength(1);
  return found[0] as (typeof found)[number];
};

const eu = deadlineRules.rules['eu-ie'];
const rules = { rule: eu, began: deadlineRules.began, edition: '2026-11-22' };
const at = (day: string) => Temporal.Instant.from(`${day}T12:00:00Z`);

describe('an objection as the record tells it', () => {
  it('came in on the day it was sent where a form took it, until the person says otherwise', () => {
    expect(only(sent('2026-11-03')).receipt).toEqual({ on: '2026-11-03', told: false });
    expect(only(sent('2026-11-03'), ['receipt-told', { on: '2026-11-05' }]).receipt).toEqual({
      on: '2026-11-05',
      told: true,
    });
  });

  it('has no day of receipt, and no clock, where it went by post, until the person knows the day', () => {
    const posted = only(sent('2026-11-03', { channel: 'post' }));
    expect(posted.receipt).toBeNull();
    expect(objectionClock(posted, rules, at('2026-11-25'))).toBeNull();
  });

  it('what follows belongs to the objection it names, else to the last one before it', () => {
    const [first, second] = objectionsOf(
      tell(
        sent('2026-11-03'),
        ['identity-asked', { on: '2026-11-05' }],
        sent('2026-11-10', { channel: 'dpo-form' }),
        ['answer-received', { answer: 'confirmed', on: '2026-11-20', of: 'event-0000' }],
        ['extension-announced', { on: '2026-11-21', reasons: true }],
      ),
      null,
      afterAll,
    );
    expect(first?.identity).toEqual([{ askedOn: '2026-11-05', answeredOn: null }]);
    expect(first?.settledOn).toBe('2026-11-20');
    expect(second?.settledOn).toBeNull();
    expect(second?.extension).toEqual({ on: '2026-11-21', reasons: true });
  });

  it('is gone once it is taken back, with all that named it; an answer can be taken back alone', () => {
    expect(
      objectionsOf(
        tell(
          sent('2026-11-03'),
          ['receipt-told', { on: '2026-11-04', of: 'event-0000' }],
          undo('event-0000'),
        ),
        null,
        afterAll,
      ),
    ).toEqual([]);
    const kept = only(
      sent('2026-11-03'),
      ['answer-received', { answer: 'partly', on: '2026-11-20' }],
      undo('event-0001'),
    );
    expect(kept.answers).toEqual([]);
    expect(kept.settledOn).toBeNull();
  });

  it('what LinkedIn answers without deciding leaves the clock running', () => {
    const other = only(sent('2026-10-01'), ['answer-received', { answer: 'other', on: '2026-10-09' }]);
    expect(objectionClock(other, rules, at('2026-11-25'))?.state).toBe('overdue');
  });

  it('an automatic receipt ends no wait, and its reference is kept', () => {
    const receipt: Entry = ['answer-received', { answer: 'received', on: '2026-10-01', reference: 'LI-42' }];
    const told = only(sent('2026-10-01'), receipt);
    expect(told).toMatchObject({ settledOn: null, reference: 'LI-42' });
    expect(objectionClock(told, rules, at('2026-11-25'))?.state).toBe('overdue');
    const step = nextFor(
      told,
      { regime: 'gdpr', today: '2026-11-25', clock: objectionClock(told, rules, at('2026-11-25')) },
      letters,
    );
    expect(step?.branch).toBe('silence-overdue');
    expect(told.history).toEqual([
      { on: '2026-10-01', event: 'objection-sent', channel: 'form-ai' },
      { on: '2026-10-01', event: 'received-assumed' },
      { on: '2026-10-01', event: 'receipt-confirmed', note: 'LI-42' },
    ]);
  });

  it('a reply about identity answers the question only once the person says that it gave what was asked for', () => {
    const asked: Entry[] = [
      sent('2026-11-03'),
      ['identity-asked', { on: '2026-11-05' }],
      ['letter-sent', { letter: 'identity-reply', on: '2026-11-08' }],
    ];
    expect(only(...asked).identity).toEqual([{ askedOn: '2026-11-05', answeredOn: null }]);
    expect(only(...asked).history.map(({ event }) => event)).not.toContain('identity-answered');
    const given = only(...asked, ['identity-answered', { on: '2026-11-08' }]);
    expect(given.identity).toEqual([{ askedOn: '2026-11-05', answeredOn: '2026-11-08' }]);
  });

  it('is told to an authority in the order of the days', () => {
    const told = only(
      sent('2026-10-01', { reference: 'LI-7' }),
      ['letter-sent', { letter: 'reminder', on: '2026-11-10' }],
      ['extension-announced', { on: '2026-10-20' }],
    ).history;
    expect(told).toEqual([
      { on: '2026-10-01', event: 'objection-sent', channel: 'form-ai', note: 'LI-7' },
      { on: '2026-10-01', event: 'received-assumed' },
      { on: '2026-10-20', event: 'extended' },
      { on: '2026-11-10', event: 'reminder-sent' },
    ]);
  });

  it('tells an authority of answers, and of nothing that was none', () => {
    const answers = ['silence', 'identity', 'extends', 'other', 'partly', 'refused-without'].map(
      (answer, n): Entry => ['answer-received', { answer, on: `2026-10-1${n}` }],
    );
    const [, , ...told] = only(sent('2026-10-01'), ...answers).history;
    expect(told.map(({ event }) => event)).toEqual(['other-answer', 'partly', 'refused-without']);
  });

  it('what follows is taken back as one: answer and complaint, and not the objection', () => {
    const left = only(
      sent('2026-10-01'),
      ['answer-received', { answer: 'confirmed', on: '2026-10-20' }],
      ['complaint-sent', { authority: 'FR', on: '2026-11-10' }],
      ['letter-sent', { letter: 'reminder', on: '2026-11-05' }],
      ['undone', { step: 'follow-up' }],
    );
    expect(left).toMatchObject({ answers: [], complaint: null, settledOn: null });
    expect(left.letters).toHaveLength(1);
  });
});

describe('what waits for the person', () => {
  const objection = only(sent('2026-11-25'));
  const alertOn = (day: string) => alertOf(objectionStanding(objection, rules, at(day)), null);

  it('is nothing while there is time, the last day when it is near, and the delay from the day after', () => {
    expect(alertOn('2026-12-24')).toBeNull();
    expect(alertOn('2026-12-25')).toMatchObject({ kind: 'due-soon', daysLeft: 3, lastDay: '2026-12-28' });
    expect(alertOn('2026-12-28')).toMatchObject({ kind: 'due-soon', daysLeft: 0 });
    expect(alertOn('2026-12-29')).toMatchObject({ kind: 'overdue', daysLeft: -1 });
  });

  it('is nothing once a complaint was sent', () => {
    const complained = only(sent('2026-10-01'), ['complaint-sent', { authority: 'FR', on: '2026-11-20' }]);
    expect(alertOf(objectionStanding(complained, rules, at('2026-11-25')), null)).toBeNull();
  });

  it('is looked at again when the day begins in Dublin, and never after the day it is overdue', () => {
    const look = (day: string) =>
      nextLook(objectionStanding(objection, rules, at(day)), eu, at(day))?.toString() ?? null;
    expect(look('2026-11-25')).toBe('2026-12-25T00:00:00Z');
    expect(look('2026-12-25')).toBe('2026-12-26T00:00:00Z');
    expect(look('2026-12-28')).toBe('2026-12-29T00:00:00Z');
    expect(look('2026-12-29')).toBeNull();
  });
});

describe('all objections of all profiles', () => {
  const theCase = linkedinAiTrainingRules;
  const watched = (day: string, ...entries: Entry[]) =>
    watchOf(tell(['region-chosen', { region: 'FR' }], ...entries), theCase, deadlineRules, at(day));

  it('are watched at once: the most pressing first, and the earliest day to look again', () => {
    const two = [sent('2026-12-03'), sent('2026-11-24', { channel: 'post' })] as const;
    const received: Entry = ['receipt-told', { on: '2026-11-27', of: 'event-0002' }];
    // The last days are Monday 28 December and Monday 4 January.
    expect(watched('2026-12-10', ...two, received).next?.toString()).toBe('2026-12-25T00:00:00Z');
    const { alerts } = watched('2027-01-05', ...two, received);
    expect(alerts.map(({ objection, kind, daysLeft }) => [objection, kind, daysLeft])).toEqual([
      ['event-0002', 'overdue', -8],
      ['event-0001', 'overdue', -1],
    ]);
  });
});

describe('what can be done next about an objection', () => {
  const steps = (day: string, ...entries: Entry[]) => {
    const objection = only(sent('2026-11-03'), ...entries);
    const clock = objectionClock(objection, rules, at(day));
    const next = nextFor(objection, { regime: 'gdpr', today: day, clock }, letters);
    return stepsNext(objection, next).map((one) => ('letter' in one ? one.letter : one.step));
  };
  const refused: Entry = ['answer-received', { answer: 'refused-without', on: '2026-11-20' }];
  const replied = (on: string): Entry => ['letter-sent', { letter: 'refusal-reply', on }];

  it('begins with noting an answer while LinkedIn has time', () => {
    expect(steps('2026-12-03')[0]).toBe('note-answer');
  });

  it('begins with the reminder once the last day has passed, and notes an answer after that', () => {
    const [first, ...rest] = steps('2026-12-04');
    expect(first).toBe('reminder');
    expect(rest).toContain('note-answer');
  });

  it('puts a letter last once it went out, and takes it for unsent once LinkedIn answered again', () => {
    expect(steps('2026-11-21', refused)[0]).toBe('refusal-reply');
    expect(steps('2026-11-23', refused, replied('2026-11-22')).at(-1)).toBe('refusal-reply');
    const again: Entry = ['answer-received', { answer: 'refused-without', on: '2026-11-25' }];
    expect(steps('2026-11-26', refused, replied('2026-11-22'), again)[0]).toBe('refusal-reply');
  });

  it('says on which day a letter went out', () => {
    const objection = only(sent('2026-11-03'), refused, replied('2026-11-22'));
    const clock = objectionClock(objection, rules, at('2026-11-23'));
    const next = nextFor(objection, { regime: 'gdpr', today: '2026-11-23', clock }, letters);
    expect(stepsNext(objection, next).at(-1)).toEqual({
      step: 'write',
      letter: 'refusal-reply',
      sentOn: '2026-11-22',
    });
  });

  it('asks whether a question about identity was answered until it was', () => {
    const asked: Entry = ['identity-asked', { on: '2026-11-10' }];
    expect(steps('2026-11-12', asked)).toContain('note-identity-answer');
    expect(steps('2026-11-12', asked, ['identity-answered', { on: '2026-11-11' }])).not.toContain(
      'note-identity-answer',
    );
  });

  it('leaves noting an answer where nothing else is known', () => {
    expect(stepsNext(only(sent('2026-11-03')), null)).toEqual([{ step: 'note-answer' }]);
  });
});

describe('what an objection calls for', () => {
  /** The answer that decides, and the branch of it, on a day. */
  const next = (day: string, ...entries: Entry[]) => {
    const objection = only(sent('2026-11-03'), ...entries);
    const clock = objectionClock(objection, rules, at(day));
    const step = nextFor(objection, { regime: 'gdpr', today: day, clock }, letters);
    return step && [step.answer, step.branch];
  };

  it('waits until the last day, and speaks of silence from the day after', () => {
    expect(next('2026-12-03')).toEqual(['silence', 'silence-waiting']);
    expect(next('2026-12-04')).toEqual(['silence', 'silence-overdue']);
    expect(next('2026-12-20', ['letter-sent', { letter: 'reminder', on: '2026-12-05' }])).toEqual([
      'silence',
      'silence-reminded',
    ]);
  });

  it('a question about identity comes first until it is answered, then the wait goes on', () => {
    const asked: Entry = ['identity-asked', { on: '2026-11-10' }];
    expect(next('2026-11-12', asked)?.[0]).toBe('identity');
    expect(next('2026-11-12', asked, ['identity-answered', { on: '2026-11-11' }])?.[0]).toBe('silence');
  });

  it('more time counts until its own last day; what LinkedIn said after it counts before it', () => {
    const extended: Entry = ['extension-announced', { on: '2026-11-20', reasons: true }];
    expect(next('2026-12-20', extended)?.[0]).toBe('extends');
    expect(next('2027-02-04', extended)?.[0]).toBe('silence');
    expect(
      next('2026-12-20', extended, ['answer-received', { answer: 'other', on: '2026-11-25' }])?.[0],
    ).toBe('other');
    expect(
      next('2026-12-20', extended, ['answer-received', { answer: 'other', on: '2026-11-15' }])?.[0],
    ).toBe('extends');
  });

  it('an answer that decides ends the wait, however late the day', () => {
    const refused: Entry = ['answer-received', { answer: 'refused-without', on: '2026-11-25' }];
    expect(next('2027-06-01', refused)?.[0]).toBe('refused-without');
    expect(next('2027-06-01', ['answer-received', { answer: 'confirmed', on: '2026-11-25' }])?.[0]).toBe(
      'confirmed',
    );
  });
});

describe('today, where the person is and where the answer is counted', () => {
  const waiting = (on: string, now: string) =>
    objectionClock(
      { sentOn: '2026-11-01', receipt: { on, told: false }, extension: null, identity: [], settledOn: null },
      rules,
      Temporal.Instant.from(now),
    );

  it('at half past midnight in Helsinki “I sent it today” is a day that Dublin has not reached, and counts', () => {
    const clock = waiting('2026-11-29', '2026-11-28T22:30:00Z');
    expect(clock).toMatchObject({ state: 'waiting', today: '2026-11-28', count: { receipt: '2026-11-29' } });
  });

  it('a day that has begun nowhere does not count', () => {
    expect(waiting('2026-11-30', '2026-11-28T22:30:00Z')).toMatchObject({
      state: 'problem',
      problem: 'in-future',
    });
  });
});
