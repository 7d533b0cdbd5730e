// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { eventually } from '../../tests/fixtures/eventually';
import { closeFullPage, root, showFullPage, there } from '../../tests/fixtures/full-page';
import { fillWindow } from '../../tests/fixtures/window';

/** People name their profiles. */

beforeAll(fillWindow);
afterEach(closeFullPage);

const forms = () => [...root().querySelectorAll<HTMLFormElement>('[aria-labelledby="profiles"] form')];
const alert = () => root().querySelector('[aria-labelledby="profiles"] [role="alert"]')?.textContent;

/** Types a name for a new profile and sends it off. */
async function name(label: string) {
  await there('[aria-labelledby="profiles"] form');
  const form = forms().at(-1) as HTMLFormElement;
  const input = form.querySelector('input') as HTMLInputElement;
  await act(() => {
    input.value = label;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
}

test('a name that looks like another profile’s is taken, however its signs are written', async () => {
  const doors = await showFullPage('settings');
  const labels = async () =>
    (await doors.record.read()).events.flatMap((event) => ('label' in event ? [event.label] : []));
  const first = 'José\u00a0work';
  await name(first);
  await eventually(async () => expect(await labels()).toEqual([first]));
  // A Mac's keyboard and its file names write accents as signs of their own; a no-break space comes with copied text.
  for (const same of [first.normalize('NFD'), 'José work', 'José  work']) {
    await name(same);
    await eventually(() => expect(alert()?.normalize('NFC'), JSON.stringify(same)).toContain('José'));
    expect(await labels()).toEqual([first]);
  }
  await name('Jose work');
  await eventually(async () => expect(await labels()).toHaveLength(2));
});

test('a name stands apart in what is said of it, so that it can’t turn the words beside it', async () => {
  await showFullPage('settings');
  await name('שלום 12');
  await there('[data-act="rename"]');
  await name('שלום 12');
  await eventually(() => expect(alert()).toContain('\u2068שלום 12\u2069'));
  await act(() => root().querySelector<HTMLElement>('[data-act="rename"]')?.click());
  expect(forms()[0]?.querySelector('label bdi')?.textContent).toBe('שלום 12');
});
