import { authorityName } from '../../lib/cases/authorities';
import type { ObjectionStanding } from '../../lib/domain/objection/objection-state';
import type { ReviewedProfile } from '../../lib/domain/objection/review';
import type { RecordWords } from '../../lib/locales';
import { fill } from '../../lib/locales/format';

/** Where one objection stands, in a few words. */
export function matterInWords(
  { state, objection, clock, day }: ObjectionStanding,
  { review, answers }: Pick<RecordWords, 'review' | 'answers'>,
  date: (iso: string) => string,
): string {
  const on = day ? date(day) : '';
  switch (state) {
    case 'answered': {
      const { decision } = objection;
      return decision
        ? fill(review.answered, { answer: answers[decision.answer], day: date(decision.on) })
        : '';
    }
    case 'complained':
      return fill(review.complained, {
        day: on,
        authority: authorityName(objection.complaint?.authority ?? ''),
      });
    case 'overdue':
      return fill(review.overdueSince, { day: on });
    case 'no-clock':
      return review.noClock;
    case 'paused-for-identity':
      return review.paused;
    case 'waiting':
    case 'extended':
    case 'due-today':
      return fill(review.dueBy, { day: clock && 'count' in clock ? on : '' });
    case 'unknown':
    case 'problem':
      return review.receiptUnknown;
  }
}

/** Every matter of a person, each named by its day where there are several. */
export function mattersInWords(
  { matters, sentWithoutDay }: Pick<ReviewedProfile, 'matters' | 'sentWithoutDay'>,
  words: Pick<RecordWords, 'review' | 'answers'>,
  date: (iso: string) => string,
): string[] {
  if (sentWithoutDay) return [words.review.sentWithoutDay];
  return matters.map((matter) => {
    const how = matterInWords(matter, words, date);
    return matters.length > 1 ? fill(words.review.matter, { day: date(matter.objection.sentOn), how }) : how;
  });
}

/** The days on which the switch was read off, first and last; empty while it is not off. */
export function readOffInWords(
  { readOff }: Pick<ReviewedProfile, 'readOff'>,
  { review }: Pick<RecordWords, 'review'>,
  date: (iso: string) => string,
): string {
  const [first, last] = readOff;
  if (!first) return '';
  return last
    ? fill(review.readOffAgain, { first: date(first), last: date(last) })
    : fill(review.readOff, { day: date(first) });
}
