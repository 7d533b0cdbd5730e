import { isObject } from '../case/raw';
import { canonical } from './canonical';
import { withOwners } from './owners';
import { type RecordEvent, readForeignEvent } from './record';

/**
 * A record packed for the browser's own sync storage: items of a few kilobytes, each readable by itself, under the
 * name of the device that wrote them, so that no two devices ever write the same item.
 */

/** What all browsers allow, in bytes: 512 items, 8192 for one, 102,400 for all, names included. */
export const syncQuota = { items: 512, item: 8192, all: 102_400 } as const;

/** How much room one device takes: two fill what there is, and a third takes what is left. */
const share = 49_152;
/** Small items, since what does not fit is left out by whole items, and each new event writes its item anew. */
const itemSize = 4096;

/** What the names of all items begin with. */
export const syncPrefix = 'record/';
const nameOf = (device: string, n: number) => `${syncPrefix}${device}/${String(n).padStart(5, '0')}`;
const nameForm = /^record\/([A-Za-z0-9-]{8,64})\/\d{5}$/;

/** Stored values as the browser hands them back. */
export type SyncItems = Record<string, unknown>;

type Form = string | readonly string[];

/**
 * One item. An event is a row: the number of its form, its tick less `from`, then its other values in the order of
 * that form's fields; texts by their place among `texts`, null as it is, everything else in a list of one.
 * A form is the names of its fields with spaces between them, as version 0.1.0 reads it, or a list of names where one has
 * a space in it.
 */
interface Item {
  v: 1;
  from: number;
  forms: Form[];
  texts: string[];
  rows: (number | null | unknown[])[][];
}

const isList = Array.isArray as (raw: unknown) => raw is unknown[];

const formOf = (names: readonly string[]): Form =>
  names.some((name) => name.includes(' ')) ? names : names.join(' ');
const namesOf = (form: unknown): readonly unknown[] | null =>
  typeof form === 'string' ? form.split(' ') : isList(form) ? form : null;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A UUID in 22 signs instead of 36, marked by a tilde; another text as it is, a tilde at its beginning doubled. */
const shorten = (text: string): string => {
  if (!uuidForm.test(text)) return text.startsWith('~') ? `~${text}` : text;
  const digits = `${text.replaceAll('-', '')}0`;
  let short = '~';
  for (let n = 0; n < digits.length; n += 3) {
    const bits = Number.parseInt(digits.slice(n, n + 3), 16);
    short += `${alphabet[bits >> 6]}${alphabet[bits & 63]}`;
  }
  return short;
};

const lengthen = (text: string): string => {
  if (!text.startsWith('~')) return text;
  if (!/^~[\w-]{22}$/.test(text)) return text.slice(1);
  let digits = '';
  for (let n = 1; n < 23; n += 2)
    digits += (alphabet.indexOf(text[n] as string) * 64 + alphabet.indexOf(text[n + 1] as string))
      .toString(16)
      .padStart(3, '0');
  return digits.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

/** Bytes a value takes there: its JSON in UTF-8, where Chromium writes `<` and some more in six. */
const bytesOf = (value: unknown): number => {
  const text = JSON.stringify(value);
  let bytes = 0;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code < 0x80) bytes += code === 0x3c ? 6 : 1;
    else if (code < 0x800) bytes += 2;
    else if (code === 0x2028 || code === 0x2029) bytes += 6;
    // Half a character outside the first plane is two bytes of its four.
    else bytes += code >= 0xd800 && code < 0xe000 ? 2 : 3;
  }
  return bytes;
};

/** Fills one item after another; an event is in one item, and items are the same whatever comes after them. */
function fill(events: readonly RecordEvent[]): { item: Item; bytes: number; count: number }[] {
  const filled: { item: Item; bytes: number; count: number }[] = [];
  let texts = new Map<string, number>();
  let forms = new Map<string, number>();
  for (const event of events) {
    // How it came here says nothing there.
    const { via: _via, cameAfter: _cameAfter, tick: _tick, ...told } = event;
    const entries = Object.entries(told).filter(
      ([key, value]) => value !== undefined && !(key === 'v' && value === 1),
    );
    for (let attempt = 0; attempt < 2; attempt++) {
      let last = filled.at(-1);
      if (!last || attempt === 1) {
        const item: Item = { v: 1, from: event.tick, forms: [], texts: [], rows: [] };
        last = { item, bytes: bytesOf(item), count: 0 };
        texts = new Map();
        forms = new Map();
        filled.push(last);
      }
      const form = formOf(entries.map(([key]) => key));
      const formKey = JSON.stringify(form);
      const formThere = forms.get(formKey);
      const added: { forms: Form[]; texts: string[] } = {
        forms: formThere === undefined ? [form] : [],
        texts: [],
      };
      const place = (value: string) => {
        const there = texts.get(value);
        if (there !== undefined) return there;
        const now = added.texts.indexOf(value);
        return texts.size + (now < 0 ? added.texts.push(value) - 1 : now);
      };
      const row = [
        formThere ?? forms.size,
        event.tick - last.item.from,
        ...entries.map(([key, value]) =>
          typeof value === 'string'
            ? place(key === 'at' && value === momentOf(event.tick) ? '' : shorten(value))
            : value === null
              ? null
              : [value],
        ),
      ];
      const bytes = [...added.forms, ...added.texts, row].reduce<number>(
        (sum, part) => sum + bytesOf(part) + 1,
        0,
      );
      // A single event that fills an item alone is rarer than a share that is too small for it.
      if (attempt === 0 && last.count > 0 && last.bytes + bytes > itemSize) continue;
      if (formThere === undefined) forms.set(formKey, forms.size);
      for (const text of added.texts) texts.set(text, texts.size);
      last.item.forms.push(...added.forms);
      last.item.texts.push(...added.texts);
      last.item.rows.push(row);
      last.bytes += bytes;
      last.count += 1;
      break;
    }
  }
  return filled;
}

