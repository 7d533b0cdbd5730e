import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { chromeBuild, launchChromium } from '../../scripts/launch.ts';

/**
 * The sample for Chromium in docs/course-file.md, as a real policy file of this machine. Only root may write it, and every
 * Chromium here reads it while the test runs; it speaks of our extension's id alone.
 */

const managed = '/etc/chromium/policies/managed';

test('Chromium: the sample of the documentation, put where it says, is the course of practice', async () => {
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'Only root may set a policy.');
  const samples = readFileSync('docs/course-file.md', 'utf8').matchAll(/```json policy\n([\s\S]*?)```/g);
  const sample = [...samples].map(([, text = '']) => text).find((text) => text.includes('"ID"')) ?? '';
  const profile = mkdtempSync(join(tmpdir(), 'abstain-policy-'));
  const first = await launchChromium(chromeBuild, profile);
  await first.context.close();
  mkdirSync(managed, { recursive: true });
  const file = join(managed, 'abstain-test.json');
  writeFileSync(file, sample.replace('"ID"', JSON.stringify(first.id)));
  try {
    const { context, id } = await launchChromium(chromeBuild, profile);
    expect(id).toBe(first.id);
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/practice.html`);
    await expect(page.locator('[data-policy="in-use"]')).toBeVisible();
    const { name, contact } = JSON.parse(sample)['3rdparty'].extensions.ID.course;
    const kept = await page.evaluate(async () => (await chrome.storage.managed.get('course')).course);
    expect(kept).toMatchObject({ name, contact });
    await context.close();
  } finally {
    rmSync(file);
    rmSync(profile, { recursive: true, force: true });
  }
});
