import { sampledLanguages, speak, views, visit } from './every-view.ts';
import { expect, test } from './extension.ts';
import { cutTexts, faults, otherSigns, overflow, smallTexts } from './faults.ts';
import { Opinions, secondOpinion } from './second-engine.ts';

/**
 * Every page and section of the list of surfaces: no fault that two engines can find, nothing wider than the window, no
 * text cut off. Each is seen in one of three looks, in turn. `surfaces.long.spec.ts` sees each in every language and
 * theme, with all that folds opened, and holds the second engine's suspicions to their answers.
 */
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
    const page = await speak(extension, language);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const view of views.filter((_, place) => place % sampledLanguages.length === n)) {
      await visit(page, extension, view, language);
      const wider = await overflow(page);
      if (wider > 0) found.push(`${view}: ${wider} px wider than the window`);
      found.push(...(await faults(page, { targets: true })).map((fault) => `${view}: ${fault}`));
      for (const look of [cutTexts, smallTexts, otherSigns])
        found.push(...(await look(page)).map((fault) => `${view}: ${fault}`));
      opinions.add(view, await secondOpinion(page));
    }
    expect([...found, ...opinions.violations]).toEqual([]);
  });
}
