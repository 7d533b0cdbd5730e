import { views, visit } from './every-view.ts';
import { expect, test } from './extension.ts';
import { launchFirefox, shown } from './firefox.ts';

/** The tree that screen readers read, as far as Firefox lets a test ask: by role and name. */

const executable = process.env.FIREFOX ?? '';
test.skip(!executable, 'No Firefox that may install Abstain was found.');

test('Firefox says of every heading, link, button and field the same role and name as Chromium', async ({
  extension,
}) => {
  test.setTimeout(900_000);
  // No word is said to either browser before: both records are empty.
  const page = await extension.open('welcome.html');
  const firefox = await launchFirefox(executable);
  const wrong: string[] = [];
  let asked = 0;
  try {
    for (const view of views) {
      await visit(page, extension, view);
      const tree = await page.locator('body').ariaSnapshot();
      const told = new Map(
        [
          ...tree.matchAll(/- (heading|link|button|checkbox|radio|combobox|textbox) ("(?:[^"\\]|\\.)*")/g),
        ].map(([whole, role, name]) => [whole, { role, name: JSON.parse(name as string) as string }]),
      );
      // A file's field is a button to Chromium; Firefox tells of it in its own words.
      for (const field of await page.locator('input[type=file]').all()) {
        const label = await field.evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent ?? '');
        told.delete(`- button ${JSON.stringify(label.trim())}`);
      }
      const same = await firefox.open(view);
      await shown(same, view.includes('#/') ? '#section h1' : 'h1, h2, p');
      // Each question takes Firefox a look at the whole tree: they are asked at once.
      await Promise.all(
        [...told.values()].slice(0, 25).map(async ({ role, name }) => {
          asked += 1;
          const found = await same.$$(`::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`);
          if (found.length === 0) wrong.push(`${view}: ${role} ${name}`);
        }),
      );
      await same.close();
    }
  } finally {
    await firefox.close();
  }
  expect(asked).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
