import type { AnswerId, LetterKind, LetterRegime } from '../case/letter-terms';
import { type AnswerContext, type NextAct, nextAfter } from './answer-tree';
import type { Clock } from './clock';
import type { Letters } from './letter';
import type { Objection } from './objection';

/** What an objection's next step depends on besides the objection itself. */
export interface Circumstances {
  regime: LetterRegime;
  /** ISO date, where the answer is counted; else where the person is. */
  today: string;
  clock: Clock | null;
}

/** What the tree of answers has to know of an objection as it stands. */
export function contextOf(objection: Objection, { regime, today, clock }: Circumstances): AnswerContext {
  const counted = clock && 'count' in clock ? clock : null;
  const last = objection.answers.at(-1);
  const sent = (kind: LetterKind) => objection.letters.some(({ letter }) => letter === kind);
  return {
    regime,
    today,
    dueOn: counted?.first.lastDay ?? null,
    extendedDueOn: counted?.extension?.inTime ? counted.longest.lastDay : null,
    answeredOn: last?.on ?? null,
    reasonsGiven: last?.reasons ?? false,
    reminded: sent('reminder'),
    complained: sent('complaint-to-controller'),
  };
}

/**
 * What an objection calls for: by the latest thing LinkedIn said, or by its silence. A question about identity counts
 * until it was answered, an announced extension until its last day. A receipt says nothing, like silence.
 * @returns null where the tree has nothing for it
 */
export function nextFor(
  objection: Objection,
  circumstances: Circumstances,
  letters: Pick<Letters, 'answers'>,
): NextAct | null {
  const context = contextOf(objection, circumstances);
  const after = (answer: AnswerId, more: Partial<AnswerContext>) =>
    nextAfter(answer, { ...context, ...more }, letters);
  const { extension, settledOn } = objection;
  const said = objection.answers.findLast(({ answer }) => answer !== 'silence' && answer !== 'received');
  const asked = objection.identity.findLast(({ answeredOn }) => answeredOn === null);
  if (settledOn && said) return after(said.answer, { answeredOn: said.on, reasonsGiven: said.reasons });
  if (asked) return after('identity', { answeredOn: asked.askedOn });
  if (circumstances.clock?.state === 'overdue') return after('silence', { answeredOn: null });
  if (said && said.on >= (extension?.on ?? ''))
    return after(said.answer, { answeredOn: said.on, reasonsGiven: said.reasons });
  if (extension) return after('extends', { answeredOn: extension.on, reasonsGiven: extension.reasons });
  return after('silence', { answeredOn: null });
}

/** Something a person can do next about an objection. */
export type NextStep =
  | { step: 'note-answer' | 'turn-to-authority' | 'note-identity-answer' }
  /** `sentOn`: the day on which it went out already, ISO; null where it has not. */
  | { step: 'write'; letter: LetterKind; sentOn: string | null };

/** The last day on which LinkedIn said anything, ISO; empty where it never did. */
const lastWordOn = ({ answers, identity, extension }: Objection): string =>
  [...answers.map(({ on }) => on), ...identity.map(({ askedOn }) => askedOn), extension?.on ?? ''].reduce(
    (a, b) => (a > b ? a : b),
    '',
  );

/**
 * What can be done now, the most useful first. A letter counts as sent if it went out after LinkedIn's last word, and then
 * waits behind the rest. While the last day is to come, or nothing is left but letters that went out, an answer is waited
 * for: to note it comes first.
 * @param next what the objection calls for (`nextFor`)
 */
export function stepsNext(objection: Objection, next: NextAct | null): NextStep[] {
  const lastWord = lastWordOn(objection);
  const sentOn = (kind: LetterKind) =>
    objection.letters.findLast(({ letter, on }) => letter === kind && on >= lastWord)?.on ?? null;
  const all = (next?.actions ?? []).flatMap(({ act, letter }): NextStep[] => {
    if (act === 'authority') return [{ step: 'turn-to-authority' }];
    return act === 'letter' && letter ? [{ step: 'write', letter, sentOn: sentOn(letter) }] : [];
  });
  const wentOut = (one: NextStep) => one.step === 'write' && one.sentOn !== null;
  const fresh = all.filter((one) => !wentOut(one));
  const waits =
    !fresh.length ||
    (next?.branch.startsWith('silence') === true && next.actions.some(({ act }) => act === 'wait'));
  const answer: NextStep[] = [{ step: 'note-answer' }];
  const isAsked = objection.identity.some(({ answeredOn }) => answeredOn === null);
  return [
    ...(waits ? answer : []),
    ...fresh,
    ...(isAsked ? [{ step: 'note-identity-answer' as const }] : []),
    ...(waits ? [] : answer),
    ...all.filter(wentOut),
  ];
}
