import { type DatedProblem, dayProblem } from '../../lib/domain/case/dates';
import { DateField } from './DateField';
import type { ObjectionContext } from './objection-context';
import { problemInWords } from './problems';
import { ReferenceField, typedReference } from './ReferenceField';

/**
 * The day something was sent and its reference, as every "I sent it" asks for them.
 * @param about what the day is held against in a problem: the objection's receipt, or an answer
 * @param typed the day (ISO) and the reference as they are typed
 * @param bounds the first day it can be, and what to say of an earlier one
 * @param change told of what is typed
 * @returns what is wrong with the day, what is kept of the reference, and the two fields
 */
export function sending(
  { desk, words, latest, todayThere }: ObjectionContext,
  about: Extract<DatedProblem['about'], 'receipt' | 'answer'>,
  typed: { on: string; reference: string },
  bounds: Omit<Parameters<typeof dayProblem>[2], 'today'>,
  change: (changes: { on?: string; reference?: string }) => void,
) {
  const problem = dayProblem(typed.on, about, { ...bounds, today: latest });
  const { text } = typedReference(typed.reference);
  return {
    problem,
    reference: text ? { reference: text } : {},
    /** @param onChange told of another day, where more than the day follows from it */
    dayField: (name: string, label: string, onChange = (on: string) => change({ on })) => (
      <DateField
        name={name}
        label={label}
        value={typed.on}
        problem={problem && problemInWords(words, problem, words.problems.sent)}
        there={todayThere}
        onChange={onChange}
      />
    ),
    referenceField: (name: string, label: string) => (
      <ReferenceField
        desk={desk}
        name={name}
        label={label}
        value={typed.reference}
        onChange={(reference) => change({ reference })}
      />
    ),
  };
}
