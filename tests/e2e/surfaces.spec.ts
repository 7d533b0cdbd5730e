import { sampledLanguages, speak, unfold, views, visit } from './every-view.ts';
import { expect, test } from './extension.ts';
import { cutTexts, faults, otherSigns, overflow, smallTexts } from './faults.ts';
import { Opinions, secondOpinion } from './second-engine.ts';

/**
 * Every page and section of the list of surfaces, first with all that folds opened, then as it is at first: no fault
 * that two engines can find, nothing wider than the window, no text cut off or under 14 px, one sign for all that opens.
 * `surfaces.long.spec.ts` does so in every language and theme, and holds the second engine's
 * suspicions to their answers.
 */

for (const [n, language] of sampledLanguages.entries()) {
  // 320 px is also what is left of 1280 at 400 % (WCAG 1.4.10).
  const { colorScheme, width } =
    n === 0
      ? ({ colorScheme: 'light', width: 1280 } as const)
      : ({ colorScheme: 'dark', width: 320 } as const);
  test(`every surface holds: ${language}, ${colorScheme}, ${width} px`, async ({ extension }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    const opinions = new Opinions();
    const page = await speak(extension, language);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const view of views) {
      await visit(page, extension, view, language);
      if (n === 0) await unfold(page);
      const wider = await overflow(page);
      if (wider > 0) found.push(`${view}: ${wider} px wider than the window`);
      found.push(...(await faults(page, { targets: true })).map((fault) => `${view}: ${fault}`));
      for (const look of [cutTexts, smallTexts, otherSigns])
        found.push(...(await look(page)).map((fault) => `${view}: ${fault}`));
      // The checker takes its time on what is opened; the long run asks it everywhere.
      if (n > 0) opinions.add(view, await secondOpinion(page));
    }
    expect([...found, ...opinions.violations]).toEqual([]);
  });
}
