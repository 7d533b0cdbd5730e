import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import JSZip from 'jszip';
import { afterAll, expect, it } from 'vitest';

/** The packages for the stores, and what a reviewer does with the source package: install, build, compare. */

const folder = mkdtempSync(join(tmpdir(), 'abstain-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script of ours; what it said is the failure's text. */
function run(cwd: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...words], {
    cwd,
    encoding: 'utf8',
  });
  expect(status, `${stdout}${stderr}`).toBe(0);
}

/** The files of a package by name. */
async function unpacked(name: string): Promise<Map<string, Buffer>> {
  const archive = await JSZip.loadAsync(readFileSync(join('.output', name)));
  const files = Object.values(archive.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async('nodebuffer')] as const)),
  );
}

/** The files of a build by name. */
const built = (build: string) =>
  new Map(
    readdirSync(build, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(build, file).split(sep).join('/'), readFileSync(file)] as const),
  );

it('the source package alone gives the same packages, byte for byte', { timeout: 900_000 }, async () => {
  for (const browser of ['chrome', 'firefox']) run('.', 'wxt', 'zip', '-b', browser);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const sources = await unpacked(`abstain-${version}-sources.zip`);
  const names = [...sources.keys()];
  expect(names).toContain('package-lock.json');
  expect(
    names.filter((name) =>
      /^tests\/|fixtures|\.test\.|\.spec\.|node_modules|^docs\/pictures|^\.env/.test(name),
    ),
  ).toEqual([]);
  for (const [name, content] of sources) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  for (const browser of ['chrome', 'firefox']) {
    run(folder, 'wxt', 'build', '-b', browser);
    const again = built(join(folder, '.output', `${browser}-mv3`));
    const submitted = await unpacked(`abstain-${version}-${browser}.zip`);
    expect([...again.keys()].sort()).toEqual([...submitted.keys()].sort());
    const differing = [...submitted].filter(([name, content]) => !again.get(name)?.equals(content));
    expect(differing.map(([name]) => name)).toEqual([]);
    expect(submitted.size).toBeGreaterThan(30);
  }
});
