import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { usualPlaces } from '../../scripts/find-browser.mjs';
import { toolFile } from '../../scripts/toolchain.mjs';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const needed = Number(/\d+/.exec(json('package.json').devEngines.runtime.version)?.[0]);

/** One half of a range of versions as dependencies write it: `^22.12.0`, `>=24`, `<22`, `20`. */
function allows(part: string, major: number): boolean {
  return part.split(/\s+(?=[<>^])/).every((bound) => {
    const [, sign = '', digits = '0'] = /^(>=|>|<=|<|\^|~)?\s*v?(\d+)/.exec(bound) ?? [];
    const named = Number(digits);
    if (sign === '>=' || sign === '>') return major >= named;
    if (sign === '<' || sign === '<=') return major < named;
    return bound === '*' || major === named;
  });
}

describe('the Node that tests and builds run on', () => {
  it('is one that every locked dependency runs on', () => {
    const refuse = Object.entries<{ engines?: { node?: string } }>(json('package-lock.json').packages)
      .flatMap(([path, { engines }]) => (engines?.node ? [{ path, range: engines.node }] : []))
      .filter(({ range }) => !range.split('||').some((part) => allows(part.trim(), needed)));
    expect(refuse).toEqual([]);
  });

  it('has Temporal, on which the build counts its days', () => {
    expect(typeof Temporal).toBe('object');
    expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(needed);
  });

  it('is the one that .nvmrc names and that is fetched for each platform, with a checksum', () => {
    expect(readFileSync('.nvmrc', 'utf8').trim()).toBe(String(needed));
    const { packages } = json('scripts/node/package-lock.json');
    const named = Object.keys(json('scripts/node/package.json').optionalDependencies);
    const platforms = named.map((name) => {
      const { version, integrity, os, cpu } = packages[`node_modules/${name}`];
      expect(Number(version.split('.')[0])).toBe(needed);
      expect(integrity).toMatch(/^sha512-/);
      return `${os} ${cpu}`;
    });
    expect(platforms.sort()).toEqual([
      'darwin arm64',
      'darwin x64',
      'linux arm64',
      'linux x64',
      'win32 arm64',
      'win32 x64',
    ]);
  });
});

describe('the lockfiles', () => {
  it.each(['package-lock.json', 'scripts/node/package-lock.json'])('%s has a checksum for all', (file) => {
    const entries = Object.entries<{ integrity?: string; resolved?: string }>(json(file).packages);
    const without = entries.filter(([path, { integrity }]) => path && !integrity);
    expect(without).toEqual([]);
    // Whoever installs uses the registry of their own settings.
    expect(entries.filter(([, { resolved }]) => resolved)).toEqual([]);
  });
});

describe('on any machine', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A project with our scripts, no dependencies, and no package of a newer Node. */
  function project(neededVersion: string) {
    folder = mkdtempSync(join(tmpdir(), 'abstain-toolchain-'));
    cpSync('scripts', join(folder, 'scripts'), {
      recursive: true,
      filter: (file) => !/node_modules|package-lock\.json$/.test(file),
    });
    const manifest = { devEngines: { runtime: { version: neededVersion } }, optionalDependencies: {} };
    for (const home of [folder, join(folder, 'scripts', 'node')]) {
      mkdirSync(join(home, 'node_modules'));
      writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
      for (const list of ['package-lock.json', 'node_modules/.package-lock.json'])
        writeFileSync(join(home, list), '{ "packages": {} }');
    }
    return folder;
  }

  it('where the Node is too old and no newer one can be fetched, one sentence says what to do', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'wxt'], {
      cwd: project('>=999.0.0'),
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('install Node 999');
  });

  it.each([
    ['another system', { os: 'nonesuch' }, true],
    ['another processor', { cpu: ['nonesuch'] }, true],
    ['any system but this', { os: [`!${process.platform}`] }, true],
    ['this system, in one word', { os: process.platform, cpu: process.arch }, false],
    ['every system', {}, false],
  ])('what was installed for %s is installed anew, or left as it is', (_, machine, isAnew) => {
    const cwd = project('>=20.0.0');
    writeFileSync(join(cwd, 'scripts', 'echo.mjs'), '');
    const list = { packages: { 'node_modules/one': machine } };
    writeFileSync(join(cwd, 'node_modules', '.package-lock.json'), JSON.stringify(list));
    const { stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/echo.mjs'], {
      cwd,
      encoding: 'utf8',
    });
    expect(stdout.includes('Installing what package-lock.json names')).toBe(isAnew);
  });

  it('a word with spaces and signs arrives whole at what is run', () => {
    const word = 'a b & c "d" $HOME %PATH% ^ \'e\' *';
    const cwd = project('>=20.0.0');
    writeFileSync(join(cwd, 'scripts', 'echo.mjs'), 'console.log(JSON.stringify(process.argv.slice(2)));');
    const words = ['scripts/run.mjs', 'scripts/echo.mjs', word];
    expect(JSON.parse(execFileSync(process.execPath, words, { cwd, encoding: 'utf8' }))).toEqual([word]);
  });
});

describe('tools and browsers are found without a shell', () => {
  it('every tool that a script of package.json names is a JavaScript file', () => {
    const commands = Object.values<string>(json('package.json').scripts).join(' && ');
    const tools = [...commands.matchAll(/run\.mjs (?:--in-browsers )?(\w[\w-]*)(?= |$)/g)].map(
      ([, name = '']) => name,
    );
    expect(tools.length).toBeGreaterThan(5);
    for (const tool of new Set(tools))
      expect(readFileSync(toolFile(tool), 'utf8')).toMatch(/^#!\/usr\/bin\/env node/);
  });

  it('no script starts anything through a shell, and only the toolchain starts a tool', () => {
    const shells = /\bshell:|\bexecSync\(|\bexec\(['"`]/;
    // By its name alone a tool would run on whatever Node the system has, and not at all on Windows.
    const byName = /\b(?:spawn|spawnSync|execFile|execFileSync)\(\s*['"`](?!apt-get)/;
    const scripts = ['scripts', 'scripts/texts', 'bench'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.(mjs|ts)$/.test(name))
        .map((name) => join(folder, name)),
    );
    expect(scripts.length).toBeGreaterThan(30);
    const wrong = scripts.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return shells.test(text) || byName.test(text);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['darwin', 'chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['darwin', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', 'chromium', 'C:\\Local\\Chromium\\Application\\chrome.exe'],
    ['win32', 'firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('on %s, %s is looked for in its usual place', (platform, browser, place) => {
    const env = { LOCALAPPDATA: 'C:\\Local', PROGRAMFILES: 'C:\\Program Files' };
    expect(usualPlaces(browser, { platform, env, home: '/Users/someone' })).toContain(place);
  });
});
