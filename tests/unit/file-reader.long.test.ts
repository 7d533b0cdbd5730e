import { expect, it } from 'vitest';
import { readRecordFile } from '../../lib/domain/record/file-reader';
import type { FileProblem } from '../../lib/domain/record/record-file';
import { anyTime, digest } from '../fixtures/record/digest';
import { heavyTexts } from '../fixtures/record/heavy';
import { inYardsticks } from '../fixtures/yardstick';

it.each(Object.keys(heavyTexts))(
  '16 MB of %s are read with at most twenty times the work of plain JSON',
  async (name) => {
    const text = heavyTexts[name]?.(15_900_000) ?? '';
    let problems: readonly FileProblem[] = [];
    const work = await inYardsticks(text.length, async () => {
      problems = (await readRecordFile(text, digest, anyTime)).problems;
    });
    expect(problems.length).toBeGreaterThan(0);
    process.stdout.write(`${name}: ${work.toFixed(1)} times\n`);
    expect(work).toBeLessThan(20);
  },
  120_000,
);
