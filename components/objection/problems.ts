import type { DatedProblem, DateProblem } from '../../lib/domain/case/dates';
import type { ObjectionWords } from '../../lib/locales';
import { fill } from '../../lib/locales/format';

/** A problem as a sentence can name it: a day of arrival is held against the day of sending. */
type NamedProblem = { problem: DateProblem | 'before-sent'; about: DatedProblem['about'] };
/** A problem with a day of arrival. */
export const arrival = ({ problem, about }: DatedProblem): NamedProblem => ({
  problem: problem === 'before-receipt' ? 'before-sent' : problem,
  about,
});

/** A problem as a sentence. */
export const problemInWords = (
  words: ObjectionWords,
  { problem, about }: NamedProblem,
  named?: string,
): string => fill(words.problems.text[problem], { about: named ?? words.problems.about[about] });
