import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile, calendarUid } from '../../lib/calendar/calendar-file';
import { sampled } from '../property/sample';

const stampedAt = Temporal.Instant.from('2026-11-23T09:15:30Z');
const due: CalendarEntry = {
  uid: calendarUid('objection-0001', 'due'),
  date: '2026-12-22',
  title: 'Antwort von LinkedIn erwartet',
  description: '',
  sequence: 0,
};

const octets = (text: string) => new TextEncoder().encode(text).length;
const linesOf = (file: string) => file.split('\r\n').slice(0, -1);
/** The content lines as they are before folding, by RFC 5545, section 3.1. */
const unfolded = (file: string) =>
  file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);

interface Read {
  uid: string;
  /** First day and the day after the last, ISO. */
  from: string;
  to: string;
  allDay: boolean;
  title: string;
  description: string;
  sequence: number;
}

/** ical.js, the parser of Thunderbird. */
function readByIcalJs(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    return {
      uid: event.uid,
      from: event.startDate.toString(),
      to: event.endDate.toString(),
      allDay: event.startDate.isDate && event.endDate.isDate,
      title: event.summary ?? '',
      description: event.description ?? '',
      sequence: Number(component.getFirstPropertyValue('sequence')),
    };
  });
}

/** node-ical, written apart from it. It tells days as midnights of the computer's zone. */
function readByNodeIcal(file: string): Read[] {
  const day = (date: Date) =>
    Temporal.PlainDate.from({
      year: date.getFullYear(),
      month: date.getMonth() + 1,
      day: date.getDate(),
    }).toString();
  return Object.values(nodeIcal.sync.parseICS(file))
    .filter((part): part is VEvent => part?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      from: day(event.start),
      to: day(event.end ?? event.start),
      allDay: event.datetype === 'date',
      title: String(event.summary),
      description: String(event.description ?? ''),
      sequence: Number(event.sequence),
    }));
}

/**
 * node-ical 0.27.2 takes `\\n` (an escaped backslash, then the letter n) for a line break, against RFC 5545, section 3.3.11;
 * it is asked about everything but backslashes, ical.js about those too.
 */
const parsers = [
  ['ical.js', readByIcalJs, (text: string) => text],
  ['node-ical', readByNodeIcal, (text: string) => text.replaceAll('\\', '/')],
] as const;

/** A day later, over the ends of months and years. */
const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

describe.each(parsers)('a calendar file, read by %s,', (_, read, within) => {
  it('has each entry on its one day', () => {
    const entries: CalendarEntry[] = [
      '2026-12-22',
      '2026-12-31',
      '2027-02-28',
      '2028-02-29',
      '2027-03-28',
    ].map((date, n) => ({ ...due, uid: calendarUid(`objection-000${n}`, 'due'), date, sequence: n }));
    expect(read(calendarFile(entries, stampedAt))).toEqual(
      entries.map(({ uid, date, title, sequence }) => ({
        uid,
        from: date,
        to: dayAfter(date),
        allDay: true,
        title,
        description: '',
        sequence,
      })),
    );
  });

  it('keeps commas, semicolons, backslashes and line breaks', () => {
    const title = within('Frist; LinkedIn, „Antwort“ \\n ist kein Umbruch: 100 % "so"');
    const description = within('Erste Zeile, mit Komma;\nzweite \\ Zeile\n\n\\n\\,\\;\\\\ Ende');
    expect(read(calendarFile([{ ...due, title, description }], stampedAt))).toMatchObject([
      { title, description },
    ]);
  });

  it('keeps long lines of every script whole', () => {
    const title =
      'Datenschutzbeschwerdefristüberschreitungsbenachrichtigung für die Aufsichtsbehörde: Größenwahnsinnig überfällig';
    const description = `${'👩‍👩‍👧‍👦🏳️‍🌈'.repeat(40)}\n${'עברית وعربي '.repeat(30).trim()}\n${'漢字'.repeat(80)}`;
    expect(read(calendarFile([{ ...due, title, description }], stampedAt))).toMatchObject([
      { title, description },
    ]);
  });

  it('reads the same text whatever it is', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '\\',
        ';',
        ',',
        ':',
        '"',
        '\\n',
        '\n',
        'BEGIN:VEVENT',
        '\nEND:VCALENDAR\n',
        '\u{1F469}\u200D',
      ),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => within(`a${pieces.join('')}z`));
    fc.assert(
      fc.property(text, text, (title, description) => {
        const file = calendarFile([{ ...due, title, description }], stampedAt);
        expect(linesOf(file).filter((line) => octets(line) > 75)).toEqual([]);
        const [event, ...more] = read(file);
        expect(more).toEqual([]);
        const visible = (text: string) => text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]/gu, '');
        expect(visible(event?.title ?? '').replaceAll('\uFFFD', '')).toBe(
          visible(title).replaceAll('\uFFFD', ''),
        );
        expect(visible(event?.description ?? '').replaceAll('\uFFFD', '')).toBe(
          visible(description).replaceAll('\uFFFD', ''),
        );
      }),
      sampled(500),
    );
  });

  it('in a second file bears the same names and higher numbers, so that entries move', () => {
    const later = { ...due, date: '2027-02-22', sequence: 1 };
    const [before] = read(calendarFile([due], stampedAt));
    const [after] = read(calendarFile([later], stampedAt.add({ hours: 48 })));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
    expect(after?.from).toBe('2027-02-22');
  });
});

