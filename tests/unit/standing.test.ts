import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../lib/domain/objection/checklist';
import type { EventKind } from '../../lib/domain/record/event-kinds';
import { unionOfRecords } from '../../lib/domain/record/merge';
import { ownerOf, people, profiles, unassignedReadings, withOwners } from '../../lib/domain/record/owners';
import type { RecordEvent } from '../../lib/domain/record/record';
import { recordLines } from '../../lib/domain/record/record-lines';
import { latestChoice, type StepStanding, switchHistory } from '../../lib/domain/record/standing';

const today = Temporal.Instant.from('2027-12-31T12:00:00Z');

const steps = [
  { step: 'switch-off', applies: true, setting: 'ai-training' },
  { step: 'objection', applies: true },
  { step: 'follow-up', applies: true },
  { step: 'research-setting', applies: true, setting: 'research' },
  { step: 'old-posts', applies: true },
  { step: 'close-account', applies: false },
] as const;

/** One event: its kind, what that kind says, and where it needs to differ, whose it is or what it came by. */
type Entry = [EventKind, object] | [EventKind, object, object];

/** A record written as a person would tell it; each entry is one event, in the order of receipt. */
function record(...entries: Entry[]): RecordEvent[] {
  return entries.map(
    ([kind, payload, more = {}], place) =>
      ({
        id: `event-${String(place).padStart(4, '0')}`,
        tick: 1000 + place,
        at: `2026-11-${String(place + 1).padStart(2, '0')}T08:00:00.000Z`,
        profile: null,
        v: 1,
        kind,
        ...payload,
        ...more,
      }) as RecordEvent,
  );
}
const read = (state: 'on' | 'off', load: string, more = {}): Entry => [
  'reading',
  { setting: 'ai-training', state, load: load.padEnd(8, '-'), ...more },
];
const on = (load: string, more?: object) => read('on', load, more);
const off = (load: string, more?: object) => read('off', load, more);
const say = (step: string): Entry => ['said-done', { step }];
const differing = ([kind, payload]: Entry, more: object): Entry => [kind, payload, more];
const undo = (step: string, of?: string): Entry => ['undone', { step, ...(of ? { of } : {}) }];

const standingOf = (
  events: RecordEvent[],
  step = 'switch-off',
  profile: string | null = null,
): StepStanding => {
  const found = checklistOf(events, { steps, profile, now: today }).find((one) => one.step === step);
  if (!found) throw new Error(`no standing for ${step}`);
  return found;
};

