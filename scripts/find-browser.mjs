import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

const isRoot = () => process.getuid?.() === 0;

/** Installs Debian packages, as root only and never by asking for a password. Returns whether it worked. */
function aptInstall(...packages) {
  if (!isRoot() || !onPath(['apt-get'])) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const run = (...words) =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return run('update', '-qq') && run('install', '-y', '-qq', ...packages);
}

async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  if (existsSync(file)) return file;
  // A closed network answers no at once; a slow one is given two minutes.
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  return existsSync(file) ? file : undefined;
}

/**
 * The Chromium to use: `$CHROMIUM`, a system Chromium, Playwright's own (downloaded where that works), apt as root.
 * Branded Chrome is no candidate: it ignores `--load-extension`.
 * @returns {Promise<string>} path of an executable
 * @throws {Error} one sentence that says what to do, where none can be had
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`$CHROMIUM names ${named}, and no such file exists; point it at a Chromium or unset it.`);
  }
  const names = ['chromium', 'chromium-browser'];
  const found =
    onPath(names) ?? (await playwrightChromium()) ?? (aptInstall('chromium') ? onPath(names) : undefined);
  if (found) return found;
  throw new Error(
    'No Chromium was found and none could be downloaded: install Chromium, or set $CHROMIUM to its path (branded Chrome cannot load an unpacked extension).',
  );
}

/**
 * The Firefox to use: `$FIREFOX`, a system Firefox of version 153 or newer, apt as root.
 * @returns {Promise<string | null>} path of an executable, or null where none can be had
 */
export async function findFirefox() {
  const named = process.env.FIREFOX;
  if (named) return existsSync(named) ? named : null;
  const names = ['firefox-esr', 'firefox'];
  const recent = (file) => {
    if (!file) return null;
    try {
      const version = execFileSync(file, ['--version'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      return Number(/(\d+)\./.exec(version)?.[1]) >= 153 ? file : null;
    } catch {
      return null;
    }
  };
  return recent(onPath(names)) ?? (aptInstall('firefox-esr') ? recent(onPath(names)) : null);
}
