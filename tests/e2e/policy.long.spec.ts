import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { chromeBuild, launchChromium } from '../../scripts/launch.ts';
import { attribute, launchFirefox, shown, textOf } from './firefox.ts';

/**
 * The samples of docs/organisations.md, each as a real policy file of this machine, put where the page says. Only root
 * may write them, and every browser of the machine reads them while a test runs, so this file runs by itself
 * (`whole machine` in playwright.config.ts).
 */

const samples = [
  ...readFileSync('docs/organisations.md', 'utf8').matchAll(/```json policy\n([\s\S]*?)```/g),
].map(([, text = '']) => text);
const sampleFor = (word: string) => samples.find((text) => text.includes(word)) ?? '';

/**
 * Puts a policy there while something is tried. A file that stands there already is somebody's and is left alone, unless
 * it is this very one, left by a run that was interrupted.
 */
async function withPolicy(file: string, text: string, look: () => Promise<void>) {
  if (existsSync(file)) expect(readFileSync(file, 'utf8'), `${file} is there already`).toBe(text);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  try {
    await look();
  } finally {
    rmSync(file);
  }
}

test.beforeEach(() => {
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'Only root may set a policy.');
});

test('Chromium: the sample, put where it says, holds in the settings and in practice', async () => {
  const sample = sampleFor('"ID"');
  const profile = mkdtempSync(join(tmpdir(), 'abstain-policy-'));
  const first = await launchChromium(chromeBuild, profile);
  await first.context.close();
  const text = sample.replace('"ID"', JSON.stringify(first.id));
  await withPolicy('/etc/chromium/policies/managed/abstain-test.json', text, async () => {
    const { context, id } = await launchChromium(chromeBuild, profile);
    expect(id).toBe(first.id);
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/checklist.html#/settings`);
    const card = page.locator('[data-organisation]');
    await expect(card).toContainText('Bayern');
    await expect(card).toContainText('privacy@example.org');
    await expect(page.locator('[data-ignored]')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.locator('[data-guidance="beside"]').first()).toHaveAttribute('aria-pressed', 'true');
    await page.goto(`chrome-extension://${id}/practice.html`);
    await expect(page.locator('[data-policy="in-use"]')).toBeVisible();
    await context.close();
  });
  rmSync(profile, { recursive: true, force: true });
});

test('Firefox: the sample, put where it says, holds in the settings and in practice', async () => {
  const executable = process.env.FIREFOX ?? '';
  test.skip(!executable, 'No Firefox that may install Abstain was found.');
  const sample = sampleFor('"policies"');
  await withPolicy('/etc/firefox/policies/policies.json', sample, async () => {
    const firefox = await launchFirefox(executable);
    const page = await firefox.open('checklist.html#/settings');
    await shown(page, '[data-organisation]');
    await expect.poll(() => textOf(page, '[data-organisation]')).toContain('privacy@example.org');
    await expect.poll(() => textOf(page, '[data-organisation]')).toContain('Bayern');
    expect(await attribute(page, '[data-guidance="beside"]', 'aria-pressed')).toBe('true');
    const practice = await firefox.open('practice.html');
    await shown(practice, '[data-policy="in-use"]');
    await firefox.close();
  });
});
