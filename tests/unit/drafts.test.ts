import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  deleteDraft,
  draftsIn,
  keepDraft,
  keepTyped,
  keptDrafts,
  letterToPrint,
  typedSoFar,
  watchTyped,
} from '../../lib/extension/drafts';
import { recordArea } from '../../lib/extension/record-area';

const at = '2026-11-28T12:00:00Z';
const typed = { name: 'Zoë Dupont' };

beforeEach(async () => {
  fakeBrowser.reset();
  await recordArea().clear();
});

describe('what is typed', () => {
  it('before any profile was named is there for the first one that is, and for no other', async () => {
    await keepTyped(null, typed);
    expect(await typedSoFar('profile-1', true)).toEqual(typed);
    expect(await typedSoFar('profile-2', false)).toBeUndefined();
    await keepTyped('profile-1', { name: 'Zoë' });
    expect(await typedSoFar('profile-1', true)).toEqual({ name: 'Zoë' });
  });

  it.each([
    ['a text', 'x'],
    ['nothing', null],
    ['a list', []],
  ])('that is damaged (%s) reads as nothing', async (_what, value) => {
    await fakeBrowser.storage.session.set({ 'typed/own': value });
    expect(await typedSoFar(null, false)).toBeUndefined();
    await keepTyped(null, typed);
    expect(await typedSoFar(null, false)).toEqual(typed);
  });
});

describe('what is typed and then deleted', () => {
  const watched = (profile: string | null, first: boolean) => {
    const changed = vi.fn<(typed: unknown) => void>();
    watchTyped(profile, first, changed);
    return changed;
  };

  it('is told to every page that shows it', async () => {
    await keepTyped('profile-1', typed);
    const changed = watched('profile-1', true);
    await fakeBrowser.storage.session.clear();
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(undefined));
  });

  it('before any profile was named is told to the first one, which shows it', async () => {
    await keepTyped(null, typed);
    const [first, other] = [watched('profile-1', true), watched('profile-2', false)];
    await fakeBrowser.storage.session.clear();
    await vi.waitFor(() => expect(first).toHaveBeenCalledWith(undefined));
    expect(other).not.toHaveBeenCalled();
  });

  it('leaves what the first profile typed of its own', async () => {
    await keepTyped(null, typed);
    await keepTyped('profile-1', { name: 'Zoë' });
    const changed = watched('profile-1', true);
    await fakeBrowser.storage.session.remove('typed/own');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith({ name: 'Zoë' }));
    expect(changed).not.toHaveBeenCalledWith(undefined);
  });
});

describe('a draft that was kept', () => {
  it('for nobody named stays in view whatever profile is named later, and can be deleted there', async () => {
    expect(await keepDraft({ profile: null, letter: 'objection', at, typed })).toBe(true);
    for (const profile of [null, 'profile-1', 'profile-2'])
      expect((await keptDrafts(profile)).map((draft) => draft.typed)).toEqual([typed]);
    const [draft] = await keptDrafts('profile-1');
    await deleteDraft(draft?.id ?? '');
    expect(await keptDrafts(null)).toEqual([]);
  });

  it('for one profile is not shown for another', async () => {
    await keepDraft({ profile: 'profile-1', letter: 'objection', at, typed });
    expect(await keptDrafts('profile-2')).toEqual([]);
    expect(await keptDrafts('profile-1')).toHaveLength(1);
  });

  const good = { id: 'good', profile: null, letter: 'objection', at, typed };
  it.each<[string, unknown, number]>([
    ['a day that is none', { ...good, at: '2026-13-45' }, 2],
    ['a number for a day', { ...good, at: 7 }, 2],
    ['no day', { ...good, at: undefined }, 2],
    ['a letter that is a list', { ...good, letter: [] }, 2],
    ['a profile that is an object', { ...good, profile: {} }, 2],
    ['nothing typed', { ...good, typed: null }, 1],
    ['a text', 'x', 1],
    ['nothing', null, 1],
  ])('with %s hides no other', (_what, bad, shown) => {
    const drafts = draftsIn({ 'draft/bad': bad, 'draft/good': good }, null);
    expect(drafts).toHaveLength(shown);
    expect(drafts[0]).toEqual(good);
    for (const draft of drafts) if (draft.at !== null) Temporal.Instant.from(draft.at);
  });
});

describe('the letter to print', () => {
  it.each([
    ['a text', 'x'],
    ['no text', { language: 'en', title: 'x' }],
    ['nothing', null],
  ])('that is damaged (%s) is none, and is taken away', async (_what, value) => {
    await fakeBrowser.storage.session.set({ print: value });
    expect(await letterToPrint()).toBeNull();
    expect((await fakeBrowser.storage.session.get('print')).print ?? null).toBeNull();
    const letter = { text: 'Dear LinkedIn', language: 'en', title: 'Objection' };
    await fakeBrowser.storage.session.set({ print: letter });
    expect(await letterToPrint()).toEqual(letter);
  });
});
