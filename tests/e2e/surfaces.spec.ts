import { chooseLanguage } from '../../scripts/launch.ts';
import { sampledLanguages, views, visit } from './every-view.ts';
import { expect, test } from './extension.ts';
import { cutTexts, faults, moving, otherSigns, overflow, smallTexts, wrongOutline } from './faults.ts';
import { Opinions, secondOpinion } from './second-engine.ts';

/**
 * Every page and section of the list of surfaces: no fault that axe can find, headings and landmarks in order, nothing
 * wider than the window, no text cut off, nothing that moves for who wants no motion. Each is seen in one of three looks,
 * in turn, and one of them is shown to the second engine too. `surfaces.long.spec.ts` shows each to both engines in
 * every language, with all that folds opened, and holds the second one's suspicions to their answers.
 *
 * These tests run last, so two workers share them.
 */
test.describe.configure({ mode: 'parallel' });
for (const [n, language] of sampledLanguages.entries()) {
  // 320 px is also what is left of 1280 at 400 % (WCAG 1.4.10).
  const { colorScheme, width } =
    n === 0
      ? ({ colorScheme: 'light', width: 1280 } as const)
      : ({ colorScheme: 'dark', width: 320 } as const);
  test(`surfaces hold: ${language}, ${colorScheme}, ${width} px`, async ({ extension }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    const opinions = new Opinions();
    const page = await chooseLanguage(extension, language, await extension.open('welcome.html'));
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    const looked = views.filter((_, place) => place % sampledLanguages.length === n);
    for (const view of looked) {
      await visit(page, extension, view, language);
      const wider = await overflow(page);
      if (wider > 0) found.push(`${view}: ${wider} px wider than the window`);
      found.push(...(await faults(page, { targets: true })).map((fault) => `${view}: ${fault}`));
      found.push(...(await wrongOutline(page, view)).map((fault) => `${view}: ${fault}`));
      for (const look of [cutTexts, smallTexts, otherSigns, moving])
        found.push(...(await look(page)).map((fault) => `${view}: ${fault}`));
      if (n === 1 && view === looked[0]) opinions.add(view, await secondOpinion(page));
    }
    expect([...found, ...opinions.violations]).toEqual([]);
  });
}
