import { describe, expect, it } from 'vitest';
import type { Box } from '../../lib/guide/boxes';
import { chooseSpot, type Room } from '../../lib/guide/placing';

/** A row in the middle of a window, with room for the note on every side; its switch stands at one end of it. */
const roomWith = (switchAt: 'left' | 'right'): Room => {
  const clear: Box = { left: 400, top: 300, right: 800, bottom: 350 };
  const ring = switchAt === 'left' ? { ...clear, right: 450 } : { ...clear, left: 750 };
  return {
    page: { left: 0, top: 0, right: 1200, bottom: 800 },
    note: { width: 320, height: 150 },
    ring,
    clear,
  };
};
const nothing = () => 0;

describe('the note stands', () => {
  it.each(['left', 'right'] as const)('beside the row at the %s, where the switch is', (end) => {
    expect(chooseSpot(roomWith(end), undefined, nothing).spot.side).toBe(end);
  });

  it.each(['left', 'right'] as const)('below the row, if it would cover something at the %s', (end) => {
    const covered = (box: Box) => (box.top < 350 && box.bottom > 300 ? 1 : 0);
    expect(chooseSpot(roomWith(end), undefined, covered)).toMatchObject({
      spot: { side: 'below' },
      covers: false,
    });
  });

  it('beside the other end where the whole row is ringed and one end is taken, as on a page from right to left', () => {
    const room = roomWith('right');
    const covered = (box: Box) => (box.left > 800 ? 1 : 0);
    expect(chooseSpot({ ...room, ring: room.clear }, undefined, covered)).toMatchObject({
      spot: { side: 'left' },
      covers: false,
    });
  });

  it('where it stood, as long as it covers nothing there', () => {
    expect(chooseSpot(roomWith('right'), 'left', nothing).spot.side).toBe('left');
  });

  it('beside the row again, once there is room for it, though it stood in a corner meanwhile', () => {
    const wide = roomWith('right');
    const narrow = { ...wide, page: { ...wide.page, right: 820 } };
    const corner = chooseSpot(narrow, undefined, (box) => (box.top < 600 ? 1 : 0)).spot;
    expect(corner.side).toBeUndefined();
    expect(chooseSpot(wide, corner.name, nothing).spot.side).toBe('right');
    // Where all at the row is taken, it stays in the corner in which it is.
    const onlyCorners = (box: Box) => (box.bottom < 200 || box.top > 600 ? 0 : 1);
    expect(chooseSpot(wide, 'top start', onlyCorners).spot.name).toBe('top start');
  });
});
