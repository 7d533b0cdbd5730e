import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** How long files and functions are, and which files import each other: what the house's arrows do not show. */

const longestFile = 320;
const longestFunction = 80;

const code = ['lib', 'components', 'entrypoints', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/')),
);

/** Where a file or function is longer on purpose, a comment in it says why: "Longer than 80 lines because …". */
const saysWhy = (text: string, limit: number) =>
  new RegExp(`Longer than ${limit} lines because \\w`).test(text.replace(/\s*\n\s*\*?\s*/g, ' '));

interface Node {
  type: string;
  start: number;
  end: number;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Every function of a file, with its docstring and text, and the line it begins on. */
function functionsOf(file: string, text: string): { text: string; line: number; lines: number }[] {
  const found: { text: string; line: number; lines: number }[] = [];
  const waiting: unknown[] = [parseSync(file, text).program];
  while (waiting.length) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...value);
    else if (isNode(value)) {
      if (/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(value.type)) {
        const own = text.slice(value.start, value.end);
        const line = text.slice(0, value.start).split('\n').length;
        const docstring =
          /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*(?:export )?(?:default )?(?:async )?(?:const \w+ = )?$/.exec(
            text.slice(0, value.start),
          );
        found.push({ text: `${docstring?.[0] ?? ''}${own}`, line, lines: own.split('\n').length });
      }
      waiting.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
    }
  }
  return found;
}

/** What is too long in one file, in words for whoever wrote it. */
function tooLong(file: string, text: string): string[] {
  const lines = text.split('\n').length - 1;
  const whole =
    lines > longestFile && !saysWhy(text.slice(0, 2000), longestFile)
      ? [
          `${file} has ${lines} lines: split it, or say at its head "Longer than ${longestFile} lines because …".`,
        ]
      : [];
  const parts = functionsOf(file, text)
    .filter((one) => one.lines > longestFunction && !saysWhy(one.text, longestFunction))
    .map(
      ({ line, lines: long }) =>
        `${file}:${line} is a function of ${long} lines: split it, or say in it "Longer than ${longestFunction} lines because …".`,
    );
  return [...whole, ...parts];
}

/** The files that a file imports from this repository, without their endings. */
const importsOf = (file: string, text: string): string[] =>
  [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/^(?:import|export)\s[^'"]*?['"](\.[^'"]+)['"]/gm)].map(
    ([, from = '']) =>
      normalize(join(dirname(file), from))
        .split(sep)
        .join('/'),
  );

describe('the size of things', () => {
  it('is small, or a comment says why it is not', () => {
    expect(code.length).toBeGreaterThan(100);
    const found = code.flatMap((file) => tooLong(file, readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  });

  it('is noticed where it is too great', () => {
    const long = `export function x() {\n${'  y();\n'.repeat(90)}}\n`;
    expect(tooLong('lib/x.ts', long)).toHaveLength(1);
    expect(tooLong('lib/x.ts', `// z\n`.repeat(321))).toHaveLength(1);
    expect(
      tooLong('lib/x.ts', long.replace('{', '{ // Longer than 80 lines because it is a table.')),
    ).toEqual([]);
  });
});

describe('imports between files', () => {
  /** Circles of imports, each as the way round it; at least one of those that meet in a file. */
  function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
    const done = new Set<string>();
    const found: string[] = [];
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) {
        found.push(`${[...path.slice(path.indexOf(file)), file].join(' → ')} is a circle.`);
        return;
      }
      if (done.has(file)) return;
      for (const next of imports.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of imports.keys()) walk(file, []);
    return found;
  }

  it('make no circle, types included', () => {
    const name = (file: string) => file.replace(/(\/index)?\.tsx?$/, '');
    const imports = new Map(code.map((file) => [name(file), importsOf(file, readFileSync(file, 'utf8'))]));
    expect([...imports.values()].flat().length).toBeGreaterThan(300);
    expect(circles(imports)).toEqual([]);
  });

  it('that make one are noticed', () => {
    const text = "import type { b } from './b';";
    expect(importsOf('lib/a.ts', text)).toEqual(['lib/b']);
    expect(
      circles(
        new Map([
          ['lib/a', ['lib/b']],
          ['lib/b', ['lib/c']],
          ['lib/c', ['lib/a']],
        ]),
      ),
    ).toHaveLength(1);
  });
});
