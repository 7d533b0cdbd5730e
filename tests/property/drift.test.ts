import { test } from 'vitest';
import { readDrawnPages } from './drift';

// A sample; `npm run test:long` reads the rest.
test('the switch and the row are found on pages as redesigns could make them, and never another', () => {
  readDrawnPages(200);
});
