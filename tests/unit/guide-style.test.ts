import { describe, expect, test } from 'vitest';
import { style } from '../../lib/guide/style';
import { luminance, ratio } from '../fixtures/contrast';

/** A style sheet's text without the white space that is there for people. */
const plain = style.replace(/\s*([{};,])\s*/g, '$1').replace(/:\s+/g, ':');
/** The declarations of the first rule with this selector. */
const rule = (selector: string) =>
  plain.split('}').find((one) => one.trim().startsWith(`${selector}{`)) ?? '';
const value = (selector: string, property: string) =>
  rule(selector)
    .match(new RegExp(`[{;]${property}:([^;]*)`))?.[1]
    ?.trim() ?? '';

describe('what is drawn on a page can be seen', () => {
  test('the ring stands out at 3:1 on any ground, by its dark band or by its white one', () => {
    const colour = (of: string, name: string) => luminance(value(of, name).match(/#\w+/)?.[0] ?? '');
    const light = colour('[data-guide=ring]', 'outline');
    for (const dark of [
      colour('[data-guide=ring]', 'border'),
      // Green, once the switch was off when the page loaded.
      colour('[data-guide=ring]:has(~ [data-good])', 'border-color'),
    ]) {
      expect(dark).toBeLessThan(light);
      for (let ground = 0; ground <= 1; ground += 0.001)
        expect(Math.max(ratio(dark, ground), ratio(light, ground))).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(['light', 'dark'])('the callout is read at 4.5:1 in the %s', (scheme) => {
    const of = (property: string) =>
      luminance(value('[popover]', property).match(/#\w+/g)?.[scheme === 'light' ? 0 : 1] ?? '');
    expect(ratio(of('--ink'), of('--paper'))).toBeGreaterThanOrEqual(4.5);
    // The accent writes the buttons; off at load it is green, and the tick stands on it.
    expect(ratio(of('--accent'), of('--paper'))).toBeGreaterThanOrEqual(4.5);
    const good = value('[data-good]', '--accent').match(/#\w+/g)?.[scheme === 'light' ? 0 : 1] ?? '';
    expect(ratio(luminance(good), of('--paper'))).toBeGreaterThanOrEqual(4.5);
  });

  test('nothing but the note takes a click', () => {
    expect(value('[popover]', 'pointer-events')).toBe('none');
    expect(value('[data-guide=ring]', 'pointer-events')).toBe('');
  });

  test('nothing is printed', () => expect(plain).toContain('@media print{[popover]{display:none !important'));
});
