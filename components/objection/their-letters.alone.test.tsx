// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { textsOf } from '../../lib/locales';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { actNamed, clearPage, closeFullPage, open, press, root } from '../../tests/fixtures/full-page';
import { fillWindow } from '../../tests/fixtures/window';

/** The letter in the language that an authority works in, where it is another than the person's. */

vi.mock(import('../../lib/locales'), { spy: true });

beforeAll(() => {
  fillWindow();
  // A view that fails is reported there.
  Object.assign(globalThis, { reportError: () => {} });
});
beforeEach(clearPage);
afterEach(closeFullPage);

test('texts in the authority’s language that cannot be loaded are not left out in silence', async () => {
  let isThere = false;
  const { textsOf: load } = await vi.importActual<typeof import('../../lib/locales')>('../../lib/locales');
  vi.mocked(textsOf).mockImplementation((surface, language) =>
    surface === 'letters' && language === 'fr' && !isThere
      ? Promise.reject(new Error('no such file'))
      : load(surface, language),
  );
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'FR' });
  await doors.record.say({ kind: 'objection-sent', channel: 'form-ai', on: '2026-11-20', member: true });
  const { events } = await doors.record.read();
  await doors.drafts.keepTyped(null, { authority: 'FR' });
  await open(doors, `objection/letter/complaint/${events.at(-1)?.id}`, '[data-fault]');
  isThere = true;
  await press(actNamed('again'));
  await eventually(() => expect(root().querySelector('[data-sheet="theirs"]')?.textContent).toBe('French'));
});
