import { parse } from './salvage';

/**
 * What a JSON text says that its parsed value no longer tells: members that stand twice in one object, of which a
 * parser keeps the last. One walk over the text, whatever is in it, JSON or not; it ends as soon as the text is so
 * unlike a record file that a parser would take long over it.
 */
export interface Members {
  /** For each object with a member that stands twice: its name, and which entry of `events` it is in; 0 for none. */
  doubled: { member: string; entry: number }[];
  /** Whether there are more entries, members or levels than any file of ours has, so that it is not worth parsing. */
  unlike: boolean;
}

/** How many doubled members are told of at most. */
const mostDoubled = 1000;
/** An object of ours has a dozen members, and a file of ours is five levels deep. */
const mostMembers = 64;
const deepest = 32;
const membersForEach = 25;

interface Container {
  isObject: boolean;
  names: Set<string> | null;
  /** Whether this is the list of events of the whole. */
  isEvents: boolean;
  /** The name of the member whose value is being read. */
  name: string;
}

/** The name between two quotation marks, as a parser reads it. */
const nameOf = (raw: string): string => (raw.includes('\\') ? String(parse(`"${raw}"`) ?? raw) : raw);

/**
 * Reads which members stand twice in a JSON text, and whether it is worth parsing. Never throws.
 * @param text anything
 * @param mostEntries entries of `events` at most
 */
export function readMembers(text: string, mostEntries: number): Members {
  const doubled: Members['doubled'] = [];
  const open: Container[] = [];
  let count = 0;
  let entry = 0;
  let eventsAt = -1;
  let expectsName = false;
  const unlike: Members = { doubled, unlike: true };

  /** Notes the name of a member. @returns whether its object has more of them than any of ours */
  const isOneTooMany = (inside: Container, name: string): boolean => {
    inside.names ??= new Set();
    if (inside.names.has(name) && doubled.length < mostDoubled)
      doubled.push({ member: name, entry: eventsAt >= 0 && open.length > eventsAt ? entry : 0 });
    inside.names.add(name);
    inside.name = name;
    count++;
    return inside.names.size > mostMembers || count > 1000 + membersForEach * entry;
  };

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const inside = open[open.length - 1];
    if (code === 0x22) {
      const start = at + 1;
      for (at++; at < text.length && text.charCodeAt(at) !== 0x22; at++)
        if (text.charCodeAt(at) === 0x5c) at++;
      if (!inside?.isObject || !expectsName) continue;
      expectsName = false;
      // Our names are short, so a text that never ends is not one.
      if (at - start < 1000 && isOneTooMany(inside, nameOf(text.slice(start, at)))) return unlike;
    } else if (code === 0x7b || code === 0x5b) {
      if (inside?.isEvents && ++entry > mostEntries) return unlike;
      if (open.length >= deepest) return unlike;
      const isEvents = code === 0x5b && open.length === 1 && inside?.name === 'events';
      open.push({ isObject: code === 0x7b, names: null, isEvents, name: '' });
      if (isEvents) eventsAt = open.length;
      expectsName = code === 0x7b;
    } else if (code === 0x7d || code === 0x5d) {
      if (inside?.isEvents) eventsAt = -1;
      open.pop();
      expectsName = false;
    } else if (code === 0x2c) expectsName = inside?.isObject ?? false;
  }
  return { doubled, unlike: false };
}
