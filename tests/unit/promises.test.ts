import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * The titles of the tests, and of the groups of tests, that a source runs. What stands in a comment, or is called with
 * `.skip`, `.fixme` or `.todo`, is none.
 */
function titlesIn(source: string): string[] {
  const heads = source.split(/^(?=[ \t]*(?:test|it|describe)\b)/m);
  return heads.flatMap((head) => {
    const [, how = ''] = /^\s*(?:test|it|describe)((?:\.\w+)*)/.exec(head) ?? [];
    const opening = /\.(?:each|for)$/.test(how) ? /\)\(\s*(['"`])(.+?)\1/s : /^[^('"`]*\(\s*(['"`])(.+?)\1/s;
    const isRun = /^\s*(?:test|it|describe)[.(]/.test(head) && !/\.(?:skip|fixme|todo)\b/.test(how);
    const title = isRun && opening.exec(head)?.[2];
    return title ? [title] : [];
  });
}

/** The tests, and the groups, that a source leaves out, whatever they are named. */
const leftOutIn = (source: string): string[] =>
  source.match(/\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|fixme|todo)\(\s*(?:['"`].*|\))/g) ?? [];

/** Whether a file runs a test of which this is the title, or a part of it. */
const runs = (file: string, title: string): boolean => {
  const source = readFileSync(file, 'utf8');
  return leftOutIn(source).length === 0 && titlesIn(source).some((one) => one.includes(title));
};

it('a title counts only where a test bears it that is run', () => {
  const source = `
// test('in a comment', () => {});
/* it('in another', () => {}); */
const told = 'in a text';
test.skip('left out', () => {});
describe('a group', () => {
  it.each([['a'], ['b']])(
    'with %s',
    () => {},
  );
  test(\`${'$'}{build}: of each build\`, () => {});
});
test.fixme('to be mended', () => {});
`;
  expect(titlesIn(source)).toEqual(['a group', 'with %s', `\${build}: of each build`]);
  expect(leftOutIn(source)).toHaveLength(2);
  expect(leftOutIn("test.skip(browserName === 'firefox', 'has none')")).toEqual([]);
});

const readme = readFileSync('README.md', 'utf8');
const promises = (/## Promises\n([\s\S]*?)\n### /.exec(readme)?.[1] ?? '').split('\n- ').slice(1);

it('the README makes promises', () => {
  expect(promises.length).toBeGreaterThan(5);
});

it.each(promises.map((text) => [/\*\*(.*?)\*\*/.exec(text)?.[1] ?? text, text]))(
  'the promise "%s" links to a test that is there, by its name',
  (_, text) => {
    const links = [...text.matchAll(/\]\((tests\/[\w./-]+) "([^"]+)"\)/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, file = '', name = ''] of links) expect(runs(file, name), `${file}: ${name}`).toBe(true);
  },
);

/** The links of a document to tests, with the title of the one that is meant. */
const linkedTests = (document: string) =>
  [...readFileSync(document, 'utf8').matchAll(/\]\(([\w./-]+\.(?:test|spec)\.tsx?)(?: "([^"]+)")?\)/g)].map(
    ([, file = '', title = '']) => ({ file: join(dirname(document), file), title }),
  );

it.each(['README.md', 'docs/attacks.md', 'docs/threat-model.md'])(
  '%s names each test by a title it has',
  (document) => {
    const links = linkedTests(document);
    expect(links.length).toBeGreaterThan(5);
    const lost = links.filter(({ file, title }) => title && !runs(file, title));
    expect(lost).toEqual([]);
  },
);

it('every attack is kept by a test that is named', () => {
  const rows = readFileSync('docs/attacks.md', 'utf8').match(/^\| (?!Attack|---).*/gm) ?? [];
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !/\.(test|spec)\.tsx? "/.test(row))).toEqual([]);
  expect(linkedTests('docs/attacks.md').filter(({ title }) => !title)).toEqual([]);
});

const documents = globSync('**/*.md', { exclude: ['**/node_modules', '.output', '.wxt'] });

it('finds the documents', () => {
  expect(documents).toContain('README.md');
  expect(documents.length).toBeGreaterThan(15);
});

it.each(documents)('every file that %s links to is there', (document) => {
  const links = [...readFileSync(document, 'utf8').matchAll(/\]\(([\w./-]+)(?:#[\w-]+)?(?: "[^"]*")?\)/g)];
  const lost = links
    .map(([, file = '']) => join(dirname(document), file))
    .filter((file) => !existsSync(file));
  expect(lost).toEqual([]);
});
