import { letters } from '../../cases/linkedin-ai-training/letters';
import { type AnswerContext, type NextStep, nextAfter } from '../../domain/answer-tree';
import type { AnswerId } from '../../domain/letter-terms';
import type { Objection } from '../../domain/objection';
import type { Kit } from './kit';

/** What the tree has to know of an objection as it stands. */
export function contextOf(kit: Kit, objection: Objection): AnswerContext {
  const clock = kit.clockOf(objection);
  const counted = clock && 'count' in clock ? clock : null;
  const last = objection.answers.at(-1);
  const sent = (letter: string) => objection.letters.some((one) => one.letter === letter);
  return {
    regime: kit.regime,
    today: kit.today,
    dueOn: counted?.first.lastDay ?? null,
    extendedDueOn: counted?.extension?.inTime ? counted.longest.lastDay : null,
    answeredOn: last?.on ?? null,
    reasonsGiven: last?.reasons ?? false,
    reminded: sent('reminder'),
    complained: sent('complaint-to-controller'),
  };
}

/**
 * What the objection's state calls for: by the latest thing LinkedIn said, or by its silence. A question about
 * identity counts until it was answered, an announced extension until its last day.
 */
export function nextFor(kit: Kit, objection: Objection): NextStep | null {
  const context = contextOf(kit, objection);
  const clock = kit.clockOf(objection);
  const decided = objection.answers.findLast(({ answer }) => answer !== 'silence');
  const asked = objection.identity.findLast(({ answeredOn }) => answeredOn === null);
  const after = (answer: AnswerId, more: Partial<AnswerContext> = {}) =>
    nextAfter(answer, { ...context, ...more }, letters);
  if (objection.settledOn && decided) return after(decided.answer, { answeredOn: decided.on });
  if (asked) return after('identity', { answeredOn: asked.askedOn });
  if (clock?.state === 'overdue') return after('silence', { answeredOn: null });
  if (decided && decided.on >= (objection.extension?.on ?? ''))
    return after(decided.answer, { answeredOn: decided.on });
  if (objection.extension)
    return after('extends', {
      answeredOn: objection.extension.on,
      reasonsGiven: objection.extension.reasons,
    });
  return after('silence', { answeredOn: null });
}