describe('the switch', () => {
  const research = { setting: 'research' };

  it.each<[string, Entry[], string]>([
    ['nothing happened', [], 'todo'],
    ['it was read on, as everyone starts', [on('a')], 'todo'],
    ['the person said it', [say('switch-off')], 'said'],
    ['read off once', [off('a')], 'seen'],
    ['read on, then flipped off', [on('a'), off('a')], 'seen'],
    ['off again on the same load', [off('a'), off('a')], 'seen'],
    ['off again on a later load', [off('a'), off('b')], 'held'],
    ['off in a tab that was known from before the run', [on('b'), on('a'), off('a'), off('b')], 'seen'],
    ['then off on a truly later load', [on('b'), on('a'), off('a'), off('b'), off('c')], 'held'],
    ['a save that failed: off, back on, within one load', [on('a'), off('a'), on('a')], 'reopened'],
    ['on after held', [off('a'), off('b'), on('c')], 'reopened'],
    ['on after a mere word', [say('switch-off'), on('a')], 'reopened'],
    ['on twice after seen', [off('a'), on('b'), on('c')], 'reopened'],
    ['off again after reopening is a new run', [off('a'), off('b'), on('c'), off('c')], 'seen'],
    ['which loads of the old run do not hold', [off('a'), off('b'), on('c'), off('c'), off('b')], 'seen'],
    ['but a later one does', [off('a'), on('a'), off('a'), off('d')], 'held'],
    ['a word adds nothing to seen', [off('a'), say('switch-off')], 'seen'],
    ['two words are not seen', [say('switch-off'), say('switch-off')], 'said'],
    ['a word after reopening is a word', [off('a'), on('b'), say('switch-off')], 'said'],
    ['taken back', [say('switch-off'), undo('switch-off')], 'todo'],
    ['taking back does not reach seen', [off('a'), say('switch-off'), undo('switch-off')], 'seen'],
    ['nor held', [off('a'), off('b'), undo('switch-off')], 'held'],
    [
      'taking back after reopening leaves it reopened',
      [off('a'), on('b'), say('switch-off'), undo('switch-off')],
      'reopened',
    ],
    ['taking back another step', [say('switch-off'), undo('old-posts')], 'said'],
    ['a change of mind twice over', [say('switch-off'), undo('switch-off'), say('switch-off')], 'said'],
    ['the other setting read off', [off('a', research), off('b', research)], 'todo'],
    ['a load first met on the other setting', [on('b', research), off('a'), off('b')], 'seen'],
  ])('%s', (_story, entries, status) => {
    expect(standingOf(record(...entries)).status).toBe(status);
  });

  it.each<[string, Entry[], string]>([
    ['the AI switch read off', [off('a'), off('b')], 'todo'],
    ['read off once', [off('a', research)], 'seen'],
    ['read off on a later load', [off('a', research), off('b', research)], 'held'],
    ['said, then read on', [say('research-setting'), on('a', research)], 'reopened'],
    ['held, then read on', [off('a', research), off('b', research), on('c', research)], 'reopened'],
    ['the AI switch came on meanwhile', [off('a', research), on('b'), off('c', research)], 'held'],
    ['off before the list was left for it in the same load', [off('a'), off('a', research)], 'seen'],
  ])('another setting’s stands by its own readings: %s', (_story, entries, status) => {
    expect(standingOf(record(...entries), 'research-setting').status).toBe(status);
  });

  it('names the readings it rests on, and since when', () => {
    expect(standingOf(record(on('a'), off('a'), off('b'), off('c')))).toEqual({
      step: 'switch-off',
      status: 'held',
      since: '2026-11-03T08:00:00.000Z',
      evidence: ['event-0001', 'event-0002'],
      ticked: false,
      via: [],
    });
  });

  it('reopened names what was seen before and what was seen after, and the history keeps all', () => {
    const events = record(off('a'), off('b'), on('c'));
    expect(standingOf(events).evidence).toEqual(['event-0000', 'event-0001', 'event-0002']);
    expect(
      switchHistory(events, { setting: 'ai-training', profile: null }).map(({ state }) => state),
    ).toEqual(['off', 'off', 'on']);
  });

  it('goes by receipt, not by what the clock said', () => {
    const backwards = record(off('a'), differing(on('b'), { at: '1999-01-01T00:00:00.000Z' }));
    expect(standingOf(backwards).status).toBe('reopened');
  });

  it('says so when it rests on a file', () => {
    const events = record(off('a'), off('b')).map((event, n) =>
      n ? { ...event, via: 'file' as const } : event,
    );
    expect(standingOf(events)).toMatchObject({ status: 'held', via: ['file'] });
  });
});

it('what one undoing names is taken back in the steps as in the record, whatever step it is told under', () => {
  const events = record(say('switch-off'), undo('objection', 'event-0000'));
  expect([standingOf(events).status, recordLines(events)[0]?.takenBack]).toEqual(['todo', true]);
});

describe('steps that are said', () => {
  const sent = (day: string): Entry => ['objection-sent', { channel: 'form-ai', on: day }];
  const answered = (answer: string, day: string): Entry => ['answer-received', { answer, on: day }];
  const complained = (day: string): Entry => ['complaint-sent', { authority: 'DE-BY', on: day }];

  it.each<[string, Entry[], string, string]>([
    ['a click', [say('old-posts')], 'old-posts', 'said'],
    ['a click on another', [say('old-posts')], 'objection', 'todo'],
    ['readings never touch it', [off('a'), off('b')], 'objection', 'todo'],
    ['an objection', [sent('2026-11-03')], 'objection', 'said'],
    ['an objection is not the switch', [sent('2026-11-03')], 'switch-off', 'todo'],
    ['the switch is not an objection', [off('a'), off('b')], 'objection', 'todo'],
    ['an objection taken back', [sent('2026-11-03'), undo('objection')], 'objection', 'todo'],
    [
      'one of two taken back',
      [sent('2026-11-03'), sent('2026-11-09'), undo('objection', 'event-0001')],
      'objection',
      'said',
    ],
    ['waiting for the answer', [sent('2026-11-03')], 'follow-up', 'todo'],
    ['confirmed', [sent('2026-11-03'), answered('confirmed', '2026-11-20')], 'follow-up', 'said'],
    ['on the same day', [sent('2026-11-03'), answered('confirmed', '2026-11-03')], 'follow-up', 'said'],
    ['they only got it', [sent('2026-11-03'), answered('received', '2026-11-03')], 'follow-up', 'todo'],
    ['they ask who you are', [sent('2026-11-03'), answered('identity', '2026-11-05')], 'follow-up', 'todo'],
    ['they take longer', [sent('2026-11-03'), answered('extends', '2026-11-20')], 'follow-up', 'todo'],
    ['they are silent', [sent('2026-11-03'), answered('silence', '2026-12-05')], 'follow-up', 'todo'],
    [
      'silent, and you complained',
      [sent('2026-11-03'), answered('silence', '2026-12-05'), complained('2026-12-06')],
      'follow-up',
      'said',
    ],
    [
      'a new objection after the answer',
      [sent('2026-11-03'), answered('confirmed', '2026-11-20'), sent('2026-12-01')],
      'follow-up',
      'todo',
    ],
    [
      'told in the wrong order',
      [answered('confirmed', '2026-11-20'), sent('2026-11-03')],
      'follow-up',
      'said',
    ],
    [
      'an answer taken back',
      [sent('2026-11-03'), answered('confirmed', '2026-11-20'), undo('follow-up')],
      'follow-up',
      'todo',
    ],
    ['not for this person', [say('close-account')], 'close-account', 'not-for-you'],
  ])('%s', (_story, entries, step, status) => {
    expect(standingOf(record(...entries), step).status).toBe(status);
  });
});

