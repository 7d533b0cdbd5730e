import type { ComponentType } from 'preact';
import type { Doors } from '../lib/extension/doors';
import { Rescue } from './Boundary';
import { DoorsFor } from './doors';
import { openedPage, showWithin } from './page';

/** Saves the whole record as a file; it is read anew, and no view's work is used. */
const rescueWith = (doors: Doors) => async () => {
  const { saveRecord } = await import('./record/file');
  return saveRecord(await doors.record.read(), null, doors);
};

/**
 * Shows a page that has the door to the record; where the page fails, the record can still be saved.
 * @param root where it is shown
 * @param open reads what the page starts from; it may fail
 */
export async function showRecordPage<Opened>(
  doors: Doors,
  root: HTMLElement,
  open: (doors: Doors) => Promise<Opened>,
  Page: ComponentType<{ opened: Opened }>,
): Promise<void> {
  const page = await openedPage(open(doors), Page);
  showWithin(
    root,
    (shown) => (
      <DoorsFor doors={doors}>
        <Rescue.Provider value={rescueWith(doors)}>{shown}</Rescue.Provider>
      </DoorsFor>
    ),
    page,
  );
}
