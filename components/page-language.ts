import { directionOf } from '../lib/domain/case/language';

/** Says of a page of ours which language it is in, and which way that is read. @param language a BCP 47 tag */
export function setPageLanguage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
