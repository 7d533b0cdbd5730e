import { it } from 'vitest';
import { readMutated } from '../fixtures/record/mutated-files';

it(
  '2,000 changed files are read without a throw, and each change is named',
  () => readMutated(2000),
  300_000,
);
