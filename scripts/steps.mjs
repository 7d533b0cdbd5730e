import { runAside } from './toolchain.mjs';

/**
 * Does one step and tells it in one line; where it fails, all that it said stands above that line.
 * @param {string} name what the step does
 * @param {() => Promise<{ code: number, said: string, note?: string }>} work exit code, all output, and what to add to
 *   the line
 * @returns {Promise<boolean>} whether it went well
 */
export async function step(name, work) {
  const start = Date.now();
  const { code, said, note } = await work();
  if (code !== 0) console.log(`\n── ${name}\n${said.trim()}\n`);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name}${note ? `: ${note}` : ''} (${seconds} s)`);
  return code === 0;
}

/**
 * Runs commands one after the other, until one fails.
 * @param {string[][]} commands
 * @returns {Promise<{ code: number, said: string }>} the last exit code, and what all of them said
 */
export async function inTurn(...commands) {
  const all = { code: 0, said: '' };
  for (const command of commands) {
    const { code, said } = await runAside(command);
    all.said += said;
    all.code = code;
    if (code !== 0) break;
  }
  return all;
}

/** Builds the package for Chromium, then that for Firefox. */
export const buildBoth = () => inTurn(['wxt', 'build', '-b', 'chrome'], ['wxt', 'build', '-b', 'firefox']);
