import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayInWords } from '../../components/day';
import { coreSteps, standingOf, stepRulesFor } from '../../components/record/reviewing';
import { lineInWords, problemSentences, sentencesOf } from '../../components/record/telling';
import { answerIds, channels } from '../../lib/domain/case/letter-terms';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { reviewRecord } from '../../lib/domain/objection/review';
import { eventKinds } from '../../lib/domain/record/event-kinds';
import { readRecordFile } from '../../lib/domain/record/file-reader';
import { lookAgain } from '../../lib/domain/record/look-again';
import { profiles } from '../../lib/domain/record/owners';
import { type RecordEvent, readForeignEvent } from '../../lib/domain/record/record';
import { writeRecordFile } from '../../lib/domain/record/record-file';
import { recordLines } from '../../lib/domain/record/record-lines';
import { languages, textsOf } from '../../lib/locales';
import { anyTime, digest } from '../fixtures/record/digest';
import { make } from '../fixtures/record/events';
import { head } from '../fixtures/record/head';
import { drawnFrom, sampled, share } from './sample';

/** Everything a file may say, at its edges: clocks gone astray, days of any century, places and names of any kind. */
const anything = fc.record({
  kind: fc.constantFrom(...eventKinds),
  id: fc.integer({ min: 0, max: 9 }).map((n) => `event-${n}-id`),
  tick: fc.constantFrom(1, 2, 3, 1_795_000_000_000, 8.64e15),
  at: fc.constantFrom(
    '-271821-04-20T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '1969-12-31T23:59:59.999999999Z',
    '2026-11-18T11:06:40.000Z',
  ),
  profile: fc.constantFrom(null, 'event-0-id', 'event-1-id', 'nobody-there'),
  on: fc.constantFrom('0000-01-01', '0001-12-31', '2024-09-17', '2026-11-03', '2100-12-31', '9999-12-31'),
  region: fc.constantFrom('DE', 'DE-BY', 'XX', 'ZZ-999', 'CA-QC', 'CH', 'GB'),
  language: fc.constantFrom('de', 'xx', 'zzz-Wxyz', 'en-x0000000'),
  label: fc.constantFrom('x', '{step}', '$&', '<b>', 'שלום', '👩‍⚖️', '\u200f', '~'),
  step: fc.constantFrom('switch-off', 'objection', 'follow-up', 'constructor', 'no-such-step'),
  of: fc.constantFrom(undefined, 'event-2-id', 'event-3-id'),
  channel: fc.constantFrom(...channels),
  answer: fc.constantFrom(...answerIds),
  authority: fc.constantFrom('DE-BY', 'IE', 'no-such'),
  load: fc.constantFrom('load-000a', 'load-000b'),
  state: fc.constantFrom('on', 'off'),
  days: fc.constantFrom(null, 1, 3650),
});
/** An event of this kind with such of these fields as its kind has. */
const eventOf = (kind: string, fields: Record<string, unknown>) => {
  const model = make(kind) as Record<string, unknown>;
  const chosen = Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) =>
        value !== undefined && (key in model || key === 'of') && typeof value === typeof model[key],
    ),
  );
  return { ...model, ...chosen, id: fields.id, tick: fields.tick, at: fields.at, profile: fields.profile };
};

// Each in a language of its own: what writes a language's dates is made once, in the zone of the first to ask for it.
it.each([
  ['Pacific/Auckland', '-271821-04-20T00:00:00Z', 'sv', '2718'],
  ['America/Los_Angeles', '+275760-09-13T00:00:00Z', 'fi', '275760'],
])('in %s the day that %s begins with can be shown', (zone, at, language, year) => {
  const home = process.env.TZ;
  try {
    process.env.TZ = zone;
    expect(dayInWords(at, zone, language)).toContain(year);
  } finally {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  }
});

it('whatever a file says can be shown, in any language, at any moment', async () => {
  const texts = await Promise.all(
    languages.map(async (language) => ({
      language,
      words: await textsOf('record', language),
      caseWords: await textsOf('case', language),
    })),
  );
  const cases = sampled(400);
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anything, { maxLength: 12 }),
      fc.constantFrom('2026-11-25T12:00:00Z', '1970-01-01T00:00:00Z', '+275760-01-01T00:00:00Z'),
      // Each in two languages, since all of them take long.
      fc.shuffledSubarray(texts, { minLength: 2, maxLength: 2 }),
      async (told, moment, spoken) => {
        const written = told
          .map(({ kind, ...fields }) => eventOf(kind, fields))
          .filter((raw) => readForeignEvent(raw).ok);
        const text = await writeRecordFile({ ...head, events: written as unknown as RecordEvent[] }, digest);
        const { events, problems } = await readRecordFile(text, digest, anyTime);
        const now = Temporal.Instant.from(moment);
        const labels = new Map(profiles(events).map(({ id, label }) => [id, label]));
        for (const { language, words, caseWords } of spoken) {
          const telling = {
            language,
            words,
            caseWords,
            labelOf: (id: string) => labels.get(id),
            momentOf: (id: string) => events.find((event) => event.id === id)?.at,
          };
          for (const line of recordLines(events)) {
            shown++;
            expect(lineInWords(line, telling, { zone: 'Europe/Berlin', whose: true }).day).not.toBe('');
            expect(sentencesOf(line.event, telling, 'Europe/Berlin').join('')).not.toBe('');
            expect(dayInWords(line.event.at, 'Europe/Berlin', language)).not.toBe('');
          }
          problemSentences(problems, language, words);
        }
        for (const profile of [null, 'event-0-id', 'nobody-there']) {
          lookAgain(events, { setting: 'ai-training', profile }, now);
          checklistOf(events, { steps: stepRulesFor(null, null), profile, now });
        }
        const { profiles: people } = reviewRecord(events, {
          core: coreSteps,
          stepsFor: stepRulesFor,
          standingOf: (objection, region) => standingOf(objection, region, now),
          now,
        });
        expect(people.length).toBeGreaterThan(0);
      },
    ),
    cases,
  );
  expect(shown, drawnFrom(cases)).toBeGreaterThan(1500 * share);
});
