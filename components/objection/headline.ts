import type { Clock } from '../../lib/domain/objection/clock';
import type { Objection } from '../../lib/domain/objection/objection';
import { fill, plural } from '../../lib/locales/format';
import type { Kit } from './kit';

/** Where an objection stands, in a sentence. */
export function headline(
  kit: Pick<Kit, 'words' | 'desk'>,
  objection: Objection,
  clock: Clock | null,
): string {
  const { states } = kit.words.standing;
  const { date } = kit.desk;
  if (objection.complaint) return fill(states.complained, { date: date(objection.complaint.on) });
  if (!clock) return states.unknown;
  if (clock.state === 'no-clock' && objection.settledOn)
    return fill(states.answered, { date: date(objection.settledOn) });
  if (clock.state === 'answered') return fill(states.answered, { date: date(clock.answeredOn) });
  return states[clock.state];
}

/** How long there is left, or how late it is; null where neither can be said. */
export function timeLeft(kit: Pick<Kit, 'words' | 'desk'>, objection: Objection, clock: Clock | null) {
  if (!clock || !('count' in clock) || objection.complaint || clock.state === 'answered') return null;
  const { standing } = kit.words;
  const { language, date } = kit.desk;
  const { daysLeft, count } = clock;
  const left = plural(language, daysLeft < 0 ? standing.late : standing.left, Math.abs(daysLeft));
  return { left, by: fill(standing.expectedBy, { date: date(count.lastDay) }) };
}
