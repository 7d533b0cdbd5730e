/** The budgets in bytes. The bench tells whether they are kept; the tests of the build see to it that nothing grows unseen. */

/** The script on LinkedIn's pages. */
export const scriptBudget = 24_000;

/** The packed extension without its languages. */
export const restBudget = 200_000;

/** One packed language: those outside Latin script need more bytes. @param language a BCP 47 tag */
export const languageBudget = (language: string): number =>
  new Intl.Locale(language).maximize().script === 'Latn' ? 65_000 : 72_000;

/** The whole packed extension. @param languages its languages' tags */
export const packageBudget = (languages: readonly string[]): number =>
  languages.reduce((sum, language) => sum + languageBudget(language), restBudget);

/** What the script and the package, which are over their budgets, may have at most until they are within. */
export const ceilings = { script: 61_500, package: 814_000 } as const;
