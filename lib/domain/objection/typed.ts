import type { Authority } from '../case/case';
import { placeCode } from '../case/codes';
import {
  type GroundId,
  groundIds,
  type LetterKind,
  letterKinds,
  noAnswers,
  type Outcome,
  outcomes,
  type RefusalReason,
  refusalReasons,
} from '../case/letter-terms';
import { isObject } from '../case/raw';
import type { TellableCount } from './letter-fields';
import { emptyFields, type LetterFields } from './letter-fields';
import type { Objection } from './objection';

/** What a person typed and ticked for their letters. It is theirs: kept in memory, or where they say. */
export interface Typed {
  name: string;
  account: string;
  contact: string;
  content: string;
  /** Only what the person ticked. */
  grounds: GroundId[];
  /** By ground; kept when its tick is taken away, so that it is there again. */
  groundWords: Partial<Record<GroundId, string>>;
  /** Own words, letter by letter. */
  ownWords: Partial<Record<LetterKind, string>>;
  /** AI for trust, safety and security stays out of the objection. */
  withoutSafety: boolean;
  /** What the refusal says. */
  refusal: RefusalReason[];
  /** The reply about identity confirms that the objection is the person's, from the account or address in it. */
  confirms: boolean;
  /** A later letter asks for restriction and erasure, which the objection did not ask for. */
  asksMore: boolean;
  /** Whether an authority may give the person's name to LinkedIn; null while they have not said. */
  naming: 'yes' | 'no' | null;
  /** What a complaint is about, where the person chose; null leaves it to the record. */
  outcome: Outcome | null;
  /** Where the person works and where it happened, ISO codes; null for where they live. */
  work: string | null;
  infringement: string | null;
  /** The authority that was picked, by its id. */
  authority: string | null;
  /** Forms that were begun and not kept yet: what was changed in each, by the form's name and the field's. */
  begun: Record<string, Record<string, string>>;
}

/** Nothing typed, nothing ticked. */
export const nothingTyped: Typed = {
  name: '',
  account: '',
  contact: '',
  content: '',
  grounds: [],
  groundWords: {},
  ownWords: {},
  withoutSafety: false,
  refusal: [],
  confirms: false,
  asksMore: false,
  naming: null,
  outcome: null,
  work: null,
  infringement: null,
  authority: null,
  begun: {},
};

/** How many half-filled forms are kept at most; the one begun first makes room. */
const mostBegun = 20;

/** Reads the forms that were begun; a field that is no text is left out. */
const readBegun = (raw: unknown): Typed['begun'] =>
  Object.fromEntries(
    Object.entries(isObject(raw) ? raw : {})
      .slice(-mostBegun)
      .map(([form, fields]) => [
        form,
        Object.fromEntries(
          Object.entries(isObject(fields) ? fields : {}).flatMap(([name, value]) =>
            typeof value === 'string' ? [[name, value]] : [],
          ),
        ),
      ]),
  );

/** Reads what was kept; whatever is not as it should be is left out, the rest stays. */
export function readTyped(raw: unknown): Typed {
  if (!isObject(raw)) return nothingTyped;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const code = (value: unknown) => (typeof value === 'string' && placeCode.test(value) ? value : null);
  const byId = <Id extends string>(value: unknown, ids: readonly Id[]) =>
    Object.fromEntries(
      ids.flatMap((id) => (isObject(value) && typeof value[id] === 'string' ? [[id, value[id]]] : [])),
    ) as Partial<Record<Id, string>>;
  const ticked = Array.isArray(raw.grounds) ? raw.grounds : [];
  return {
    name: text(raw.name),
    account: text(raw.account),
    contact: text(raw.contact),
    content: text(raw.content),
    grounds: groundIds.filter((id) => ticked.includes(id)),
    groundWords: byId(raw.groundWords, groundIds),
    ownWords: byId(raw.ownWords, letterKinds),
    withoutSafety: raw.withoutSafety === true,
    refusal: refusalReasons.filter((id) => Array.isArray(raw.refusal) && raw.refusal.includes(id)),
    confirms: raw.confirms === true,
    asksMore: raw.asksMore === true,
    naming: raw.naming === 'yes' || raw.naming === 'no' ? raw.naming : null,
    outcome: outcomes.find((one) => one === raw.outcome) ?? null,
    work: code(raw.work),
    infringement: code(raw.infringement),
    authority: code(raw.authority),
    begun: readBegun(raw.begun),
  };
}

