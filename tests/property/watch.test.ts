import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedinAiTrainingRules as theCase } from '../../lib/cases';
import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import { watchOf } from '../../lib/domain/objection/watch';
import type { RecordEvent } from '../../lib/domain/record/record';
import { type Entry, tell } from '../fixtures/record/events';
import { sampled } from './sample';

/*
 * The background sleeps until the moment at which it planned to look again. Whoever looks at those moments alone must find
 * what somebody finds who looks every day.
 */

const first = Temporal.PlainDate.from('2026-12-01');
const dayAfter = (days: number) => first.add({ days }).toString();

/** What is said of an objection, told with its zone's day: each thing once, on the day on which it is first found. */
type Said = readonly string[];

const zones = { DE: 'Europe/Dublin', GB: 'Europe/London' } as const;
type Region = keyof typeof zones;

const lookAt = (events: readonly RecordEvent[], now: Temporal.Instant, region: Region, said: string[]) => {
  const { alerts, next } = watchOf(events, theCase, deadlineRules, now);
  const day = now.toZonedDateTimeISO(zones[region]).toPlainDate();
  for (const { kind } of alerts) if (!said.some((one) => one.startsWith(kind))) said.push(`${kind} ${day}`);
  return next;
};

function everyDay(events: readonly RecordEvent[], from: Temporal.Instant, region: Region): Said {
  const said: string[] = [];
  let at = from.toZonedDateTimeISO(zones[region]).startOfDay();
  for (let day = 0; day < 190; day++, at = at.add({ days: 1 })) lookAt(events, at.toInstant(), region, said);
  return said;
}

function whenPlanned(events: readonly RecordEvent[], from: Temporal.Instant, region: Region): Said {
  const said: string[] = [];
  let next: Temporal.Instant | null = from;
  for (let looks = 0; next && looks < 400; looks++) next = lookAt(events, next, region, said);
  return said;
}

const days = fc.option(fc.integer({ min: 0, max: 40 }));
const story = fc.record({
  region: fc.constantFrom<Region>('DE', 'GB'),
  asked: days,
  answeredAfter: days,
  extended: days,
  /** The day on which the last event is told, and the first look is made. */
  toldAfter: fc.integer({ min: 0, max: 60 }),
});

describe('the background, woken only when it planned to be', () => {
  it('says on the same day what a daily look would say, through questions about identity and announcements', () => {
    fc.assert(
      fc.property(story, ({ region, asked, answeredAfter, extended, toldAfter }) => {
        const entries: Entry[] = [
          ['region-chosen', { region }],
          ['objection-sent', { channel: 'form-ai', on: dayAfter(0) }],
        ];
        if (asked !== null) entries.push(['identity-asked', { on: dayAfter(asked) }]);
        if (asked !== null && answeredAfter !== null)
          entries.push(['identity-answered', { on: dayAfter(asked + answeredAfter) }]);
        if (extended !== null)
          entries.push(['extension-announced', { on: dayAfter(extended), reasons: true }]);
        const events = tell(...entries);
        const from = first.add({ days: toldAfter }).toZonedDateTime(zones[region]).toInstant();
        expect(whenPlanned(events, from, region)).toEqual(everyDay(events, from, region));
      }),
      sampled(200),
    );
  }, 120_000);

  it('looks again once a clock that was wrong may have been put right', () => {
    const events = tell(
      ['region-chosen', { region: 'DE' }],
      ['objection-sent', { channel: 'form-ai', on: dayAfter(0) }],
    );
    for (const wrong of [
      '1970-01-01T00:00:00Z',
      '2020-05-01T08:00:00Z',
      '2026-11-15T08:00:00Z',
      '+012000-01-01T00:00:00Z',
    ]) {
      const now = Temporal.Instant.from(wrong);
      const { next } = watchOf(events, theCase, deadlineRules, now);
      expect(next && now.until(next).total('hours'), wrong).toBe(1);
    }
  });
});
