// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Switched } from '../../lib/domain/record/standing';
import { sampled } from '../../tests/property/sample';
import { SwitchStrip } from './SwitchStrip';

/** The drawing of a switch's history says what its readings say, however many of them share a place. */

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});
const root = () => document.getElementById('root') as HTMLElement;
afterEach(() => act(() => render(null, root())));

const began = Date.UTC(2026, 0, 1);
/** A switch's readings from their states, each so many minutes after the one before. */
const read = (told: readonly { state: 'on' | 'off'; after: number }[]): Switched[] => {
  let at = began;
  return told.map(({ state, after }, n) => {
    at += after * 60_000;
    return {
      id: `reading-${n}`,
      state,
      at: new Date(at).toISOString(),
      load: `load-${n}`,
      hearsay: false,
    };
  });
};

/** What the drawing shows: the row on which it ends, and the places of its line, from first to last. */
function drawn(history: readonly Switched[]) {
  const last = history.at(-1);
  render(
    <SwitchStrip
      history={history}
      now={(last ? Date.parse(last.at) : began) + 86_400_000}
      label="the switch"
      words={{ on: 'On', off: 'Off', from: 'then', to: 'today' }}
    />,
    root(),
  );
  const [on, off] = [...root().querySelectorAll('line.rail, line')].map((line) => line.getAttribute('y1'));
  const line = root().querySelector('polyline')?.getAttribute('points') ?? '';
  const points = line.split(' ').map((point) => point.split(','));
  const since = root().querySelector('polyline + line');
  const rowOf = (y: string | null | undefined) => (y === on ? 'on' : y === off ? 'off' : null);
  return {
    until: rowOf(since?.getAttribute('y1')),
    from: Number(since?.getAttribute('x1')),
    xs: points.map(([x]) => Number(x)),
    ends: rowOf(points.at(-1)?.[1]),
  };
}

test('where many readings share a place, the drawing ends as the last of them says', () => {
  const mixed = Array.from({ length: 2000 }, (_, n) => ({ state: n % 3 ? 'off' : 'on', after: 5 }) as const);
  const history = read([
    ...mixed,
    { state: 'on', after: 5 },
    { state: 'off', after: 5 },
    { state: 'on', after: 5 },
  ]);
  expect(drawn(history)).toMatchObject({ until: 'on', ends: 'on' });
});

test('whatever was read, the drawing runs forward and ends as the last reading says', () => {
  // Up to 1200 readings, drawn as some that come again and again.
  const some = fc.array(
    fc.record({
      state: fc.constantFrom('on' as const, 'off' as const),
      // A clock may have run back.
      after: fc.oneof(fc.constantFrom(0, 1, 10), fc.integer({ min: -600, max: 100_000 })),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const readings = fc
    .tuple(some, fc.integer({ min: 1, max: 100 }))
    .map(([told, times]) => Array.from({ length: times }, () => told).flat());
  fc.assert(
    fc.property(readings, (told) => {
      const { until, ends, xs, from } = drawn(read(told));
      const last = told.at(-1)?.state;
      expect(until).toBe(last);
      expect(ends).toBe(last);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      expect(from).toBeCloseTo(xs.at(-1) ?? 0, 0);
    }),
    sampled(200),
  );
});
