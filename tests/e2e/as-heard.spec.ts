import type { Page } from '@playwright/test';
import { type SectionName, sectionNames } from '../../components/surfaces.ts';
import callout from '../../lib/locales/en/callout.json' with { type: 'json' };
import facts from '../../lib/locales/en/case.json' with { type: 'json' };
import caseView from '../../lib/locales/en/case-view.json' with { type: 'json' };
import checklist from '../../lib/locales/en/checklist.json' with { type: 'json' };
import words from '../../lib/locales/en/interface.json' with { type: 'json' };
import letters from '../../lib/locales/en/letters.json' with { type: 'json' };
import objection from '../../lib/locales/en/objection.json' with { type: 'json' };
import record from '../../lib/locales/en/record.json' with { type: 'json' };
import glossary from '../../lib/locales/glossary.json' with { type: 'json' };
import { chooseLanguage } from '../../scripts/launch.ts';
import { languages, visit } from './every-view.ts';
import { expect, say, test } from './extension.ts';
import { at, paths, settingPage } from './linkedin.ts';
import { longEnough, PageTime } from './page-time.ts';

/**
 * What a screen reader is told of the main surfaces: role, name and state of each part, in the order of reading. Words
 * come from the texts themselves; `access-firefox.long.spec.ts` asks Firefox for the same roles and names.
 */

/** A name or a text, as a line of Playwright's snapshot has it. */
const q = (text: string) => JSON.stringify(text);
const day = (date: Date) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(date);
const filled = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
const daysAgo = (days: number) => Temporal.Now.plainDateISO('Europe/Dublin').subtract({ days });

/** The popup's first part: both verdicts in a list, then the one act under its own heading. */
const standing = (
  theSwitch: { title: string; text: string },
  anObjection: { title: string; text: string },
  act: { title: string; act: string },
  kind: 'link' | 'button' = 'link',
) => `
  - banner:
    - heading "Abstain" [level=1]
    - combobox ${q(words.language.label)}
  - main:
    - region ${q(words.verdict.label)}:
      - list:
        - listitem:
          - group:
            - heading ${q(theSwitch.title)} [level=2]
            - paragraph: ${q(theSwitch.text)}
        - listitem:
          - group:
            - heading ${q(anObjection.title)} [level=2]
            - paragraph: ${q(anObjection.text)}
    - region ${q(act.title)}:
      - heading ${q(act.title)} [level=2]
      - ${kind} ${q(act.act)}`;

const body = (page: Page) => page.locator('body');

test('welcome tells of two ways as two named parts, and says which one is chosen', async ({ extension }) => {
  const page = await extension.open('welcome.html');
  const { guidance, welcome } = words;
  const ways = (chosen: string) => `
    - main:
      - heading ${q(`${welcome.title}. ${welcome.time}`)} [level=1]
      - region ${q(welcome.choice)}:
        - heading ${q(welcome.choice)} [level=2]
        - region ${q(guidance.highlight)}:
          - heading ${q(guidance.highlight)} [level=3]
          - paragraph: ${q(guidance.highlightMeans)}
          - paragraph: ${q(guidance.rule)}
          - button ${chosen}
        - region ${q(guidance.beside)}:
          - heading ${q(guidance.beside)} [level=3]
          - paragraph: ${q(guidance.besideMeans)}
          - button ${q(guidance.besideAct)} [pressed=false]
        - status${chosen.includes('[pressed]') ? `: ${q(welcome.stored)}` : ''}
      - region ${q(welcome.next)}:
        - figure ${q(welcome.looks)}
        - link ${q(welcome.start)}
        - link ${q(welcome.practice)}`;
  await expect(body(page)).toMatchAriaSnapshot(ways(`${q(guidance.highlightAct)} [pressed=false]`));
  await page.getByRole('button', { name: guidance.highlightAct }).click();
  await expect(body(page)).toMatchAriaSnapshot(
    ways(`${q(`${guidance.highlightAct} ✓ ${guidance.chosen}`)} [pressed]`),
  );
});

