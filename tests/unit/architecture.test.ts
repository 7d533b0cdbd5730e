import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The arrows of the house, as a test. Each room has one reason to change: a rule (domain), a fact (cases), a text
 * (words), a page's make-up (sites), how guidance is drawn (guide), a browser's door (extension), a file format (calendar),
 * what our own pages share (desk).
 */
interface Arrow {
  /** Rooms whose values may be imported. */
  may: readonly string[];
  /** Rooms of which only types may be imported. */
  types?: readonly string[];
  /** Packages that may be imported. */
  packages?: readonly RegExp[];
}

const arrows: Record<string, Arrow> = {
  'lib/domain': { may: [], packages: [/^zod\/mini$/] },
  'lib/cases': { may: ['lib/domain'] },
  'lib/words': { may: ['lib/domain'], types: ['lib/cases'] },
  'lib/sites': { may: [], types: ['lib/domain'] },
  'lib/guide': { may: ['lib/sites'], types: ['lib/domain'] },
  'lib/extension': { may: ['lib/domain'], packages: [/^wxt\/browser$/, /^zod\/mini$/] },
  'lib/calendar': { may: [], types: ['lib/domain'], packages: [/^ical-generator$/] },
  components: {
    may: ['lib/domain'],
    types: ['lib/words', 'lib/cases'],
    packages: [/^preact(\/.*)?$/],
  },
  'lib/desk': {
    may: ['lib/domain', 'lib/cases', 'lib/words', 'lib/sites', 'lib/extension', 'lib/calendar', 'components'],
    packages: [/^preact(\/.*)?$/],
  },
  // What practice, presenter, notes and handouts share. It knows no door to the person's record: see below.
  'lib/practice': {
    may: ['lib/domain', 'lib/cases', 'lib/words', 'lib/sites', 'lib/guide', 'lib/extension', 'components'],
    packages: [/^preact(\/.*)?$/],
  },
  entrypoints: {
    may: [
      'lib/desk',
      'lib/practice',
      'lib/domain',
      'lib/cases',
      'lib/words',
      'lib/sites',
      'lib/guide',
      'lib/extension',
      'lib/calendar',
      'components',
    ],
    packages: [/^preact(\/.*)?$/, /^wxt\//, /^zod\/mini$/],
  },
};

const rooms = Object.keys(arrows);
const roomOf = (file: string) => rooms.find((room) => file.startsWith(`${room}/`));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'));
}

interface Import {
  from: string;
  typeOnly: boolean;
}

/** The imports of one file's text: static, re-exported and dynamic. */
function importsOf(text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found: Import[] = [];
  for (const [, type = '', from = ''] of code.matchAll(
    /^(?:import|export)\s+(type\s)?[\w$*{}\s,]+?\sfrom\s+['"]([^'"]+)['"]/gm,
  ))
    found.push({ from, typeOnly: type !== '' });
  for (const [, from = ''] of code.matchAll(/^import\s+['"]([^'"]+)['"]/gm))
    found.push({ from, typeOnly: false });
  for (const [, before = '', from = ''] of code.matchAll(/(typeof\s+)?import\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ from, typeOnly: before !== '' });
  return found;
}

/** What is wrong with one file's imports, in words for whoever wrote it. */
function trespasses(file: string, text: string): string[] {
  const room = roomOf(file);
  const arrow = room && arrows[room];
  if (!arrow) return [`${file}: stands in no room; put it where its reason to change lives.`];
  return importsOf(text).flatMap(({ from, typeOnly }) => {
    if (!from.startsWith('.')) {
      const known = (arrow.packages ?? []).some((pattern) => pattern.test(from));
      return known ? [] : [`${file}: ${room} may not import the package "${from}".`];
    }
    const target = normalize(join(dirname(file), from))
      .split(sep)
      .join('/');
    const there = roomOf(target) ?? roomOf(`${target}/`);
    if (there === room) {
      const apart = room === 'entrypoints' && file.split('/')[1] !== target.split('/')[1];
      return apart ? [`${file}: an entrypoint may not import another entrypoint (${from}).`] : [];
    }
    if (there && arrow.may.includes(there)) return [];
    if (there && typeOnly && arrow.types?.includes(there)) return [];
    const hint = there && arrow.types?.includes(there) ? ' (types only: write "import type")' : '';
    return [`${file}: ${room} may not import from ${there ?? target}${hint}.`];
  });
}

const files = ['lib', 'components', 'entrypoints'].flatMap(filesBelow);

describe('the arrows of the house', () => {
  it('finds the files it is meant to read', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(new Set(files.map(roomOf))).toEqual(new Set(rooms));
  });

  it('all point the right way', () => {
    expect(files.flatMap((file) => trespasses(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['lib/domain/x.ts', "import { browser } from 'wxt/browser';"],
    ['lib/domain/x.ts', "import { z } from 'zod';"],
    ['lib/sites/x.ts', "import { caseSchema } from '../domain/case';"],
    ['components/X.tsx', "import { browser } from 'wxt/browser';"],
    ['components/X.tsx', "import { words } from '../lib/words/en';"],
    ['lib/guide/x.ts', "import { say } from '../extension/messages';"],
    ['lib/cases/x.ts', "export { y } from '../sites/y';"],
    ['entrypoints/popup/main.tsx', "import { x } from '../welcome/x';"],
    ['lib/cases/x.ts', "const y = await import('../sites/y');"],
  ])('refuse %s with %s', (file, text) => {
    expect(trespasses(file, text)).toHaveLength(1);
  });

  it.each([
    ['lib/sites/x.ts', "import type { Step } from '../domain/case';"],
    ['components/X.tsx', "import type { Words } from '../lib/words';"],
    ['lib/cases/x.ts', "type W = typeof import('../domain/case');"],
  ])('allow %s with %s', (file, text) => {
    expect(trespasses(file, text)).toEqual([]);
  });
});

describe('house rules that imports do not show', () => {
  const banned = /(^|[/.-])(utils?|helpers?|common|manager|handler|service|misc)([/.-]|$)/i;

  it('no room or file is named for nothing in particular', () => {
    expect(files.filter((file) => banned.test(file))).toEqual([]);
  });

  it('practice has no door to the record', () => {
    const pages =
      /^(lib\/practice|components\/(practice|presenter|handouts)|entrypoints\/(practice|presenter|notes|handouts))\//;
    const doors = /record-store|record-keeper|extension\/messages|lib\/desk|wxt\/browser|browser\.storage/;
    const ours = files.filter((file) => pages.test(file));
    expect(ours.length).toBeGreaterThan(5);
    expect(ours.filter((file) => doors.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('rules take the time as an argument', () => {
    const clocks = /\bnew Date\(\)|\bDate\.now\(|\bTemporal\.Now\b|\bMath\.random\(/;
    const domain = files.filter((file) => file.startsWith('lib/domain/') || file.startsWith('components/'));
    expect(domain.filter((file) => clocks.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('nothing reaches for the network or acts on a page', () => {
    const reach =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\.dispatchEvent\(|\.postMessage\(|execCommand/;
    expect(files.filter((file) => reach.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('the guide never clicks, types or focuses on a page', () => {
    const act = /\.click\(\)|\.focus\(\)|\.checked\s*=[^=]|\.value\s*=[^=]|\.submit\(/;
    const onPage = files.filter((file) => /^lib\/(guide|sites)\/|^entrypoints\/guide/.test(file));
    expect(onPage.filter((file) => act.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
