import { languages, speak, unfold, views, visit } from './every-view.ts';
import { expect, test } from './extension.ts';
import { cutTexts, faults, overflow } from './faults.ts';
import { Opinions, secondOpinion } from './second-engine.ts';

/** What `surfaces.spec.ts` tries on a sample, in every language that is offered and both themes. */

const opinions = new Opinions();
let looks = 0;

for (const language of languages)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every surface holds: ${language}, ${colorScheme}`, async ({ extension }) => {
      test.setTimeout(900_000);
      const found: string[] = [];
      const page = await speak(extension, language);
      await page.emulateMedia({ colorScheme });
      for (const view of views)
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          await visit(page, extension, view, language);
          // Both engines see other things while all is folded.
          if (width === 320) opinions.add(`${view}, folded`, await secondOpinion(page));
          await unfold(page);
          const at = `${view} at ${width} px`;
          const wider = await overflow(page);
          if (wider > 0) found.push(`${at}: ${wider} px wider than the window`);
          found.push(...(await faults(page, { targets: true })).map((fault) => `${at}: ${fault}`));
          found.push(...(await cutTexts(page)).map((fault) => `${at}: ${fault}`));
          if (width === 320) opinions.add(at, await secondOpinion(page));
        }
      looks += 1;
      expect([...found, ...opinions.wrong]).toEqual([]);
    });

test('every answer to the second engine is needed somewhere', () => {
  test.skip(looks < languages.length * 2, 'Only after every look, one after the other.');
  expect(opinions.unneeded).toEqual([]);
});
