// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { follow } from '../../lib/guide/follow';
import { windowOf } from '../../lib/sites/elements';

test('the following of what stood in a window that is gone ends, though its observers throw', () => {
  class OfADeadWindow {
    observe() {}
    disconnect() {
      throw new TypeError("can't access dead object");
    }
  }
  Object.assign(windowOf(document.body), { IntersectionObserver: OfADeadWindow });
  const stop = follow(document.body, () => {});
  expect(stop).not.toThrow();
});