describe('a calendar file', () => {
  const long = 'Überfällig 👩‍👩‍👧‍👦 '.repeat(60);

  it('ends every line, the last included, with CRLF and holds no other break', () => {
    const file = calendarFile([{ ...due, title: long, description: 'a\nb\r\nc\rd\u2028e' }], stampedAt);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\v\f\u0085\u2028\u2029]/);
    expect(unfolded(file)).toContain('DESCRIPTION:a\\nb\\nc\\nd\\ne');
  });

  it('folds at 75 octets and never inside a character', () => {
    for (let shift = 0; shift < 80; shift++) {
      const file = calendarFile([{ ...due, description: 'x'.repeat(shift) + long }], stampedAt);
      for (const line of linesOf(file)) {
        expect(octets(line)).toBeLessThanOrEqual(75);
        expect(line.isWellFormed()).toBe(true);
      }
    }
  });

  it('breaks no line between a backslash and what it stands before', () => {
    for (let shift = 0; shift < 80; shift++) {
      const description = `${'x'.repeat(shift)}${'a, b; c\\ d\n'.repeat(12)}`;
      for (const line of linesOf(calendarFile([{ ...due, description }], stampedAt)))
        expect((/\\+$/.exec(line)?.[0].length ?? 0) % 2, line).toBe(0);
    }
  });

  it('holds no half of a character, though one was typed', () => {
    const file = calendarFile([{ ...due, title: 'a\uD83Db', description: 'c\uDE00' }], stampedAt);
    expect(file.isWellFormed()).toBe(true);
    expect(unfolded(file)).toEqual(expect.arrayContaining(['SUMMARY:a\uFFFDb', 'DESCRIPTION:c\uFFFD']));
  });

  it('says all that a calendar asks for, and no method', () => {
    const lines = unfolded(calendarFile([{ ...due, sequence: 3 }], stampedAt));
    expect(lines).toEqual(
      expect.arrayContaining([
        'VERSION:2.0',
        'PRODID:-//Abstain//Deadlines//EN',
        'UID:objection-0001.own.due@abstain',
        'SEQUENCE:3',
        'DTSTAMP:20261123T091530Z',
        'LAST-MODIFIED:20261123T091530Z',
        'DTSTART;VALUE=DATE:20261222',
        'DTEND;VALUE=DATE:20261223',
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
      ]),
    );
    expect(lines.filter((line) => /^(METHOD|ATTENDEE|ORGANIZER)/.test(line))).toEqual([]);
    const alarm = lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM'));
    expect(alarm).toEqual([
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      expect.stringMatching(/^TRIGGER(;RELATED=START)?:PT9H$/),
      expect.stringMatching(/^DESCRIPTION:./),
    ]);
    expect(lines.filter((line) => line.startsWith('DESCRIPTION'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
  });

  it('is the same, byte for byte, for the same dates and moment, in every zone', () => {
    const home = process.env.TZ;
    try {
      const files = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((zone) => {
        process.env.TZ = zone;
        return calendarFile([due], stampedAt);
      });
      expect(new Set(files).size).toBe(1);
    } finally {
      if (home === undefined) delete process.env.TZ;
      else process.env.TZ = home;
    }
  });

  it('never lets typed text become a line of its own', () => {
    const title = 'x\r\nATTENDEE:mailto:a@b.example\r\nBEGIN:VALARM';
    const file = calendarFile([{ ...due, title, description: title }], stampedAt);
    expect(unfolded(file).filter((line) => /^(ATTENDEE|BEGIN:VALARM)/.test(line))).toEqual(['BEGIN:VALARM']);
    expect(readByIcalJs(file)[0]?.title).toBe('x ATTENDEE:mailto:a@b.example BEGIN:VALARM');
  });

  it.each<[string, Partial<CalendarEntry>]>([
    ['29 February of a common year', { date: '2027-02-29' }],
    ['a uid with a line break', { uid: 'a\r\nMETHOD:REQUEST' }],
    ['an empty uid', { uid: '' }],
    ['a negative sequence', { sequence: -1 }],
    ['a broken sequence', { sequence: Number.NaN }],
  ])('is refused for %s', (_, part) => {
    expect(() => calendarFile([{ ...due, ...part }], stampedAt)).toThrow(RangeError);
  });

  it('is refused for no entries', () => {
    expect(() => calendarFile([], stampedAt)).toThrow(RangeError);
  });
});

describe('the name of an entry', () => {
  it('differs by objection and kind, and by nothing else', () => {
    const names = [
      calendarUid('objection-0001', 'due'),
      calendarUid('objection-0002', 'due'),
      calendarUid('objection-0001', 'extended'),
    ];
    expect(new Set(names).size).toBe(3);
    expect(calendarUid('objection-0001', 'due')).toBe(names[0]);
  });
});
