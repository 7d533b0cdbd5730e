import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { recognizePage } from '../../lib/sites/linkedin/addresses';
import { settingNames, switchLabels } from '../../lib/sites/linkedin/labels';
import { pageSkeleton } from '../../lib/sites/skeleton';

const labels = [...settingNames, ...switchLabels];
const skeleton = (html: string) =>
  pageSkeleton(
    new JSDOM(html, { url: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement' })
      .window.document,
    labels,
    recognizePage,
  );

it('says what a page is made of: elements, roles, states, and labels we know', () => {
  expect(
    skeleton(`<title>Ada's settings</title><main><h1>Data for Generative AI Improvement</h1>
      <div><div><label>Use my data for training content creation AI models, Ada
        <input type="checkbox" role="switch" checked></label></div></div>
      <button aria-label="Hello Ada" disabled>Ada</button>
      <div role="switch" aria-checked="maybe Ada"></div>
      <a href="/mypreferences/d/categories/privacy?u=ada">back</a><a href="/in/ada">Ada</a></main>`).split(
      '\n',
    ),
  ).toEqual([
    'html',
    '  body',
    '    main',
    '      h1 "Data for Generative AI Improvement"',
    '      label "Use my data for training content creation AI models"',
    '        input role=switch type=checkbox checked',
    '      button disabled',
    '      div role=switch aria-checked=other',
    '      a to=list',
    '      a',
  ]);
});

it('looks into open shadow roots', () => {
  const { document } = new JSDOM('<settings-card></settings-card>').window;
  document
    .querySelector('settings-card')
    ?.attachShadow({ mode: 'open' })
    .append(document.createElement('input'));
  expect(pageSkeleton(document, labels, recognizePage)).toContain('custom shadow\n      input type=text');
});

it('a page of any size gives a report of some hundred lines, however deep it is', () => {
  expect(skeleton(`<ul>${'<li>Ada</li>'.repeat(5000)}`).split('\n').length).toBeLessThan(410);
  expect(skeleton('<ul><li>'.repeat(300)).split('\n').length).toBeLessThan(100);
});

describe('nothing else can pass', () => {
  const secret = 'zz-secret-zz';
  it.each([
    `<p>${secret}</p>`,
    `<p id="${secret}" class="${secret}" data-x="${secret}" title="${secret}">x</p>`,
    `<p role="${secret}" aria-label="${secret}">x</p>`,
    `<input type="${secret}" name="${secret}" value="${secret}" placeholder="${secret}">`,
    `<input type="password" value="${secret}"><textarea>${secret}</textarea>`,
    `<${secret}></${secret}><zzsecretzz>x</zzsecretzz>`,
    `<a href="https://example.org/${secret}">x</a><img src="${secret}" alt="${secret}">`,
    `<select><option>${secret}</option></select><script>${secret}</script><!-- ${secret} -->`,
    `<i aria-checked="${secret}" aria-modal="${secret}"></i><template>${secret}</template>`,
    `<iframe srcdoc="${secret}" name="${secret}"></iframe>`,
    `<label>Data for Generative AI Improvement ${secret}</label>`,
  ])('%s', (html) => {
    expect(skeleton(html)).not.toMatch(/zz-?secret/);
  });

  it('in every page of the corpus, but the words of this file and the labels we know', () => {
    const folder = new URL('../fixtures/linkedin/', import.meta.url);
    const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(pages.length).toBeGreaterThan(20);
    for (const { name } of pages) {
      const text = skeleton(readFileSync(new URL(`${name}/page.html`, folder), 'utf8'));
      for (const line of text.split('\n')) {
        const rest = labels.reduce((left, label) => left.replace(`"${label}"`, ''), line);
        expect(rest, name).toMatch(/^ *[a-z0-9]+( (role|type|aria-checked|to)=[a-z]+| [a-z-]+| )*$/);
      }
    }
  });
});
