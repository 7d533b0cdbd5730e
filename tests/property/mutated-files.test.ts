import { it } from 'vitest';
import { readMutated } from '../fixtures/record/mutated-files';

it('100 changed files are read without a throw, and each change is named', () => readMutated(100), 300_000);
