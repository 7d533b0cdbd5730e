import type { RegionFacts } from '../case/case';
import type { Condition, GroundId } from '../case/letter-terms';
import { letterDate } from './letter-date';
import { hasComplained, isBlank, isNarrow, type LetterFields } from './letter-fields';

/** What a letter's sentences can depend on: one line for each condition the data can name. */

interface Situation {
  fields: LetterFields;
  facts: Pick<RegionFacts, 'authority'>;
  /** BCP 47 tag in which dates are written out; a date that cannot be written counts as missing. */
  locale: string;
  /** The grounds that were picked and are open to this person. */
  grounds: readonly GroundId[];
}

const hasGrounds = ({ fields, grounds }: Situation) => grounds.length > 0 || !isBlank(fields.ownWords);

/** Art. 12(3) GDPR: an extension is announced within the first month. */
const isLate = ({ fields: { dueOn, answeredOn }, locale }: Situation) =>
  letterDate(dueOn, locale) !== null &&
  letterDate(answeredOn, locale) !== null &&
  (answeredOn ?? '') > (dueOn ?? '');

const hasLastDay = ({ fields: { dueOn }, locale }: Situation) => letterDate(dueOn, locale) !== null;

const holds: Record<Condition, (situation: Situation) => boolean> = {
  grounds: hasGrounds,
  'no-grounds': (situation) => !hasGrounds(situation),
  'sensitive-ground': ({ grounds }) => grounds.includes('sensitive-data'),
  'own-words': ({ fields }) => !isBlank(fields.ownWords),
  safety: ({ fields }) => !fields.withoutSafety,
  'no-safety': ({ fields }) => fields.withoutSafety,
  reference: ({ fields }) => !isBlank(fields.reference),
  contact: ({ fields }) => !isBlank(fields.contact),
  due: hasLastDay,
  'no-due': (situation) => !hasLastDay(situation),
  counted: ({ fields }) => fields.count !== null,
  'one-month': ({ fields }) => fields.count?.months === 1,
  'three-months': ({ fields }) => fields.count?.months === 3,
  'moved-by-identity': ({ fields }) => (fields.count?.movedByIdentity ?? 0) > 0,
  shifted: ({ fields }) => Boolean(fields.count?.shifted),
  late: isLate,
  'not-late': (situation) => !isLate(situation),
  narrow: ({ fields }) => isNarrow(fields),
  wide: ({ fields }) => !isNarrow(fields),
  'asks-more': ({ fields }) => fields.asksMore,
  confirms: ({ fields }) => fields.confirms,
  'not-confirms': ({ fields }) => !fields.confirms,
  reasons: ({ fields }) => fields.reasonsGiven,
  'no-reasons': ({ fields }) => !fields.reasonsGiven,
  'misses-grounds': ({ fields }) => fields.refusal.includes('no-grounds'),
  'not-misses-grounds': ({ fields }) => !fields.refusal.includes('no-grounds'),
  'claims-compelling': ({ fields }) => fields.refusal.includes('compelling'),
  'names-switch': ({ fields }) => fields.refusal.includes('switch-off'),
  'reasons-unnamed': ({ fields }) => fields.refusal.length === 0,
  silence: ({ fields }) => fields.outcome === 'silence',
  refused: ({ fields }) => fields.outcome === 'refused',
  partly: ({ fields }) => fields.outcome === 'partly',
  other: ({ fields }) => fields.outcome === 'other',
  complained: ({ fields }) => hasComplained(fields),
  'not-complained': ({ fields }) => !hasComplained(fields),
  'not-lead': ({ fields: { authority }, facts }) =>
    facts.authority.lead !== null && authority !== null && authority.id !== facts.authority.lead,
  'may-be-named': ({ fields }) => fields.naming === 'yes',
  'not-to-be-named': ({ fields }) => fields.naming === 'no',
};

/** Whether all of some conditions hold. */
export const allHold = (conditions: readonly Condition[], situation: Situation): boolean =>
  conditions.every((condition) => holds[condition](situation));
