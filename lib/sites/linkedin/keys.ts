/**
 * Keys of settings' switches, seen in `aria-labelledby` or `id` in 2026, to be looked for among keys with spaces
 * between: the research setting's, and those we read none of, the advertising family and the cookie page. The key of
 * the AI setting is not known and is never guessed.
 */
export const researchKey = /AnonymizedDataResearch/i;
export const otherKeys =
  /(^| )(allow)?ads[a-z]|PersonalizeAds|LinkedInAudienceNetwork|UseOfThirdPartyData|ConversionTracking|cookie/i;

/** The same word in nearly every language, and never part of the name of a setting we read. */
export const cookieWord = 'cookie';
