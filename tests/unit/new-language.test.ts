import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { textsByPath } from '../../scripts/texts/checks';
import { readFolder } from '../../scripts/texts/folders';

const clone = mkdtempSync(join(tmpdir(), 'abstain-'));
afterAll(() => rmSync(clone, { recursive: true, force: true }));

// That the build offers the language and names its texts is in `new-language.long.test.ts`.
it('copying a folder of lib/locales and changing nothing offers the language, and names each of its texts as stale', () => {
  for (const part of ['package.json', 'lib/locales', 'scripts/texts'])
    cpSync(part, join(clone, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
  cpSync('lib/locales/de', join(clone, 'lib/locales/sv'), { recursive: true });
  const all = textsByPath(readFolder('en').surfaces).size;

  const texts = (...words: string[]) =>
    spawnSync(process.execPath, ['scripts/texts/texts.ts', ...words], { cwd: clone, encoding: 'utf8' });
  const { stdout, stderr, status } = texts();
  expect(status, stderr).toBe(0);
  expect(stdout).toContain(`sv: offered; ${all} stale`);
  const listed = texts('sv').stdout;
  expect(listed.match(/^stale: /gm)).toHaveLength(all);
  expect(listed).toContain('stale: manifest/description ');
}, 60_000);
