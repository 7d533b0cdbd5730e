import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { ownDocument } from '../../tests/fixtures/window';
import { DoorsFor } from '../doors';
import { type TypedDesk, useTyped } from './typed-desk';

let document: Document;
beforeEach(() => {
  document = ownDocument();
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

/** Draws what a profile typed. Every drawing is kept, since one that is gone after a moment may still be written into. */
function typingDesk(doors = fakeDoors()) {
  const drawn: { profile: string; desk: TypedDesk | null }[] = [];
  const Shown = ({ profile }: { profile: string }) => {
    drawn.push({ profile, desk: useTyped(profile, false) });
    return null;
  };
  return {
    doors,
    drawn,
    last: () => drawn.at(-1)?.desk,
    async show(profile: string) {
      await act(() => render(h(DoorsFor, { doors, children: h(Shown, { profile }) }), document.body));
      // What the effects ask for comes after them.
      await act(() => new Promise((done) => setTimeout(done)));
    },
  };
}

test('what one profile typed is never shown under another, not even for a moment', async () => {
  const { drawn, last, show } = typingDesk();
  await show('a');
  await act(() => last()?.type({ name: 'Ada' }));
  await show('b');
  expect(drawn.filter(({ profile, desk }) => profile === 'b' && desk?.typed.name === 'Ada')).toEqual([]);
  expect(last()?.typed.name).toBe('');
});

test('what the browser did not take of one profile is not said of another', async () => {
  const { doors, last, show } = typingDesk();
  await show('a');
  doors.drafts.keepTyped = async () => false;
  await act(async () => last()?.type({ name: 'Ada' }));
  expect(last()?.kept).toBe(false);
  await show('b');
  expect(last()?.kept).toBe(true);
});

test('an answer that is late says nothing of the profile that is shown now', async () => {
  const { doors, last, show } = typingDesk();
  const late = Promise.withResolvers<boolean>();
  await show('a');
  doors.drafts.keepTyped = () => late.promise;
  await act(() => last()?.type({ name: 'Ada' }));
  await show('b');
  await act(async () => late.resolve(false));
  expect(last()?.kept).toBe(true);
});

test('what is typed into a form that was drawn for the profile before is kept for that one, with the rest', async () => {
  const { doors, last, show } = typingDesk();
  await show('a');
  await act(() => last()?.type({ name: 'Ada' }));
  const ofA = last();
  await show('b');
  await act(() => last()?.type({ name: 'Bea' }));
  await act(() => ofA?.type({ account: 'ada@example.org' }));
  expect(last()?.typed).toMatchObject({ name: 'Bea', account: '' });
  expect(await doors.drafts.typedSoFar('a', false)).toMatchObject({
    name: 'Ada',
    account: 'ada@example.org',
  });
  expect(await doors.drafts.typedSoFar('b', false)).toMatchObject({ name: 'Bea', account: '' });
});
