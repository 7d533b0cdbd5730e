import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { style } from '../lib/guide/style';
import { contrast } from '../tests/fixtures/contrast';
import { noteTokens, tokens } from './tokens';

const text = (file: string) => readFileSync(file, 'utf8');

/** The custom properties of a style sheet that have one colour on light and another on dark ground, by their names. */
const propertiesIn = (css: string) =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
      name,
      { light, dark },
    ]),
  );

describe('the tokens', () => {
  it('are the custom properties of the style sheet, one for one', () => {
    expect(propertiesIn(text('components/theme.css'))).toEqual(tokens);
  });

  it('are the colours of ring and note, but for those of their own', () => {
    const { accent, ink } = tokens;
    const [plain = '', offAtLoad = ''] = style.split(/(?=\[data-good\] \{)/);
    expect(propertiesIn(plain)).toEqual({ accent, ink, paper: noteTokens.paper });
    expect(propertiesIn(offAtLoad)).toEqual({ accent: noteTokens.good });
    // The ring's dark band is the same on light and dark pages.
    const others = new Set(style.replace(/light-dark\(.*?\)/g, '').match(/#(?:\w{6}|\w{3})\b/g));
    expect(others).toEqual(new Set([accent.light, noteTokens.good.light, '#fff']));
  });

  it('are the colours of the badge', () => {
    const { accent, warn, good } = tokens;
    const badge = text('lib/extension/badge.ts');
    for (const colour of [accent.light, warn.light, good.light]) expect(badge).toContain(colour);
  });

  it('are beside our mark, which stands in the HTML of the popup as it is drawn elsewhere', () => {
    const [, outline = ''] = /\sd="([^"]+)"/.exec(text('components/mark.svg')) ?? [];
    expect(outline.length).toBeGreaterThan(20);
    expect(text('entrypoints/popup/index.html')).toContain(`d="${outline}"`);
  });

  it.each(['light', 'dark'] as const)('can be read on each other: %s', (scheme) => {
    const of = (name: keyof typeof tokens) => tokens[name][scheme];
    for (const ground of ['ground', 'surface'] as const)
      for (const ink of ['ink', 'ink-soft', 'accent', 'warn', 'good'] as const)
        expect(contrast(of(ink), of(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const name of ['accent', 'good', 'warn'] as const)
      expect(contrast(of(`on-${name}`), of(name)), `on-${name}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('line-strong'), of('surface')), 'line-strong').toBeGreaterThanOrEqual(3);
  });
});
