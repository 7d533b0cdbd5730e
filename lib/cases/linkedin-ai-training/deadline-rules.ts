import type { DeadlineRules } from '../../domain/objection/deadline';
import file from './deadline-rules.json';

/**
 * How the wait for an answer is counted, by the name a region's `deadline` gives. Parsed by its schema in the tests.
 */
export const deadlineRules = file as unknown as DeadlineRules;
