import * as z from 'zod/mini';
import { type CalloutSaying, type CalloutState, calloutSayings } from '../case/case-terms';
import { languageTag, placeCode } from '../case/codes';
import { nextTick } from '../record/merge';
import { type RecordEvent, readStoredEvent, recordVersion } from '../record/record';

/**
 * Practice: a made-up account on a made-up site, and a record of its own that never meets the person's. Everything is
 * one value, so that windows which show it stay in step by handing it on whole.
 */

/** The pages of the made-up site; `elsewhere` stands for every page that the site does not have. */
const practicePages = ['feed', 'settings', 'list', 'setting', 'form', 'elsewhere'] as const;
export type PracticePage = (typeof practicePages)[number];

/** What the member may meet. `usual` is a switch that is on, alone, and stays as it is set. */
export const variants = ['usual', 'already-off', 'missing', 'late', 'two', 'frame', 'on-again'] as const;
export type Variant = (typeof variants)[number];

/** What the guide must end in on the setting page of each variant, before anything is done there. */
export const variantEnds: Record<Variant, CalloutState> = {
  usual: 'on',
  'already-off': 'off',
  missing: 'absent',
  late: 'on',
  two: 'ambiguous',
  frame: 'on',
  'on-again': 'on',
};

/**
 * How many milliseconds the late switch takes: long enough for a person to wonder, and less than the guide waits
 * before it says "absent".
 */
export const lateAfter = 6000;

/** One practice, whole. */
export interface Practice {
  v: 1;
  variant: Variant;
  /** The language the made-up site prints its labels in, ISO 639-1. */
  site: string;
  /** The interface's language where it was chosen in practice, or null. */
  language: string | null;
  /**
   * ISO 3166 code for the checklist and the handouts, or null. Chosen here or in the course, never the person's own.
   */
  region: string | null;
  /** Whether the made-up account's switch is on. */
  on: boolean;
  /** The practice record, in its own order. */
  events: RecordEvent[];
  /** Counts resets and jumps: a window that sees another number goes to where it begins. */
  turn: number;
  /** The page on which this turn begins. */
  begins: PracticePage;
  /** The presenter's scene, counted from 0. */
  scene: number;
  /** When the demo began (milliseconds since 1970), or null while it has not. */
  began: number | null;
  /** The room's window is covered. */
  covered: boolean;
  /** Letters and digits are keys of the presenter's (WCAG 2.1.4: they can be switched off). */
  characterKeys: boolean;
  /** What the guide says in the room's window right now, as that window last saw it. */
  seen: CalloutSaying | null;
}

/**
 * Whatever comes from outside the rules: a fresh id (8 to 64 of `A-Za-z0-9-`) and the clock in milliseconds since 1970.
 */
export interface Moment {
  id: string;
  now: number;
}

/** A practice that has not begun. What a trainer chose (language, region, variant) stays over a reset. */
export const freshPractice = (
  kept: Pick<Practice, 'variant' | 'site' | 'language' | 'region'> &
    Partial<Pick<Practice, 'turn' | 'characterKeys'>>,
): Practice => ({
  v: 1,
  variant: kept.variant,
  site: kept.site,
  language: kept.language,
  region: kept.region,
  on: kept.variant !== 'already-off',
  events: [],
  turn: (kept.turn ?? 0) + 1,
  begins: 'feed',
  scene: 0,
  began: null,
  covered: false,
  characterKeys: kept.characterKeys ?? true,
  seen: null,
});

const code = (form: RegExp) => z.string().check(z.regex(form));
const practiceSchema = z.object({
  v: z.literal(1),
  variant: z.enum(variants),
  site: code(languageTag),
  language: z.nullable(code(languageTag)),
  region: z.nullable(code(placeCode)),
  on: z.boolean(),
  events: z.array(z.unknown()),
  turn: z.int(),
  begins: z.enum(practicePages),
  scene: z.int().check(z.minimum(0)),
  began: z.nullable(z.number()),
  covered: z.boolean(),
  characterKeys: z.boolean(),
  seen: z.nullable(z.enum(calloutSayings)),
});

/**
 * Reads a stored practice.
 * @returns null for anything that is not one whole: practice then starts over, and nothing of worth is lost
 */
export function readPractice(raw: unknown): Practice | null {
  const read = z.safeParse(practiceSchema, raw);
  if (!read.success) return null;
  const events: RecordEvent[] = [];
  for (const item of read.data.events) {
    const event = readStoredEvent(item);
    if (!event.ok || !event.known) return null;
    events.push(event.event);
  }
  return { ...read.data, events };
}

type PracticeEvent =
  | { kind: 'reading'; setting: 'ai-training'; state: 'on' | 'off'; load: string }
  | { kind: 'said-done'; step: string }
  | { kind: 'undone'; step: string };

const append = (practice: Practice, told: PracticeEvent, { id, now }: Moment): Practice => {
  const tick = nextTick(practice.events.at(-1)?.tick ?? 0, now);
  const event: RecordEvent = {
    id,
    tick,
    at: new Date(now).toISOString(),
    profile: null,
    v: recordVersion,
    ...told,
  };
  return { ...practice, events: [...practice.events, event] };
};

/** The guide read the switch. The same state on the same load of the page counts once. */
export function withReading(
  practice: Practice,
  state: 'on' | 'off',
  { load, ...moment }: Moment & { load: string },
): Practice {
  const last = practice.events.findLast((event) => event.kind === 'reading');
  if (last?.state === state && last.load === load) return practice;
  return append(practice, { kind: 'reading', setting: 'ai-training', state, load }, moment);
}

/** The person says of a step that it is done, or takes that back. */
export const withWord = (
  practice: Practice,
  kind: 'said-done' | 'undone',
  step: string,
  moment: Moment,
): Practice => append(practice, { kind, step }, moment);

/** The made-up site is loaded anew: in one variant the switch is then on again, as if by itself. */
export const siteLoaded = (practice: Practice): Practice =>
  practice.variant === 'on-again' && !practice.on ? { ...practice, on: true } : practice;
