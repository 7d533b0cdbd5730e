import { describe, expect, it } from 'vitest';
import {
  type Area,
  alphaOf,
  common,
  cutBy,
  everywhere,
  holdsFixed,
  isEmpty,
  nowhere,
  opacityOf,
  shapeOf,
} from '../../lib/sites/areas';

/** What a computed style says of a box, told without a browser. */

const style = (values: Partial<CSSStyleDeclaration>) =>
  ({
    opacity: '1',
    overflowX: 'visible',
    overflowY: 'visible',
    contain: 'none',
    ...values,
  }) as CSSStyleDeclaration;
const box = { left: 100, top: 50, width: 200, height: 100, right: 300, bottom: 150 } as DOMRect;
const area = (left: number, top: number, right: number, bottom: number): Area => ({
  left,
  top,
  right,
  bottom,
});

describe('two areas', () => {
  it('share what lies in both, or nothing', () => {
    expect(common(area(0, 0, 10, 10), area(5, 5, 20, 20))).toEqual(area(5, 5, 10, 10));
    expect(isEmpty(common(area(0, 0, 10, 10), area(10, 0, 20, 10)))).toBe(true);
    expect(isEmpty(everywhere)).toBe(false);
    expect(isEmpty(nowhere)).toBe(true);
  });
});

describe('a shape leaves of a box', () => {
  it.each([
    ['inset(10px)', area(110, 60, 290, 140)],
    ['inset(50%)', area(200, 100, 200, 100)],
    ['inset(0 100% 0 0)', area(100, 50, 100, 150)],
    ['inset(10px 20px round 4px)', area(120, 60, 280, 140)],
    ['polygon(0 0, 100% 0, 100% 50%)', area(100, 50, 300, 100)],
    ['polygon(evenodd, 0 0, 0 0, 0 0)', area(100, 50, 100, 50)],
    ['circle(0)', nowhere],
    ['ellipse(0% 10px)', nowhere],
    ['circle(50%)', everywhere],
    // Worked out, or a path: its edges are not told.
    ['inset(calc(0% - 8px))', everywhere],
    ['path("M0 0")', everywhere],
    ['none', everywhere],
  ])('%s', (clipPath, left) => {
    expect(shapeOf(style({ clipPath, position: 'static' }), box)).toEqual(left);
  });

  it('by the older `clip` only where it is positioned', () => {
    const clip = 'rect(0px, 1px, 1px, 0px)';
    expect(shapeOf(style({ clip, position: 'absolute' }), box)).toEqual(area(100, 50, 101, 51));
    expect(shapeOf(style({ clip, position: 'static' }), box)).toEqual(everywhere);
    const open = 'rect(auto, auto, auto, 50px)';
    expect(shapeOf(style({ clip: open, position: 'fixed' }), box)).toEqual(
      area(150, -Infinity, Infinity, Infinity),
    );
  });
});

describe('a box that cuts off what overflows it', () => {
  const all = area(0, 0, 1000, 1000);
  const rest = () => area(100, 100, 200, 200);
  const cut = (values: Partial<CSSStyleDeclaration>) =>
    cutBy(style({ display: 'block', ...values }), all, rest);

  it('does so on each axis by itself, and on both where its painting is contained', () => {
    expect(cut({})).toEqual(all);
    expect(cut({ overflowX: 'hidden' })).toEqual(area(100, 0, 200, 1000));
    expect(cut({ overflowY: 'auto' })).toEqual(area(0, 100, 1000, 200));
    expect(cut({ contain: 'layout paint' })).toEqual(rest());
  });

  it('does not where it is a piece of a line', () => {
    expect(cut({ display: 'inline', overflowX: 'hidden', overflowY: 'hidden' })).toEqual(all);
  });
});

it.each([
  [{ transform: 'matrix(1, 0, 0, 1, 0, 0)' }, true],
  [{ filter: 'invert(1)' }, true],
  [{ contain: 'strict' }, true],
  [{ willChange: 'transform' }, true],
  [{ contentVisibility: 'auto' }, true],
  [{ transform: 'none', filter: 'none', contain: 'style', willChange: 'opacity' }, false],
] as [Partial<CSSStyleDeclaration>, boolean][])(
  'a box with %o holds what is fixed in it: %s',
  (values, holds) => {
    expect(holdsFixed(style(values))).toBe(holds);
  },
);

describe('how much is seen through', () => {
  it.each([
    [{ opacity: '0.5' }, 0.5],
    [{ opacity: '' }, 1],
    [{ opacity: '0.5', filter: 'opacity(50%)' }, 0.25],
    [{ filter: 'opacity(0.1) brightness(2)' }, 0.1],
    [{ filter: 'blur(8px)' }, 0],
    [{ filter: 'blur(2px)' }, 1],
    [{ maskImage: 'linear-gradient(rgba(0, 0, 0, 0), transparent)' }, 0],
    [{ maskImage: 'linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))' }, 1],
    [{ maskImage: 'url("mask.svg")' }, 1],
  ] as [Partial<CSSStyleDeclaration>, number][])('%o: %d', (values, seen) => {
    expect(opacityOf(style(values))).toBeCloseTo(seen);
  });

  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0.4)', 0.4],
    ['color(srgb 1 0 0 / 0.25)', 0.25],
    ['oklch(0.5 0.1 20 / 0)', 0],
  ])('%s hides %d', (backgroundColor, hides) => {
    expect(alphaOf(style({ backgroundColor }))).toBe(hides);
  });
});
