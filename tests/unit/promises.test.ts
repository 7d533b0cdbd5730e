import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

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
    for (const [, file = '', name = ''] of links) expect(readFileSync(file, 'utf8')).toContain(name);
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
    const lost = links.filter(({ file, title }) => title && !readFileSync(file, 'utf8').includes(title));
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