describe('profiles', () => {
  const create = (label: string): Entry => ['profile-created', { label }];

  it('bear the name they were given last', () => {
    const events = record(create('my account'), create('client B'), [
      'profile-named',
      { label: 'work account' },
      { profile: 'event-0000' },
    ]);
    expect(profiles(events)).toEqual([
      { id: 'event-0000', label: 'work account' },
      { id: 'event-0001', label: 'client B' },
    ]);
  });

  it('the first takes over what was there before it', () => {
    const events = record(off('a'), off('b'), create('my account'));
    expect(standingOf(events).status).toBe('held');
    expect(standingOf(events, 'switch-off', 'event-0002').status).toBe('held');
  });

  it('a reading belongs to nobody once there are two, until the person says whose it is', () => {
    const told: Entry[] = [create('my account'), create('work account'), off('a'), off('b')];
    const events = record(...told);
    for (const profile of ['event-0000', 'event-0001'])
      expect(standingOf(events, 'switch-off', profile).status).toBe('todo');
    expect(unassignedReadings(events).map(({ id }) => id)).toEqual(['event-0002', 'event-0003']);

    const assigned = record(...told, ['reading-assigned', { reading: 'event-0002', to: 'event-0001' }]);
    expect(standingOf(assigned, 'switch-off', 'event-0001').status).toBe('seen');
    expect(standingOf(assigned, 'switch-off', 'event-0000').status).toBe('todo');
    expect(unassignedReadings(assigned).map(({ id }) => id)).toEqual(['event-0003']);
  });

  it('an assignment can be corrected', () => {
    const events = record(
      create('my account'),
      create('work account'),
      off('a'),
      ['reading-assigned', { reading: 'event-0002', to: 'event-0001' }],
      ['reading-assigned', { reading: 'event-0002', to: 'event-0000' }],
    );
    expect(standingOf(events, 'switch-off', 'event-0000').status).toBe('seen');
    expect(standingOf(events, 'switch-off', 'event-0001').status).toBe('todo');
  });

  it('that came with a file take over nothing that was witnessed here', () => {
    const file = { via: 'file' };
    const events = record(
      ['profile-created', { label: 'from a file' }, file],
      off('a'),
      off('b'),
      create('my account'),
      create('work account'),
      off('c'),
      ['reading-assigned', { reading: 'event-0005', to: 'event-0000' }, file],
      differing(off('d'), { ...file, profile: 'event-0000' }),
    );
    expect(standingOf(events, 'switch-off', 'event-0000')).toMatchObject({ status: 'seen', via: ['file'] });
    expect(standingOf(events, 'switch-off', 'event-0003')).toMatchObject({ status: 'held', via: [] });
    expect(unassignedReadings(events).map(({ id }) => id)).toEqual(['event-0005']);
  });

  const file = { via: 'file' };
  const nobodys: Entry[] = [off('a'), off('b')];

  it.each<[string, Entry[]]>([
    ['one', [['profile-created', { label: 'theirs' }, file]]],
    [
      'several',
      [
        ['profile-created', { label: 'theirs' }, file],
        ['profile-created', { label: 'another' }, file],
      ],
    ],
  ])(
    'that came with a file (%s) leave what has no profile here with a person without a label',
    (_how, made) => {
      for (const told of [
        [...made, ...nobodys],
        [...nobodys, ...made],
      ]) {
        const events = record(...told);
        expect(people(events)[0]).toEqual({ id: null, label: null });
        expect(standingOf(events, 'switch-off', null)).toMatchObject({ status: 'held', via: [] });
        for (const { id } of profiles(events))
          expect(standingOf(events, 'switch-off', id).status).toBe('todo');
        expect(unassignedReadings(events)).toEqual([]);
      }
    },
  );

  it('that came with a file can be given all that has no profile here, in one step', () => {
    const made: Entry[] = [['profile-created', { label: 'theirs' }, file]];
    const events = record(...made, ...nobodys, ['unnamed-assigned', { to: 'event-0000' }], off('c'));
    expect(people(events).map(({ id }) => id)).toEqual(['event-0000']);
    expect(standingOf(events, 'switch-off', 'event-0000')).toMatchObject({ status: 'held', via: [] });
    // What a file says of that counts for nothing here.
    const toldByFile = record(...made, ...nobodys, ['unnamed-assigned', { to: 'event-0000' }, file]);
    expect(people(toldByFile)[0]?.id).toBeNull();
  });

  it('made here take on what was written here before them, whatever came with files', () => {
    const events = record(['profile-created', { label: 'theirs' }, file], ...nobodys, create('me'));
    expect(people(events).map(({ id }) => id)).toEqual(['event-0000', 'event-0003']);
    expect(standingOf(events, 'switch-off', 'event-0003').status).toBe('held');
  });

  it('are named by each event that leaves for another record', () => {
    const events = record(off('a'), create('my account'), say('old-posts'), [
      'guidance-chosen',
      { mode: 'beside' },
    ]);
    expect(withOwners(events).map(({ profile }) => profile)).toEqual([
      'event-0001',
      null,
      'event-0001',
      null,
    ]);
    expect(withOwners(events).map((event) => ownerOf(withOwners(events), event))).toEqual(
      events.map((event) => ownerOf(events, event)),
    );
  });

  it("one account's off says nothing of another's, and its on reopens nothing there", () => {
    const mine = { profile: 'event-0000' };
    const work = { profile: 'event-0001' };
    const events = record(
      create('my account'),
      create('work account'),
      differing(off('a'), mine),
      differing(on('b'), work),
      differing(off('c'), mine),
    );
    expect(standingOf(events, 'switch-off', 'event-0000').status).toBe('held');
    expect(standingOf(events, 'switch-off', 'event-0001').status).toBe('todo');
  });
});

