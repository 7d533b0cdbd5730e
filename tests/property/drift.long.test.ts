import { test } from 'vitest';
import { readDrawnPages } from './drift';

test('five thousand pages as redesigns could make them: none wrong, nearly all found', {
  timeout: 600_000,
}, () => {
  // Nearly all: 99.5 %.
  readDrawnPages(5000, 25);
});
