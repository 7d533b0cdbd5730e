import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { onPath, toolFile } from './toolchain.mjs';

/** The lowest version of each browser that may install Abstain; the manifest and the build name the same. */
export const minimum = JSON.parse(readFileSync(new URL('minimum-versions.json', import.meta.url), 'utf8'));

/**
 * Lists where each system's installers put a browser, apart from the folders in `$PATH`.
 * @param {'chromium' | 'firefox'} browser
 * @param {{ platform: string, env: Record<string, string | undefined>, home: string }} machine
 * @returns {string[]} paths, the likelier first; they need not exist
 */
export function usualPlaces(browser, { platform, env, home }) {
  if (platform === 'darwin') {
    const apps = {
      chromium: [['Chromium', 'Chromium']],
      firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map((app) => [app, 'firefox']),
    };
    return apps[browser].flatMap(([app, file]) =>
      ['/Applications', `${home}/Applications`].map(
        (folder) => `${folder}/${app}.app/Contents/MacOS/${file}`,
      ),
    );
  }
  if (platform === 'win32') {
    const file = { chromium: 'Chromium\\Application\\chrome.exe', firefox: 'Mozilla Firefox\\firefox.exe' };
    return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter(Boolean)
      .map((folder) => `${folder}\\${file[browser]}`);
  }
  return [];
}

const machine = { platform: process.platform, env: process.env, home: homedir() };

/** Finds a browser in `$PATH` or in its usual places that is at least as new as the oldest that may install Abstain. */
function installed(browser, names, oldest) {
  const candidates = [onPath(names), ...usualPlaces(browser, machine)];
  return candidates.find((file) => file && existsSync(file) && (majorVersion(file) ?? oldest) >= oldest);
}

/**
 * Asks a browser for its major version. Chromium on Windows would open a window instead, so it isn't asked.
 * @returns undefined where it isn't known, 0 where the file can't be run
 */
function majorVersion(file) {
  if (file.endsWith('chrome.exe')) return undefined;
  try {
    const answer = execFileSync(file, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/(\d+)\./.exec(answer)?.[1]) || undefined;
  } catch {
    return 0;
  }
}

/** Installs Debian packages, but only for root: it never asks for a password. @returns whether it worked */
function aptInstall(...packages) {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const run = (...rest) =>
    spawnSync('apt-get', rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return run('update', '-qq') && run('install', '-y', '-qq', ...packages);
}

/** Finds Playwright's own Chromium, and downloads it if need be. @returns its path, or undefined where it can't be had */
async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  if (existsSync(file)) return file;
  console.log('Downloading a Chromium with Playwright …');
  // A network that lets nothing through refuses at once; a slow one gets two minutes.
  spawnSync(process.execPath, [toolFile('playwright'), 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  return existsSync(file) ? file : undefined;
}

/**
 * Finds the Chromium to use: `$CHROMIUM`, one on the system, Playwright's own (downloaded where that works), or one that
 * apt installs for root.
 * Branded Chrome is no candidate: it ignores `--load-extension`.
 * @returns {Promise<string>} path of an executable
 * @throws {Error} where none can be had: one sentence that says what to do
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`$CHROMIUM names ${named}, and no such file exists; point it at a Chromium or unset it.`);
  }
  const look = () => installed('chromium', ['chromium', 'chromium-browser'], minimum.chrome);
  const found = look() ?? (await playwrightChromium()) ?? (aptInstall('chromium') ? look() : undefined);
  if (found) return found;
  throw new Error(
    `No Chromium ${minimum.chrome} or newer was found and none could be downloaded: install one, or set $CHROMIUM to its path (branded Chrome cannot load an unpacked extension).`,
  );
}

/**
 * Finds the Firefox to use: `$FIREFOX`, one on the system that is new enough, or one that apt installs for root.
 * @returns {Promise<string | null>} path of an executable, or null where none can be had
 */
export async function findFirefox() {
  const named = process.env.FIREFOX;
  if (named) return existsSync(named) ? named : null;
  const look = () => installed('firefox', ['firefox-esr', 'firefox'], minimum.firefox);
  return look() ?? (aptInstall('firefox-esr') ? look() : undefined) ?? null;
}
