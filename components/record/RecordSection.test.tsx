// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../../tests/fixtures/eventually';
import { closeFullPage, showFullPage, storedAs } from '../../tests/fixtures/full-page';
import { type Entry, tell } from '../../tests/fixtures/record/events';
import { fillWindow } from '../../tests/fixtures/window';

/** The record, tried without a browser. */

beforeAll(fillWindow);
afterEach(closeFullPage);

const section = () => document.querySelector<HTMLElement>('#section') as HTMLElement;

/** Shows the record that tells this. @param address what its address asks for */
async function show(told: readonly Entry[], address = '') {
  const doors = await showFullPage(`record/${address}`, { stored: storedAs(tell(...told)) });
  await eventually(() => expect(section().querySelector('[data-standing]')).not.toBeNull());
  return doors;
}
const standing = () => section().querySelector('[data-standing]')?.textContent ?? '';

const reading = (day: string, state: 'on' | 'off'): Entry => [
  'reading',
  { setting: 'ai-training', state, load: `load-${day}-${state}`, at: `2026-${day}T09:00:00.000Z` },
];

describe('how it stands', () => {
  test('of a switch that is on again, it names the last day on which it was off, as the overview does', async () => {
    await show([
      reading('03-01', 'off'),
      reading('03-02', 'off'),
      reading('05-20', 'off'),
      reading('06-01', 'on'),
    ]);
    const note = section().querySelector('[data-standing] [role="note"]')?.textContent;
    expect(note).toMatch(/off on 20\sMay\s2026 and on again on 1\sJune\s2026/);
    expect(standing()).not.toMatch(/\s2\sMarch/);
  });

  test('of a switch that was only said to be off, it doesn’t say that it was', async () => {
    await show([['said-done', { step: 'switch-off' }], reading('06-01', 'on')]);
    expect(standing()).toContain('never seen it off');
    expect(section().querySelector('[data-standing] [role="note"]')).toBeNull();
  });

  test('who said they objected, without a day, is not told that no objection is recorded', async () => {
    await show([
      ['region-chosen', { region: 'DE-BY' }],
      ['said-done', { step: 'objection' }],
    ]);
    expect(standing()).toContain('You say you objected');
    expect(standing()).not.toContain('No objection recorded');
  });

  test('who said nothing of an objection is told that none is recorded', async () => {
    await show([['region-chosen', { region: 'DE-BY' }]]);
    expect(standing()).toContain('No objection recorded');
  });
});

describe('the entries', () => {
  /** Two people, the second with one entry of their own. */
  const two: Entry[] = [
    ['profile-created', { label: 'Ada' }],
    ['profile-created', { label: 'Bob' }],
    ['said-done', { step: 'old-posts', profile: 'event-0000' }],
    ['said-done', { step: 'download-data', profile: 'event-0001' }],
  ];
  const lines = () => section().querySelectorAll('.line').length;
  const choice = (name: string) => section().querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const all = (count: number) => eventually(() => expect(lines()).toBe(count));

  test('of somebody who was deleted are not asked for any more: the others’ are all there', async () => {
    const doors = await show(two, 'profile=event-0001');
    await all(2);
    expect(choice('profile')?.value).toBe('event-0001');
    await act(async () => void (await doors.record.remove({ profile: 'event-0001' })));
    await eventually(() => expect(section().textContent).not.toContain('Bob'));
    await all(2);
    expect(section().querySelector('[data-count]')?.textContent).toBe('2 entries');
  });

  test('that an address asks for can be left, however few they are', async () => {
    await show(two, 'group=readings');
    await all(0);
    const field = choice('group') as HTMLSelectElement;
    field.value = '';
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await all(4);
    expect(location.hash).toBe('#/record');
  });

  test('follow the address, and the address what is chosen', async () => {
    await show(two);
    await all(4);
    const field = choice('profile') as HTMLSelectElement;
    field.value = 'event-0000';
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await all(2);
    expect(location.hash).toBe('#/record/profile=event-0000');
    await act(() => {
      location.hash = '#/record';
    });
    await all(4);
    expect(choice('profile')?.value).toBe('');
  });

  test('of nobody are not asked for where every entry is somebody’s', async () => {
    await show(two, 'profile=nobody');
    await all(4);
    expect(choice('profile')?.value).toBe('');
  });
});

