import type { CalloutSaying } from '../case/case-terms';
import { type RecordEvent, recordVersion } from '../record/record';
import type { Status } from '../record/standing';
import {
  freshPractice,
  lateAfter,
  type Practice,
  type PracticePage,
  type Variant,
  variantEnds,
} from './practice';

/** The demo before a room: a start, five steps, an end, and what a member may meet besides. */
export const sceneIds = [
  'start',
  'list',
  'setting',
  'off',
  'held',
  'form',
  'end',
  'already-off',
  'missing',
  'late',
  'two',
  'frame',
  'on-again',
] as const;
export type SceneId = (typeof sceneIds)[number];

/** Everything a window must know to show a scene from nothing, so that any can be jumped to. */
export interface Scene {
  id: SceneId;
  /** Which of the five steps it is, counted from 1, or null. */
  step: number | null;
  page: PracticePage;
  variant: Variant;
  on: boolean;
  /** Whether the switch was on when the page loaded, and was turned off since. */
  turnedOff: boolean;
  /** What earlier loads of the page read, one reading each. */
  earlier: readonly ('on' | 'off')[];
  /** What the guide then says in the room, and what the switch's step comes to. */
  expects: CalloutSaying | null;
  status: Status;
  /** How many seconds pass at most until the room sees that, by what the guide promises. */
  within: number;
}

const told = { step: null, variant: 'usual', turnedOff: false, earlier: [], within: 3 } as const;

const demo: readonly Scene[] = [
  { ...told, id: 'start', page: 'feed', on: true, expects: null, status: 'todo' },
  { ...told, id: 'list', step: 1, page: 'list', on: true, expects: 'row', status: 'todo' },
  { ...told, id: 'setting', step: 2, page: 'setting', on: true, expects: 'on', status: 'todo' },
  {
    ...told,
    id: 'off',
    step: 3,
    page: 'setting',
    on: false,
    turnedOff: true,
    expects: 'off',
    status: 'seen',
    within: 5,
  },
  {
    ...told,
    id: 'held',
    step: 4,
    page: 'setting',
    on: false,
    earlier: ['off'],
    expects: 'offAtLoad',
    status: 'held',
    within: 5,
  },
  {
    ...told,
    id: 'form',
    step: 5,
    page: 'form',
    on: false,
    earlier: ['off', 'off'],
    expects: 'form',
    status: 'held',
  },
  { ...told, id: 'end', page: 'feed', on: false, earlier: ['off', 'off'], expects: null, status: 'held' },
];

const meeting = (id: Exclude<Variant, 'usual'>): Scene => ({
  ...told,
  id,
  page: 'setting',
  variant: id,
  on: id !== 'already-off',
  earlier: id === 'on-again' ? ['off', 'off'] : [],
  expects: id === 'already-off' ? 'offAtLoad' : variantEnds[id],
  status: id === 'already-off' ? 'seen' : id === 'on-again' ? 'reopened' : 'todo',
  within: id === 'missing' || id === 'two' ? 15 : id === 'late' ? lateAfter / 1000 + 3 : 5,
});

/** The scenes in order: the demo, then what may be met, as far as it is among these variants. */
export const scenesFor = (variants: readonly Variant[]): readonly Scene[] => [
  ...demo,
  ...variants.filter((one) => one !== 'usual').map(meeting),
];

/** The number of a scene that there is: the nearest to the one asked for. */
const there = (n: number, scenes: readonly Scene[]): number => Math.max(0, Math.min(n, scenes.length - 1));

/** The scene that is shown; for one that a shorter course does not have, its last. */
export const sceneOf = (practice: Practice, scenes: readonly Scene[]): Scene =>
  scenes[there(practice.scene, scenes)] as Scene;

/**
 * Shows a scene, whatever was shown before: the made-up account, its record and the page are as that scene has them.
 * The clock starts when the start is first left.
 * @param now milliseconds since 1970
 */
export function enterScene(
  practice: Practice,
  wanted: number,
  scenes: readonly Scene[],
  now: number,
): Practice {
  const n = there(wanted, scenes);
  const scene = scenes[n] as Scene;
  const readings = scene.earlier.map(
    (state, count): RecordEvent => ({
      id: `earlier-reading-${count}`,
      tick: count + 1,
      at: new Date(now).toISOString(),
      profile: null,
      v: recordVersion,
      kind: 'reading',
      setting: 'ai-training',
      state,
      load: `earlier-load-${count}`,
    }),
  );
  return {
    ...freshPractice({ ...practice, variant: scene.variant }),
    on: scene.on,
    events: readings,
    begins: scene.page,
    scene: n,
    began: practice.began ?? (n > 0 ? now : null),
  };
}

/**
 * What a key asks for, on a keyboard or a clicker (which send arrows, page keys, or a full stop to cover). Up and down
 * scroll.
 */
export type Move = 'next' | 'back' | 'first' | 'last' | 'cover' | 'notes' | 'set-up';

const moves: Record<string, Move> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  '.': 'cover',
  b: 'cover',
  B: 'cover',
  n: 'notes',
  N: 'notes',
  s: 'set-up',
  S: 'set-up',
};

/** What a key asks for, null for one that asks for nothing. @param key as `KeyboardEvent.key` has it */
export const moveOf = (key: string): Move | null => (Object.hasOwn(moves, key) ? (moves[key] as Move) : null);

/** The scene a move leads to; `last` is the demo's end. */
export const sceneAfter = (move: 'next' | 'back' | 'first' | 'last', n: number): number =>
  move === 'next' ? n + 1 : move === 'back' ? n - 1 : move === 'first' ? 0 : demo.length - 1;

/**
 * The number that digits make: each digit counts at once, and one typed soon after another makes a greater number.
 * @param typed digits typed just before, or nothing
 * @returns the digits that now stand, and the scene they name if there is one
 */
export function numberTyped(
  typed: string,
  digit: string,
  count: number,
): { typed: string; scene: number | null } {
  const both = String(Number(typed + digit));
  const one = both.length <= 2 && Number(both) < count ? both : digit;
  return { typed: one, scene: Number(one) < count ? Number(one) : null };
}
