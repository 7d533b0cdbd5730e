/*
 * A page's skeleton, for reporting that a page is no longer made as we know it. It is made of words that are ours
 * alone: names of elements, roles and states from closed lists, numbers we give, and labels we already know. Nothing a
 * person or the site wrote can pass, whatever attribute or element it is put in.
 */

import { attribute, elementsIn, find, isOfHtml, shadowOf, tagOf, textsIn } from './elements';

/** Roles by which a page's parts, its switches and its entries are told. */
const roles = new Set(
  (
    'alert alertdialog article banner button cell checkbox combobox complementary contentinfo dialog feed form grid ' +
    'group heading img link list listbox listitem main menu menuitem navigation none option presentation radio ' +
    'radiogroup region row search status switch tab tablist tabpanel textbox toolbar'
  ).split(' '),
);
/** What says nothing of a page's make-up. */
const passedOver =
  /^(base|br|head|hr|link|meta|noframes|noscript|path|script|source|style|template|track|wbr)$/;

/** Lines at most: a report has to fit into an issue and to be read by the person who sends it. */
const longest = 250;
/** What we know of the site already, and of what was read on the page. */
export interface KnownHere {
  /** Texts that may appear: what we already know the site prints. */
  labels: readonly string[];
  /** What we call the place a link leads to; a word of ours. */
  placeOf(href: string): string;
  /** Whether an element's keys are known to be another setting's. */
  isOtherKey(keys: string): boolean;
  /** Words of ours to set beside elements: what was read there. */
  marks: ReadonlyMap<Element, string>;
  isHidden(element: Element): boolean;
}

/** A page's make-up in our own words. */
export interface Skeleton {
  /** Indented, one element on each, or a chain of elements that only wrap. */
  lines: string[];
  /** Elements in the document. */
  elements: number;
  /** How many of the labels stand in it. */
  labels: number;
  /** Whether anything was left out to keep it short. */
  shortened: boolean;
}

interface Part {
  /** Elements around this one that say nothing and hold nothing else. */
  wraps: string[];
  words: string;
  parts: Part[];
  /** Whether it says something by which a page is recognised. */
  telling: boolean;
}

const bare = (text: string) =>
  text
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** How long a text is, in tens. */
const sizeOf = (text: string) => `…${10 ** Math.max(1, Math.ceil(Math.log10(text.length)))}`;

/** What an element is: its name where that is one of HTML's own. */
const nameOf = (element: Element) => {
  const name = tagOf(element);
  if (name.includes('-')) return 'custom';
  return isOfHtml(element) || name === 'svg' ? name : 'other';
};

/**
 * The skeleton of a document; open shadow roots are looked into, frames are not. Writes nothing, and never throws on
 * what a page holds.
 */
