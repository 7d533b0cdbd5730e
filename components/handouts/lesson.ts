import {
  type QuestionId,
  type QuizId,
  questions,
  quiz,
  quizLength,
} from '../../lib/cases/linkedin-ai-training/lesson';
import { type Case, type Claim, claimsNamed } from '../../lib/domain/case/case';

/** What a lesson says in one region: the claims that hold there. */
export interface Lesson {
  questions: { id: QuestionId; claims: Claim[] }[];
  /** Ten questions. */
  quiz: { id: QuizId; answer: number; claim: Claim }[];
}

/**
 * Makes the lesson of a region.
 * @param theCase the whole case, claims included
 * @param region an ISO 3166 code the case knows
 * @param today an ISO date
 */
export function lessonFor(theCase: Case, region: string, today: string): Lesson {
  const holding = (...ids: string[]) => claimsNamed(theCase, theCase.claims, ids, region, today);
  return {
    questions: questions
      .map(({ id, claims }) => ({ id, claims: holding(...claims) }))
      .filter(({ claims }) => claims.length > 0),
    quiz: quiz
      .flatMap(({ id, claim, answer }) => holding(claim).map((one) => ({ id, answer, claim: one })))
      .slice(0, quizLength),
  };
}

/** Countries where office paper is Letter, not A4 (CLDR, paper size US-Letter). */
const letterPaper = 'BZ CA CL CO CR DO GT HN MX NI PA PH PR SV US VE'.split(' ');

/** The paper of a region. @param region an ISO 3166 code, or null */
export const paperOf = (region: string | null): 'a4' | 'letter' =>
  region && letterPaper.includes(region.slice(0, 2)) ? 'letter' : 'a4';
