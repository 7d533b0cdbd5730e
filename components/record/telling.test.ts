import { describe, expect, it } from 'vitest';
import { reviewRecord } from '../../lib/domain/objection/review';
import { eventKinds, lineGroups } from '../../lib/domain/record/event-kinds';
import { lookAgain } from '../../lib/domain/record/look-again';
import { unionOfRecords } from '../../lib/domain/record/merge';
import type { RecordEvent } from '../../lib/domain/record/record';
import type { FileProblem } from '../../lib/domain/record/record-file';
import {
  filterAddress,
  findLines,
  noLineFilter,
  readFilter,
  recordLines,
} from '../../lib/domain/record/record-lines';
import { languages, textsOf } from '../../lib/locales';
import { make, oneOfEachKind } from '../../tests/fixtures/record/events';
import { coreSteps, standingOf, stepRulesFor } from './reviewing';
import { problemSentences, sentencesOf, type Telling } from './telling';

/** A record told in order, one event on each day of November 2026. */
const record = (...told: [kind: string, more?: object][]): RecordEvent[] =>
  told.map(([kind, more], n) => {
    const at = `2026-11-${String(n + 1).padStart(2, '0')}T08:00:00.000Z`;
    return make(kind, { id: `event-${String(n).padStart(4, '0')}`, tick: n + 1, at, ...more });
  }) as unknown as RecordEvent[];
const off = (load: string, more = {}): [string, object] => [
  'reading',
  { state: 'off', load: load.padEnd(8, '-'), ...more },
];
const on = (load: string, more = {}): [string, object] => [
  'reading',
  { state: 'on', load: load.padEnd(8, '-'), ...more },
];

