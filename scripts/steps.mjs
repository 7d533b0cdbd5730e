import { stripVTControlCharacters } from 'node:util';
import { runAside } from './toolchain.mjs';

/** Whether a line of the build is a warning: a claim whose sources want to be looked at again, for example. */
const isWarning = (line) => /^\W*warn\b/i.test(stripVTControlCharacters(line));

/**
 * Does one step and reports it in one line; where the step fails or throws, its whole output stands above that line, and
 * where it doesn't, what it warns of.
 * @param {string} name what the step does
 * @param {() => Promise<{ code: number, output: string, note?: string }>} work does the step; its exit code, its
 *   whole output, and what to add to the line
 * @returns {Promise<boolean>} whether it went well
 */
export async function step(name, work) {
  const start = Date.now();
  const { code, output, note } = await work().catch((error) => ({
    code: 1,
    output: error.stack ?? String(error),
  }));
  if (code !== 0) console.log(`\n── ${name}\n${output.trim()}\n`);
  else for (const line of output.split('\n').filter(isWarning)) console.log(line);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name}${note ? `: ${note}` : ''} (${seconds} s)`);
  return code === 0;
}

/**
 * Runs commands one after the other, until one fails.
 * @param {string[][]} commands
 * @returns {Promise<{ code: number, output: string }>} the last exit code, and the output of all of them
 */
export async function inTurn(...commands) {
  const all = { code: 0, output: '' };
  for (const command of commands) {
    const { code, output } = await runAside(command);
    all.output += output;
    all.code = code;
    if (code !== 0) break;
  }
  return all;
}

/** Builds the package for Chromium, then the one for Firefox. @returns what `inTurn` returns */
export const buildBoth = () => inTurn(['wxt', 'build', '-b', 'chrome'], ['wxt', 'build', '-b', 'firefox']);
