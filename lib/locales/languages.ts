/** The folders whose texts are complete, English first; put in by the build (scripts/texts/build.ts). */
declare const __LANGUAGES__: readonly string[];

/** The languages the interface speaks, as BCP 47 tags. Their names come from `Intl.DisplayNames`. */
export const languages: readonly string[] = __LANGUAGES__;
