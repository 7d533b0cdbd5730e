// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { linkedinAiTraining as theCase } from '../../lib/cases/claims';
import { hasSides } from '../../lib/domain/case/case-search';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { closeFullPage, showFullPage } from '../../tests/fixtures/full-page';
import { fillWindow } from '../../tests/fixtures/window';

/** The case on the full page, where an address leads to a claim and a filter begins with the person's region. */

beforeAll(fillWindow);
afterEach(closeFullPage);

const section = () => document.querySelector<HTMLElement>('#section') as HTMLElement;
const search = () => section().querySelector('input[type="search"]') as HTMLInputElement;
const region = () => section().querySelector('#case-claims select') as HTMLSelectElement;

async function show(address = '', doors = fakeDoors()) {
  await showFullPage(`case/${address}`, doors);
  await eventually(() => expect(section().querySelector('#case-claims')).not.toBeNull());
  return doors;
}
const type = (text: string) =>
  act(() => {
    search().value = text;
    search().dispatchEvent(new Event('input', { bubbles: true }));
  });
/** Two frames: what an effect asks for in the next one has happened. */
const settled = () =>
  act(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
/** A claim that stands in the list and nowhere else. */
const claim = theCase.claims.find((one) => !hasSides(one))?.id ?? '';
const isThere = () => document.getElementById(`claim-${claim}`) !== null;

test('who was led to a claim, and then searches, keeps on typing where they are', async () => {
  await show(claim);
  await eventually(() => expect(document.activeElement?.id).toBe(`claim-${claim}`));
  search().focus();
  await type('zzzz');
  await settled();
  expect(isThere()).toBe(false);
  await type('');
  await settled();
  expect(isThere()).toBe(true);
  expect(document.activeElement).toBe(search());
});

test('a link to a claim that a search left out shows it, also when the address is there already', async () => {
  await show(claim);
  await eventually(() => expect(document.activeElement?.id).toBe(`claim-${claim}`));
  await type('zzzz');
  expect(isThere()).toBe(false);
  const link = document.createElement('a');
  link.href = `#/case/${claim}`;
  section().append(link);
  await act(() => link.click());
  await eventually(() => expect(document.activeElement?.id).toBe(`claim-${claim}`));
  expect(search().value).toBe('');
});

test('the region that is shown is the person’s own, whoever that is now', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'DE-BY' });
  await show('', doors);
  await eventually(() => expect(region().value).toBe('DE-BY'));
  await act(async () => void (await doors.record.say({ kind: 'region-chosen', region: 'FR' })));
  await eventually(() => expect(region().selectedOptions[0]?.textContent).toContain('France'));
  expect(region().value).toBe('FR');
});

test('a region that the reader chose stays chosen, whoever is shown', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'DE-BY' });
  await show('', doors);
  await eventually(() => expect(region().value).toBe('DE-BY'));
  await act(() => {
    region().value = 'GB';
    region().dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(async () => void (await doors.record.say({ kind: 'region-chosen', region: 'FR' })));
  await eventually(() => expect(region().textContent).toContain('France'));
  expect(region().value).toBe('GB');
});
