/*
 * Keys of settings' switches, seen in `aria-labelledby` or `id` in 2026, to be looked for among keys with spaces
 * between. The key of the AI setting is not known and is never guessed.
 */

/** The research setting's key. */
export const researchKey = /AnonymizedDataResearch/i;
/** Keys of settings that are not read: the advertising family and the cookie page. */
export const otherKeys =
  /(^| )(allow)?ads[a-z]|PersonalizeAds|LinkedInAudienceNetwork|UseOfThirdPartyData|ConversionTracking|cookie/i;

/** How a switch for opting out begins to say so, in the languages whose labels are known, as `comparable` gives a name. */
export const optingOut =
  /opt-?out|donot|don't|disable|exclude|widersp|ablehn|deaktiv|desactiv|disattiv|desativ|refuser|rechaz|rifiut|uitschak|wylacz|nepouz/;

/** The same word in nearly every language, and never part of the name of a setting we read. */
export const cookieWord = 'cookie';
