import { expect, test } from 'vitest';
import { drift } from './drift';

test('five thousand pages as redesigns could make them: none wrong, nearly all found', {
  timeout: 600_000,
}, () => {
  const pages = 5000;
  const { found, wrong, missed } = drift(pages);
  expect(wrong).toEqual([]);
  expect(found / pages, missed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(0.995);
});
