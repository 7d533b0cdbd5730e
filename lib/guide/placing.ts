import { type Box, overlap } from './boxes';

/** The sides of a row at which a note can be attached to it. */
type Side = 'right' | 'below' | 'above' | 'left';

/** Where the note stands. */
export interface Spot {
  /** Names the way it was found, so that it can be kept while the page scrolls. */
  name: string;
  left: number;
  top: number;
  /** At which side of the row it is attached; the beak points back from there. */
  side?: Side;
  /** The note's height at most, where the window leaves less than it wants. */
  height?: number;
}

/** Everything a place is chosen by. */
export interface Room {
  /** The window. */
  page: Box;
  /** The note's size, as it wants to be. */
  note: { width: number; height: number };
  /** What is ringed, and what must stay free around it; null where nothing is. */
  ring: Box | null;
  clear: Box | null;
}

/** Between note and window, and between note and row: room for the beak. */
const margin = 10;
const reach = 14;
/** What is left of a note at least when it is cut, so that its first lines can be read. */
const lowest = 64;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

const boxAt = ({ left, top, height }: Spot, { note }: Room): Box => ({
  left,
  top,
  right: left + note.width,
  bottom: top + (height ?? note.height),
});

/**
 * The places at the row, the best first: beside it at the end where the ring is, then below and above, its edge in line
 * with the ring's, and beside it at the other end. Where the whole row is ringed, one end is as good as the other.
 */
function attached({ page, note, ring, clear }: Room): Spot[] {
  if (!ring || !clear) return [];
  const middle = (ring.left + ring.right) / 2;
  const across = (left: number) => clamp(left, page.left + margin, page.right - margin - note.width);
  const ends = { end: ring.right - note.width, start: ring.left, middle: middle - note.width / 2 };
  const names =
    middle > (page.left + page.right) / 2 ? ['end', 'middle', 'start'] : ['start', 'middle', 'end'];
  const level = clamp(
    (ring.top + ring.bottom - note.height) / 2,
    page.top + margin,
    Math.max(page.top + margin, page.bottom - margin - note.height),
  );
  const column = (side: 'below' | 'above', top: number): Spot[] =>
    names.map((name) => ({ name: `${side} ${name}`, side, top, left: across(ends[name as 'end']) }));
  const right: Spot = { name: 'right', side: 'right', left: clear.right + reach, top: level };
  const left: Spot = { name: 'left', side: 'left', left: clear.left - reach - note.width, top: level };
  const fromMiddle = middle - (clear.left + clear.right) / 2;
  const [near, far] = fromMiddle < 0 ? [left, right] : [right, left];
  const columns = [
    ...column('below', clear.bottom + reach),
    ...column('above', clear.top - reach - note.height),
  ];
  return Math.abs(fromMiddle) < 1 ? [near, far, ...columns] : [near, ...columns, far];
}

/** The places that are not at the row: corners, and where something is ringed, steps away from it up and down. */
function detached({ page, note, ring, clear }: Room): Spot[] {
  const [start, high] = [page.left + margin, page.top + margin];
  const end = page.right - margin - note.width;
  const low = page.bottom - margin - note.height;
  const corners: Spot[] = [
    { name: 'bottom end', left: end, top: low },
    { name: 'top end', left: end, top: high },
    { name: 'bottom start', left: start, top: low },
    { name: 'top start', left: start, top: high },
  ];
  if (!ring || !clear) return [...corners, { name: 'middle end', left: end, top: (high + low) / 2 }];
  const columns = [clamp(ring.right - note.width, start, end), end, start];
  const away: Spot[] = [];
  for (let step = 1; step <= 10; step++)
    for (const [index, left] of columns.entries())
      for (const top of [clear.bottom + reach + step * 48, clear.top - reach - note.height - step * 48])
        away.push({ name: `away ${index} ${top > clear.top ? step : -step}`, left, top });
  return [...away, ...corners];
}

const fits = (spot: Spot, room: Room) => {
  const box = boxAt(spot, room);
  const { page, clear } = room;
  return (
    box.left >= page.left &&
    box.top >= page.top &&
    box.right <= page.right &&
    box.bottom <= page.bottom &&
    !(clear && overlap(box, clear))
  );
};

/**
 * Where the window is too small for the note beside the row, the note is cut to the larger band above or below and
 * scrolls in itself; where even that is too low, it leaves free the ring alone.
 */
function cut({ page, note, ring, clear }: Room): Spot {
  const left = clamp(
    (ring?.right ?? page.right) - note.width,
    page.left,
    Math.max(page.left, page.right - note.width),
  );
  const kept = [clear, ring].flatMap((box) => box ?? []);
  for (const [index, box] of kept.entries()) {
    const [over, under] = [box.top - page.top, page.bottom - box.bottom];
    const height = Math.max(over, under) - reach;
    if (height < lowest && index < kept.length - 1) continue;
    const fitting = Math.min(Math.max(height - 4, 0), note.height);
    return over > under
      ? { name: 'cut above', left, top: box.top - reach - fitting, height: fitting, side: 'above' }
      : { name: 'cut below', left, top: box.bottom + reach, height: fitting, side: 'below' };
  }
  return { name: 'cut', left, top: page.top, height: Math.min(page.bottom - page.top, note.height) };
}

/** All the places where the note is wholly in the window and off the row; what else it would cover is no matter. */
export const placesFor = (room: Room): Spot[] =>
  [...attached(room), ...detached(room)].filter((spot) => fits(spot, room));

/**
 * Chooses where the note stands: at the row where something is ringed and a place there is free, at the one where it stood
 * if it can; else away from the row, again where it stood if it can; else at the row where it covers the fewest of the
 * page's controls.
 *
 * @param standing the name of the place it has now
 * @param taken how many of the page's controls (or parts of its text) a box would cover, counted no further than `most`
 * @returns the place, and whether something of the page is covered there
 */
export function chooseSpot(
  room: Room,
  standing: string | undefined,
  taken: (box: Box, most: number) => number,
): { spot: Spot; covers: boolean } {
  const all = placesFor(room);
  const kept = all.filter(({ name }) => name === standing);
  const atRow = all.filter(({ side }) => side);
  const likely = kept.some(({ side }) => side) ? [...kept, ...atRow] : [...atRow, ...kept];
  for (const spot of [...likely, ...all]) if (!taken(boxAt(spot, room), 1)) return { spot, covers: false };
  let best: Spot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of atRow.length ? likely : [...kept, ...all]) {
    const cost = taken(boxAt(spot, room), least);
    if (cost < least) {
      least = cost;
      best = spot;
    }
  }
  return { spot: best ?? cut(room), covers: true };
}

/** The same place for a row that has moved, without a look at what else is there; null where it no longer fits. */
export function keepSpot(room: Room, standing: string): Spot | null {
  const kept = placesFor(room).find(({ name }) => name === standing);
  return kept ?? (standing.startsWith('cut') ? cut(room) : null);
}

/** Where along the note's edge its beak points at the middle of the ring, in pixels from its left or top. */
export function beakOf({ left, top, side, height }: Spot, { ring, note }: Room): number | null {
  if (!ring || !side) return null;
  const lies = side === 'above' || side === 'below';
  const [middle, start, length] = lies
    ? [(ring.left + ring.right) / 2, left, note.width]
    : [(ring.top + ring.bottom) / 2, top, height ?? note.height];
  return clamp(middle - start, 20, length - 20);
}
