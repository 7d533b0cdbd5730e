import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { textsByPath } from '../../scripts/texts/checks';
import { readFolder } from '../../scripts/texts/folders';

/** What a clone has: everything but what is installed, built or the work of tests. */
const notInAClone = /^(node_modules|test-results|playwright-report|pictures|tests|\..*)$/;
const isInAClone = (path: string) => !notInAClone.test(basename(path));
const clone = mkdtempSync(join(tmpdir(), 'abstain-'));
afterAll(() => rmSync(clone, { recursive: true, force: true }), 60_000);

/** Runs a script of the project in the clone, with the Node that runs this. */
const run = (...command: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: clone, encoding: 'utf8' });
  return { output: `${stdout}${stderr}`, status };
};

it('copying a folder of lib/locales and changing nothing gives a build that offers the language, and names its texts as stale', () => {
  for (const part of readdirSync('.').filter(isInAClone))
    cpSync(part, join(clone, part), { recursive: true, filter: isInAClone });
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
  cpSync('lib/locales/de', join(clone, 'lib/locales/sv'), { recursive: true });

  const built = run('node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome');
  expect(built.status, built.output).toBe(0);
  const all = textsByPath(readFolder('en').surfaces).size;
  expect(built.output).toContain(`sv has ${all} stale texts`);

  // Offered: the browser's list has its texts, and so has the menu of every page that can be switched.
  const output = join(clone, '.output/chrome-mv3');
  expect(existsSync(join(output, '_locales/sv/messages.json'))).toBe(true);
  const scripts = readdirSync(output, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(output, name), 'utf8'));
  expect(
    scripts.some((script) =>
      /\[[`"']en[`"'](,[`"'][\w-]+[`"'])*,[`"']sv[`"'](,[`"'][\w-]+[`"'])*\]/.test(script),
    ),
  ).toBe(true);
}, 180_000);