export function pageSkeleton(document: Document, known: KnownHere): Skeleton {
  // Longer than 80 lines because what is said of one element rests on what was gathered from all: ids, numbers, labels.
  const labels = known.labels
    .map((label) => ({ label, letters: bare(label) }))
    .sort((a, b) => b.letters.length - a.letters.length);
  const met = new Set<string>();
  const roots: (Document | ShadowRoot)[] = [document];
  const ids = new Set<string>();
  const named = new Set<string>();
  let elements = 0;
  for (const root of roots)
    for (const element of find(root, '*')) {
      elements += 1;
      const id = attribute(element, 'id');
      if (id) ids.add(id);
      for (const id of namedBy(element)) named.add(id);
      const shadow = shadowOf(element);
      if (shadow) roots.push(shadow);
    }
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    if (!ids.has(id)) return '?';
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return String(numbers.get(id));
  };

  /** A known label, told from other text; a short one ("Off") has to be all there is. */
  const textIn = (text: string): string[] => {
    const letters = bare(text);
    if (!letters) return [];
    const one = labels.find((each) =>
      each.letters.length > 5 ? letters.includes(each.letters) : letters === each.letters,
    );
    if (!one) return [sizeOf(letters)];
    met.add(one.label);
    const rest = letters.length - one.letters.length;
    return [`"${one.label}"`, ...(rest > 0 ? [`+ ${sizeOf('x'.repeat(rest))}`] : [])];
  };

  const saidBy = (element: Element): string[] => {
    const said: string[] = [];
    const at = (name: string) => attribute(element, name);
    const id = at('id') ?? '';
    const role = at('role');
    if (role !== null) {
      const given = keysIn(role.toLowerCase()).map((one) => (roles.has(one) ? one : 'other'));
      said.push(`role=${[...new Set(given)].join('+') || 'other'}`);
    }
    // Of an input's types browsers know the list as well.
    if (nameOf(element) === 'input') said.push(`type=${(element as HTMLInputElement).type}`);
    for (const name of ['aria-checked', 'aria-pressed', 'aria-expanded', 'aria-hidden', 'aria-modal']) {
      const value = at(name);
      if (value !== null) said.push(`${name}=${/^(true|false|mixed)$/.test(value) ? value : 'other'}`);
    }
    for (const name of ['checked', 'disabled', 'open']) if (at(name) !== null) said.push(name);
    if (known.isHidden(element)) said.push('hidden');
    if (id && named.has(id)) said.push(`id=${numberOf(id)}`);
    const points = at('for');
    if (points !== null) said.push(`for=${numberOf(points)}`);
    const by = at('aria-labelledby');
    if (by !== null) said.push(`labelledby=${keysIn(by).slice(0, 5).map(numberOf).join('+') || '?'}`);
    if (known.isOtherKey(`${by} ${id}`)) said.push('other-key');
    const href = at('href');
    if (href !== null) said.push(`to=${known.placeOf(href)}`);
    const label = at('aria-label');
    if (label?.trim()) said.push(`aria-label=${textIn(label).join(' ') || sizeOf(label)}`);
    return said;
  };

  const partsOf = (root: ParentNode): Part[] => elementsIn(root).flatMap((child) => look(child) ?? []);
  const look = (element: Element): Part | null => {
    const tag = tagOf(element);
    if (passedOver.test(tag)) return null;
    const isDrawing = tag === 'svg';
    const name = nameOf(element);
    const shadow = shadowOf(element);
    const own = textsIn(element).join(' ');
    const said = saidBy(element);
    const text = isDrawing ? [] : textIn(own);
    const mark = known.marks.get(element);
    const parts = isDrawing ? [] : partsOf(element);
    if (shadow) parts.unshift({ wraps: [], words: '#shadow', parts: partsOf(shadow), telling: true });
    const words = [name, ...said, ...text, ...(mark ? [`[${mark}]`] : [])].join(' ');
    const [only, second] = parts;
    if (only && !second && words === name) return { ...only, wraps: [name, ...only.wraps] };
    const telling =
      mark !== undefined ||
      /^(main|h1|h2|iframe|dialog)\b|"|switch|checkbox|password|to=(?!other)|role=main/.test(words);
    return { wraps: [], words, parts, telling: telling || parts.some((part) => part.telling) };
  };

  const top = partsOf(document);
  const whole = drawn(top, 0, false);
  const short = whole.length > longest ? drawn(top, 0, true) : whole;
  const lines = short.slice(0, longest);
  if (short.length > longest) lines.push(`… ${short.length - longest} more lines`);
  return { lines, elements, labels: met.size, shortened: whole.length > longest };
}

const keysIn = (text: string) => text.split(/\s+/).filter(Boolean);

const namedBy = (element: Element): string[] => [
  ...keysIn(attribute(element, 'aria-labelledby') ?? ''),
  attribute(element, 'for') ?? '',
];

/** `div>div>div>` is written `div×3>`. */
const chain = (names: string[]) => {
  const runs: { name: string; times: number }[] = [];
  for (const name of names) {
    const last = runs.at(-1);
    if (last?.name === name) last.times += 1;
    else runs.push({ name, times: 1 });
  }
  return runs.map(({ name, times }) => `${name}${times > 1 ? `×${times}` : ''}>`).join('');
};

/**
 * Parts as lines: equal neighbours once, with how many there are.
 * @param folded whether parts that tell nothing are shown by their first line alone
 */
function drawn(parts: Part[], depth: number, folded: boolean): string[] {
  const lines: string[] = [];
  let last = '';
  let first = 0;
  let times = 0;
  const close = () => {
    if (times > 1) lines[first] += ` × ${times}`;
  };
  for (const { wraps, words, parts: inside, telling } of parts) {
    const below = drawn(inside, depth + 1, folded);
    const line = '  '.repeat(Math.min(depth, 20)) + chain(wraps) + words;
    const block =
      folded && !telling && below.length > 0 ? [`${line} (${below.length} lines)`] : [line, ...below];
    const text = block.join('\n');
    if (text === last) times += 1;
    else {
      close();
      last = text;
      first = lines.length;
      times = 1;
      for (const each of block) lines.push(each);
    }
  }
  close();
  return lines;
}
