import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { drawIcon, iconSizes } from '../../scripts/icons';

type Seen = 'nothing' | 'plum' | 'white' | 'between';

/** A picture as it is looked at: what stands at a point, given in sixteenths of its width. */
function look(file: Uint8Array) {
  const { width, height, data } = PNG.sync.read(Buffer.from(file));
  const pixel = (x: number, y: number): Seen => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray((y * width + x) * 4);
    const near = (wanted: readonly number[]) =>
      [red, green, blue].every((part, n) => Math.abs(part - (wanted[n] ?? 0)) < 40);
    if (alpha < 40) return 'nothing';
    if (alpha > 215 && near([107, 35, 80])) return 'plum';
    return alpha > 215 && near([255, 255, 255]) ? 'white' : 'between';
  };
  const all = Array.from({ length: width * height }, (_, n) => pixel(n % width, Math.floor(n / width)));
  return {
    width,
    height,
    at: (x: number, y: number) => pixel(Math.floor((x * width) / 16), Math.floor((y * height) / 16)),
    share: (seen: Seen) => all.filter((one) => one === seen).length / all.length,
    /** How much of the lower half is the upper one in a mirror; no line of text is its own mirror. */
    mirrored:
      all.filter((seen, n) => seen === all[(height - 1 - Math.floor(n / width)) * width + (n % width)])
        .length / all.length,
  };
}

describe.each(iconSizes)('the icon of %i pixels', (size) => {
  const file = `public/icon/${size}.png`;

  it('shows a white switch with its knob at the off end, on a plum ground with round corners', () => {
    const icon = look(readFileSync(file));
    expect([icon.width, icon.height]).toEqual([size, size]);
    for (const [x, y] of [
      [0, 0],
      [15.9, 0],
      [0, 15.9],
      [15.9, 15.9],
    ] as const)
      expect(icon.at(x, y), `corner ${x}, ${y}`).not.toBe('plum');
    for (const [x, y] of [
      [8, 1.5],
      [8, 14],
      [0.5, 8],
      [15.5, 8],
    ] as const)
      expect(icon.at(x, y), `ground ${x}, ${y}`).toBe('plum');
    expect(icon.at(6, 8), 'the knob').toBe('plum');
    for (const [x, y] of [
      [11, 8],
      [9.5, 5],
      [9.5, 10.5],
      [12.5, 8],
    ] as const)
      expect(icon.at(x, y), `switch ${x}, ${y}`).toBe('white');
  });

  it('is made of large plain areas, not of text', () => {
    const icon = look(readFileSync(file));
    expect(icon.mirrored).toBeGreaterThan(0.98);
    expect(icon.share('plum')).toBeGreaterThan(0.5);
    expect(icon.share('white')).toBeGreaterThan(0.14);
    expect(icon.share('between')).toBeLessThan(0.2);
  });

  it('is drawn from the mark as it is now: "npm run icons" would change nothing', () => {
    const [kept, drawn] = [readFileSync(file), drawIcon(size)].map((picture) =>
      PNG.sync.read(Buffer.from(picture)).data.toString('base64'),
    );
    expect(kept).toBe(drawn);
  });
});

it('the mark beside our name is the icon’s', async () => {
  const { Mark } = await import('../../components/Mark');
  const outline = (Mark() as { props: { children: { props: { d: string } } } }).props.children.props.d;
  expect(readFileSync('components/mark.svg', 'utf8')).toContain(`d="${outline}"`);
  expect(outline.length).toBeGreaterThan(40);
});
