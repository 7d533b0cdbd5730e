import { type Extension, expect, test } from './extension.ts';
import { at, paths } from './linkedin.ts';
import { everyPage, type Kind, kinds, type Language, mainOf, noteOn, words } from './navigation-pages.ts';
import { PageGuide } from './page-guide.ts';

/*
 * In-page navigation while the old page still stands under the new address, for every pair of known addresses, in a
 * language whose labels are known and in one of which none is. The other setting is off and ours is on, so that a ring
 * around the old page's switch, or "off" in the record, would be the wrong one.
 */

let extension: Extension;
test.beforeEach(async ({ extension: fresh }) => {
  extension = fresh;
});

async function openAt(kind: Kind, language: Language) {
  await extension.choose('highlight');
  await extension.answer(everyPage(language));
  const page = await extension.linkedInTab();
  await page.goto(at(paths[kind]));
  const guide = await PageGuide.on(page);
  if (noteOn[kind]) await expect.poll(() => guide.state()).toBe(noteOn[kind]);
  else await expect.poll(() => guide.isAtWork()).toBe(true);
  return { page, guide };
}
type Event = { kind: string; setting: string; state: string };
const offWasRecorded = async () =>
  (Object.values(await extension.stored()) as Event[]).some(
    (event) => event?.kind === 'reading' && event.setting === 'ai-training' && event.state === 'off',
  );

/** One navigation: the old page stands for so long under the new address, then the new one comes. */
async function navigate(from: Kind, to: Kind, language: Language, delay: number) {
  const { page, guide } = await openAt(from, language);
  await page.evaluate((path) => history.pushState(null, '', path), paths[to]);
  const seen = new Set<string | null>();
  for (const end = Date.now() + delay; Date.now() < end; ) {
    seen.add(await guide.state());
    await page.waitForTimeout(150);
  }
  // What follows from the address alone may be said at once; of what is read on the old page, nothing.
  if (to !== 'form') expect([...seen], `${from} to ${to}`).not.toContain(noteOn[to] ?? 'on');
  await page.evaluate(
    (html) => {
      (document.querySelector('main') as HTMLElement).innerHTML = html;
    },
    mainOf(to, language),
  );
  await expect.poll(() => guide.state(), { message: `${from} to ${to}` }).toBe(noteOn[to]);
  if (to === 'research') expect(await guide.hosts(), `${from} to ${to}`).toBe(0);
  await page.close();
}

test('the old page under the new address is never taken for the new one', async () => {
  await navigate('research', 'setting', 'sv', 2000);
  await navigate('list', 'setting', 'en', 800);
  expect(await offWasRecorded()).toBe(false);
});

for (const language of ['en', 'sv'] as const)
  test(`nor between any two known addresses, in ${language}`, { tag: '@long' }, async () => {
    test.setTimeout(300_000);
    for (const from of kinds)
      for (const to of kinds)
        if (from !== to)
          await navigate(from, to, language, from === 'research' && to === 'setting' ? 10_000 : 1200);
    expect(await offWasRecorded()).toBe(false);
  });

for (const language of ['en', 'sv'] as const)
  test(`a switch whose node serves for the next setting counts once it is that setting's, in ${language}`, {
    tag: '@long',
  }, async () => {
    const { page, guide } = await openAt('research', language);
    await page.evaluate((path) => history.pushState(null, '', path), paths.setting);
    await page.waitForTimeout(5000);
    expect(await guide.ring()).toBeNull();
    await page.evaluate(({ setting, toggle }) => {
      const control = document.querySelector('[role=switch]') as HTMLInputElement;
      const label = document.querySelector('main span') as HTMLElement;
      (document.querySelector('h1') as HTMLElement).textContent = setting;
      label.textContent = toggle;
      label.id = 'aKey';
      control.setAttribute('aria-labelledby', 'aKey');
      control.checked = true;
    }, words[language]);
    await expect.poll(() => guide.state()).toBe('on');
    // The page can't save it and sets it back without telling: the note follows.
    await page.locator('[role=switch]').click();
    await expect.poll(() => guide.state()).toBe('off');
    await page.evaluate(() => {
      (document.querySelector('[role=switch]') as HTMLInputElement).checked = true;
    });
    await expect.poll(() => guide.state(), { timeout: 15_000 }).toBe('on');
    expect(await offWasRecorded()).toBe(false);
    await page.close();
  });
