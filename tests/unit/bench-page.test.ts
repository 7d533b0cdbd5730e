import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plot, withFigures, withRecord } from '../../bench/page';

const row = (measure: string, found: string) => ({ measure, found, budget: '', ok: true, notes: [] });

it('figures of a text come from a run, each by its name', () => {
  const text = 'It has <!-- figure: size -->1 kB<!-- end --> and <!-- figure: time -->?<!-- end -->.';
  expect(withFigures(text, [row('size', '37 kB'), row('time', '2 ms')])).toBe(
    'It has <!-- figure: size -->37 kB<!-- end --> and <!-- figure: time -->2 ms<!-- end -->.',
  );
});

it('a figure that no run has is named', () => {
  expect(() => withFigures('<!-- figure: weight -->1<!-- end -->', [])).toThrow('weight');
});

it('the record’s figures are the last part of the page, the newest in place of those before', () => {
  const once = withRecord('# Figures\n\nAll of them.\n', [row('10000: popup', '900 ms')], 'in May');
  const again = withRecord(once, [row('10000: popup', '400 ms')], 'in June');
  expect(again).toMatch(/^# Figures\n\nAll of them\.\n\n## The record\n/);
  expect(again).toContain('| 10000: popup | 400 ms | none |');
  expect(again).toContain('in June');
  expect(again).not.toMatch(/900 ms|in May/);
});

it('the plot draws each bar as long as its time, the quickest first', () => {
  const drawn = plot('Script time', [
    { name: 'slow <tour>', time: 40 },
    { name: 'Abstain', time: 10 },
  ]);
  const widths = [...drawn.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths[1]).toBeCloseTo((widths[0] ?? 0) * 4, 0);
  expect(drawn.indexOf('Abstain')).toBeLessThan(drawn.indexOf('slow &lt;tour>'));
});

it('the README shows the figures of the page that the bench wrote', () => {
  const page = readFileSync('docs/bench.md', 'utf8');
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/<!-- figure: (.+?) -->(.*?)<!-- end -->/g)];
  expect(shown.length).toBeGreaterThan(0);
  for (const [, name, found] of shown) expect(page).toContain(`| ${name} | ${found} |`);
});