describe('how each entry is known', () => {
  it('a reading is seen; one that shows that an off held is held; a word is said; a choice is noted', () => {
    const lines = recordLines(
      record(on('a'), off('a'), off('a'), off('b'), ['said-done'], ['region-chosen'], on('c'), off('c'), [
        'objection-sent',
      ]),
    );
    expect(lines.map(({ witness }) => witness)).toEqual([
      'seen',
      'seen',
      'seen',
      'held',
      'said',
      'noted',
      'seen',
      'seen',
      'said',
    ]);
  });

  it('off read twice on one load is seen twice, whatever was recorded before', () => {
    const lines = recordLines(record(['said-done'], on('a'), off('b'), off('b'), off('a')));
    expect(lines.slice(1).map(({ witness }) => witness)).toEqual(['seen', 'seen', 'seen', 'seen']);
  });

  it('no kind but a reading is ever seen or held', () => {
    for (const { event, witness } of recordLines(oneOfEachKind()))
      expect(['seen', 'held'].includes(witness)).toBe(event.kind === 'reading');
  });

  it("one profile's later load holds nothing for another", () => {
    const lines = recordLines(
      record(
        ['profile-created'],
        ['profile-created'],
        off('a', { profile: 'event-0000' }),
        off('b', { profile: 'event-0001' }),
        off('c', { profile: 'event-0000' }),
        off('d'),
        off('e'),
      ),
    );
    expect(lines.slice(2).map(({ witness, owner }) => [witness, owner])).toEqual([
      ['seen', 'event-0000'],
      ['seen', 'event-0001'],
      ['held', 'event-0000'],
      ['seen', undefined],
      ['seen', undefined],
    ]);
  });

  it('what was taken back later is marked, one by one or all of a step', () => {
    const lines = recordLines(
      record(
        ['said-done'],
        ['said-done'],
        ['undone', { of: 'event-0000' }],
        ['objection-sent'],
        ['objection-sent'],
        ['undone', { step: 'objection' }],
        ['objection-sent'],
      ),
    );
    expect(lines.map(({ takenBack }) => takenBack)).toEqual([true, false, false, true, true, false, false]);
  });

  it('an undoing reaches nobody else’s words and no reading, whatever it names', () => {
    const lines = recordLines(
      record(
        ['profile-created'],
        ['profile-created'],
        ['said-done', { profile: 'event-0000' }],
        off('a', { profile: 'event-0001' }),
        ['undone', { profile: 'event-0001', of: 'event-0002' }],
        ['undone', { profile: 'event-0001', of: 'event-0003' }],
        ['undone', { profile: 'event-0001' }],
      ),
    );
    expect(lines.some(({ takenBack }) => takenBack)).toBe(false);
  });

  it('filters by whose, of which kind, and known in which way', () => {
    const lines = recordLines(
      record(
        ['profile-created'],
        ['profile-created'],
        off('a', { profile: 'event-0000' }),
        off('b'),
        ['guidance-chosen'],
        ['said-done', { profile: 'event-0001' }],
      ),
    );
    const ids = (filter: object) =>
      findLines(lines, { ...noLineFilter, ...filter }).map(({ event }) => Number(event.id.slice(-1)));
    expect(ids({})).toEqual([0, 1, 2, 3, 4, 5]);
    expect(ids({ profile: 'event-0001' })).toEqual([1, 4, 5]);
    expect(ids({ profile: 'nobody' })).toEqual([3, 4]);
    expect(ids({ group: 'readings' })).toEqual([2, 3]);
    expect(ids({ witness: 'said' })).toEqual([5]);
    expect(ids({ profile: 'event-0000', group: 'readings', witness: 'seen' })).toEqual([2]);
    expect(lineGroups.flatMap((group) => ids({ group })).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('a filter in an address', () => {
  it.each([
    noLineFilter,
    { profile: 'nobody', group: null, witness: 'held' },
    { profile: '3f1f6c9e-7c39-4b7c-9a57-0d6a1c5d7a01', group: 'readings', witness: 'seen' },
  ] as const)('%j is read as it was written', (filter) => {
    expect(readFilter(filterAddress(filter))).toEqual(filter);
  });

  it.each(['', 'nonsense', 'group=all&witness=proved&profile=<b>', '=&==&', 'group'])(
    '%s asks for nothing',
    (address) => {
      expect(readFilter(address)).toEqual(noLineFilter);
    },
  );
});

describe('the last look', () => {
  const whose = { setting: 'ai-training', profile: null } as const;
  const at = (day: string) => Temporal.Instant.from(`${day}T09:00:00Z`);

  it('ages by days, and is due after the usual 90, the chosen number, or never', () => {
    const events = record(off('a'));
    expect(lookAgain(events, whose, at('2026-11-01'))).toMatchObject({ days: 0, due: false });
    expect(lookAgain(events, whose, at('2026-12-16'))).toMatchObject({
      days: 45,
      due: false,
      every: 90,
    });
    expect(lookAgain(events, whose, at('2027-01-30'))).toMatchObject({ days: 90, due: true });
    const chosen = record(off('a'), ['reminder-set', { days: 30 }]);
    expect(lookAgain(chosen, whose, at('2026-12-01'))).toMatchObject({ due: true });
    const none = record(off('a'), ['reminder-set', { days: 30 }], ['reminder-set', { days: null }]);
    expect(lookAgain(none, whose, at('2036-12-01'))).toMatchObject({ due: false, every: null });
  });

  it('is not due before there was one, and a clock that runs ahead or behind gives no odd number', () => {
    expect(lookAgain([], whose, at('2036-12-01'))).toMatchObject({
      last: null,
      lastOff: null,
      due: false,
    });
    expect(lookAgain(record(off('a')), whose, at('2020-01-01'))).toMatchObject({
      days: 0,
      due: false,
    });
  });

  it('tells the last look from the last off', () => {
    const { last, lastOff } = lookAgain(record(off('a'), on('b')), whose, at('2026-11-03'));
    expect([last?.state, lastOff?.at]).toEqual(['on', '2026-11-01T08:00:00.000Z']);
  });
});

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

describe.each(languages)('in words (%s)', (language) => {
  const telling = async (): Promise<Telling> => ({
    language,
    words: await textsOf('record', language),
    caseWords: await textsOf('case', language),
    labelOf: () => 'Ada',
    momentOf: () => '2026-11-03T08:00:00.000Z',
  });

  it.each(eventKinds)('%s is told in full', async (kind) => {
    const variants = [
      {},
      { on: false },
      { days: null },
      { mode: 'beside' },
      { state: 'on' },
      { reference: 'LI-1' },
      { of: 'event-0001' },
    ];
    for (const more of variants) {
      const event = make(kind, kind.endsWith('-sent') && 'on' in more ? {} : more) as unknown as RecordEvent;
      if ('on' in event && typeof event.on === 'boolean' && !kind.endsWith('chosen')) continue;
      const sentences = sentencesOf(event, await telling());
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+[.…?]$/u);
    }
  });

  it('a reminder is not told as just another letter; one of a kind that is not ours is', async () => {
    const told = async (letter: string) =>
      sentencesOf(make('letter-sent', { letter }) as unknown as RecordEvent, await telling()).join();
    const [reminder, own, foreign] = [
      await told('reminder'),
      await told('refusal-reply'),
      await told('poem'),
    ];
    expect(reminder).not.toBe(own);
    expect(foreign).toBe(own);
  });

  it('a label is set apart, so that its direction stays its own', async () => {
    const event = make('profile-created', { label: 'שלום' }) as unknown as RecordEvent;
    expect(sentencesOf(event, await telling()).join()).toContain('\u2068שלום\u2069');
  });

  const faults: FileProblem[] = [
    { problem: 'too-large', part: 'file', bytes: 50_000_000, limit: 16_000_000 },
    { problem: 'empty', part: 'file' },
    { problem: 'foreign', part: 'file' },
    { problem: 'broken', part: 'file' },
    { problem: 'changed', part: 'file' },
    { problem: 'no-checksum', part: 'file' },
    { problem: 'newer-version', part: 'head', version: 7 },
    { problem: 'head', part: 'version' },
    { problem: 'head', part: 'made' },
    { problem: 'head', part: 'extension' },
    { problem: 'head', part: 'case' },
    { problem: 'no-events', part: 'events' },
    { problem: 'too-many', part: 'events', count: 60_000, limit: 50_000 },
    { problem: 'unreadable', part: 3 },
    { problem: 'too-deep', part: 4 },
    { problem: 'too-long', part: 5 },
    { problem: 'hidden-text', part: 6 },
    { problem: 'duplicate-id', part: 7 },
  ];

  it('every fault of a file is one sentence that names the part', async () => {
    const words = await textsOf('record', language);
    const told = problemSentences(faults, language, words);
    expect(told).toHaveLength(faults.length);
    expect(new Set(told).size).toBe(faults.length);
    for (const sentence of told) expect(sentence).toMatch(/^[^{}]+\.$/);
    for (const { part } of faults)
      if (typeof part === 'number')
        expect(told.some((sentence) => sentence.includes(String(part)))).toBe(true);
  });

  it('ten thousand faulty entries are one sentence too', async () => {
    const many = Array.from(
      { length: 10_000 },
      (_, n): FileProblem => ({ problem: 'unreadable', part: n + 1 }),
    );
    const [sentence = '', ...rest] = problemSentences(many, language, await textsOf('record', language));
    expect(rest).toEqual([]);
    expect(sentence.length).toBeLessThan(160);
    expect(sentence).toMatch(/1[,،] 2[,،] 3[,،] 4[,،] 5[,،] 6[,،] 7[,،] 8/);
  });
});

it('a union of lines is in order whatever was merged', () => {
  const mine = record(off('a'), off('b'));
  const theirs = record(on('x')).map((event) => ({
    ...event,
    id: 'other-0001',
    tick: 1.5e3,
    via: 'file' as const,
  }));
  const ticks = recordLines(unionOfRecords(theirs, mine)).map(({ event }) => event.tick);
  expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
});
