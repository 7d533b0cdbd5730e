import { beforeEach, expect, test, vi } from 'vitest';
import script from '../../entrypoints/guide';
import type { PageReport } from '../../lib/domain/record/page-report';
import { ownDocument } from '../fixtures/window';

/** What the script on a page starts, by the one value that it reads. */

const { guide, stop } = vi.hoisted(() => {
  const stop = vi.fn();
  return { stop, guide: vi.fn(() => ({ sight: () => ({ page: 'setting', state: 'off' }), stop })) };
});
vi.mock('../../lib/guide/guide', () => ({ guide }));

let changed: (changes: { guide?: { newValue?: unknown } }) => void;
let asked: (message: unknown, sender: unknown, respond: (report: PageReport) => void) => void;

/** The script begins in a page while this value is kept. */
async function begin(kept: unknown) {
  const heard = <Listener>(hear: (listener: Listener) => void) => ({ addListener: hear });
  vi.stubGlobal('browser', {
    runtime: { id: 'ours', onMessage: heard<typeof asked>((listener) => (asked = listener)) },
    storage: {
      local: {
        get: async () => ({ guide: kept }),
        onChanged: heard<typeof changed>((listener) => (changed = listener)),
      },
    },
  });
  ownDocument();
  script.main();
  await Promise.resolve();
}

const told = () => {
  let report: PageReport | undefined;
  asked({ type: 'what-do-you-see' }, {}, (answer) => (report = answer));
  return report;
};

beforeEach(() => {
  guide.mockClear();
  stop.mockClear();
});

test('without a choice the page is read', async () => {
  await begin(undefined);
  expect(guide).toHaveBeenCalledOnce();
  expect(told()).toEqual({ page: 'setting', state: 'off', mode: 'beside' });
});

test('where only practice is allowed no page is read, and the script sees nothing', async () => {
  await begin({ mode: 'off' });
  expect(guide).not.toHaveBeenCalled();
  expect(told()).toEqual({ page: null, state: null, mode: 'beside' });
});

test('what is read already stops when only practice is allowed, and begins anew when that ends', async () => {
  await begin(undefined);
  changed({ guide: { newValue: { mode: 'off' } } });
  expect(stop).toHaveBeenCalledOnce();
  expect(guide).toHaveBeenCalledOnce();
  expect(told()).toEqual({ page: null, state: null, mode: 'beside' });
  changed({ guide: {} });
  expect(guide).toHaveBeenCalledTimes(2);
});