test('the popup tells how switch and objection stand, and then the one act', async ({ extension }) => {
  const { verdict, act } = words;
  const began = new Date();
  let on = true;
  await extension.answer({ [paths.setting]: () => settingPage(on) });
  await extension.choose('highlight');
  const popup = await extension.open('popup.html');
  const heard = (snapshot: string) => expect(body(popup)).toMatchAriaSnapshot(snapshot);
  const { unsent, waiting, overdue } = verdict.objection;
  await heard(standing(verdict.switch.unchecked, unsent, act.off));

  // The switch is seen on, off, and off again after a reload; the popup looks elsewhere meanwhile.
  const setting = await extension.linkedInTab();
  const seen = async (verdictNow: string) => {
    await setting.goto(at(paths.setting));
    await PageTime.skip(setting, longEnough);
    await expect(popup.locator(`[data-verdict="${verdictNow}"]`)).toHaveCount(1);
    await setting.goto('about:blank');
    await popup.bringToFront();
    await popup.reload();
  };
  /** The switch's verdict as it is shown, dated today, or across midnight by either of the two days. */
  const dated = async (state: 'on' | 'off-once' | 'off') => {
    const { title, text } = verdict.switch[state];
    const shown = (await popup.locator('[data-step="switch-off"] p').first().textContent()) ?? '';
    const [before, now] = [day(began), day(new Date())];
    const since = state === 'off' ? filled(verdict.switch['off-since'].text, { date: now, before }) : '';
    expect([before, now].map((date) => filled(text, { date })).concat(since)).toContain(
      shown.replaceAll('\u00a0', ' '),
    );
    return { title, text: shown };
  };
  await seen('on');
  await heard(standing(await dated('on'), unsent, act.off));
  on = false;
  await seen('off-once');
  await heard(standing(await dated('off-once'), unsent, act.look));
  await seen('off');
  await heard(standing(await dated('off'), unsent, act.object));
  await setting.close();

  await say(popup, { kind: 'region-chosen', region: 'DE-BY' });
  await say(popup, { kind: 'membership-told', member: true });
  await say(popup, { kind: 'objection-sent', channel: 'form-ai', on: daysAgo(3).toString() });
  await popup.reload();
  const text = await popup.locator('[data-step="objection"] p').first().textContent();
  const due = (text ?? '').replaceAll('\u00a0', ' ');
  expect(due).toMatch(new RegExp(`^${filled(waiting.text, { date: '\\d+ \\w+ \\d{4}' })}$`));
  await heard(
    standing(
      await dated('off'),
      { title: waiting.title, text: due },
      { title: filled(act.wait.title, { date: due.replace(/^\D+|\.$/g, '') }), act: act.answeredAct },
    ),
  );

  await say(popup, { kind: 'objection-sent', channel: 'form-ai', on: daysAgo(80).toString() });
  await popup.reload();
  await expect(popup.getByRole('heading', { level: 2, name: /^LinkedIn is \d+ days late$/ })).toHaveCount(1);
  await expect(popup.getByRole('region', { name: act.late.title })).toMatchAriaSnapshot(`
    - region ${q(act.late.title)}:
      - heading ${q(act.late.title)} [level=2]
      - link ${q(act.late.act)}`);
  expect(overdue.title.other).toContain('{n} days late');
});

test('the note is one part with a name, a heading, its sentence and three buttons', async ({ extension }) => {
  await extension.answer({ [paths.setting]: settingPage(true) });
  await extension.choose('highlight');
  const page = await extension.linkedInTab();
  await page.goto(at(paths.setting));
  const guide = await extension.guideOn(page);
  await expect.poll(() => guide.state()).toBe('on');
  const { title, short } = callout.callout.on;
  const { region, more, close } = callout.calloutLabels;
  const heard = (await guide.accessibility()).map(({ role, name }) => `${role} ${name}`);
  const begins = heard.indexOf(`complementary ${region}`);
  expect(begins).toBeGreaterThan(-1);
  for (const part of [`heading ${title}`, `StaticText ${short}`, `button ${more}`, `button ${close}`])
    expect(heard.slice(begins), heard.join('\n')).toContain(part);
});

/** What each section is called once it is open. */
const headings: Record<SectionName, string> = {
  steps: checklist.checklist.sections.steps,
  objection: facts.steps.objection.title,
  record: checklist.checklist.sections.record,
  case: caseView.title,
  review: record.review.title,
  settings: checklist.checklist.sections.settings,
  delete: checklist.checklist.sections.delete,
};

