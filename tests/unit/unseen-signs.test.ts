import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, calendarUid } from '../../lib/calendar/calendar-file';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { readCourse } from '../../lib/domain/practice/course';
import { previewMerge } from '../../lib/domain/record/merge-preview';
import { people, profiles } from '../../lib/domain/record/owners';
import { readPolicy } from '../../lib/domain/record/policy';
import { type RecordEvent, readForeignEvent, readSpokenEvent } from '../../lib/domain/record/record';
import { inSight, typedLine } from '../../lib/domain/record/typed-line';
import { make, payloads } from '../fixtures/record/events';

/*
 * Signs that no eye sees, turn text round or end a line, in each text that comes from a person, a file or an organisation:
 * refused, taken out or shown; never so that one thing reads as another.
 */

const turning = ['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u202c', '\u2069'];
const unseen = [
  '\u0000',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u0080',
  '\u00ad',
  '\u200b',
  '\u2060',
  '\u2062',
  '\ufeff',
  '\ufff9',
  '\ud83d',
];
const ending = ['\r', '\n', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'];
const all = [...turning, ...unseen, ...ending];
const anySign =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/u;
const named = (signs: readonly string[]) =>
  signs.map((sign): [string, string] => [
    [...sign].map((one) => `U+${one.codePointAt(0)?.toString(16)}`).join(' '),
    sign,
  ]);

/** Every place in which an event may hold a text of somebody’s. */
const texts: [string, string][] = [
  ['profile-created', 'label'],
  ['profile-named', 'label'],
  ['objection-sent', 'reference'],
  ['answer-received', 'reference'],
  ['complaint-sent', 'reference'],
];

it('every text that an event may hold is tried here', () => {
  const free = Object.keys(payloads).flatMap((kind) =>
    ['label', 'reference', 'note', 'text', 'name', 'words'].flatMap((field) =>
      readForeignEvent(make(kind, { [field]: 'Two words, and a stop.' })).ok &&
      !readForeignEvent(make(kind, { [field]: 7 })).ok
        ? [[kind, field]]
        : [],
    ),
  );
  expect(free).toEqual(expect.arrayContaining(texts));
  expect(free).toHaveLength(texts.length);
});

describe.each(named(all))('the sign %s', (_, sign) => {
  const text = `My account${sign}of work`;

  it('typed in a line is taken out before it is said', () => {
    expect(typedLine(text, 80).text).not.toMatch(anySign);
    for (const [kind, field] of texts) {
      const {
        id,
        tick: _tick,
        at: _at,
        profile: _profile,
        v: _v,
        ...payload
      } = make(kind, { [field]: typedLine(text, 80).text });
      expect(readSpokenEvent({ id, ...payload }), kind).not.toBeNull();
    }
  });

  it('in a policy or a course is refused alone', () => {
    const { set, ignored } = readPolicy({ contact: text, reminderDays: 30 }, rules, ['en']);
    expect([set, ignored]).toEqual([{ reminderDays: 30 }, ['contact']]);
    for (const field of ['name', 'contact']) {
      const course = JSON.stringify({ format: 'abstain-course', version: 1, [field]: text });
      expect(readCourse(course, () => true)).toEqual({ ok: false, fault: { why: 'field', path: field } });
    }
  });

  it('in a record from elsewhere is refused or stands in sight, in every event that may hold it', () => {
    for (const [kind, field] of texts) {
      const read = readForeignEvent(make(kind, { [field]: text, id: 'event-0009' }));
      if (!read.ok) expect(read.reason, kind).toBe('hidden-text');
      else expect(inSight(text)).toMatch(/\ufffd/);
      // What turns text round, and half a character, is never taken.
      if (turning.includes(sign) || sign === '\ud83d') expect(read.ok, kind).toBe(false);
    }
    const created = [make('profile-created', { label: text, id: 'event-0008' })] as unknown as RecordEvent[];
    const renamed = [
      make('profile-created', { label: 'My account of work', id: 'event-0008' }),
      make('profile-named', { label: text, id: 'event-0009', profile: 'event-0008', tick: 2 }),
    ] as unknown as RecordEvent[];
    for (const record of [created, renamed]) {
      for (const { label } of [...profiles(record), ...people(record)])
        expect(label ?? '').not.toMatch(anySign);
      expect(profiles(record)[0]?.label).toContain('\ufffd');
    }
    expect(
      previewMerge({ events: [], later: [] }, { events: created, later: [] }, 0).labels.join(),
    ).not.toMatch(anySign);
  });

  it('in a calendar file ends no line and makes no entry', () => {
    const injected = `x${sign}ATTENDEE:mailto:a@b.example${sign} BEGIN:VALARM${sign}\tEND:VEVENT${sign}X-A;B="c":d`;
    const file = calendarFile(
      [
        {
          uid: calendarUid('objection-0001', 'due'),
          date: '2026-12-22',
          title: injected,
          description: injected,
          sequence: 0,
        },
      ],
      Temporal.Instant.from('2026-11-23T09:15:30Z'),
    );
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
    const entries = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents();
    expect(entries.map(({ name }) => name)).toEqual(['vevent']);
    expect(entries[0]?.getAllSubcomponents().map(({ name }) => name)).toEqual(['valarm']);
    const properties = entries[0]?.getAllProperties().map(({ name }) => name) ?? [];
    expect(properties.filter((name) => /attendee|organizer|x-a|method/.test(name))).toEqual([]);
    expect(entries[0]?.getFirstPropertyValue('summary')).toContain('ATTENDEE:mailto:a@b.example');
  });
});
