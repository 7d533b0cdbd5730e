import { describe, expect, it } from 'vitest';
import { coreSteps, standingOf, stepRulesFor } from '../../components/record/reviewing';
import { reviewRecord } from '../../lib/domain/objection/review';
import type { RecordEvent } from '../../lib/domain/record/record';
import { off, on, record } from '../fixtures/record/daily';
import { make } from '../fixtures/record/events';

describe('what a reviewer reads', () => {
  const now = Temporal.Instant.from('2027-03-01T12:00:00Z');
  const review = (events: RecordEvent[], at = now) =>
    reviewRecord(events, {
      core: coreSteps,
      stepsFor: stepRulesFor,
      standingOf: (objection, region) => standingOf(objection, region, at),
      now: at,
    });

  it('of a finished checklist: that it is complete, from when to when, in which place', () => {
    const [one] = review(
      record(
        ['region-chosen', { region: 'DE-BY' }],
        off('a'),
        off('b'),
        ['objection-sent', { on: '2026-11-04' }],
        ['answer-received', { on: '2026-11-20', answer: 'confirmed' }],
      ),
    ).profiles;
    expect(one).toMatchObject({
      label: null,
      region: 'DE-BY',
      group: 'complete',
      from: '2026-11-01T08:00:00.000Z',
      to: '2026-11-05T08:00:00.000Z',
    });
  });

  it('of an unanswered objection: overdue from the day after, unless a complaint was made', () => {
    const sent = record(['region-chosen', { region: 'DE' }], off('a'), [
      'objection-sent',
      { on: '2026-11-03' },
    ]);
    expect(review(sent, Temporal.Instant.from('2026-12-03T12:00:00Z')).profiles[0]?.group).toBe('seen');
    expect(review(sent, Temporal.Instant.from('2026-12-04T12:00:00Z')).profiles[0]?.group).toBe('overdue');
    const complained = [
      ...sent,
      make('complaint-sent', { id: 'complaint', tick: 9, on: '2026-12-10' }) as unknown as RecordEvent,
    ];
    expect(review(complained).profiles[0]?.group).toBe('seen');
  });

  it('where the law sets no month, nothing is overdue; where no place was told, nothing is counted', () => {
    for (const region of [[['region-chosen', { region: 'CH' }]], []] as [string, object][][])
      expect(
        review(record(...region, off('a'), off('b'), ['objection-sent', { on: '2026-11-03' }])).profiles[0]
          ?.group,
      ).toBe('waiting');
  });

  it('person by person, with what is nobody’s apart', () => {
    const { profiles, unassigned } = review(
      record(
        ['profile-created', { label: 'Ada' }],
        ['profile-created', { label: 'Bob' }],
        off('a'),
        off('b', { profile: 'event-0001' }),
      ),
    );
    expect(profiles.map(({ label, steps }) => [label, steps[0]?.status])).toEqual([
      ['Ada', 'todo'],
      ['Bob', 'seen'],
    ]);
    expect(unassigned).toBe(1);
  });

  // Each in one word, so that whoever looks through a class knows whom to speak to.
  const place: [string, object] = ['region-chosen', { region: 'DE-BY' }];
  const sent: [string, object] = ['objection-sent', { on: '2027-02-20' }];
  it.each<[string, [kind: string, more?: object][], string]>([
    ['nothing was done', [place], 'missing'],
    ['the switch held, and nobody objected', [place, off('a'), off('b')], 'missing'],
    [
      'where nobody can object, the switch alone',
      [['region-chosen', { region: 'US' }], off('a'), off('b')],
      'complete',
    ],
    ['it was on again', [place, off('a'), off('b'), on('c'), sent], 'missing'],
    ['both are said', [place, ['said-done', { step: 'switch-off' }], sent], 'said'],
    ['seen once, and objected', [place, off('a'), sent], 'seen'],
    ['held, and the answer is still to come', [place, off('a'), off('b'), sent], 'waiting'],
    [
      'confirmed',
      [place, off('a'), off('b'), sent, ['answer-received', { on: '2027-02-25', answer: 'confirmed' }]],
      'complete',
    ],
    [
      'confirmed, and something else came after it',
      [
        place,
        off('a'),
        off('b'),
        sent,
        ['answer-received', { on: '2027-02-25', answer: 'confirmed' }],
        ['answer-received', { on: '2027-02-26', answer: 'other' }],
      ],
      'complete',
    ],
    ...(['partly', 'refused-without'] as const).map((answer): [string, [string, object?][], string] => [
      `answered: ${answer}`,
      [place, off('a'), off('b'), sent, ['answer-received', { on: '2027-02-25', answer }]],
      'not-granted',
    ]),
    [
      'refused, and a complaint is under way',
      [
        place,
        off('a'),
        off('b'),
        sent,
        ['answer-received', { on: '2027-02-25', answer: 'refused-with-reasons' }],
        ['complaint-sent', { on: '2027-02-27' }],
      ],
      'waiting',
    ],
    ['no account: only the objection is left', [['membership-told', { member: false }], place, sent], 'said'],
  ])('says how a person stands: %s', (_, told, group) => {
    expect(review(record(...told)).profiles[0]?.group).toBe(group);
  });
});
