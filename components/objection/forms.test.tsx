// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import english from '../../lib/locales/en/objection.json';
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

/** Forms whose answer goes into the record: what keeps it out is said, and only what is shown goes in. */

beforeAll(fillWindow);
beforeEach(clearPage);
afterEach(closeFullPage);

const tooLong = 'x'.repeat(1000);

/** A browser of a person in France; @returns it, and the id of the objection they sent */
async function afterObjecting(channel: 'form-ai' | 'post' = 'form-ai') {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'FR' });
  await doors.record.say({ kind: 'objection-sent', channel, on: '2026-11-20', member: true });
  const { events } = await doors.record.read();
  const id = events.find(({ kind }) => kind === 'objection-sent')?.id ?? '';
  return { doors, id };
}

const said = async (doors: ReturnType<typeof fakeDoors>, kind: string) =>
  (await doors.record.read()).events.filter((event) => event.kind === kind);

const choose = (answer: string) => press(`input[name="answer"][value="${answer}"]`);

describe('what LinkedIn answered', () => {
  test('a reference typed for another answer neither keeps this one out nor is kept with it', async () => {
    for (const reference of [tooLong, 'LI-4711']) {
      clearPage();
      const { doors, id } = await afterObjecting();
      await open(doors, `objection/answer/${id}`, 'input[name="answer"]');
      await choose('received');
      await type('answer-reference', reference);
      await choose('refused-without');
      expect(root().querySelector(inputOf('answer-reference'))).toBeNull();
      await press(actNamed('keep-answer'));
      await eventually(async () => expect(await said(doors, 'answer-received')).toHaveLength(1));
      const [answer] = await said(doors, 'answer-received');
      expect(answer).toMatchObject({ answer: 'refused-without' });
      expect(answer).not.toHaveProperty('reference');
      await closeFullPage();
    }
  });

  test('a field that cannot be kept as it is takes the focus when the answer is to be kept', async () => {
    const { doors, id } = await afterObjecting();
    await open(doors, `objection/answer/${id}`, 'input[name="answer"]');
    await choose('received');
    await type('answer-reference', tooLong);
    await press(actNamed('keep-answer'));
    expect(document.activeElement).toBe(root().querySelector(inputOf('answer-reference')));
  });
});

describe('“I sent it”', () => {
  test('a fault behind closed details is shown and focused, not silent', async () => {
    const doors = fakeDoors();
    await doors.record.say({ kind: 'region-chosen', region: 'FR' });
    await open(doors, 'objection/sent/form-ai:true', inputOf('reference'));
    await type('reference', tooLong);
    await closeFullPage();
    await open(doors, 'objection/sent/form-ai:true', inputOf('reference'));
    const details = (await there('[data-more]')) as HTMLDetailsElement;
    expect(details.open).toBe(false);
    await press(actNamed('keep-sent'));
    expect(details.open).toBe(true);
    expect(document.activeElement).toBe(root().querySelector(inputOf('reference')));
    expect(await said(doors, 'objection-sent')).toHaveLength(0);
  });

  test('a day of arrival typed where it was asked for keeps nothing out, and goes nowhere, where it is not', async () => {
    const doors = fakeDoors();
    await doors.record.say({ kind: 'region-chosen', region: 'FR' });
    await open(doors, 'objection/sent/post:true', inputOf('received-on'));
    await type('received-on', '2027-01-01');
    await closeFullPage();
    await doors.record.say({ kind: 'region-chosen', region: 'CH' });
    await open(doors, 'objection/sent/post:true', inputOf('sent-on'));
    expect(root().querySelector(inputOf('received-on'))).toBeNull();
    await press(actNamed('keep-sent'));
    await eventually(async () => expect(await said(doors, 'objection-sent')).toHaveLength(1));
    await there('[data-objection-view="home"]');
    expect(await said(doors, 'receipt-told')).toHaveLength(0);
  });

  test('where the day of arrival is not stored, it stays typed; the next try stores it alone', async () => {
    const doors = fakeDoors();
    await doors.record.say({ kind: 'region-chosen', region: 'FR' });
    const { say } = doors.record;
    let refused = 0;
    doors.record.say = async (saying) => {
      if (saying.kind !== 'receipt-told' || refused > 0) return say(saying);
      refused += 1;
      return { ok: false, why: 'storage-failed' };
    };
    await open(doors, 'objection/sent/post:true', inputOf('received-on'));
    await type('sent-on', '2026-11-20');
    await type('received-on', '2026-11-23');
    await press(actNamed('keep-sent'));
    await eventually(() => expect(refused).toBe(1));
    expect(root().querySelector<HTMLInputElement>(inputOf('received-on'))?.value).toBe('2026-11-23');
    await press(actNamed('keep-sent'));
    await there('[data-objection-view="home"]');
    expect(await said(doors, 'objection-sent')).toHaveLength(1);
    expect(await said(doors, 'receipt-told')).toMatchObject([{ on: '2026-11-23' }]);
  });
});

describe('a complaint', () => {
  test('keeps its authority when the letter is cleared, and can be told as sent', async () => {
    const { doors, id } = await afterObjecting();
    await doors.drafts.keepTyped(null, { name: 'Zoé', authority: 'FR' });
    await open(doors, `objection/letter/complaint/${id}`, actNamed('clear'));
    await press(actNamed('clear'));
    expect(root().querySelector<HTMLInputElement>(inputOf('name'))?.value).toBe('');
    await press(actNamed('letter-sent'));
    await eventually(async () =>
      expect(await said(doors, 'complaint-sent')).toMatchObject([{ authority: 'FR' }]),
    );
  });

  test('without an authority leads to where one is chosen, and has no button that does nothing', async () => {
    const { doors, id } = await afterObjecting();
    await open(doors, `objection/letter/complaint/${id}`, actNamed('to-authority'));
    expect(root().querySelector(actNamed('letter-sent'))).toBeNull();
    await press(actNamed('to-authority'));
    await there('[data-objection-view="authority"]');
  });
});

test('an answer about identity is told again alone where the record did not take it', async () => {
  const { doors, id } = await afterObjecting();
  await doors.record.say({ kind: 'identity-asked', on: '2026-11-25', of: id });
  const { say } = doors.record;
  let refused = 0;
  doors.record.say = async (saying) => {
    if (saying.kind !== 'identity-answered' || refused > 0) return say(saying);
    refused += 1;
    return { ok: false, why: 'storage-failed' };
  };
  await open(doors, `objection/letter/identity-reply/${id}`, actNamed('letter-sent'));
  await press('[data-field="gave-what-was-asked"]');
  await press(actNamed('letter-sent'));
  await eventually(() => expect(refused).toBe(1));
  expect(root().querySelector<HTMLInputElement>('[data-field="gave-what-was-asked"]')?.checked).toBe(true);
  await press(actNamed('letter-sent'));
  await there('[data-objection-view="home"]');
  expect(await said(doors, 'letter-sent')).toHaveLength(1);
  expect(await said(doors, 'identity-answered')).toHaveLength(1);
});

test('a day of delivery that cannot be kept takes the focus', async () => {
  const { doors } = await afterObjecting('post');
  await open(doors, 'objection', inputOf('delivered-on'));
  await type('delivered-on', '2026-11-01');
  await press(actNamed('keep-day'));
  expect(document.activeElement).toBe(root().querySelector(inputOf('delivered-on')));
  expect(root().querySelector('[data-field="delivered-on"]')?.textContent).toContain(
    english.problems.text['before-sent'].split('.')[0],
  );
});
