// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import interfaceWords from '../../lib/locales/en/interface.json';
import english from '../../lib/locales/en/objection.json';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { actNamed, clearPage, closeFullPage, open, press, root, there } from '../../tests/fixtures/full-page';
import { fillWindow } from '../../tests/fixtures/window';

/** A letter on its way to the clipboard or to print, and a browser that does not let it there. */

beforeAll(fillWindow);
beforeEach(() => {
  clearPage();
  // jsdom opens no window, and says so in its console. The root goes with the test; the document is the next file's too.
  root().addEventListener('click', (event) => event.preventDefault());
});
afterEach(closeFullPage);

const drafted = async (doors: ReturnType<typeof fakeDoors>) =>
  (await doors.record.read()).events.filter(({ kind }) => kind === 'letter-drafted');
const isPrimary = (name: string) => root().querySelector(actNamed(name))?.classList.contains('primary');

async function openLetter(clipboard: string | null) {
  const doors = fakeDoors({ clipboard });
  await doors.record.say({ kind: 'region-chosen', region: 'FR' });
  await open(doors, 'objection/way/dpo-form:true', actNamed('open-form'));
  return doors;
}

test('“Copy and open the form” copies the letter, and the record tells of it', async () => {
  const doors = await openLetter('');
  await press(actNamed('open-form'));
  await eventually(async () =>
    expect(await drafted(doors)).toMatchObject([{ letter: 'objection', language: 'en' }]),
  );
  expect(doors.browser.clipboard).toContain('LinkedIn');
  expect(root().textContent).toContain(english.way.didYou);
  expect(isPrimary('sent-today')).toBe(true);
});

test('where the browser refuses, this is said beside the form, and nothing goes on as if it had worked', async () => {
  const doors = await openLetter(null);
  await press(actNamed('open-form'));
  await eventually(() => expect(root().textContent).toContain(english.letter.copyFailed));
  const said = await there('[data-copy-failed]');
  expect(said.parentElement?.querySelector(actNamed('open-form'))).not.toBeNull();
  expect(getSelection()?.toString()).toContain('LinkedIn');
  expect(root().textContent).not.toContain(english.way.didYou);
  expect(isPrimary('open-form')).toBe(true);
  expect(isPrimary('sent-today')).toBe(false);
  expect(await drafted(doors)).toHaveLength(0);
});

/** The page of a reminder about an objection that was sent. */
async function openReminder(clipboard: string | null) {
  const doors = fakeDoors({ clipboard });
  await doors.record.say({ kind: 'region-chosen', region: 'FR' });
  await doors.record.say({ kind: 'objection-sent', channel: 'form-ai', on: '2026-11-20', member: true });
  const { events } = await doors.record.read();
  const id = events.find(({ kind }) => kind === 'objection-sent')?.id ?? '';
  await open(doors, `objection/letter/reminder/${id}`, actNamed('copy'));
  return doors;
}

test('a copy that failed is not what makes “I’ve sent this letter” the next thing to do', async () => {
  const doors = await openReminder(null);
  await press(actNamed('copy'));
  await eventually(() => expect(root().textContent).toContain(english.letter.copyFailed));
  expect(isPrimary('letter-sent')).toBe(false);
  expect(isPrimary('copy')).toBe(true);
  doors.browser.clipboard = '';
  await press(actNamed('copy'));
  await eventually(() => expect(isPrimary('letter-sent')).toBe(true));
});

test('a letter that could not be opened for print is not told as drafted, and this is said beside it', async () => {
  const doors = await openReminder('');
  const { openForPrint } = doors.drafts;
  doors.drafts.openForPrint = () => Promise.reject(new Error('QuotaExceededError'));
  await press(actNamed('print'));
  await eventually(() => expect(root().textContent).toContain(interfaceWords.notices.fault.text));
  expect(isPrimary('letter-sent')).toBe(false);
  expect(await drafted(doors)).toHaveLength(0);
  doors.drafts.openForPrint = openForPrint;
  await press(actNamed('print'));
  await eventually(() => expect(isPrimary('letter-sent')).toBe(true));
  await eventually(async () => expect(await drafted(doors)).toHaveLength(1));
  expect(doors.browser.printed?.text).toContain('LinkedIn');
  expect(root().textContent).not.toContain(interfaceWords.notices.fault.text);
});
