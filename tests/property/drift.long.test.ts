import { test } from 'vitest';
import { readDrawnPages } from './drift';

test('five thousand pages as redesigns could make them: none wrong, nearly all found', {
  timeout: 600_000,
}, () => {
  readDrawnPages(5000);
});
