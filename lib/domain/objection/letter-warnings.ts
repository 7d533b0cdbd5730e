import type * as z from 'zod/mini';
import type { LetterRegime } from '../case/letter-terms';
import { hasComplained, hasOpenQuestion, isBlank, type LetterFields } from './letter-fields';
import type { letterElementSchema, letterKindSchema } from './letter-schema';

/** What a person should know before they send a letter; never a reason not to draft it. */

const warningIds = [
  'no-grounds',
  'no-grounds-ch',
  'no-grounds-complaint',
  'no-grounds-reply',
  'ground-without-words',
  'sensitive-detail',
  'law-unsettled',
  'not-yet-due',
  'identity-open',
  'controller-first',
  'authority-language',
  'typed-language',
  'dates-out-of-order',
] as const;
export type WarningId = (typeof warningIds)[number];

interface Warned {
  kind: z.infer<typeof letterKindSchema>;
  elements: readonly z.infer<typeof letterElementSchema>[];
  regime: LetterRegime;
  fields: LetterFields;
  /** The grounds that were picked and are open to this person. */
  chosen: readonly { words: string; sensitive: boolean }[];
  /** BCP 47 tag of the letter's language. */
  locale: string;
  /** BCP 47 tag of the language in which the person typed, as far as known. */
  typedIn: string | undefined;
}

/** Warnings about the grounds that were given, or were not. */
function ofGrounds({ kind, elements, regime, fields, chosen }: Warned): WarningId[] {
  if (!elements.some(({ each }) => each === 'grounds')) return [];
  const warnings: WarningId[] = [];
  if (chosen.length === 0 && isBlank(fields.ownWords)) {
    if (kind.id === 'refusal-reply') {
      if (fields.refusal.includes('no-grounds')) warnings.push('no-grounds-reply');
    } else if (kind.to === 'authority') warnings.push('no-grounds-complaint');
    else warnings.push(regime === 'ch' ? 'no-grounds-ch' : 'no-grounds');
  }
  if (isBlank(fields.ownWords) && chosen.some(({ words }) => isBlank(words)))
    warnings.push('ground-without-words');
  if (chosen.some(({ sensitive }) => sensitive)) warnings.push('sensitive-detail');
  return warnings;
}

const sameLanguage = (one: string, other: string) => one.split('-')[0] === other.split('-')[0];

/** All warnings about a letter, each once. */
export function warningsFor(warned: Warned): WarningId[] {
  const { kind, regime, fields, chosen, locale, typedIn } = warned;
  const warnings = ofGrounds(warned);
  if (kind.unsettled.includes(regime)) warnings.push('law-unsettled');
  const { date, dueOn, sentOn, answeredOn } = fields;
  const claimsSilence =
    kind.id === 'reminder' || (kind.needsOutcome.includes(regime) && fields.outcome === 'silence');
  if (claimsSilence && date !== null && dueOn !== null && date <= dueOn) warnings.push('not-yet-due');
  if (claimsSilence && dueOn !== null && hasOpenQuestion(fields)) warnings.push('identity-open');
  if (kind.id === 'complaint' && regime === 'uk' && !hasComplained(fields)) warnings.push('controller-first');
  const worksIn = fields.authority?.languages ?? [];
  if (
    kind.to === 'authority' &&
    worksIn.length > 0 &&
    !worksIn.some((language) => sameLanguage(locale, language))
  )
    warnings.push('authority-language');
  const typed = [fields.ownWords, ...chosen.map(({ words }) => words)];
  if (typedIn !== undefined && !sameLanguage(locale, typedIn) && !typed.every(isBlank))
    warnings.push('typed-language');
  const line = [sentOn, answeredOn, date].filter((day) => day !== null);
  const told = fields.history.map(({ on }) => on);
  if (line.some((day, i) => day < (line[i - 1] ?? '')) || (date !== null && told.some((on) => on > date)))
    warnings.push('dates-out-of-order');
  return warnings;
}