/** Where the clock was right, the moment is the tick, and need not travel. */
const momentOf = (tick: number) => (Math.abs(tick) <= 8.64e15 ? new Date(tick).toISOString() : '');

/** What one device hands to the others. */
export interface Packed {
  items: SyncItems;
  /** How many events travel, the newest ones. */
  travelling: number;
  /** How many do not fit and stay here alone. */
  left: number;
}

/**
 * Packs what this device witnessed or was given in files; what came by sync travels in its own device's items.
 * @param events the record, in its own order
 * @param device this device's name, 8 to 64 of `A-Za-z0-9-`
 * @param stored everything in the browser's sync storage: what is not this device's takes room
 */
export function packForSync(events: readonly RecordEvent[], device: string, stored: SyncItems): Packed {
  const named = withOwners(events).filter(({ via }) => via !== 'sync');
  const filled = fill(named);
  const foreign = Object.entries(stored).filter(([name]) => !isOwn(name, device));
  const taken = foreign.reduce((sum, [name, value]) => sum + name.length + bytesOf(value), 0);
  let room = Math.min(share, syncQuota.all - taken);
  const items: SyncItems = {};
  let travelling = 0;
  for (let n = filled.length - 1; n >= 0; n--) {
    const { item, bytes, count } = filled[n] as (typeof filled)[number];
    const name = nameOf(device, n);
    // One event alone, which the browser would refuse, and everything that is handed over with it.
    if (name.length + bytes > syncQuota.item) continue;
    room -= name.length + bytes;
    if (room < 0 || Object.keys(items).length + foreign.length >= syncQuota.items) break;
    items[name] = item;
    travelling += count;
  }
  return { items, travelling, left: named.length - travelling };
}

const isOwn = (name: string, device: string) => nameForm.exec(name)?.[1] === device;

/** The events of one item; what is damaged or of a later form is left out, for it is not lost by that. */
function unpack(raw: unknown): RecordEvent[] {
  if (!isObject(raw) || raw.v !== 1 || !isList(raw.forms) || !isList(raw.texts) || !isList(raw.rows))
    return [];
  const { from, forms, texts, rows } = raw;
  return rows.flatMap((row) => {
    if (!isList(row)) return [];
    const [form, since, ...values] = row;
    const keys = namesOf(forms[form as number]);
    const tick = Number(from) + Number(since);
    if (keys?.length !== values.length || !Number.isSafeInteger(tick)) return [];
    const unfold = (key: unknown, value: unknown) => {
      if (value === null) return null;
      if (isList(value)) return value[0];
      const text = texts[value as number];
      if (typeof text !== 'string') return undefined;
      return key === 'at' && text === '' ? momentOf(tick) : lengthen(text);
    };
    const event = Object.fromEntries(keys.map((key, n) => [String(key), unfold(key, values[n])]));
    const read = readForeignEvent({ v: 1, ...event, tick });
    return read.ok && read.known ? [read.event] : [];
  });
}

/** What the other devices hand over. Never throws; a damaged item costs its own events. */
export const unpackFromSync = (items: SyncItems, device: string): RecordEvent[] =>
  Object.entries(items).flatMap(([name, value]) =>
    nameForm.test(name) && !isOwn(name, device) ? unpack(value) : [],
  );

/** What must be written and removed so that this device's items are what they should be. */
export function syncChanges(
  items: SyncItems,
  device: string,
  own: SyncItems,
): { set: SyncItems; remove: string[] } {
  return {
    set: Object.fromEntries(
      Object.entries(own).filter(([name, value]) => canonical(items[name]) !== canonical(value)),
    ),
    remove: Object.keys(items).filter((name) => isOwn(name, device) && !(name in own)),
  };
}

/**
 * This device's name for sync, and whether sync is on. Off by default; the name is that of the first choice made
 * here, and follows from the record like everything else.
 */
export function syncChoice(events: readonly RecordEvent[]): { on: boolean; device: string | null } {
  const chosen = events.filter(
    (event): event is Extract<RecordEvent, { kind: 'sync-chosen' }> =>
      event.kind === 'sync-chosen' && event.via === undefined,
  );
  return { on: chosen.at(-1)?.on ?? false, device: chosen[0]?.id ?? null };
}

/** How sync stands, for the person. */
export interface SyncStanding {
  on: boolean;
  /** Events that travel and are stored there as they should be. */
  travelling: number;
  /** Events that do not fit; they stay in this browser alone. */
  left: number;
  /** Whether what should be there is not there yet. */
  waiting: boolean;
  /** How many other browsers have handed something over. */
  others: number;
}

/**
 * Tells how sync stands: what is stored there, and what should be.
 * @param events the record
 * @param items everything in the browser's sync storage
 */
export function syncStanding(events: readonly RecordEvent[], items: SyncItems): SyncStanding {
  const { on, device } = syncChoice(events);
  if (!on || !device) return { on: false, travelling: 0, left: 0, waiting: false, others: 0 };
  const packed = packForSync(events, device, items);
  const { set, remove } = syncChanges(items, device, packed.items);
  const devices = new Set(Object.keys(items).flatMap((name) => nameForm.exec(name)?.[1] ?? []));
  devices.delete(device);
  return {
    on,
    travelling: packed.travelling,
    left: packed.left,
    waiting: Object.keys(set).length + remove.length > 0,
    others: devices.size,
  };
}
