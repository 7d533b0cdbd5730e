import * as z from 'zod/mini';
import { settings } from '../case/case-terms';
import { languageTag, placeCode } from '../case/codes';
import {
  type AnswerId,
  answerIds,
  type Channel,
  channels,
  type HistoryEvent,
  type LetterKind,
} from '../case/letter-terms';
import { guideModes } from './page-report';
import type { Place, Sentence } from './sentence';

/**
 * The table of all kinds of event. Everything that depends on an event's kind stands in its row, so that a new kind
 * is one row here, and a row that lacks a part does not compile.
 * Longer than 320 lines because it is one table: a second file would be a second list of kinds.
 */

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const pattern = (form: RegExp) => z.string().check(z.regex(form));

/** An event's own id, and every id that points to one. */
export const eventId = pattern(/^[A-Za-z0-9-]{8,64}$/);
/** A step's id. Not a closed list: a record from a newer version may know more steps than this one. */
const stepId = pattern(/^[a-z][a-z0-9-]{1,40}$/);
const day = z.iso.date();
const language = pattern(languageTag);
/** ISO 3166-1 alpha-2, or ISO 3166-2 where the case subdivides a country. */
const region = pattern(placeCode);
/** How long a reference may be, in UTF-16 code units. */
export const longestReference = 200;
const reference = z.optional(text(longestReference));
/** Id of the `objection-sent` it belongs to; left out, it belongs to the last one before it. */
const of = z.optional(eventId);

/** How long a profile's label may be, in UTF-16 code units. */
export const longestLabel = 80;

/** Groups in which a person asks for part of a record. */
export const lineGroups = ['readings', 'steps', 'objection', 'choices'] as const;
export type LineGroup = (typeof lineGroups)[number];

/** What an event adds to the dated history of a letter. */
export interface HistoryPart {
  event: HistoryEvent;
  channel?: Channel;
  /** The person's own reference, as typed. */
  note?: string;
}

/**
 * What of the things that were said or seen here an event may touch when it comes from elsewhere; when it does is
 * worked out in hearsay.ts.
 * - `nothing`: it only adds, or it is nobody's here
 * - `switch`: what was read of its switch
 * - `words`: what it takes back
 * - `wait`: the wait for an answer, which it says is over
 * - `objection`: the objection that it belongs to
 * - `choice`: the choice of its kind, since the last one counts; a profile's name is one
 * - `choice-and-steps`: the same, and steps that are not for everyone
 */
export type Touched = 'nothing' | 'switch' | 'words' | 'wait' | 'objection' | 'choice' | 'choice-and-steps';

/** What the table says of one kind; `Payload` is what an event of that kind says beside who, when and where. */
interface Row<Payload> {
  /**
   * To whom an event of this kind belongs. `profile`: to its profile. `browser`: to nobody, since it is a choice for
   * this browser or tells what was merged into its record. Where the owner stands in the event itself, a function
   * reads it.
   */
  whose: 'profile' | 'browser' | ((event: Payload & { id: string }) => string);
  group: LineGroup;
  /** How it is known: the switch was read, the person said it, or Abstain noted something of its own use. */
  known: 'read' | 'said' | 'noted';
  /** Whether our own pages may say it; only the background writes the others. */
  spoken: boolean;
  /**
   * The step it is taken back under, and whether it brings that step its status; null for what is no step's. What
   * brings a status is taken back with the whole step, everything else only by its own id.
   */
  step: { of(event: Payload): string; brings: boolean } | null;
  /** Whether it belongs to an objection that was sent before. */
  follows: boolean;
  /** What of this browser's it may touch when it comes from elsewhere. */
  touches(event: Payload): Touched;
  /** What it adds to a letter's history; null for nothing. */
  history(event: Payload): HistoryPart | null;
  /** How it is told, in one or more sentences; what the words are stands in the texts. */
  told(event: Payload): readonly Sentence[];
}

type PayloadOf<Shape extends z.core.$ZodShape> = z.infer<z.ZodMiniObject<Shape, z.core.$strip>>;

