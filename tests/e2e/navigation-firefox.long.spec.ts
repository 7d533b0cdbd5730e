import { eventsIn, expect, test } from './extension.ts';
import { background } from './firefox.ts';
import { at, paths } from './linkedin.ts';
import { everyPage, type Kind, kinds, type Language, mainOf, noteOn, words } from './navigation-pages.ts';

/** In-page navigation while the old page still stands under the new address, in Firefox. */

const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

for (const language of Object.keys(words) as Language[])
  test(`Firefox: between two known addresses the old page is never taken for the new one, in ${language}`, async ({
    firefox,
  }) => {
    test.setTimeout(300_000);
    await firefox.choose('highlight');
    /** One navigation: the old page stands for so many milliseconds under the new address, then the new one comes. */
    const navigate = async (from: Kind, to: Kind, delay: number) => {
      const page = await firefox.newPage(everyPage(language));
      await page.goto(at(paths[from]));
      const state = async () => (await firefox.guideOn(page)).state;
      if (noteOn[from]) await expect.poll(state).toBe(noteOn[from]);
      else await pause(600);
      await page.evaluate((path) => history.pushState(null, '', path), paths[to]);
      const seen = new Set<string | null>();
      for (const end = Date.now() + delay; Date.now() < end; await pause(150)) seen.add(await state());
      // What follows from the address alone may be said at once; of what is read on the old page, nothing.
      if (to !== 'form') expect([...seen], `${from} to ${to}`).not.toContain(noteOn[to] ?? 'on');
      await page.evaluate(
        (html) => {
          (document.querySelector('main') as HTMLElement).innerHTML = html;
        },
        mainOf(to, language),
      );
      await expect.poll(state, { message: `${from} to ${to}` }).toBe(noteOn[to]);
      // What has stood for a second is recorded.
      if (to === 'setting') await pause(1500);
      await page.close();
    };
    for (const from of kinds)
      for (const to of kinds)
        if (from !== to) await navigate(from, to, from === 'research' && to === 'setting' ? 10_000 : 1200);
    const own = await firefox.open('checklist.html#/record');
    const states = eventsIn((await background(own)).stored).flatMap((event) =>
      event.kind === 'reading' && event.setting === 'ai-training' ? [event.state] : [],
    );
    expect(states).toContain('on');
    expect(states).not.toContain('off');
    await own.close();
  });
