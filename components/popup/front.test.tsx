import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageReport } from '../../lib/domain/record/page-report';
import { places } from '../../lib/sites/linkedin/addresses';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { ownDocument } from '../../tests/fixtures/window';
import { DoorsFor } from '../doors';
import { useFront } from './front';

let document: Document;
beforeEach(() => {
  document = ownDocument();
  Object.defineProperty(document, 'hidden', { value: false });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const report: PageReport = { page: 'setting', state: 'on', mode: 'highlight' };

/** Does something, and waits until all that follows from it at once has happened. */
const settled = (does: () => void) =>
  act(async () => {
    does();
    await new Promise((done) => setTimeout(done));
  });

/** Follows the front; each question to a page waits for its answer until the test gives it. */
async function follow(change: (doors: ReturnType<typeof fakeDoors>) => void = () => {}) {
  const doors = fakeDoors({ front: { id: 1, window: 1, address: new URL(places.setting) } });
  const asked: { tab: number; answer(report: PageReport): Promise<void> }[] = [];
  doors.tabs.ask = (tab) =>
    new Promise((resolve) => asked.push({ tab, answer: (given) => settled(() => resolve(given)) }));
  change(doors);
  const Shown = () => {
    const [front] = useFront();
    return front && `${front.tab?.id} ${front.report?.state} ${front.access}`;
  };
  await settled(() => render(h(DoorsFor, { doors, children: h(Shown, {}) }), document.body));
  return { doors, asked, shown: () => document.body.textContent };
}

test('a late answer from the tab that was in front before does not put that tab in front again', async () => {
  const { doors, asked, shown } = await follow();
  doors.browser.front = { id: 2, window: 1, address: new URL(places.form) };
  await settled(() => doors.changed.front());
  expect(asked.map(({ tab }) => tab)).toEqual([1, 2]);
  await asked[1]?.answer({ page: 'form', state: 'form', mode: 'highlight' });
  expect(shown()).toBe('2 form true');
  await asked[0]?.answer(report);
  expect(shown()).toBe('2 form true');
});

test('a page that takes longer to answer than it is left alone is shown all the same', async () => {
  const { asked, shown } = await follow();
  await asked[0]?.answer(report);
  await settled(() => vi.advanceTimersByTime(2000));
  expect(asked).toHaveLength(3);
  await asked[1]?.answer({ ...report, state: 'off' });
  expect(shown()).toBe('1 off true');
});

test('where the browser does not tell whether the extension is let in, it counts as kept out', async () => {
  const { asked, shown } = await follow((doors) => {
    doors.access.has = () => Promise.reject(new Error('no answer'));
  });
  await asked[0]?.answer(report);
  expect(shown()).toBe('1 on false');
});
