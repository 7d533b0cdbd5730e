import fc from 'fast-check';

/** The share of its cases that a property is tried on: all in `npm run test:long`, one in five in `npm test`. */
export const share = process.env.LONG ? 1 : 1 / 5;

export interface Draw {
  numRuns: number;
  seed: number;
}

/** So many cases, others in each run, or those of the seed that `SEED` gives (`tests/fixtures/seed.ts`). */
export const draw = (numRuns: number): Draw => ({
  numRuns,
  seed: fc.readConfigureGlobal().seed ?? Math.trunc(Math.random() * 2 ** 31),
});

/** As many cases as a property is tried on, out of those of the long run. */
export const sampled = (all: number): Draw => draw(Math.ceil(all * share));

/** Stands with what is asserted of all cases together: fast-check names the seed only where one of them fails. */
export const drawnFrom = ({ seed }: Draw): string => `drawn from { seed: ${seed} }`;

/** Every fifth of these, from the first on; all of them in the long run. */
export const everyFifth = <Item>(all: readonly Item[]): readonly Item[] =>
  all.filter((_, n) => n % (1 / share) === 0);