/** The last message from LinkedIn that was an answer. */
const lastAnswer = ({ answers }: Objection) => answers.findLast(({ answer }) => !noAnswers.includes(answer));

/**
 * What a complaint is about, as far as the record tells.
 * @param overdue whether the last day has passed
 */
export function outcomeOf(objection: Objection, overdue: boolean): Outcome | null {
  const last = lastAnswer(objection);
  if (last?.answer === 'partly') return 'partly';
  if (last?.answer === 'refused-with-reasons' || last?.answer === 'refused-without') return 'refused';
  if (last?.answer === 'other') return 'other';
  return overdue && !last ? 'silence' : null;
}

/** The day of the message a letter answers: identity and time have days of their own. */
function answeredOn(kind: LetterKind, objection: Objection): string | null {
  if (kind === 'identity-reply') return objection.identity.at(-1)?.askedOn ?? null;
  if (kind === 'extension-reply') return objection.extension?.on ?? null;
  return lastAnswer(objection)?.on ?? null;
}

/**
 * The person's own words for one letter. A reply to a refusal and a complaint begin with what was written for the
 * objection: they speak of the same grounds, and their readers know only what they are sent.
 */
export function ownWordsFor(kind: LetterKind, { ownWords }: Typed): string {
  const given = ownWords[kind];
  if (given !== undefined || (kind !== 'complaint' && kind !== 'refusal-reply')) return given ?? '';
  return ownWords.objection ?? ownWords.short ?? '';
}

/**
 * The fields of one letter: what was typed, and what the record knows.
 * @param options.objection the one a later letter is about; null for a first letter
 * @param options.dueOn the last day for the answer, or null where none is counted
 * @param options.count how that day was counted
 * @param options.today the letter's date, ISO
 */
export function fieldsFor(
  kind: LetterKind,
  typed: Typed,
  {
    member,
    objection,
    dueOn,
    count = null,
    overdue,
    authority,
    today,
  }: {
    member: boolean;
    objection: Objection | null;
    dueOn: string | null;
    count?: TellableCount | null;
    overdue: boolean;
    authority: Pick<Authority, 'id' | 'name' | 'nameNative'> | null;
    today: string;
  },
): LetterFields {
  const fields: LetterFields = {
    ...emptyFields(member),
    date: today,
    name: typed.name,
    account: typed.account,
    contact: typed.contact,
    content: typed.content,
    grounds: typed.grounds.map((id) => ({ id, words: typed.groundWords[id] ?? '' })),
    ownWords: ownWordsFor(kind, typed),
    withoutSafety: typed.withoutSafety,
    refusal: typed.refusal,
    confirms: typed.confirms,
    asksMore: typed.asksMore,
    naming: typed.naming,
    authority,
  };
  if (!objection) return fields;
  const refusal = objection.answers.findLast(
    ({ answer }) => answer === 'refused-with-reasons' || answer === 'refused-without',
  );
  return {
    ...fields,
    sentOn: objection.sentOn,
    channel: objection.channel,
    reference: objection.reference,
    dueOn,
    count,
    answeredOn: answeredOn(kind, objection),
    // Where the record does not hold the refusal, no letter says that it gave no reasons.
    reasonsGiven:
      kind === 'extension-reply'
        ? (objection.extension?.reasons ?? false)
        : (refusal?.reasons ?? typed.outcome === 'refused'),
    outcome: typed.outcome ?? outcomeOf(objection, overdue),
    history: objection.history,
  };
}