const kind = <const Shape extends z.core.$ZodShape, const R extends Row<PayloadOf<Shape>>>(
  shape: Shape,
  row: R,
) => ({ shape, ...row });

const place = (as: Place['as'], value: string): Place => ({ as, value });
const nothing = () => null;
const touching =
  <const What extends Touched>(what: What) =>
  () =>
    what;
/** The step under which an objection's answer is awaited. */
export const followUpStep = 'follow-up';
const underObjection = { of: () => 'objection', brings: false } as const;
const underFollowUp = { of: () => followUpStep, brings: false } as const;

/** How a letter's history tells of an answer; a question and more time are told by events of their own. */
const answersInHistory: Record<AnswerId, HistoryEvent | null> = {
  received: 'receipt-confirmed',
  confirmed: 'confirmed',
  partly: 'partly',
  'refused-with-reasons': 'refused-with-reasons',
  'refused-without': 'refused-without',
  other: 'other-answer',
  identity: null,
  extends: null,
  silence: null,
};

/**
 * How the record and a letter's history tell of a letter, for the kinds that each has words for. A record may name kinds
 * of letters that are not ours. A reply about identity answers the question only where the person says that it gave what
 * LinkedIn had asked for: an event of its own.
 */
const namedLetters: ReadonlyMap<string, HistoryEvent & Sentence['text']> = new Map([
  ['reminder', 'reminder-sent'],
  ['identity-reply', 'identity-reply-sent'],
  ['complaint-to-controller', 'complained-to-controller'],
] satisfies [LetterKind, HistoryEvent & Sentence['text']][]);

const historyOf = (event: HistoryEvent | null | undefined): HistoryPart | null => (event ? { event } : null);

const referenceTold = (typed: string | undefined): Sentence[] =>
  typed ? [{ text: 'objectionReference', places: { reference: place('typed', typed) } }] : [];

/** What a person chose or noted of their own use: it belongs to the profile, and no step or objection follows from it. */
const choice = {
  whose: 'profile',
  group: 'choices',
  known: 'noted',
  spoken: true,
  step: null,
  follows: false,
  touches: touching('nothing'),
  history: nothing,
} as const;

/** The last of several such choices counts. */
const lastChoice = { ...choice, touches: touching('choice') } as const;

/** A choice for this browser, whoever is using it. */
const browserChoice = { ...choice, whose: 'browser' } as const;

/** Something that happened to an objection after it was sent. */
const follow = {
  whose: 'profile',
  group: 'objection',
  known: 'said',
  spoken: true,
  step: underFollowUp,
  follows: true,
  touches: touching('objection'),
} as const;

