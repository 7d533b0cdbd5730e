/** The share of its cases that a property is tried on: all in `npm run test:long`, one in five in `npm test`. */
export const share = process.env.LONG ? 1 : 1 / 5;

/** How many cases a property is tried on, out of those of the long run. */
export const sampled = (all: number): { numRuns: number } => ({ numRuns: Math.ceil(all * share) });

/** Every fifth of these, from the first on; all of them in the long run. */
export const everyFifth = <Item>(all: readonly Item[]): readonly Item[] =>
  all.filter((_, n) => n % (1 / share) === 0);
