/**
 * The keys under which things are kept: in the record's place, and in the browser's memory. A family of keys is the part
 * up to and with the first slash, or the whole key. A new family needs a rule for what goes with a profile (deletion.ts):
 * it does not compile without one.
 */

/** One event each. */
export const eventPrefix = 'event/';
/** What could not be read, under the key it had and a number. */
export const asidePrefix = 'aside/';
/** Letters that a person kept. */
export const draftPrefix = 'draft/';
/** Which notifications were shown. */
export const notifiedKey = 'notified';
/** Many events in one value; whoever reads the place gets them as their events. */
export const packPrefix = 'packed/';

/** The families that whoever reads the record's place meets. */
export const families = [eventPrefix, asidePrefix, draftPrefix, notifiedKey] as const;
export type Family = (typeof families)[number];

/** What is typed for a letter, by profile. */
export const typedPrefix = 'typed/';
/** A letter that is being printed. */
export const printKey = 'print';
/** The families that are in memory (`storage.session`). */
export type FamilyInMemory = typeof typedPrefix | typeof printKey;

/** The family that a key is of. */
export const familyOf = (key: string): string => key.slice(0, key.indexOf('/') + 1) || key;

const tickDigits = 16;

/** Where an event is stored; the keys stand in the events' own order. */
export const keyOf = ({ tick, id }: { tick: number; id: string }): string =>
  `${eventPrefix}${String(tick).padStart(tickDigits, '0')}-${id}`;

/** The event's id in what `keyOf` puts behind the prefix. */
export const eventIdIn = (rest: string): string => rest.slice(tickDigits + 1);