export const kinds = {
  /** The switch was read. The only kind that comes from a LinkedIn page, and the only ground for seen and held. */
  reading: kind(
    {
      setting: z.enum(settings),
      state: z.enum(['on', 'off']),
      /** One id for each load of the document; two readings with one id are one load. */
      load: eventId,
    },
    {
      whose: 'profile',
      group: 'readings',
      known: 'read',
      spoken: false,
      step: null,
      follows: false,
      touches: touching('switch'),
      history: nothing,
      told: ({ state, setting }) => [
        {
          text: state === 'on' ? 'readingOn' : 'readingOff',
          places: { setting: place('setting', setting) },
        },
      ],
    },
  ),
  'said-done': kind(
    { step: stepId },
    {
      whose: 'profile',
      group: 'steps',
      known: 'said',
      spoken: true,
      step: { of: ({ step }) => step, brings: true },
      follows: false,
      touches: ({ step }) => (step === followUpStep ? 'wait' : 'nothing'),
      history: nothing,
      told: ({ step }) => [{ text: 'said-done', places: { step: place('step', step) } }],
    },
  ),
  /** Takes back what the person said of a step: all of it, or the one event `of`. Readings stay. */
  undone: kind(
    { step: stepId, of: z.optional(eventId) },
    {
      whose: 'profile',
      group: 'steps',
      known: 'said',
      spoken: true,
      step: null,
      follows: false,
      touches: touching('words'),
      history: nothing,
      told: (event) => [
        { text: event.of ? 'undoneOne' : 'undone', places: { step: place('step', event.step) } },
      ],
    },
  ),
  'region-chosen': kind(
    { region },
    {
      ...choice,
      touches: touching('choice-and-steps'),
      told: (event) => [{ text: 'region-chosen', places: { region: place('region', event.region) } }],
    },
  ),
  /** Whether the person has an account at all; without one there is no switch, and the objection is another. */
  'membership-told': kind(
    { member: z.boolean() },
    {
      ...choice,
      // A person with an account has every step.
      touches: ({ member }) => (member ? 'choice' : 'choice-and-steps'),
      told: ({ member }) => [{ text: member ? 'memberYes' : 'memberNo' }],
    },
  ),
  'guidance-chosen': kind(
    { mode: z.enum(guideModes) },
    {
      ...browserChoice,
      told: ({ mode }) => [{ text: mode === 'highlight' ? 'guidanceHighlight' : 'guidanceBeside' }],
    },
  ),
  'language-chosen': kind(
    { language },
    {
      ...browserChoice,
      told: (event) => [{ text: 'language-chosen', places: { language: place('language', event.language) } }],
    },
  ),
  'objection-sent': kind(
    {
      channel: z.enum(channels),
      on: day,
      reference,
      /** False for a person without an account; left out, a member. */
      member: z.optional(z.boolean()),
    },
    {
      whose: 'profile',
      group: 'objection',
      known: 'said',
      spoken: true,
      step: { of: () => 'objection', brings: true },
      follows: false,
      touches: touching('nothing'),
      history: (event) => ({
        event: 'objection-sent',
        channel: event.channel,
        ...(event.reference && { note: event.reference }),
      }),
      told: (event) => [
        {
          text: 'objection-sent',
          places: { day: place('day', event.on), channel: place('channel', event.channel) },
        },
        ...referenceTold(event.reference),
      ],
    },
  ),
  /** The day it came in, where the person knows better than the channel's assumption; the last one counts. */
  'receipt-told': kind(
    { on: day, of },
    {
      ...follow,
      step: underObjection,
      history: nothing,
      told: ({ on }) => [{ text: 'receipt-told', places: { day: place('day', on) } }],
    },
  ),
  'identity-asked': kind(
    { on: day, of },
    {
      ...follow,
      history: () => historyOf('identity-asked'),
      told: ({ on }) => [{ text: 'identity-asked', places: { day: place('day', on) } }],
    },
  ),
  'identity-answered': kind(
    { on: day, of },
    {
      ...follow,
      history: () => historyOf('identity-answered'),
      told: ({ on }) => [{ text: 'identity-answered', places: { day: place('day', on) } }],
    },
  ),
  'extension-announced': kind(
    {
      on: day,
      of,
      /** Whether LinkedIn gave reasons for it. */
      reasons: z.optional(z.boolean()),
    },
    {
      ...follow,
      history: () => historyOf('extended'),
      told: ({ on }) => [{ text: 'extension-announced', places: { day: place('day', on) } }],
    },
  ),
  'answer-received': kind(
    { answer: z.enum(answerIds), on: day, reference, of },
    {
      ...follow,
      step: { of: () => followUpStep, brings: true },
      history: (event) => {
        const part = historyOf(answersInHistory[event.answer]);
        return part && event.reference ? { ...part, note: event.reference } : part;
      },
      told: (event) => [
        {
          text: 'answer-received',
          places: { day: place('day', event.on), answer: place('answer', event.answer) },
        },
        ...referenceTold(event.reference),
      ],
    },
  ),
  'letter-drafted': kind(
    { letter: stepId, language },
    {
      ...choice,
      group: 'objection',
      told: (event) => [{ text: 'letter-drafted', places: { language: place('language', event.language) } }],
    },
  ),
  /** A letter after the objection went out: a reminder, an answer about identity, a complaint to the company. */
  'letter-sent': kind(
    { letter: stepId, on: day, of },
    {
      ...follow,
      history: ({ letter }) => historyOf(namedLetters.get(letter)),
      told: ({ letter, on }) => [
        { text: namedLetters.get(letter) ?? 'letter-sent', places: { day: place('day', on) } },
      ],
    },
  ),
  'complaint-sent': kind(
    { authority: pattern(/^[A-Za-z0-9-]{2,40}$/), on: day, reference, of },
    {
      ...follow,
      step: { of: () => followUpStep, brings: true },
      history: nothing,
      told: (event) => [
        {
          text: 'complaint-sent',
          places: { day: place('day', event.on), authority: place('authority', event.authority) },
        },
        ...referenceTold(event.reference),
      ],
    },
  ),
  /** The new profile's id is this event's own id. */
  'profile-created': kind(
    { label: text(longestLabel) },
    {
      ...choice,
      whose: ({ id }) => id,
      told: ({ label }) => [{ text: 'profile-created', places: { label: place('typed', label) } }],
    },
  ),
  'profile-named': kind(
    { label: text(longestLabel) },
    {
      ...lastChoice,
      told: ({ label }) => [{ text: 'profile-named', places: { label: place('typed', label) } }],
    },
  ),
  'reading-assigned': kind(
    { reading: eventId, to: eventId },
    {
      whose: ({ to }) => to,
      group: 'readings',
      known: 'said',
      spoken: true,
      step: null,
      follows: false,
      touches: touching('nothing'),
      history: nothing,
      told: ({ reading, to }) => [
        {
          text: 'reading-assigned',
          places: { when: place('moment', reading), profile: place('profile', to) },
        },
      ],
    },
  ),
  /** Everything that was written here before there was a profile belongs to that one. */
  'unnamed-assigned': kind(
    { to: eventId },
    {
      ...choice,
      known: 'said',
      whose: ({ to }) => to,
      told: ({ to }) => [{ text: 'unnamed-assigned', places: { profile: place('profile', to) } }],
    },
  ),
  /** The person looked at what came from elsewhere and would touch what was said here, and wants it to count. */
  'agreed-to': kind(
    { event: eventId },
    {
      ...choice,
      known: 'said',
      told: ({ event }) => [{ text: 'agreed-to', places: { when: place('moment', event) } }],
    },
  ),
  /** How many days until Abstain says to look again; null where the person chose never. */
  'reminder-set': kind(
    { days: z.nullable(z.int().check(z.minimum(1), z.maximum(3650))) },
    {
      ...lastChoice,
      told: ({ days }) => [days === null ? { text: 'reminderNone' } : { text: 'reminderEvery', count: days }],
    },
  ),
  'notifications-chosen': kind(
    { on: z.boolean() },
    { ...browserChoice, told: ({ on }) => [{ text: on ? 'notificationsOn' : 'notificationsOff' }] },
  ),
  /** Whether this browser hands its events to the person's other browsers, and takes theirs. */
  'sync-chosen': kind(
    { on: z.boolean() },
    { ...browserChoice, told: ({ on }) => [{ text: on ? 'syncOn' : 'syncOff' }] },
  ),
  /** Another record was merged in: how many events were new, and the checksum its file bore. */
  imported: kind(
    { count: z.int().check(z.minimum(0)), digest: text(128) },
    {
      ...browserChoice,
      spoken: false,
      told: ({ count, digest }) => [
        { text: 'imported', count },
        { text: 'importedDigest', places: { digest: place('checksum', digest) } },
      ],
    },
  ),
};

type Kinds = typeof kinds;
export type EventKind = keyof Kinds;
export const eventKinds = Object.keys(kinds) as EventKind[];

/** What an event of a kind says beside who, when and where it stands. */
export type Payload<Kind extends EventKind> = PayloadOf<Kinds[Kind]['shape']>;

/** The kinds in whose row a column has a value. */
type KindsWhere<Column extends keyof Row<never>, Value> = {
  [K in EventKind]: Kinds[K][Column] extends Value ? K : never;
}[EventKind];

/** The kinds that our own pages may say. */
export type SpokenKind = KindsWhere<'spoken', true>;
/** The kinds that belong to an objection that was sent before. */
export type FollowKind = KindsWhere<'follows', true>;

/** The row of an event's kind, with its functions ready for that event. */
export const rowOf = (kind: EventKind): Row<unknown> => kinds[kind] as unknown as Row<unknown>;
