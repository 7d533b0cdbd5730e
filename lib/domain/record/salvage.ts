import { isObject } from '../case/raw';
import { mostEvents } from './record';

/** What is left of a file that is no JSON any more. The time it takes grows with the file's length and with no more. */

const openBrace = 0x7b;
const quote = 0x22;
const backslash = 0x5c;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The parsed value; undefined when the text is no JSON (or is nested deeper than the engine reads). */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What JSON has outside of its strings, by character code. */
const outsideStrings = new Set([...'{}[]:,+-.0123456789eEtrufalsn \t\r\n'].map((sign) => sign.charCodeAt(0)));

/**
 * Takes out the line ends within the strings of a text, which mail programs put there: JSON has none. One walk over the
 * text, which ends where it is no JSON for another reason. Whether what comes out is the original again, its checksum
 * tells.
 * @returns the text as it is where there is nothing to take out, or no use in it
 */
export function unwrapped(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let n = 0; n < text.length; n++) {
    const sign = text.charCodeAt(n);
    if (sign === quote) quoted = !quoted;
    else if (!quoted) {
      if (!outsideStrings.has(sign)) return text;
    } else if (sign === backslash) n++;
    else if (sign === lineFeed || sign === carriageReturn) {
      parts.push(text.slice(from, n));
      from = n + 1;
    }
  }
  return parts.length && !quoted ? parts.join('') + text.slice(from) : text;
}

/** How many events are looked for at most: one more than are read, so that too many are noticed. */
const mostWanted = mostEvents + 1;
/** Lines of the head that are tried at most; ours has seven. */
const mostHeadLines = 100;
/** No line and no event of ours is longer; what is longer is lost. */
const longestLine = 10_000;

/** The lines of a text without their spaces and last comma, one by one; empty ones and mere brackets are left out. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    // A line that is too long is given by its beginning only, which is no event any more.
    const line = text
      .slice(start, Math.min(end, start + longestLine))
      .trim()
      .replace(/,$/, '');
    if (line && !/^[{}[\]]+$/.test(line)) yield line;
    start = end + 1;
  }
}

/** Whole objects in a list that may break off, in whatever way it is laid out; what follows a broken one is lost. */
function wholeObjects(text: string, from: number): unknown[] {
  const found: unknown[] = [];
  let depth = 0;
  let start = 0;
  let quoted = false;
  for (let n = from; n < text.length && found.length < mostWanted; n++) {
    const sign = text.charCodeAt(n);
    if (quoted) {
      if (sign === backslash) n++;
      else if (sign === quote) quoted = false;
    } else if (sign === quote) quoted = true;
    else if (sign === openBrace) {
      if (depth === 0) start = n;
      depth++;
    } else if (sign === 0x7d) {
      depth--;
      if (depth === 0) found.push((n - start < longestLine ? parse(text.slice(start, n + 1)) : null) ?? null);
    }
    if (depth < 0) break;
  }
  if (depth > 0) found.push(null);
  return found;
}

/**
 * The head's lines and the events' lines, each for itself; of a file that an editor has laid out anew, the whole
 * objects in its list.
 * @returns the members of the file that could be found; a lost event is null in its list
 */
export function salvage(text: string): Record<string, unknown> {
  const left = new Map<string, unknown>();
  const events: unknown[] = [];
  let tried = 0;
  for (const line of linesOf(text)) {
    if (events.length >= mostWanted) break;
    if (line.charCodeAt(0) === openBrace) events.push(parse(line) ?? null);
    else {
      const field = line.charCodeAt(0) === quote && tried++ < mostHeadLines ? parse(`{${line}}`) : undefined;
      if (isObject(field)) for (const [name, value] of Object.entries(field)) left.set(name, value);
      // A line of the list that lost its beginning is an event that is lost.
      else if (line.endsWith('}')) events.push(null);
    }
  }
  if (events.some(Boolean)) return { ...Object.fromEntries(left), events };
  const list = /"events"\s{0,100}:\s{0,100}\[/.exec(text);
  const before = list ? text.slice(0, list.index) : text.slice(0, longestLine);
  const format = left.get('format') ?? /"format"\s{0,100}:\s{0,100}"([a-z-]+)"/.exec(before)?.[1];
  return {
    ...Object.fromEntries(left),
    format,
    events: list ? wholeObjects(text, list.index + list[0].length) : [],
  };
}