it('the latest choice counts; before any there is none', () => {
  expect(latestChoice([], null)).toEqual({
    region: null,
    member: null,
    guidance: null,
    language: null,
    notifications: null,
  });
  const events = record(
    ['guidance-chosen', { mode: 'highlight' }],
    ['region-chosen', { region: 'DE-BY' }],
    ['language-chosen', { language: 'de' }],
    ['guidance-chosen', { mode: 'beside' }],
    ['region-chosen', { region: 'CH' }],
    ['membership-told', { member: false }],
    ['notifications-chosen', { on: false }],
    ['notifications-chosen', { on: true }],
  );
  expect(latestChoice(events, null)).toEqual({
    region: 'CH',
    member: false,
    guidance: 'beside',
    language: 'de',
    notifications: true,
  });
});

it('no account holds until it is taken back, or a switch is read, which only an account has', () => {
  const none: Entry = ['membership-told', { member: false }];
  const memberAfter = (...entries: Entry[]) => latestChoice(record(...entries), null).member;
  expect(memberAfter(off('a'))).toBe(true);
  expect(memberAfter(off('a'), none)).toBe(false);
  expect(memberAfter(none, ['membership-told', { member: true }])).toBe(true);
  expect(memberAfter(none, on('a'))).toBe(true);
});

it('what a file says of guidance, language and notifications changes nothing here', () => {
  const events = record(
    ['guidance-chosen', { mode: 'beside' }],
    ['guidance-chosen', { mode: 'highlight' }, { via: 'file' }],
    ['language-chosen', { language: 'de' }, { via: 'sync' }],
    ['notifications-chosen', { on: true }, { via: 'file' }],
  );
  expect(latestChoice(events, null)).toMatchObject({
    guidance: 'beside',
    language: null,
    notifications: null,
  });
});

it('two browsers that exchange their records stand in the same place', () => {
  const mine = record(off('a'), off('b'));
  const theirs = record(on('x')).map((event) => ({ ...event, id: 'other-0001', tick: 5000 }));
  expect(standingOf(unionOfRecords(mine, theirs))).toEqual(standingOf(unionOfRecords(theirs, mine)));
  expect(standingOf(unionOfRecords(mine, theirs)).status).toBe('reopened');
});
