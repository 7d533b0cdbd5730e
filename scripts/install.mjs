import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const bin = resolve('node_modules/.bin');

/** The environment for everything we start: the pinned Node (a dev dependency) comes first on the path. */
export const environment = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) };

/**
 * Installs what the lockfile names, if it is not there yet or the lockfile is newer.
 * Works on any Node that can run npm; everything after it runs on the pinned one.
 * @throws {Error} one sentence, when npm could not install
 */
export function installWhatIsMissing() {
  const marker = 'node_modules/.package-lock.json';
  const fresh = existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (fresh && existsSync(join(bin, 'node'))) return;
  console.log('Installing what is missing …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
    throw new Error('npm could not install the dependencies; the lines above say why.');
}

/** Runs a command, its output shown as it comes. @returns {number} its exit code */
export function run(command, words, extra = {}) {
  const shell = process.platform === 'win32';
  return (
    spawnSync(command, words, { stdio: 'inherit', shell, ...extra, env: { ...environment, ...extra.env } })
      .status ?? 1
  );
}

/** Runs a command beside others: what it says is kept until it has ended. @returns its exit code and all it said */
export function runAside(command, words) {
  return new Promise((ended) => {
    const shell = process.platform === 'win32';
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], shell, env: environment });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    child.on('error', ({ message }) => ended({ code: 1, said: said + message }));
    child.on('close', (code) => ended({ code: code ?? 1, said }));
  });
}
