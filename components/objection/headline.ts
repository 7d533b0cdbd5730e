import type { Clock } from '../../lib/domain/objection/clock';
import type { Objection } from '../../lib/domain/objection/objection';
import { standingBy } from '../../lib/domain/objection/objection-state';
import { fill, plural } from '../../lib/locales/format';
import type { ObjectionContext } from './objection-context';

/** Where an objection stands, in a sentence. */
export function headline(
  context: Pick<ObjectionContext, 'words' | 'desk'>,
  objection: Objection,
  clock: Clock | null,
): string {
  const { states } = context.words.standing;
  const { date } = context.desk;
  const { state, day } = standingBy(objection, clock);
  return fill(states[state], { date: day ? date(day) : '' });
}

/** How long there is left, or how late it is; null where neither can be said. */
export function timeLeft(
  context: Pick<ObjectionContext, 'words' | 'desk'>,
  objection: Objection,
  clock: Clock | null,
) {
  const { state } = standingBy(objection, clock);
  if (!clock || !('count' in clock) || state === 'complained' || state === 'answered') return null;
  const { standing } = context.words;
  const { language, date } = context.desk;
  const { daysLeft, count } = clock;
  const left = plural(language, daysLeft < 0 ? standing.late : standing.left, Math.abs(daysLeft));
  return { left, by: fill(standing.expectedBy, { date: date(count.lastDay) }) };
}
