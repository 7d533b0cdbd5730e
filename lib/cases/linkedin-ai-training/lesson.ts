import type { SceneId } from '../../domain/practice/presentation';

/** What a lesson about the case says and asks, as far as it is free of language: every fact is a claim of the case. */

/** The claims a trainer may be asked about in each scene of the demo. Those that do not hold in the region stay out. */
export const sceneClaims: Record<SceneId, readonly string[]> = {
  start: ['D-01', 'D-03', 'D-04', 'U-02', 'U-03'],
  list: ['O-01', 'O-05'],
  setting: ['O-03', 'O-06', 'U-10'],
  off: ['O-07', 'O-09', 'O-08'],
  held: ['O-06', 'O-07'],
  form: ['O-10', 'O-11', 'O-13', 'O-14'],
  end: ['L-12-3', 'L-GB-MONTH', 'L-CH-30', 'L-77'],
  'already-off': ['O-06'],
  missing: ['O-01', 'O-10'],
  late: [],
  two: ['O-03'],
  frame: [],
  'on-again': ['O-07'],
};

/** The parts of a lesson with their minutes; their words stand under the same ids. */
export const parts = [
  { id: 'why', minutes: 5 },
  { id: 'demo', minutes: 5 },
  { id: 'practise', minutes: 12 },
  { id: 'objection', minutes: 8 },
  { id: 'questions', minutes: 10 },
  { id: 'quiz', minutes: 5 },
] as const;
export type PartId = (typeof parts)[number]['id'];

/** Questions people ask, and the claims that answer them. One without a claim in the region is left out there. */
export const questions = [
  { id: 'since-when', claims: ['D-01', 'D-03', 'D-04', 'D-04-CN'] },
  { id: 'which-data', claims: ['U-02', 'U-03'] },
  { id: 'older-posts', claims: ['O-07', 'O-09'] },
  { id: 'form-better', claims: ['O-11'] },
  { id: 'features', claims: ['O-08'] },
  { id: 'no-account', claims: ['O-14'] },
  { id: 'how-long', claims: ['L-12-3', 'L-GB-MONTH', 'L-CH-49'] },
  { id: 'who', claims: ['C-01', 'C-02', 'C-03'] },
  { id: 'microsoft', claims: ['U-12', 'U-12-GB', 'U-12-W'] },
  { id: 'approved', claims: ['A-01'] },
  { id: 'fine', claims: ['A-05', 'A-09'] },
  { id: 'unlearn', claims: ['A-19'] },
  { id: 'extension', claims: ['T-01'] },
] as const;
export type QuestionId = (typeof questions)[number]['id'];

/**
 * The quiz's stock, in the order of taking: the first ten whose claims hold in a region make its quiz. `answer` is the
 * place of the right option. A disputed claim is only ever asked about as a dispute.
 */
export const quiz = [
  { id: 'default', claim: 'O-06', answer: 1 },
  { id: 'path', claim: 'O-01', answer: 0 },
  { id: 'past', claim: 'O-07', answer: 2 },
  { id: 'messages', claim: 'U-03', answer: 1 },
  { id: 'later-opt-out', claim: 'O-09', answer: 2 },
  { id: 'form-place', claim: 'O-10', answer: 0 },
  { id: 'no-account', claim: 'O-14', answer: 0 },
  { id: 'month', claim: 'L-12-3', answer: 1 },
  { id: 'month-uk', claim: 'L-GB-MONTH', answer: 1 },
  { id: 'declared-will', claim: 'L-CH-30', answer: 2 },
  { id: 'responsible-ireland', claim: 'C-01', answer: 0 },
  { id: 'responsible-uk', claim: 'C-02', answer: 2 },
  { id: 'responsible-elsewhere', claim: 'C-03', answer: 2 },
  { id: 'basis', claim: 'U-01', answer: 1 },
  { id: 'features', claim: 'O-08', answer: 1 },
  { id: 'other-training', claim: 'O-15-F', answer: 2 },
  { id: 'affiliates', claim: 'U-12', answer: 0 },
  { id: 'research', claim: 'O-18', answer: 1 },
  { id: 'copy', claim: 'O-17', answer: 0 },
] as const;
export type QuizId = (typeof quiz)[number]['id'];
/** How many questions a quiz has. */
export const quizLength = 10;
