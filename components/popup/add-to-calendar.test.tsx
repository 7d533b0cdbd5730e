// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { RecordEvent } from '../../lib/domain/record/record';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { actNamed, clearPage, press, root, storedAs } from '../../tests/fixtures/full-page';
import { make } from '../../tests/fixtures/record/events';
import { fillWindow } from '../../tests/fixtures/window';
import { openDesk } from '../desk';
import { showRecordPage } from '../record-page';
import { PanelPage } from './PanelPage';

/** The steps beside the page while an answer is waited for. */

beforeAll(fillWindow);
beforeEach(clearPage);
afterEach(() => act(() => render(null, root())));

test('“Add to calendar” saves the last day for the answer as a file', async () => {
  const events = [
    make('guidance-chosen', { tick: 1, id: 'guidance-1', mode: 'beside' }),
    make('region-chosen', { tick: 2, id: 'region-001', region: 'FR' }),
    make('reading', { tick: 3, id: 'reading-01', state: 'off', load: 'load-0001' }),
    make('reading', { tick: 4, id: 'reading-02', state: 'off', load: 'load-0002' }),
    make('objection-sent', {
      tick: 5,
      id: 'objection-1',
      channel: 'form-ai',
      on: '2026-11-20',
      member: true,
    }),
  ] as unknown as RecordEvent[];
  const doors = fakeDoors({ stored: storedAs(events) });
  await act(() => showRecordPage(doors, root(), openDesk, PanelPage));
  await press(actNamed('calendar'));
  await eventually(() => expect(doors.browser.saved).toHaveLength(1));
  const [file] = doors.browser.saved;
  expect(file?.name).toMatch(/\.ics$/);
  expect(file?.text).toContain('BEGIN:VCALENDAR');
  // A month from 20 November, which ends on a Sunday, so on the Monday after it.
  expect(file?.text).toContain('20261221');
});
