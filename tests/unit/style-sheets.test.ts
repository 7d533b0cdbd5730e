import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';

/**
 * Our pages are read from left to right or from right to left, so their style sheets speak of start and end, never of
 * left and right. The guide is not among them: it puts ring and note where a stranger's page has its switch, by
 * coordinates, which have no direction (`lib/guide`).
 */

const sheets = readdirSync('components', { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.css'))
  .map(({ parentPath, name }) => join(parentPath, name).split(sep).join('/'));

/** Properties that say left or right, or lay something out along the page's width whichever way it is read. */
const sided = /^(left|right)$|-(left|right)(-|$)/;
const sideWord = /(^|[\s,(])(left|right)([\s,)]|$)/;
/** Shorthands whose second and fourth value are right and left. */
const fourSides = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/;

/** What in a style sheet keeps its side when the page turns round, one sentence each. */
function oneSided(css: string): string[] {
  const found: string[] = [];
  const root = postcss.parse(css);
  root.walkDecls(({ prop, value, parent }) => {
    const where = parent && 'selector' in parent ? parent.selector : '';
    const says = `${where} { ${prop}: ${value} }`;
    const values = postcss.list.space(value);
    if (sided.test(prop) || sideWord.test(value)) found.push(says);
    // An arrow is drawn by two borders that meet in a corner; a rule for `:dir(rtl)` turns it round.
    else if (fourSides.test(prop) && values.length === 4 && values[1] !== values[3] && !turns(where))
      found.push(says);
    else if (prop === 'border-radius' && values.length > 1 && !value.includes('/')) found.push(says);
    else if (/^(transform|translate)$/.test(prop) && /translate(X|3d)?\(/.test(value)) found.push(says);
  });
  root.walkAtRules(/^(top|bottom|left|right)-/, ({ name }) => {
    if (/left|right/.test(name)) found.push(`@${name}`);
  });
  return found;

  function turns(selector: string) {
    let turned = false;
    root.walkRules((rule) => {
      const plain = rule.selector.replace(':dir(rtl)', '');
      if (rule.selector !== plain && plain === selector) turned = true;
    });
    return turned;
  }
}

/** Sizes of letters on the screen that do not grow with the size that the person set in the browser. */
function fixedSizes(css: string): string[] {
  const found: string[] = [];
  postcss.parse(css).walkDecls(/^(font|font-size|line-height)$/, (declaration) => {
    const { prop, value, parent } = declaration;
    for (let at: postcss.Node | undefined = parent; at; at = at.parent)
      if (at instanceof postcss.AtRule && (at.name === 'page' || at.params === 'print')) return;
    const where = parent && 'selector' in parent ? parent.selector : '';
    // A least size in pixels lets letters grow beyond it. In a drawing a pixel is a unit, and the whole drawing grows.
    const grows = value.replace(/max\([\d.]+r?em, [\d.]+px\)/g, '');
    if (/\d(px|pt|pc|mm|cm|in|q)\b/i.test(grows) && !/\btext$/.test(where))
      found.push(`${where} { ${prop}: ${value} }`);
  });
  return found;
}

describe("the person's own size of letters", () => {
  it.each(sheets)('%s has letters that grow with it', (sheet) => {
    expect(fixedSizes(readFileSync(sheet, 'utf8'))).toEqual([]);
  });

  it('a size in pixels, points or millimetres is found, however it is written', () => {
    expect(
      fixedSizes(
        'a { font: 16px/1.5 serif } b { font-size: clamp(15px, 2vw, 64px) } c { line-height: 20px } d { font-size: 10pt } e { line-height: calc(7mm - 1em) }',
      ),
    ).toHaveLength(5);
    expect(
      fixedSizes('@media print { a { font-size: 9pt } } @page { @top-left { font-size: 8pt } }'),
    ).toEqual([]);
    expect(
      fixedSizes(
        'a { font: 100%/1.5 serif } b { font-size: max(0.875rem, 14px) } .mark text { font-size: 9px } c { line-height: 1.25rem }',
      ),
    ).toEqual([]);
  });
});

/** Files with drawings that look the same in both directions of reading, and why. All other drawings turn round. */
const sameBothWays: Record<string, string> = {
  'components/Mark.tsx': 'Our own mark.',
  'components/Sign.tsx': 'A tick, a ring, a dash: signs, which do not point.',
  'components/Verdicts.tsx': 'The signs of the verdicts; the line of the wait beside them turns round.',
  'components/case/Timeline.tsx': 'Signs for kinds of event.',
  'components/case/Panels.tsx': 'Signs for the two sides.',
  'components/case/Lanes.tsx': 'An arrow inside a drawing that turns round as a whole.',
  'components/objection/DeadlineLine.tsx':
    'Signs beside words, and marks inside a line that turns round as a whole.',
  'components/handouts/QrCode.tsx': 'A code that cameras read.',
};

const views = readdirSync('components', { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
  .map(({ parentPath, name }) => join(parentPath, name).split(sep).join('/'));

describe('drawings and arrows', () => {
  it('every drawing turns round with the direction of reading, or says why not', () => {
    const still = views.filter((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<svg\b([^>]|=>)*>/g)].some(
        ([tag]) => !tag.includes('data-mirrors'),
      ),
    );
    expect(still.sort()).toEqual(Object.keys(sameBothWays).sort());
  });

  it('every arrow among the texts of a view turns round; ‹ and › do so by themselves', () => {
    const still = views.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(<[^<>]*>)?\s*([←→↩↪⇐⇒◀▶◂▸➔➜])/gu)]
        .filter(([, element = '']) => !element.includes('data-mirrors'))
        .map(([, , arrow]) => `${file}: ${arrow}`),
    );
    expect(still).toEqual([]);
  });
});

describe('directions', () => {
  it.each(sheets)('%s speaks of start and end', (sheet) => {
    expect(oneSided(readFileSync(sheet, 'utf8'))).toEqual([]);
  });

  it.each([
    ['a { left: 0 }'],
    ['a { margin-left: 4px }'],
    ['a { border-right: 1px solid }'],
    ['a { border-top-left-radius: 4px }'],
    ['a { text-align: right }'],
    ['a { float: left }'],
    ['a { padding: 1px 2px 3px 4px }'],
    ['a { border-width: 0 2px 2px 0 }'],
    ['a { background: linear-gradient(to right, red, blue) }'],
    ['a { transform: translateX(4px) }'],
    ['a { border-radius: 4px 0 0 4px }'],
    ['@page { @bottom-right { content: "1" } }'],
  ])('%s is found', (css) => {
    expect(oneSided(css)).toHaveLength(1);
  });

  it.each([
    ['a { inset-inline-start: 0; margin-inline: 4px 0; text-align: end; float: inline-start }'],
    ['a { padding: 1px 2px 3px }'],
    ['a { padding: 1px 2px 3px 2px; border-radius: 4px }'],
    ['a::after { border-width: 0 2px 2px 0 } a:dir(rtl)::after { rotate: 135deg }'],
  ])('%s is let through', (css) => {
    expect(oneSided(css)).toEqual([]);
  });
});

describe('style modules', () => {
  const modules = sheets.filter((sheet) => sheet.endsWith('.module.css'));

  it('name an id only as :global: a module gives it a name of its own otherwise, which no element has', () => {
    const lost = modules.flatMap((sheet) => {
      const found: string[] = [];
      postcss.parse(readFileSync(sheet, 'utf8')).walkRules(({ selector }) => {
        if (/#[a-z]/i.test(selector.replace(/:global\([^)]*\)/g, ''))) found.push(`${sheet}: ${selector}`);
      });
      return found;
    });
    expect(modules.length).toBeGreaterThan(15);
    expect(lost).toEqual([]);
  });

  it('are never compared with a word of ours, since the build gives classes other names', () =>
    expect(
      views.filter((view) =>
        /[=!]==? *(css|styles)\.|\b(css|styles)\.\w+ *[=!]==/.test(readFileSync(view, 'utf8')),
      ),
    ).toEqual([]));
});

/** What moves for a person who asked their system for less motion, one sentence each. */
function unaskedMotion(css: string): string[] {
  const found: string[] = [];
  postcss.parse(css).walkDecls(/^(transition|animation|scroll-behavior)(-|$)/, (declaration) => {
    const { prop, value } = declaration;
    for (let at: postcss.Node | undefined = declaration.parent; at; at = at.parent)
      if (at instanceof postcss.AtRule && at.params.includes('prefers-reduced-motion: no-preference')) return;
    if (!/^(none|auto)$/.test(value)) found.push(`${prop}: ${value}`);
  });
  return found;
}

describe('motion', () => {
  it.each(sheets)('%s moves nothing for who asked for less of it', (sheet) => {
    expect(unaskedMotion(readFileSync(sheet, 'utf8'))).toEqual([]);
  });

  it('motion that nobody was asked about is found', () => {
    const kept = '@media (prefers-reduced-motion: no-preference) { a { transition: top 1s } }';
    expect(unaskedMotion(`a { animation: turn 1s } html { scroll-behavior: smooth } ${kept}`)).toEqual([
      'animation: turn 1s',
      'scroll-behavior: smooth',
    ]);
  });
});
