// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import {
  actNamed,
  clearPage,
  closeFullPage,
  inputOf,
  open,
  press,
  root,
  there,
  type,
} from '../../tests/fixtures/full-page';
import { fillWindow } from '../../tests/fixtures/window';

/** Forms of the objection that a person began, and left before they were kept. */

const field = (name: string) => root().querySelector<HTMLInputElement>(inputOf(name));
const openSent = (doors: ReturnType<typeof fakeDoors>) =>
  open(doors, 'objection/sent/form-ai:true', inputOf('sent-on'));

beforeAll(fillWindow);
beforeEach(clearPage);
afterEach(closeFullPage);

test('what was begun in “I sent it” is there when the window opens again, and gone once it is kept', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'DE-BY' });
  await openSent(doors);
  expect(field('sent-on')?.value).toBe('2026-11-28');
  await type('sent-on', '2026-11-20');
  await type('reference', 'LI-4711');
  await closeFullPage();

  await openSent(doors);
  expect(field('sent-on')?.value).toBe('2026-11-20');
  expect(field('reference')?.value).toBe('LI-4711');
  await press(actNamed('keep-sent'));
  await there('[data-objection-view="home"]');
  await eventually(async () => {
    const { events } = await doors.record.read();
    expect(events.find(({ kind }) => kind === 'objection-sent')).toMatchObject({
      on: '2026-11-20',
      reference: 'LI-4711',
    });
  });
  await closeFullPage();

  await openSent(doors);
  expect(field('reference')?.value).toBe('');
  expect(field('sent-on')?.value).toBe('2026-11-28');
});

test('a day that was not touched is today’s when the window opens on another day', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'DE-BY' });
  await openSent(doors);
  await type('reference', 'LI-4711');
  await closeFullPage();
  doors.browser.now += 86_400_000;
  await openSent(doors);
  expect(field('sent-on')?.value).toBe('2026-11-29');
  expect(field('reference')?.value).toBe('LI-4711');
});

test('where it is another day in Dublin, this is said beside the day that is asked for', async () => {
  const doors = fakeDoors({ timeZone: 'Europe/Helsinki', now: Date.UTC(2026, 10, 28, 22, 30) });
  await doors.record.say({ kind: 'region-chosen', region: 'FI' });
  await openSent(doors);
  expect(field('sent-on')?.value).toBe('2026-11-29');
  const said = root().querySelector('[data-field="sent-on"] [data-today-there]')?.textContent;
  expect(said).toContain('Europe/Dublin');
  expect(said).toMatch(/28\sNovember\s2026/);
});

test('where the day is the same, nothing is said of it', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'FI' });
  await openSent(doors);
  expect(root().querySelector('[data-today-there]')).toBeNull();
});

test('“back” leads to no form that was kept already, where it would be kept twice', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'DE-BY' });
  await open(doors, 'objection/way/form-ai:true', actNamed('i-sent-it'));
  await press(actNamed('i-sent-it'));
  await there(inputOf('sent-on'));
  const before = history.length;
  await press(actNamed('keep-sent'));
  await there('[data-objection-view="home"]');
  expect(location.hash).toBe('#/objection');
  expect(history.length).toBe(before);
  history.back();
  await there('[data-objection-view="way"]');
});
