import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokens } from './tokens';

const text = (file: string) => readFileSync(file, 'utf8');

/** The part of relative luminance that a colour's channel has (WCAG 2.2). */
const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('the tokens', () => {
  it('are the custom properties of the style sheet, one for one', () => {
    const properties = Object.fromEntries(
      [...text('components/theme.css').matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
        ([, name, light, dark]) => [name, { light, dark }],
      ),
    );
    expect(properties).toEqual(tokens);
  });

  it('give the note and the badge their colours', () => {
    const { accent, warn, good } = tokens;
    const note = text('lib/guide/style.ts');
    expect(note).toContain(accent.light);
    expect(note).toContain(accent.dark);
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
