import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Row } from './table.ts';

/**
 * The page of figures in the documentation, its plot, and the figures in the README, all written from one run; and the
 * page's last part, which the record's own run writes.
 */

const pageFile = 'docs/bench.md';
const plotFile = 'docs/pictures/bench.svg';

/** A bar of the plot: what was measured, and its milliseconds. */
export interface Bar {
  name: string;
  time: number;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Bars beside each other, the quickest first, legible on light and dark pages. */
export function plot(title: string, bars: readonly Bar[]): string {
  const [left, right, row] = [150, 640, 34];
  const longest = Math.max(...bars.map(({ time }) => time));
  const drawn = [...bars]
    .sort((a, b) => a.time - b.time)
    .map(({ name, time }, n) => {
      const y = 48 + n * row;
      const width = Math.max(2, ((right - left) * time) / longest);
      const colour = name === 'Abstain' ? '#0b7a75' : '#8a8f98';
      return `  <text x="${left - 12}" y="${y + 16}" text-anchor="end">${escaped(name)}</text>
  <rect x="${left}" y="${y}" width="${width.toFixed(1)}" height="22" rx="3" fill="${colour}"/>
  <text x="${(left + width + 8).toFixed(1)}" y="${y + 16}">${time.toFixed(1)} ms</text>`;
    });
  const height = 60 + bars.length * row;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" width="760" height="${height}" role="img" aria-label="${escaped(title)}">
  <style>text { font: 14px system-ui, sans-serif; fill: #1b1f24 } @media (prefers-color-scheme: dark) { text { fill: #e8eaed } }</style>
  <text x="12" y="26" font-weight="600">${escaped(title)}</text>
${drawn.join('\n')}
</svg>
`;
}

const tableOf = (rows: readonly Row[]) =>
  [
    '| Measure | Found | Budget | Within |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ measure, found, budget, ok }) =>
        `| ${measure} | ${found} | ${budget || 'none'} | ${budget ? (ok ? 'yes' : '**no**') : ''} |`,
    ),
  ].join('\n');

const notesOf = (rows: readonly Row[]) =>
  rows
    .flatMap(({ notes }) => notes)
    .map((text) => `- ${text}`)
    .join('\n');

const recordHead = '\n## The record\n';

/** A page with the record's figures as its last part, in place of those it had. @param ran who ran it, when and where */
export function withRecord(page: string, rows: readonly Row[], ran: string): string {
  const [before = ''] = page.split(recordHead);
  return `${before}${recordHead}
\`bench/record.ts\`, ${ran}. Entries of up to 50 people; each time in milliseconds is the median of its rounds.

${tableOf(rows)}

${notesOf(rows)}
`;
}

/** Writes the page's last part. @param browser the browser's own name and version @param day ISO */
export function writeRecordPart(rows: readonly Row[], browser: string, day: string) {
  const ran = `${day}, with ${browser} on ${cpus().length} processor cores`;
  writeFileSync(pageFile, withRecord(readFileSync(pageFile, 'utf8'), rows, ran));
}

/**
 * Puts a run's figures where a text names them: `<!-- figure: NAME -->…<!-- end -->`.
 * @throws where a text names a figure that the run does not have
 */
export function withFigures(text: string, rows: readonly Row[]): string {
  return text.replace(/(<!-- figure: (.+?) -->).*?(<!-- end -->)/g, (_, begin, name, end) => {
    const row = rows.find(({ measure }) => measure === name);
    if (!row) throw new Error(`The README wants the figure "${name}", which no row of the bench has.`);
    return `${begin}${row.found}${end}`;
  });
}

/** Writes plot, README and page; the page's last part stays as it is. @param browser the browser's own name and version @param day ISO */
export function writePage(rows: readonly Row[], bars: readonly Bar[], browser: string, day: string) {
  const title = 'Script time on a page of 1,200 nodes and 25 switches';
  writeFileSync(plotFile, plot(title, bars));
  const [, record] = readFileSync(pageFile, 'utf8').split(recordHead);
  writeFileSync(
    pageFile,
    `# Figures

\`npm run bench\` wrote this page on ${day}, with ${browser} on ${cpus().length} processor cores. Timings depend on the
machine, so they decide no test; what counts is each figure beside the ones it was measured with. The minimal script
rings one fixed selector and does nothing else. A library of guided tours is pointed at the same switch.

![${title}](pictures/bench.svg)

${tableOf(rows)}

Each figure in milliseconds is the median of its rounds:

${notesOf(rows)}
${record === undefined ? '' : `${recordHead}${record}`}`,
  );
  writeFileSync('README.md', withFigures(readFileSync('README.md', 'utf8'), rows));
}
