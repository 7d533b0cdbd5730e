import { isObject } from '../domain/case/raw';
import { objectionOfNotice } from './notice-id';
import { eventIdIn, type Family, type FamilyInMemory, familyOf } from './record-keys';

/**
 * Which stored entries go with a profile, one rule for each family of keys. What is of no family of ours stays as it is:
 * deleting cannot be taken back, so nothing goes because a name happens to occur in it.
 */

/** What is deleted with a profile. */
export interface Deleting {
  /** The profile's id. */
  profile: string;
  /** Ids of the events that go with it. */
  events: ReadonlySet<string>;
  /** Whether what names no profile belongs to this one. */
  ownsUnnamed: boolean;
}

/** What becomes of one entry: it stays, it goes, or a part of it stays. */
export type Fate = 'stays' | 'goes' | { rest: unknown };

type Rule = (rest: string, value: unknown, deleting: Deleting) => Fate;

/** Whether some text within a value is exactly one of the ids; without recursion, for a value may be nested deep. */
function names(raw: unknown, { profile, events }: Deleting): boolean {
  const waiting = [raw];
  while (waiting.length) {
    const value = waiting.pop();
    if (typeof value === 'string') {
      if (value === profile || events.has(value)) return true;
    } else if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value));
  }
  return false;
}

const goesIf = (gone: boolean): Fate => (gone ? 'goes' : 'stays');

const ofEvent: Rule = (rest, value, deleting) =>
  goesIf(deleting.events.has(eventIdIn(rest)) || names(value, deleting));

/** What could not be read may be a text, or bear a name, in which the ids stand as words. */
const ofDamage: Rule = (rest, value, deleting) =>
  goesIf(
    [rest, typeof value === 'string' ? value : '']
      .flatMap((text) => text.split(/[^A-Za-z0-9-]+/))
      .some((word) => names(word, deleting) || deleting.events.has(eventIdIn(word))) ||
      names(value, deleting),
  );

/** By the beginning of a key in the record's area, whose packs come as their events. */
const recordRules = {
  'event/': ofEvent,
  'aside/': ofDamage,
  'draft/': (_rest, value, { profile, ownsUnnamed }) =>
    goesIf(
      isObject(value) && (value.profile === profile || (ownsUnnamed && (value.profile ?? null) === null)),
    ),
  // One list of notifications for all profiles.
  notified: (_rest, value, { events }) => {
    if (!Array.isArray(value)) return 'stays';
    const rest = value.filter((id) => typeof id !== 'string' || !events.has(objectionOfNotice(id)));
    return rest.length === value.length ? 'stays' : { rest };
  },
} satisfies Record<Family, Rule>;

/**
 * By the beginning of a key in `storage.session`. What was typed while nobody was named, or waits to be printed, may
 * belong to the profile.
 */
const sessionRules = {
  'typed/': (rest, _value, { profile }) => goesIf(rest === profile || rest === 'own'),
  print: () => 'goes',
} satisfies Record<FamilyInMemory, Rule>;

const fateBy =
  (rules: Record<string, Rule>) =>
  (key: string, value: unknown, deleting: Deleting): Fate => {
    const family = familyOf(key);
    const rule = Object.hasOwn(rules, family) ? rules[family] : undefined;
    return rule ? rule(key.slice(family.length), value, deleting) : 'stays';
  };

/** What becomes of an entry of the record's area when a profile is deleted. */
export const fateInRecordArea = fateBy(recordRules);
/** What becomes of an entry of `storage.session` when a profile is deleted. */
export const fateInSession = fateBy(sessionRules);
