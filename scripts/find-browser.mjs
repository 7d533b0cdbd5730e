import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { onPath, toolFile } from './toolchain.mjs';

/** The lowest version of each browser that may install Abstain; the manifest and the build name the same. */
const minimum = JSON.parse(readFileSync(new URL('minimum-versions.json', import.meta.url), 'utf8'));

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
  // It shows how far it is, and gives up by itself where nothing comes.
  spawnSync(process.execPath, [toolFile('playwright'), 'install', 'chromium'], { stdio: 'inherit' });
  return existsSync(file) ? file : undefined;
}

/**
 * The browser that a variable names.
 * @param {'CHROMIUM' | 'FIREFOX'} variable
 * @param {number} oldest the lowest major version that may install Abstain
 * @returns {string | undefined} undefined where the variable isn't set
 * @throws {Error} where it names no browser that is new enough: one sentence that says what to do
 */
function namedBy(variable, oldest) {
  const file = process.env[variable];
  if (!file) return undefined;
  if (!existsSync(file))
    throw new Error(
      `$${variable} names ${file}, and no such file exists; point it at a browser or unset it.`,
    );
  const version = majorVersion(file) ?? oldest;
  if (version >= oldest) return file;
  throw new Error(
    version
      ? `$${variable} names version ${version} of a browser, and Abstain needs ${oldest} or newer: point it at a newer one or unset it.`
      : `$${variable} names ${file}, which can't be run; point it at a browser or unset it.`,
  );
}

/**
 * Finds the Chromium to use: `$CHROMIUM`, one on the system, Playwright's own (downloaded where that works), or one that
 * apt installs for root.
 * Branded Chrome is no candidate: it ignores `--load-extension`.
 * @returns {Promise<string>} path of an executable
 * @throws {Error} where none can be had, or `$CHROMIUM` can't be used: one sentence that says what to do
 */
export async function findChromium() {
  // Where it's told which extension to load, Chromium takes a comma for the end of a path.
  if (process.cwd().includes(','))
    throw new Error(
      `Chromium can't load an extension from a folder with a comma in its path: rename ${process.cwd()}.`,
    );
  const named = namedBy('CHROMIUM', minimum.chrome);
  if (named) return named;
  const look = () => installed('chromium', ['chromium', 'chromium-browser'], minimum.chrome);
  const found = look() ?? (await playwrightChromium()) ?? (aptInstall('chromium') ? look() : undefined);
  if (found) return found;
  throw new Error(
    `No Chromium ${minimum.chrome} or newer was found and none could be downloaded: install one, or set $CHROMIUM to its path (branded Chrome cannot load an unpacked extension).`,
  );
}

/**
 * Finds the Firefox to use: `$FIREFOX`, one on the system that is new enough, or one that apt installs for root.
 * @returns {string | null} path of an executable, or null where none can be had
 * @throws {Error} where `$FIREFOX` can't be used: one sentence that says what to do
 */
function findFirefox() {
  const named = namedBy('FIREFOX', minimum.firefox);
  if (named) return named;
  const look = () => installed('firefox', ['firefox-esr', 'firefox'], minimum.firefox);
  return look() ?? (aptInstall('firefox-esr') ? look() : undefined) ?? null;
}

/**
 * Finds both browsers, and says so where the tests for Firefox have to be left out.
 * @returns {Promise<{ CHROMIUM: string, FIREFOX: string }>} paths of executables, as tests and benches read them from
 *   their environment; empty where there is no Firefox
 * @throws {Error} as `findChromium` and `findFirefox` do
 */
export async function findBrowsers() {
  const CHROMIUM = await findChromium();
  const FIREFOX = findFirefox() ?? '';
  if (!FIREFOX)
    console.log(
      `No Firefox ${minimum.firefox} or newer was found: its tests are skipped. Install one, or set $FIREFOX.`,
    );
  return { CHROMIUM, FIREFOX };
}
