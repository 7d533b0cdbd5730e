import type { Case, CaseWordsShape } from '../../lib/domain/case/case';
import type { RegionRef } from '../../lib/domain/case/case-terms';
import type { CaseViewWords } from '../../lib/locales';
import type { PluralText } from '../../lib/locales/format';

/**
 * What every part of the view of the case is given: the facts, the texts, and how to say things in the reader's
 * language.
 */
export interface CaseProps {
  theCase: Case;
  caseWords: CaseWordsShape;
  words: CaseViewWords;
  /** ISO date. */
  today: string;
  /** An ISO date, as exact as it is known, in words. */
  date(iso: string): string;
  /** A plural text with its count and `{name}` places filled. */
  count(forms: PluralText, n: number, values?: Record<string, string>): string;
  /** Names, one after the other as the reader's language lists them. */
  list(names: readonly string[]): string;
  /** A language's name, by its ISO 639-1 code. */
  languageName(code: string): string;
  /** A code or group in words. */
  regionName(ref: RegionRef): string;
}

/** The address of a claim or of a part of the view, within the page. */
export const caseHref = (id: string): string => `#/case/${id}`;
