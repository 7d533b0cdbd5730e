import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { asCopiedPage, unstyled } from '../../lib/sites/copied-page';
import { knownLabels, layoutReport } from '../../lib/sites/linkedin/layout-report';
import { corpus } from '../fixtures/linkedin/corpus';
import { everyFifth, sampled } from './sample';

/**
 * Nothing of a page passes into its layout report but words of ours: each line is made of the parts that `line` knows, and
 * of nothing else.
 */

const { window } = new JSDOM('');

const name = '(?:custom|other|#shadow|[a-z][a-z0-9]{0,10})';
const size = '…10*';
const label = '"LABEL"';
const text = `(?:${size}|${label}(?: \\+ ${size})?)`;
const detail = [
  'role=[a-z+]{1,60}',
  'type=[a-z]{1,8}',
  'aria-(?:checked|pressed|expanded|hidden|modal)=(?:true|false|mixed|other)',
  'checked|disabled|open|hidden|other-key',
  '(?:id|for)=(?:\\d+|\\?)',
  'labelledby=(?:\\d+|\\?)(?:\\+(?:\\d+|\\?)){0,4}',
  'to=(?:list|setting|form|research|other)',
  `aria-label=${text}`,
  text,
  '\\[(?:found|ring|found, ring|row|candidate)\\]',
].join('|');
const line = new RegExp(
  `^ *(?:(?:${name}(?:×\\d+)?>)*${name}(?: (?:${detail}))*(?: \\(\\d+ lines\\))?|… \\d+ more lines)(?: × \\d+)?$`,
);

const ours = new Set(
  (
    'html body div main ul li a p h1 h2 h3 slot input button label span nav header svg iframe custom other section table td ' +
    'tbody tr select option form article dialog details summary aside textarea img strong blockquote fieldset small font center b i em u s dl dt dd ol code legend thead tfoot th figure footer caption pre menu #shadow'
  ).split(' '),
);

const head = new RegExp(
  [
    'Abstain layout report, format 1',
    'extension: 1\\.2\\.3, chrome',
    'case: c, 2026-11-25',
    'page: (list|setting|form|research), as the person says; by its address: other',
    'brought as: copied and pasted',
    'language: ([A-Z][A-Za-z ]+|not told)',
    'size: \\d+ elements, \\d+ known labels(, shortened)?',
    'detector on this copy, without style sheets: (found, (native, state not told by a copy|state (on|off|unknown))|row|absent|ambiguous, \\d+ candidates|crowded|nothing is read on this page)',
  ]
    .map((one) => `${one}\n`)
    .join('')
    .replace(/^/, '^')
    .concat('$'),
);

function judge(html: string, kind: 'list' | 'setting' | 'form', secrets: readonly string[]) {
  const page = asCopiedPage(new window.DOMParser().parseFromString(unstyled(html), 'text/html'));
  const report = layoutReport(page, {
    kind,
    by: 'paste',
    address: new URL('https://www.linkedin.com/in/zzzadazzz'),
    version: '1.2.3',
    build: 'chrome',
    caseId: 'c',
    edition: '2026-11-25',
  });
  const [top = '', body = ''] = report.text.split('\n\n');
  expect(`${top}\n`).toMatch(head);
  const told = knownLabels.reduce((left, one) => left.replaceAll(`"${one}"`, '"LABEL"'), body);
  for (const one of told.split('\n')) expect(one).toMatch(line);
  for (const word of told
    .split('\n')
    .flatMap((one) => /^ *([^ ]+)/.exec(one)?.[1]?.split(/(?:×\d+)?>/) ?? []))
    if (!/^[#…]/.test(word)) expect(ours).toContain(word);
  for (const secret of secrets) expect(report.text.toLowerCase()).not.toContain(secret.toLowerCase());
}

/** What a page's author or owner may have written: never a word that is ours. */
const secret = fc
  .string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäéñß漢字🙂0123456789'),
    minLength: 1,
    maxLength: 40,
  })
  .map((word) => `zq${word}zq`);
const names = fc.constantFrom(...ours, 'x-zqsecretzq', 'zqsecretzq', 'math');
const attributes =
  'id class name role type title alt href src style value placeholder aria-label aria-labelledby aria-describedby aria-checked aria-pressed aria-expanded aria-hidden aria-modal checked disabled hidden for lang data-x data-test-id onclick srcdoc content action zqown'.split(
    ' ',
  );
const trueToLife = fc.constantFrom(
  'switch',
  'checkbox',
  'true',
  'false',
  'mixed',
  '/feed/',
  'display:none',
  '#',
  '',
);
const attribute = fc.tuple(
  fc.constantFrom(...attributes),
  fc.oneof(
    { weight: 3, arbitrary: secret },
    { weight: 2, arbitrary: trueToLife },
    fc.constantFrom(...knownLabels),
  ),
);
const escaped = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
interface Tree {
  name: string;
  attributes: [string, string][];
  content: (Tree | string)[];
}
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name: names,
    attributes: fc.array(attribute, { maxLength: 5 }),
    content: fc.array(
      fc.oneof(
        { maxDepth: 6, depthSize: 'medium' },
        secret,
        fc.tuple(secret, fc.constantFrom(...knownLabels)).map(([word, known]) => `${word} ${known} ${word}`),
        secret.map(
          (word) =>
            `<!-- ${word} --><script>${word}</script><template shadowrootmode=open>${word}</template>`,
        ),
        tie('tree'),
      ),
      { maxLength: 5 },
    ),
  }),
}));
const write = (node: Tree | string): string =>
  typeof node === 'string'
    ? node
    : `<${node.name} ${node.attributes.map(([key, value]) => `${key}="${escaped(value)}"`).join(' ')}>${node.content.map(write).join('')}</${node.name}>`;
const secretsIn = (text: string) => text.match(/zq.*?zq/gu) ?? [];

test('no text, name, address or key of a page passes, whatever it is put in', () => {
  fc.assert(
    fc.property(
      fc.array(tree, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('list', 'setting', 'form'),
      (trees, kind) => {
        const html = trees.map(write).join('');
        judge(html, kind as 'list', secretsIn(html));
      },
    ),
    sampled(150),
  );
});

test('nor does anything of a page of the corpus pass', () => {
  for (const { html, address } of everyFifth(corpus))
    judge(html, address.includes('categories') ? 'list' : 'setting', []);
});
