import { describe, expect, it } from 'vitest';
import { eventKinds } from '../../lib/domain/record/event-kinds';
import type { RecordEvent } from '../../lib/domain/record/record';
import type { FileProblem } from '../../lib/domain/record/record-file';
import { languages, textsOf } from '../../lib/locales';
import { make } from '../../tests/fixtures/record/events';
import { momentInWords, problemSentences, sentencesOf, type Telling } from './telling';

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
      const sentences = sentencesOf(event, await telling(), 'UTC');
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+[.…?]$/u);
    }
  });

  it('a reminder is not told as just another letter; one of a kind that is not ours is', async () => {
    const told = async (letter: string) =>
      sentencesOf(make('letter-sent', { letter }) as unknown as RecordEvent, await telling(), 'UTC').join();
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
    expect(sentencesOf(event, await telling(), 'UTC').join()).toContain('\u2068שלום\u2069');
  });

  const faults: FileProblem[] = [
    { problem: 'too-large', part: 'file', bytes: 50_000_000, limit: 16_000_000 },
    { problem: 'cut-short', part: 'file', bytes: 50_000_000, limit: 16_000_000 },
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

describe('a moment', () => {
  it.each([
    ['Europe/Berlin', 'Tuesday, 1\u00a0December 2026, 00:30'],
    ['Europe/London', 'Monday, 30\u00a0November 2026, 23:30'],
    ['Asia/Kathmandu', 'Tuesday, 1\u00a0December 2026, 05:15'],
  ])('is told as it was in %s', (zone, words) => {
    expect(momentInWords('2026-11-30T23:30:00.000Z', zone, 'en')).toBe(words);
  });

  it.each([
    ['fr', 'mardi 1er\u00a0décembre 2026, 08:00'],
    ['de', 'Dienstag, 1.\u00a0Dezember 2026, 08:00'],
    ['it', 'martedì 1\u00a0dicembre 2026, 08:00'],
    ['ar', 'الثلاثاء، 1\u00a0ديسمبر 2026، 8:00 ص'],
  ])(
    'on the first of a month is written as all days are, with the comma of its language: %s',
    (language, words) => {
      expect(momentInWords('2026-12-01T08:00:00.000Z', 'UTC', language)).toBe(words);
    },
  );

  it('in another zone of the same language is told anew, also in the hour that there is twice', () => {
    const inNewYork = (at: string) => momentInWords(at, 'America/New_York', 'en').replaceAll('\u00a0', ' ');
    expect(inNewYork('2026-11-30T23:30:00.000Z')).toBe('Monday, 30 November 2026, 18:30');
    expect(inNewYork('2026-11-30T12:00:00.000Z')).toBe('Monday, 30 November 2026, 07:00');
    expect(inNewYork('2026-11-01T05:30:00.000Z')).toBe('Sunday, 1 November 2026, 01:30');
    expect(inNewYork('2026-11-01T06:30:00.000Z')).toBe('Sunday, 1 November 2026, 01:30');
  });

  it.each(['Pacific/Kiritimati', 'Etc/GMT+12', 'UTC'])(
    'is told also where it is the first or the last that there is, in %s',
    (zone) => {
      expect(momentInWords('+275760-09-13T00:00:00.000Z', zone, 'en')).toMatch(/1[23]\sSeptember 275760/);
      expect(momentInWords('-271821-04-20T00:00:00.000Z', zone, 'en')).toMatch(/(19|20)\sApril/);
    },
  );
});
