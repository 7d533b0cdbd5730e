import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';

/** The sizes in which browsers and stores show an icon, in pixels. */
export const iconSizes = [16, 32, 48, 128];

/**
 * The icon as an SVG: the mark of `components/mark.svg` in white on a ground of the accent colour. The white is what
 * shows on a dark toolbar, the ground on a light one.
 */
export function iconDrawing(): string {
  const mark = readFileSync('components/mark.svg', 'utf8');
  const [, ground] = /--accent: light-dark\((#\w+)/.exec(readFileSync('components/theme.css', 'utf8')) ?? [];
  const [, view, shapes] = /viewBox="([^"]+)">(.*)<\/svg>/s.exec(mark) ?? [];
  if (!ground || !view || !shapes) throw new Error('The mark or the accent colour is not where it was.');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}"><rect width="16" height="16" rx="4" fill="${ground}"/><g fill="#fff">${shapes}</g></svg>`;
}

/** One icon. @returns a PNG, packed without filters, which is smallest for a drawing of few colours */
export function drawIcon(size: number): Uint8Array {
  const drawn = new Resvg(iconDrawing(), { fitTo: { mode: 'width', value: size } }).render().asPng();
  return PNG.sync.write(PNG.sync.read(Buffer.from(drawn)), {
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('public/icon', { recursive: true });
  for (const size of iconSizes) writeFileSync(`public/icon/${size}.png`, drawIcon(size));
  console.log(`Drew ${iconSizes.join(', ')} pixels into public/icon.`);
}
