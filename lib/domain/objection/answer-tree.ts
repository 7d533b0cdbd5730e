import type * as z from 'zod/mini';
import type { AnswerCondition, AnswerId, LetterRegime } from '../case/letter-terms';
import { articlesIn, type Letters } from './letter';
import type { answerSchema } from './letter-schema';

/** What did they answer, what does it mean, and what comes next: the tree is data (letters.json), this walks it. */

type AnswerNode = z.infer<typeof answerSchema>;
type NextAction = AnswerNode['branches'][number]['actions'][number];

/** What a language has to hold for the tree. */
export interface AnswerWords {
  names: Record<AnswerId, string>;
  /** By branch: what it means, and what to do next. */
  branches: Record<string, { means: string; next: string }>;
}

/** What the next act depends on besides the answer. */
export interface AnswerContext {
  regime: LetterRegime;
  /** ISO date in the person's own calendar. */
  today: string;
  /** Last day for the answer as counted elsewhere; null where none is counted, or the day of receipt is unknown. */
  dueOn: string | null;
  /** Last day after an announced extension, or null. */
  extendedDueOn: string | null;
  /** The day of the answer, ISO; null for silence. An answer without a day counts as having come today. */
  answeredOn: string | null;
  reasonsGiven: boolean;
  /** Whether a reminder was sent. */
  reminded: boolean;
  /** The controller was complained to under its own procedure. */
  complained: boolean;
}

/** What an answer calls for. */
export interface NextAct {
  answer: AnswerId;
  /** Key of the words. */
  branch: string;
  articles: string[];
  /** In the order in which to offer them; `wait` bears the day, or null where the person decides. */
  actions: (NextAction & { on?: string | null })[];
}

/** The last day has passed; an announced extension moves it. Overdue is only the day after. */
const isOverdue = ({ dueOn, extendedDueOn, today }: AnswerContext) =>
  dueOn !== null && today > (extendedDueOn ?? dueOn);

const holds: Record<AnswerCondition, (context: AnswerContext) => boolean> = {
  reasons: ({ reasonsGiven }) => reasonsGiven,
  'no-reasons': ({ reasonsGiven }) => !reasonsGiven,
  // Art. 12(3) GDPR: an extension is announced within one month of receipt.
  'in-time': ({ dueOn, answeredOn, today }) => dueOn !== null && (answeredOn ?? today) <= dueOn,
  late: ({ dueOn, answeredOn, today }) => dueOn !== null && (answeredOn ?? today) > dueOn,
  // A question that comes after the last day has no time left to hold up.
  'past-last-day': ({ dueOn, extendedDueOn, answeredOn, today }) =>
    dueOn !== null && (answeredOn ?? today) > (extendedDueOn ?? dueOn),
  overdue: isOverdue,
  'not-overdue': (context) => context.dueOn !== null && !isOverdue(context),
  'no-deadline': ({ dueOn }) => dueOn === null,
  reminded: ({ reminded }) => reminded,
  complained: ({ complained }) => complained,
  'not-complained': ({ complained }) => !complained,
};

/**
 * What an answer calls for: the first branch of the answer whose region and conditions fit.
 * @returns null where the tree has no branch for it (the tests make sure that it has one everywhere)
 */
export function nextAfter(
  answer: AnswerId,
  context: AnswerContext,
  letters: Pick<Letters, 'answers'>,
): NextAct | null {
  const branch = letters.answers
    .find(({ id }) => id === answer)
    ?.branches.find(
      ({ regimes, when }) =>
        (!regimes || regimes.includes(context.regime)) &&
        when.every((condition) => holds[condition](context)),
    );
  if (!branch) return null;
  const day = { due: context.dueOn, 'extended-due': context.extendedDueOn, 'own-judgement': null };
  return {
    answer,
    branch: branch.id,
    articles: articlesIn(context.regime, branch.articles),
    actions: branch.actions.map((action) =>
      action.act === 'wait' && action.until ? { ...action, on: day[action.until] } : action,
    ),
  };
}
