import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { onPath, toolFile } from './toolchain.mjs';

/** The lowest version of each browser that may install Abstain; the manifest and the build name the same. */
export const minimum = JSON.parse(readFileSync(new URL('minimum-versions.json', import.meta.url), 'utf8'));

/**
 * Where each system's installers put a browser, beside the folders of the path.
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

/** A browser on the path or in its usual places, if it is not older than the oldest that may install Abstain. */
function installed(browser, names, oldest) {
  const candidates = [onPath(names), ...usualPlaces(browser, machine)];
  return candidates.find((file) => file && existsSync(file) && (majorVersion(file) ?? oldest) >= oldest);
}

/** What a browser says its version is; on Windows Chromium opens a window instead, and is not asked. */
function majorVersion(file) {
  if (file.endsWith('chrome.exe')) return undefined;
  try {
    const words = execFileSync(file, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/(\d+)\./.exec(words)?.[1]) || undefined;
  } catch {
    return 0;
  }
}

/** Installs Debian packages, as root only and never by asking for a password. Returns whether it worked. */
function aptInstall(...packages) {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const run = (...words) =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return run('update', '-qq') && run('install', '-y', '-qq', ...packages);
}

async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  if (existsSync(file)) return file;
  console.log('Downloading a Chromium with Playwright …');
  // A closed network answers no at once; a slow one is given two minutes.
  spawnSync(process.execPath, [toolFile('playwright'), 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  return existsSync(file) ? file : undefined;
}

/**
 * The Chromium to use: `$CHROMIUM`, one on the system, Playwright's own (downloaded where that works), apt as root.
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
  const look = () => installed('chromium', ['chromium', 'chromium-browser'], minimum.chrome);
  const found = look() ?? (await playwrightChromium()) ?? (aptInstall('chromium') ? look() : undefined);
  if (found) return found;
  throw new Error(
    `No Chromium ${minimum.chrome} or newer was found and none could be downloaded: install one, or set $CHROMIUM to its path (branded Chrome cannot load an unpacked extension).`,
  );
}

/**
 * The Firefox to use: `$FIREFOX`, one on the system that is new enough, apt as root.
 * @returns {Promise<string | null>} path of an executable, or null where none can be had
 */
export async function findFirefox() {
  const named = process.env.FIREFOX;
  if (named) return existsSync(named) ? named : null;
  const look = () => installed('firefox', ['firefox-esr', 'firefox'], minimum.firefox);
  return look() ?? (aptInstall('firefox-esr') ? look() : undefined) ?? null;
}
