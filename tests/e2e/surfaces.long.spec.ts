import type { Page } from '@playwright/test';
import { chooseLanguage } from '../../scripts/launch.ts';
import { languages, thin, unfold, views, visit } from './every-view.ts';
import { expect, say, test } from './extension.ts';
import { cutTexts, faults, otherSigns, overflow, smallTexts } from './faults.ts';
import { Opinions, secondOpinion } from './second-engine.ts';

/**
 * What `surfaces.spec.ts` tries on a sample, in every language that is offered, with all that folds opened, dark on a
 * wide window and light on a narrow one, on an empty record and on one in which much has happened.
 */

const opinions = new Opinions();
let looks = 0;

/** Views that show what was told, and so look otherwise once something was. */
const ofTheRecord = views.filter((view) => /popup|#\/(steps|objection|record|delete)$/.test(view));

/** A person who waits for an answer too long, with a name for the account that runs the other way. */
const story = [
  { kind: 'region-chosen', region: 'DE-BY' },
  { kind: 'membership-told', member: true },
  { kind: 'profile-created', label: 'حسابي (work) No. 7, Donaudampfschifffahrtsgesellschaftskapitän' },
  { kind: 'said-done', step: 'old-posts' },
  { kind: 'objection-sent', channel: 'form-ai', on: '2026-09-01' },
  { kind: 'letter-drafted', letter: 'reminder', language: 'en' },
];

/** Everything that either engine, or a look at boxes and letters, finds on a page as it stands. */
async function faultsOf(page: Page, at: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    // Each theme at one width: the theme moves nothing, and the width has no colours.
    await page.emulateMedia({ colorScheme: width === 320 ? 'light' : 'dark' });
    const wider = await overflow(page);
    if (wider > 0) found.push(`${width} px: ${wider} px wider than the window`);
    for (const look of [cutTexts, smallTexts, otherSigns])
      found.push(...(await look(page)).map((fault) => `${width} px: ${fault}`));
    found.push(...(await faults(page, { targets: true })).map((fault) => `${width} px: ${fault}`));
  }
  return found.map((fault) => `${at} at ${fault}`);
}

for (const language of languages)
  for (const told of [false, true])
    test(`every surface holds: ${language}${told ? ', much told' : ''}`, async ({ extension }) => {
      test.setTimeout(900_000);
      const found: string[] = [];
      const page = await chooseLanguage(extension, language, await extension.open('welcome.html'));
      if (told) for (const event of story) expect(await say(page, event)).toMatchObject({ ok: true });
      for (const view of told ? ofTheRecord : views) {
        await page.setViewportSize({ width: 320, height: 800 });
        await page.emulateMedia({ colorScheme: 'light' });
        await visit(page, extension, view, language);
        // The second engine sees other things while all is folded, and on a full record; in every language the same.
        if (language === languages[0]) opinions.add(`${view}, folded`, await secondOpinion(page));
        await unfold(page);
        found.push(...(await faultsOf(page, view)));
        if (told && language !== languages[0]) continue;
        await thin(page);
        opinions.add(view, await secondOpinion(page));
      }
      looks += 1;
      expect([...found, ...opinions.wrong]).toEqual([]);
    });

test('every answer to the second engine is needed somewhere', () => {
  test.skip(looks < languages.length * 2, 'Only after every look, one after the other.');
  expect(opinions.unneeded).toEqual([]);
});
