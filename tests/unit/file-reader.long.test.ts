import { expect, it } from 'vitest';
import { readRecordFile } from '../../lib/domain/record/file-reader';
import { anyTime, digest } from '../fixtures/record/digest';
import { heavyTexts } from '../fixtures/record/heavy';

it.each(Object.keys(heavyTexts))(
  '16 MB of %s are read in less than a second of work',
  async (name) => {
    const text = heavyTexts[name]?.(15_900_000) ?? '';
    const before = process.threadCpuUsage();
    const { problems } = await readRecordFile(text, digest, anyTime);
    const { user, system } = process.threadCpuUsage(before);
    expect(problems.length).toBeGreaterThan(0);
    process.stdout.write(`${name}: ${Math.round((user + system) / 1000)} ms\n`);
    expect((user + system) / 1000).toBeLessThan(1000);
  },
  120_000,
);
