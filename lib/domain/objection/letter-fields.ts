import type { Authority } from '../case/case';
import type { Channel, GroundId, HistoryEvent, Outcome, RefusalReason } from '../case/letter-terms';
import type { Count } from './deadline';

/** All that a person, or the record, puts into a letter; and what may be missing in it. */

export const fieldIds = [
  'name',
  'account',
  'contact',
  'content',
  'date',
  'sentOn',
  'channel',
  'reference',
  'dueOn',
  'answeredOn',
  'ownWords',
  'history',
  'authority',
  'outcome',
  'naming',
] as const;
export type FieldId = (typeof fieldIds)[number];

/** One thing that happened, for a letter's dated history. */
export interface HistoryEntry {
  /** ISO date. */
  on: string;
  event: HistoryEvent;
  channel?: Channel;
  /** The person's own note or a reference; stands on the line after the sentence, as typed. */
  note?: string;
}

/** How the last day was counted, as far as a letter tells it. */
export type TellableCount = Pick<
  Count,
  'receipt' | 'months' | 'sameDay' | 'movedByIdentity' | 'nominal' | 'shifted' | 'lastDay'
>;

/** What goes into a letter. Dates are ISO dates in the person's own calendar. */
export interface LetterFields {
  /** False for a person without an account. */
  member: boolean;
  date: string | null;
  name: string;
  /** The account's e-mail or profile address. */
  account: string;
  /** Where an answer reaches the person: postal address, e-mail. */
  contact: string;
  /** Non-members: what identifies the content, one link or description per line. */
  content: string;
  /** Only what the person picked; never preselected. */
  grounds: { id: GroundId; words: string }[];
  ownWords: string;
  /** The person leaves AI for trust, safety and security out of the objection. */
  withoutSafety: boolean;
  sentOn: string | null;
  channel: Channel | null;
  reference: string;
  /** Last day for the answer as counted elsewhere, or null where none is counted. */
  dueOn: string | null;
  /** How that day was counted, or null where none is counted. */
  count: TellableCount | null;
  answeredOn: string | null;
  /** Whether the controller gave reasons, for a refusal or an extension. */
  reasonsGiven: boolean;
  /** What a refusal says, as the person reads it. */
  refusal: RefusalReason[];
  /** The person confirms in a reply about identity that the objection is theirs, from the account or address in it. */
  confirms: boolean;
  /** The person asks in a later letter for restriction and erasure, which the first one did not ask for. */
  asksMore: boolean;
  /** Whether an authority may give the person's name to the controller; null until they say. */
  naming: 'yes' | 'no' | null;
  /** What a complaint is about. */
  outcome: Outcome | null;
  history: HistoryEntry[];
  /** Where the languages it works in are given, the person is warned of a letter in another one. */
  authority: (Pick<Authority, 'id' | 'name' | 'nameNative'> & Partial<Pick<Authority, 'languages'>>) | null;
}

/** Fields of a letter nobody has written on yet: nothing preselected, nothing known. */
export function emptyFields(member = true): LetterFields {
  return {
    member,
    date: null,
    name: '',
    account: '',
    contact: '',
    content: '',
    grounds: [],
    ownWords: '',
    withoutSafety: false,
    sentOn: null,
    channel: null,
    reference: '',
    dueOn: null,
    count: null,
    answeredOn: null,
    reasonsGiven: false,
    refusal: [],
    confirms: false,
    asksMore: false,
    naming: null,
    outcome: null,
    history: [],
    authority: null,
  };
}

/** Whether nothing was typed in a field, spaces aside. */
export const isBlank = (text: string): boolean => text.trim() === '';

/** The objection went through the form's AI entry alone: it reached models that generate content, and no others. */
export function isNarrow({ channel, history }: Pick<LetterFields, 'channel' | 'history'>): boolean {
  const sent = history.flatMap((entry) => (entry.event === 'objection-sent' ? [entry.channel ?? null] : []));
  const all = channel === null ? sent : [channel, ...sent];
  return all.length > 0 && all.every((one) => one === 'form-ai');
}

/** The controller was complained to under its own procedure. */
export const hasComplained = ({ history }: Pick<LetterFields, 'history'>): boolean =>
  history.some(({ event }) => event === 'complained-to-controller');

/** The controller asked who the person is, and they did not say since that they gave what it asked for. */
export function hasOpenQuestion({ history }: Pick<LetterFields, 'history'>): boolean {
  const last = (wanted: HistoryEvent) =>
    history
      .flatMap(({ on, event }) => (event === wanted ? [on] : []))
      .sort()
      .at(-1);
  const asked = last('identity-asked');
  return asked !== undefined && asked > (last('identity-answered') ?? '');
}
