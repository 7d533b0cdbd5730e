import { existsSync, readFileSync } from 'node:fs';
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

it.each(['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md', 'docs/threat-model.md'])(
  'every file that %s links to is there',
  (document) => {
    const links = [...readFileSync(document, 'utf8').matchAll(/\]\(([\w./-]+)(?:#[\w-]+)?(?: "[^"]*")?\)/g)];
    const lost = links
      .map(([, file = '']) => join(dirname(document), file))
      .filter((file) => !existsSync(file));
    expect(lost).toEqual([]);
  },
);
