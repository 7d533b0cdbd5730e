import { describe, expect, test } from 'vitest';
import { style } from '../../lib/guide/style';

/** Relative luminance of `#rgb` or `#rrggbb`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((one) => one + one) : colour.slice(1).match(/../g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** The declarations of one rule. */
const rule = (selector: string) => style.match(new RegExp(`(?:^|})${selector}{([^}]*)}`))?.[1] ?? '';
const value = (selector: string, property: string) =>
  rule(selector).match(new RegExp(`(?:^|;)${property}:([^;]*)`))?.[1] ?? '';

describe('what is drawn on a page can be seen', () => {
  test('the ring stands out at 3:1 on any ground, by its dark band or by its white one', () => {
    const bands = ['border', 'outline'].map((name) => luminance(value('div', name).match(/#\w+/)?.[0] ?? ''));
    expect(bands[0]).toBeLessThan(bands[1] as number);
    for (let ground = 0; ground <= 1; ground += 0.001)
      expect(Math.max(...bands.map((band) => ratio(band, ground)))).toBeGreaterThanOrEqual(3);
  });

  test.each(['light', 'dark'])('the callout is read at 4.5:1 in the %s', (scheme) => {
    const of = (property: string) =>
      luminance(value('aside', property).match(/#\w+/g)?.[scheme === 'light' ? 0 : 1] ?? '');
    expect(ratio(of('color'), of('background'))).toBeGreaterThanOrEqual(4.5);
    // The accent writes the buttons.
    expect(ratio(of('--a'), of('background'))).toBeGreaterThanOrEqual(4.5);
  });

  test('nothing of the ring takes a click', () => expect(value('div', 'pointer-events')).toBe('none'));
});
