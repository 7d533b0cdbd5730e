import { expect, test } from 'vitest';
import { drift } from './drift';

// A sample; `npm run test:long` reads the rest.
test('the switch and the row are found on pages as redesigns could make them, and never another', () => {
  const pages = 200;
  const { found, wrong, missed } = drift(pages);
  expect(wrong).toEqual([]);
  expect(found / pages, missed.join('\n')).toBeGreaterThanOrEqual(0.995);
});
