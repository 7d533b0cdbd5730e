// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { fillWindow } from '../../tests/fixtures/window';
import { ChecklistPage, openChecklist } from '../checklist/ChecklistPage';
import { showRecordPage } from '../record-page';

/** Forms of the objection that a person began, and left before they were kept. */

const root = () => document.getElementById('root') as HTMLElement;
const field = (name: string) => root().querySelector<HTMLInputElement>(`[data-field="${name}"] input`);
const close = () => act(() => render(null, root()));

beforeAll(fillWindow);
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(close);

async function open(doors: ReturnType<typeof fakeDoors>, view: string, shows: string) {
  location.hash = `#/objection/${view}`;
  await act(() => showRecordPage(doors, root(), openChecklist, ChecklistPage));
  await eventually(() => expect(field(shows)).not.toBeNull());
}

const fill = (name: string, value: string) =>
  act(() => {
    const input = field(name) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

test('what was begun in “I sent it” is there when the window opens again, and gone once it is kept', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'DE-BY' });
  await open(doors, 'sent/form-ai:true', 'sent-on');
  expect(field('sent-on')?.value).toBe('2026-11-28');
  await fill('sent-on', '2026-11-20');
  await fill('reference', 'LI-4711');
  await close();

  await open(doors, 'sent/form-ai:true', 'sent-on');
  expect(field('sent-on')?.value).toBe('2026-11-20');
  expect(field('reference')?.value).toBe('LI-4711');
  await act(() => root().querySelector<HTMLElement>('[data-act="keep-sent"]')?.click());
  await eventually(async () => {
    const { events } = await doors.record.read();
    expect(events.find(({ kind }) => kind === 'objection-sent')).toMatchObject({
      on: '2026-11-20',
      reference: 'LI-4711',
    });
  });
  await close();

  await open(doors, 'sent/form-ai:true', 'sent-on');
  expect(field('reference')?.value).toBe('');
  expect(field('sent-on')?.value).toBe('2026-11-28');
});

test('a day that was not touched is today’s when the window opens on another day', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'DE-BY' });
  await open(doors, 'sent/form-ai:true', 'sent-on');
  await fill('reference', 'LI-4711');
  await close();
  doors.browser.now += 86_400_000;
  await open(doors, 'sent/form-ai:true', 'sent-on');
  expect(field('sent-on')?.value).toBe('2026-11-29');
  expect(field('reference')?.value).toBe('LI-4711');
});

test('where it is another day in Dublin, this is said beside the day that is asked for', async () => {
  const doors = fakeDoors({ timeZone: 'Europe/Helsinki', now: Date.UTC(2026, 10, 28, 22, 30) });
  await doors.record.say({ kind: 'region-chosen', region: 'FI' });
  await open(doors, 'sent/form-ai:true', 'sent-on');
  expect(field('sent-on')?.value).toBe('2026-11-29');
  const said = root().querySelector('[data-field="sent-on"] [data-today-there]')?.textContent;
  expect(said).toContain('Europe/Dublin');
  expect(said).toMatch(/28\sNovember\s2026/);
});

test('where the day is the same, nothing is said of it', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'FI' });
  await open(doors, 'sent/form-ai:true', 'sent-on');
  expect(root().querySelector('[data-today-there]')).toBeNull();
});