/** The browser is about to print. */
const print = () =>
  eventually(() => {
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.querySelector('[data-dossier]')).not.toBeNull();
  });

test('the dossier says of each step from where it came: from another browser is not from a file', async () => {
  await show([
    ['region-chosen', { region: 'DE-BY' }],
    ['said-done', { step: 'old-posts', via: 'sync' }],
    ['said-done', { step: 'download-data', via: 'file' }],
    ['said-done', { step: 'close-account', via: 'file' }],
    ['said-done', { step: 'close-account', via: 'sync' }],
  ]);
  await print();
  const line = (title: string) =>
    [...document.querySelectorAll('[data-dossier] tr[data-status]')].find((row) =>
      row.textContent?.startsWith(title),
    )?.textContent ?? '';
  const file = 'from a file, not seen here';
  const sync = 'from another browser, not seen here';
  expect(line('Go through your old posts')).toContain(`(${sync})`);
  expect(line('Go through your old posts')).not.toContain(file);
  expect(line('Get a copy')).toContain(`(${file})`);
  expect(line('Last resort')).toContain(`(${file}) (${sync})`);
  window.dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('[data-dossier]')).toBeNull();
});

test('the dossier lists each source once, by a number that every step resting on it names', async () => {
  await show([['region-chosen', { region: 'DE-BY' }]]);
  await eventually(async () => {
    window.dispatchEvent(new Event('afterprint'));
    await print();
    expect(document.querySelector('[data-dossier] [data-rests]')).not.toBeNull();
  });
  const listed = [...document.querySelectorAll('[data-dossier] [data-sources] li')].map(
    (one) => one.textContent,
  );
  expect(listed.length).toBeGreaterThan(5);
  expect(new Set(listed).size).toBe(listed.length);
  const named = [...document.querySelectorAll('[data-dossier] [data-rests] dd')].map((one) =>
    (one.textContent ?? '').split(', ').map(Number),
  );
  expect(named.length).toBeGreaterThan(3);
  // Every number leads to a source, and one source serves several steps.
  expect(new Set(named.flat())).toEqual(new Set(listed.map((_, n) => n + 1)));
  expect(named.flat().length).toBeGreaterThan(listed.length);
  window.dispatchEvent(new Event('afterprint'));
});

test('the dossier tells each answer once', async () => {
  await show([
    ['region-chosen', { region: 'DE-BY' }],
    ['objection-sent', { channel: 'form-ai', on: '2026-09-16' }],
    ['answer-received', { answer: 'other', on: '2026-09-17' }],
    ['answer-received', { answer: 'refused-with-reasons', on: '2026-10-10' }],
  ]);
  await print();
  const matter = document.querySelector('[data-dossier] .matter')?.textContent ?? '';
  expect(matter.split('refused, with reasons')).toHaveLength(2);
  expect(matter).toContain('something else');
  window.dispatchEvent(new Event('afterprint'));
});

test('the dossier shows a reference apart from its words, and what hides in it', async () => {
  await show([
    ['region-chosen', { region: 'DE-BY' }],
    // As a file may bring it: a mark of direction, a space of no width, and a letter without a picture.
    ['objection-sent', { channel: 'email', on: '2026-03-01', reference: 'א-12\u200f\u200b\u3164' }],
  ]);
  await print();
  const matter = () => document.querySelector('[data-dossier] .matter')?.textContent ?? '';
  expect(matter()).toContain('\u2068א-12\ufffd\ufffd\ufffd\u2069');
  window.dispatchEvent(new Event('afterprint'));
});

test('a name among what can be saved stands apart from the words around it', async () => {
  await show([
    ['profile-created', { label: 'שלום 12' }],
    ['profile-created', { label: 'Bob' }],
  ]);
  const options = [...section().querySelectorAll('[aria-labelledby="along"] option')];
  expect(options.map((one) => one.textContent).join()).toContain('\u2068שלום 12\u2069');
});
