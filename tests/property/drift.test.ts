import { test } from 'vitest';
import { readDrawnPages } from './drift';

/*
 * A sample; `npm run test:long` reads the rest. Of 50,000 pages 13 were not found: with that rate four or more of 200 are
 * missed once in three million runs. What is missed as often as one page in a hundred fails here one time in seven.
 */
test('the switch and the row are found on pages as redesigns could make them, and never another', () => {
  readDrawnPages(200, 3);
});