test('each section stands under the same bar, says which one it is, and has its own heading', async ({
  extension,
}) => {
  const page = await extension.open('checklist.html');
  const { navigation, skip, sections, more } = checklist.checklist;
  for (const name of sectionNames) {
    await page.goto(`chrome-extension://${extension.id}/checklist.html#/${name}`);
    await expect(body(page)).toMatchAriaSnapshot(`
      - banner:
        - link ${q(skip)}
        - combobox ${q(words.language.label)}
      - navigation ${q(navigation)}:
        - list:
          - listitem:
            - link ${q(sections.steps)}
          - listitem:
            - link ${q(sections.objection)}
          - listitem:
            - link ${q(sections.record)}
          - listitem:
            - link ${q(sections.case)}
          - listitem:
            - group: ${q(more)}
      - main
      - contentinfo`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(headings[name]);
    // The bar's link to where one is says so, behind the menu too.
    await expect(page.locator('nav [aria-current="page"]')).toHaveText(sections[name]);
  }
});

test('the steps of an objection: two ways, the letter with its fields, the day and its line', async ({
  extension,
}) => {
  const page = await extension.open('checklist.html');
  await say(page, { kind: 'region-chosen', region: 'DE-BY' });
  await say(page, { kind: 'membership-told', member: true });
  await visit(page, extension, 'checklist.html#/objection');
  const { routes, letter, way, clock, standing: stands } = objection;
  await expect(body(page)).toMatchAriaSnapshot(`
    - main:
      - region ${q(objection.title)}:
        - heading [level=1]
        - region ${q(routes.title)}:
          - heading ${q(routes.title)} [level=2]
          - region ${q(routes.quick)}:
            - heading ${q(`${routes.quick} ${routes.quickTime}`)} [level=3]
            - 'button ${q(`${routes.takeQuick}: ${routes.quick}`)}'
          - region ${q(routes.letterWay)}:
            - heading ${q(`${routes.letterWay} ${routes.letterTime}`)} [level=3]
            - list:
              - listitem:
                - button ${q(letters.routes['form-other'].name)}
              - listitem:
                - button ${q(letters.routes['dpo-form'].name)}
              - listitem:
                - button ${q(letters.routes.post.name)}`);

  await page.getByRole('button', { name: letters.routes['dpo-form'].name }).click();
  await expect(body(page)).toMatchAriaSnapshot(`
    - main:
      - region ${q(objection.title)}:
        - heading ${q(letters.routes['dpo-form'].name)} [level=2]
        - region ${q(way.stepWrite)}:
          - heading ${q(way.stepWrite)} [level=3]
          - group ${q(letter.you)}:
            - textbox ${q(letter.name)}
            - textbox ${q(letter.account)}
          - checkbox ${q(letter.safety)} [checked]
          - 'group ${q(letter.grounds)}':
            - paragraph: ${q(letter.groundsLead)}
            - list:
              - listitem:
                - checkbox ${q(letters.grounds['sensitive-data'].title)} [checked=false]`);
  await expect(page.locator('ol > [aria-current="step"]')).toHaveText(way.stepSend);
  await page.getByRole('checkbox', { name: letters.grounds['sensitive-data'].title }).check();
  await expect(page.getByRole('textbox', { name: letter.groundWords, exact: true })).toBeVisible();

  const sentOn = daysAgo(3);
  await say(page, { kind: 'objection-sent', channel: 'form-ai', on: sentOn.toString() });
  await visit(page, extension, 'checklist.html#/objection');
  await expect(body(page)).toMatchAriaSnapshot(`
    - main:
      - region ${q(objection.title)}:
        - heading ${q(objection.title)} [level=1]
        - region ${q(stands.states.waiting)}:
          - heading ${q(stands.states.waiting)} [level=2]
          - img /^Timeline/
          - group:
            - text: ${q(clock.receiptAssumed)}
            - strong: ${q(sentOn.toLocaleString('en-GB', { dateStyle: 'long' }))}
            - text: ${q(clock.opens)}`);
  expect(clock.line).toMatch(/^Timeline/);
});

for (const language of languages)
  test(`as heard in ${language}: the switch and the objection by the glossary's words, and none it warns of`, {
    tag: language === 'en' ? [] : ['@long'],
  }, async ({ extension }) => {
    const page = await chooseLanguage(extension, language, await extension.open('welcome.html'));
    const heard: string[] = [];
    for (const view of ['welcome.html', 'popup.html', 'checklist.html#/objection']) {
      await visit(page, extension, view, language);
      // Addresses are not heard.
      heard.push((await body(page).ariaSnapshot()).replace(/^\s*- \/url: .*$/gm, ''));
    }
    const [welcome = '', popup = ''] = heard.map((tree) => tree.toLocaleLowerCase(language));
    const own = glossary.languages[language as keyof typeof glossary.languages];
    const ofTheSwitch = glossary.terms.find(({ id }) => id === 'switch-toggle')?.by as Record<
      string,
      { word: string; stems?: string[] }
    >;
    const stems = ofTheSwitch[language]?.stems ?? [own.switch.noun];
    for (const tree of [welcome, popup])
      expect(
        stems.some((stem) => tree.includes(stem.toLocaleLowerCase(language))),
        `${stems}\n${tree}`,
      ).toBe(true);
    const headed = heard
      .join('\n')
      .split('\n')
      .filter((line) => line.includes('heading'))
      .join('\n')
      .toLocaleLowerCase(language);
    expect(
      own.objection.stems.some((stem) => headed.includes(stem)),
      headed,
    ).toBe(true);
    const warned = own.avoid.filter((word) => heard.join('\n').includes(word));
    expect(warned).toEqual([]);
    // A name that nobody filled, or one with a place left open, is no name.
    expect(heard.join('\n')).not.toMatch(/(link|button|textbox|checkbox|combobox|heading|img) ""|\{\w+\}/);
  });
