import { readFileSync } from 'node:fs';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { eventKinds } from '../../lib/domain/record/event-kinds';
import type { RecordEvent } from '../../lib/domain/record/record';
import { packForSync } from '../../lib/domain/record/sync-pack';
import { tellDelete, tellImport, tellRecord } from '../../lib/extension/messages';
import { patience } from '../../lib/extension/policy-changes';
import { recordArea } from '../../lib/extension/record-area';
import { readRecord, watchRecord } from '../../lib/extension/stored-record';
import germanCallout from '../../lib/locales/de/callout.json';
import german from '../../lib/locales/de/toolbar.json';
import englishCallout from '../../lib/locales/en/callout.json';
import english from '../../lib/locales/en/toolbar.json';
import { places } from '../../lib/sites/linkedin/addresses';
import { deleteDatabase } from '../fixtures/database';
import { eventually } from '../fixtures/eventually';
import { make } from '../fixtures/record/events';

/** A worker begins: nothing of the one before is left but what is stored. */
const startWorker = () => {
  fakeBrowser.runtime.resetState();
  fakeBrowser.storage.onChanged.removeAllListeners();
  background.main();
};

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteDatabase();
  // The fake browser knows no connections; the background only has to accept them.
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
  // The in-memory browser has no permissions: nothing is ever added.
  fakeBrowser.permissions.onAdded.addListener = () => {};
  startWorker();
});

const home = 'chrome-extension://test-extension-id/';
const ours = { id: 'test-extension-id', url: `${home}popup.html` };
const page = { id: 'test-extension-id', url: places.setting, frameId: 0, tab: { id: 7 } };

const send = async (message: unknown, sender: object = ours): Promise<unknown> =>
  (
    await (fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>)(
      message,
      sender,
    )
  )[0];

/** Has each message from now on handled, and the worker killed before it answers the first one. */
function killedBeforeItAnswers(): void {
  let calls = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const answer = await send(message);
    if (calls++ > 0) return answer;
    startWorker();
    throw new Error('The message port closed before a response was received.');
  });
}

let made = 0;
const freshId = () => `message-${String(made++).padStart(4, '0')}`;
const say = (kind: string, payload: object, id = freshId()) =>
  send({ type: 'record', event: { id, kind, ...payload } });
const reading = (state: string, load: string, id = freshId()) => ({
  type: 'reading',
  id,
  load,
  setting: 'ai-training',
  state,
});
/** As a browser tells it; Firefox adds `temporary` for test installs. */
const installed = (reason: string) => ({ reason, temporary: reason === 'install' }) as { reason: 'install' };
/** What is kept: the record's place, and the one value for pages. */
const stored = async () => ({
  ...(await recordArea().get(null)),
  ...(await fakeBrowser.storage.local.get(null)),
});
const guide = async () => (await fakeBrowser.storage.local.get('guide')).guide;
/** The next write to the record's place fails, in the words browsers have for a full disk. */
const fillDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
const button = async () => ({
  text: await fakeBrowser.action.getBadgeText({}),
  title: await fakeBrowser.action.getTitle({}),
});

describe('the path of a member', () => {
  it('leads to held once the switch is off after a reload; the button says so, and says when it comes on again', async () => {
    await say('guidance-chosen', { mode: 'highlight' });
    await send(reading('on', 'load-0001'), page);
    await send(reading('off', 'load-0001'), page);
    expect((await button()).text).toBe('');
    startWorker();
    await send(reading('off', 'load-0002'), page);
    await eventually(async () => expect(await button()).toEqual({ text: '✓', title: english.badge.held }));
    startWorker();
    await send(reading('on', 'load-0003'), page);
    await eventually(async () =>
      expect(await button()).toEqual({ text: '!', title: english.badge.reopened }),
    );
    const { events, aside } = await readRecord();
    expect(events.map(({ kind }) => kind)).toEqual(['guidance-chosen', ...Array(4).fill('reading')]);
    expect(aside).toBe(0);
  });

  it('the button has its word and sign again after the browser was closed', async () => {
    await send(reading('off', 'load-0001'), page);
    await send(reading('off', 'load-0002'), page);
    fakeBrowser.action.resetState();
    startWorker();
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await button()).toEqual({ text: '✓', title: english.badge.held });
  });

  it('a worker killed between two events, many times over, doubles and loses nothing', async () => {
    const sent: string[] = [];
    for (let turn = 0; turn < 40; turn++) {
      if (turn % 3 === 0) startWorker();
      const id = freshId();
      sent.push(id);
      const [first, again] = await Promise.all([
        send(reading('off', `load-000${turn % 4}`, id), page),
        turn % 5 === 0 ? send(reading('off', `load-000${turn % 4}`, id), page) : null,
      ]);
      expect(first).toMatchObject({ ok: true });
      if (again) expect(again).toEqual(first);
    }
    expect((await readRecord()).events.map(({ id }) => id)).toEqual(sent);
  });

  it('what our pages say is stored when it is acknowledged, and pages that watch are told', async () => {
    const changed = vi.fn();
    const stop = watchRecord(changed);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => send(message));
    const answer = await tellRecord({ kind: 'said-done', step: 'old-posts' });
    expect(answer.ok).toBe(true);
    expect((await readRecord()).events).toMatchObject([{ kind: 'said-done', step: 'old-posts' }]);
    await eventually(() => expect(changed).toHaveBeenCalled());
    stop();
    const times = changed.mock.calls.length;
    const listening = vi.fn();
    const stopListening = watchRecord(listening);
    await tellRecord({ kind: 'undone', step: 'old-posts' });
    await eventually(() => expect(listening).toHaveBeenCalled());
    expect(changed).toHaveBeenCalledTimes(times);
    stopListening();
  });

  it('a worker killed after storing and before answering is asked again, and the event is there once', async () => {
    killedBeforeItAnswers();
    expect(await tellRecord({ kind: 'said-done', step: 'old-posts' })).toMatchObject({ ok: true });
    expect((await readRecord()).events).toHaveLength(1);
  });

  it('a background that cannot be reached is told apart from one that stored', async () => {
    const calls = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValue(new Error('no receiving end'));
    expect(await tellRecord({ kind: 'said-done', step: 'old-posts' })).toEqual({
      ok: false,
      why: 'storage-failed',
    });
    expect(calls).toHaveBeenCalledTimes(3);
  });

  it('says that storage is full, and loses nothing', async () => {
    await say('said-done', { step: 'old-posts' });
    const before = await stored();
    fillDisk();
    expect(await send(reading('off', 'load-0001'), page)).toEqual({ ok: false, why: 'storage-full' });
    expect(await stored()).toEqual(before);
  });
});

describe('the person takes the record along', () => {
  const file = [
    make('profile-created', { id: 'profile-1', tick: 5, label: 'work' }),
    make('reading', { id: 'theirs-01', tick: 6, load: 'load-0009' }),
    { id: 'future-01', tick: 7, kind: 'court-ruled', v: 3 },
  ];
  const digest = `sha-256:${'0'.repeat(64)}`;
  const merge = () => send({ type: 'import', id: freshId(), digest, events: file });

  it('a file is merged as hearsay and told of; a second time it changes nothing', async () => {
    expect(await merge()).toEqual({ ok: true, count: 3 });
    const once = await readRecord();
    expect(once.events.map(({ kind, via }) => [kind, via])).toEqual([
      ['profile-created', 'file'],
      ['reading', 'file'],
      ['imported', undefined],
    ]);
    expect(once.later).toBe(1);
    startWorker();
    expect(await merge()).toEqual({ ok: true, count: 0 });
    expect(await readRecord()).toEqual(once);
  });

  it('the button says held of what this browser read, not of what came with a file', async () => {
    const held = ['a', 'b'].map((load, n) =>
      make('reading', { id: `theirs-0${n}`, tick: n + 1, state: 'off', load: `load-000${load}` }),
    );
    expect(await send({ type: 'import', id: freshId(), digest, events: held })).toEqual({
      ok: true,
      count: 2,
    });
    await say('language-chosen', { language: 'de' });
    await eventually(async () => expect(await button()).toEqual({ text: '', title: german.badge.plain }));
    await send(reading('off', 'load-0008'), page);
    await send(reading('on', 'load-0009'), page);
    await send(reading('off', 'load-0009'), page);
    await send(reading('off', 'load-0010'), page);
    await eventually(async () => expect((await button()).text).toBe('✓'));
  });

  it('a file is merged once though the worker was killed before it answered, and the page asks again', async () => {
    killedBeforeItAnswers();
    expect(await tellImport(digest, file as never)).toEqual({ ok: true, count: 3 });
    expect((await readRecord()).events).toHaveLength(3);
  });

  it('deletes everything: nothing is left in any area, the button is plain, the page draws nothing', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => send(message));
    await say('guidance-chosen', { mode: 'highlight' });
    await say('sync-chosen', { on: true });
    await send(reading('off', 'load-0001'), page);
    await send(reading('off', 'load-0002'), page);
    await fakeBrowser.storage.local.set({ 'aside/record/0': 'damage' });
    await fakeBrowser.storage.session.set({ draft: 'Dear LinkedIn' });
    await eventually(async () => expect((await button()).text).toBe('✓'));
    await eventually(async () => expect(await fakeBrowser.storage.sync.get(null)).not.toEqual({}));
    expect(await tellDelete('everything')).toEqual({ ok: true });
    const { local, session, sync } = fakeBrowser.storage;
    for (const area of [local, session, sync]) expect(await area.get(null)).toEqual({});
    await eventually(async () => expect(await button()).toEqual({ text: '', title: english.badge.plain }));
    startWorker();
    await fakeBrowser.runtime.onStartup.trigger();
    for (const area of [local, session, sync]) expect(await area.get(null)).toEqual({});
  });

  it('deletes one profile: what is left says nothing of it', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => send(message));
    await say('profile-created', { label: 'Ada' }, 'profile-ada');
    await say('guidance-chosen', { mode: 'highlight' });
    await say('profile-created', { label: 'Bob' }, 'profile-bob');
    await say('said-done', { step: 'old-posts', profile: 'profile-ada' });
    await say('said-done', { step: 'old-posts', profile: 'profile-bob' });
    expect(await tellDelete({ profile: 'profile-ada' })).toEqual({ ok: true });
    expect(JSON.stringify(await stored())).not.toMatch(/ada/i);
    expect((await readRecord()).events.map(({ kind }) => kind)).toEqual([
      'guidance-chosen',
      'profile-created',
      'said-done',
    ]);
    expect(await guide()).toMatchObject({ mode: 'highlight' });
  });

  it('hands it to other browsers only when asked, and takes what they hand over', async () => {
    await say('said-done', { step: 'old-posts' });
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    await say('sync-chosen', { on: true });
    await eventually(async () =>
      expect(Object.keys(await fakeBrowser.storage.sync.get(null))).toHaveLength(1),
    );
    const theirs = make('reading', { id: 'theirs-01', tick: 5 }) as unknown as RecordEvent;
    await fakeBrowser.storage.sync.set(packForSync([theirs], 'another-browser', {}).items);
    await eventually(async () =>
      expect((await readRecord()).events[0]).toMatchObject({ ...theirs, via: 'sync' }),
    );
    await say('sync-chosen', { on: false });
    await eventually(async () =>
      expect(Object.keys(await fakeBrowser.storage.sync.get(null)).join()).toMatch(
        /^record\/another-browser\/\d+$/,
      ),
    );
  });
});

describe('what the background takes, and from whom', () => {
  const good = { type: 'record', event: { id: 'said-0001', kind: 'said-done', step: 'old-posts' } };
  const read = reading('off', 'load-0001', 'read-0001');
  const imported = {
    type: 'import',
    id: 'import-01',
    digest: `sha-256:${'0'.repeat(64)}`,
    events: [make('undone')],
  };
  const elsewhere = (url: string) => ({ ...page, url });

  it.each<[string, unknown, object]>([
    ['nothing', undefined, ours],
    ['a text', 'record', ours],
    ['a list', [good], ours],
    ['an unknown type', { type: 'reset' }, ours],
    ['the question meant for pages', { type: 'what-do-you-see' }, ours],
    ['an event without its envelope', good.event, ours],
    ['an event with something beside it', { ...good, more: 1 }, ours],
    ['an event with its own tick', { ...good, event: { ...good.event, tick: 1 } }, ours],
    ['an event with its own moment', { ...good, event: { ...good.event, at: '2020-01-01T00:00:00Z' } }, ours],
    ['a status', { type: 'record', event: { id: 'said-0001', kind: 'held', step: 'switch-off' } }, ours],
    [
      'a reading spoken by our own page',
      {
        type: 'record',
        event: {
          id: 'said-0001',
          kind: 'reading',
          setting: 'ai-training',
          state: 'off',
          load: 'load-0001',
          page: 'setting',
        },
      },
      ours,
    ],
    ['a reading sent by our own page', read, { ...ours, frameId: 0, tab: { id: 7 } }],
    ['a reading sent by the practice page', read, { ...page, url: `${home}practice.html` }],
    [
      'an import spoken by our own page',
      { type: 'record', event: { id: 'said-0001', kind: 'imported', count: 1, digest: 'x' } },
      ours,
    ],
    ['an import from LinkedIn', imported, page],
    ['an import from another extension', imported, { id: 'another', url: `${home}popup.html` }],
    ['an import with one event that does not hold', { ...imported, events: [...imported.events, {}] }, ours],
    [
      'an import with hidden text',
      { ...imported, events: [make('profile-created', { label: 'a\u202eb' })] },
      ours,
    ],
    ['an import that leaves no tick', { ...imported, events: [make('undone', { tick: 9.1e15 })] }, ours],
    ['an import whose events are a text', { ...imported, events: 'all' }, ours],
    ['an import without a checksum', { ...imported, digest: 'x' }, ours],
    ['an import under no id', { ...imported, id: '' }, ours],
    ['an import with something beside it', { ...imported, via: 'sync' }, ours],
    ['a deletion from LinkedIn', { type: 'delete', what: 'everything' }, page],
    ['a deletion from another extension', { type: 'delete', what: 'everything' }, { ...ours, id: 'another' }],
    ['a deletion of nothing', { type: 'delete' }, ours],
    ['a deletion of something else', { type: 'delete', what: 'all' }, ours],
    ['a deletion of a profile that is none', { type: 'delete', what: { profile: '' } }, ours],
    ['a deletion of half the record', { type: 'delete', what: { profile: 'profile-1', half: true } }, ours],
    ['a step name that is markup', { ...good, event: { ...good.event, step: '<b>' } }, ours],
    [
      'a label a page long',
      { type: 'record', event: { id: 'said-0001', kind: 'profile-created', label: 'x'.repeat(5000) } },
      ours,
    ],
    ['an event from LinkedIn', good, page],
    ['an event from another extension', good, { id: 'another', url: `${home}popup.html` }],
    [
      'an event from a look-alike of our address',
      good,
      { ...ours, url: 'chrome-extension://test-extension-id.example/' },
    ],
    ['an event from nowhere', good, {}],
    ['an event without an address', good, { id: 'test-extension-id' }],
    ['a reading from another extension', read, { ...page, id: 'another' }],
    ['a reading from a frame', read, { ...page, frameId: 3 }],
    ['a reading without a tab', read, { ...page, tab: undefined }],
    ['a reading from the list', read, elsewhere(places.list)],
    ['a reading from the form', read, elsewhere(places.form)],
    ['a reading from the feed', read, elsewhere('https://www.linkedin.com/feed/')],
    [
      'a reading from a look-alike host',
      read,
      elsewhere('https://www.linkedin.com.example/mypreferences/d/settings/data-for-ai-improvement'),
    ],
    ['a reading without encryption', read, elsewhere(places.setting.replace('https:', 'http:'))],
    [
      'a reading from another setting',
      read,
      elsewhere('https://www.linkedin.com/mypreferences/d/settings/ads-by-age'),
    ],
    ['a reading from an address that is none', read, elsewhere('about')],
    ['a reading of the research setting from the page of ours', { ...read, setting: 'research' }, page],
    ['a reading of our setting from the page of the research setting', read, elsewhere(places.research)],
    [
      'a reading of the research setting from the list',
      { ...read, setting: 'research' },
      elsewhere(places.list),
    ],
    ['a reading of a setting that is none', { ...read, setting: 'ads' }, page],
    ['a reading that claims held', { ...read, state: 'held' }, page],
    ['a reading with a name in it', { ...read, name: 'Ada' }, page],
    ['a reading without a load', { ...read, load: undefined }, page],
    ['a reading whose load is a page long', { ...read, load: 'x'.repeat(5000) }, page],
  ])('refuses %s, and changes nothing', async (_what, message, sender) => {
    await say('guidance-chosen', { mode: 'beside' });
    const before = await stored();
    expect(await send(message, sender)).toEqual({ ok: false, why: 'refused' });
    expect(await stored()).toEqual(before);
  });

  it('takes the same from the right sender', async () => {
    expect(await send(good, ours)).toMatchObject({ ok: true });
    expect(await send(read, page)).toMatchObject({ ok: true });
    expect(
      await send({ ...reading('off', 'load-0001'), setting: 'research' }, elsewhere(places.research)),
    ).toMatchObject({ ok: true });
    expect(await send(reading('on', 'load-0002'), elsewhere(`${places.setting}/?trk=x#y`))).toMatchObject({
      ok: true,
    });
  });

  it('takes a reading after in-page navigation, of which Firefox tells in the tab alone', async () => {
    const sender = { ...page, url: places.list, tab: { id: 7, url: places.setting } };
    expect(await send(read, sender)).toMatchObject({ ok: true });
  });

  it('takes a reading from a page that was just left', async () => {
    const sender = { ...page, tab: { id: 7, url: 'https://www.linkedin.com/feed/' } };
    expect(await send(read, sender)).toMatchObject({ ok: true });
  });

  it('knows no event that says seen or held: a reading alone leads there', () => {
    expect(eventKinds).toContain('reading');
    expect(eventKinds).not.toContain('seen');
    expect(eventKinds).not.toContain('held');
  });
});

describe('the value the page reads', () => {
  it('is not there before a choice: nothing is drawn', async () => {
    await fakeBrowser.runtime.onInstalled.trigger(installed('install'));
    await say('language-chosen', { language: 'de' });
    await say('region-chosen', { region: 'DE' });
    expect(await guide()).toBeUndefined();
  });

  it('is there, in the chosen mode and language, when the choice is acknowledged', async () => {
    await say('guidance-chosen', { mode: 'highlight' });
    expect(await guide()).toEqual({
      mode: 'highlight',
      language: 'en',
      direction: 'ltr',
      mark: expect.any(String),
      sentences: { states: englishCallout.callout, labels: englishCallout.calloutLabels },
    });
    await say('language-chosen', { language: 'de' });
    expect(await guide()).toMatchObject({
      mode: 'highlight',
      language: 'de',
      sentences: { states: germanCallout.callout },
    });
    await say('guidance-chosen', { mode: 'beside' });
    expect(await guide()).toMatchObject({ mode: 'beside', language: 'de' });
  });

  it('bears a mark in Firefox alone, in which nothing of the extension’s address stands', async () => {
    const markFor = async (browser: '' | 'firefox') => {
      vi.stubEnv('FIREFOX', browser);
      await fakeBrowser.runtime.onStartup.trigger();
      vi.unstubAllEnvs();
      return ((await guide()) as { mark: string }).mark;
    };
    await fakeBrowser.storage.managed.set({ guidance: 'highlight' });
    await eventually(async () => expect(await guide()).toBeDefined());
    expect(await markFor('firefox')).toMatch(/^[0-9a-f]{64}$/);
    expect(await markFor('')).toBe('');
    await say('guidance-chosen', { mode: 'highlight' }, 'chosen-0001');
    expect(await markFor('firefox')).toBe('chosen-0001');
    expect(await markFor('')).toBe('');
  });

  it('follows the browser where no language was chosen, and English where we have none', async () => {
    vi.stubGlobal('navigator', { languages: ['fi', 'de-AT', 'en'] });
    await say('guidance-chosen', { mode: 'highlight' });
    expect(await guide()).toMatchObject({ language: 'de' });
    vi.stubGlobal('navigator', { languages: ['fi'] });
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await guide()).toMatchObject({ language: 'en' });
  });

  it('a choice that could not be stored changes nothing: neither record nor page', async () => {
    await say('guidance-chosen', { mode: 'highlight' });
    const before = await stored();
    fillDisk();
    expect(await say('guidance-chosen', { mode: 'beside' })).toEqual({ ok: false, why: 'storage-full' });
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['an older version wrote it', { mode: 'highlight', language: 'en', direction: 'ltr', sentences: {} }],
    ['it is damaged', 'highl'],
    ['it is gone', undefined],
    ['it says more than was chosen', { mode: 'highlight' }],
  ])('is put right at an update when %s', async (_why, wrong) => {
    await say('guidance-chosen', { mode: 'beside' });
    const right = await guide();
    await (wrong === undefined
      ? fakeBrowser.storage.local.remove('guide')
      : fakeBrowser.storage.local.set({ guide: wrong }));
    startWorker();
    await fakeBrowser.runtime.onInstalled.trigger(installed('update'));
    expect(await guide()).toEqual(right);
  });

  it('is taken away where the record has no choice', async () => {
    await fakeBrowser.storage.local.set({ guide: { mode: 'highlight' } });
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await guide()).toBeUndefined();
  });

  it('is put right at once when a page overwrote it, and what the page put beside it goes', async () => {
    await say('guidance-chosen', { mode: 'highlight' });
    const right = await guide();
    const forged = make('reading', { id: 'forged-01', tick: 7 });
    await fakeBrowser.storage.local.set({ guide: 'x', 'event/0000000000000007-forged-01': forged, more: 1 });
    await eventually(async () => expect(await fakeBrowser.storage.local.get(null)).toEqual({ guide: right }));
    expect((await readRecord()).events.map(({ kind }) => kind)).toEqual(['guidance-chosen']);
  });

  it('is not written again when it is right', async () => {
    await say('guidance-chosen', { mode: 'highlight' });
    startWorker();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await fakeBrowser.runtime.onStartup.trigger();
    expect(set).not.toHaveBeenCalled();
  });
});

describe('the button', () => {
  it('speaks the chosen language', async () => {
    await say('language-chosen', { language: 'de' });
    await eventually(async () => expect(await button()).toEqual({ text: '', title: german.badge.plain }));
  });

  it('says held only when every profile is held', async () => {
    await send(reading('off', 'load-0001'), page);
    await send(reading('off', 'load-0002'), page);
    await eventually(async () => expect((await button()).text).toBe('✓'));
    await say('profile-created', { label: 'my account' });
    await say('profile-created', { label: 'work account' });
    await eventually(async () => expect((await button()).text).toBe(''));
  });

  it('costs no event when it cannot be set', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('no window'));
    expect(await say('said-done', { step: 'old-posts' })).toMatchObject({ ok: true });
    expect(await say('said-done', { step: 'close-account' })).toMatchObject({ ok: true });
    expect((await readRecord()).events).toHaveLength(2);
  });
});

describe('installing', () => {
  const opened = async () =>
    (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter((url) => url?.startsWith(home));

  it('opens the welcome page once, for a test install too', async () => {
    await fakeBrowser.runtime.onInstalled.trigger(installed('install'));
    expect(await opened()).toEqual([`${home}welcome.html`]);
  });

  it.each(['update', 'browser_update'])('but not at %s', async (reason) => {
    await fakeBrowser.runtime.onInstalled.trigger(installed(reason));
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await opened()).toEqual([]);
  });

  it('an update leaves the record as it was and sets damage aside', async () => {
    const told = { ...JSON.parse(readFileSync('tests/storage/record-v1.json', 'utf8')) };
    // An older version wrote it, when none of this version's listeners were there.
    fakeBrowser.storage.onChanged.removeAllListeners();
    await fakeBrowser.storage.local.set({
      ...told,
      'event/0000000000000001-damaged0': 'cut o',
    });
    startWorker();
    await fakeBrowser.runtime.onInstalled.trigger({
      ...installed('update'),
      previousVersion: '0.1.0',
    } as never);
    const { events, aside } = await readRecord();
    expect([events.length, aside]).toEqual([Object.keys(told).length, 1]);
    expect(await stored()).toMatchObject({ ...told, 'aside/event/0000000000000001-damaged0/0': 'cut o' });
  });
});

describe('an answer that is waited for', () => {
  const daysAgo = (days: number) => Temporal.Now.plainDateISO('Europe/Dublin').subtract({ days }).toString();
  const alarm = () => fakeBrowser.alarms.get('look');

  it('sets one alarm, for a day to come, and none once the objection is taken back', async () => {
    await say('region-chosen', { region: 'FR' });
    expect(await alarm()).toBeUndefined();
    await say('objection-sent', { channel: 'form-ai', on: daysAgo(2) }, 'objection-1');
    await eventually(async () => expect((await alarm())?.scheduledTime).toBeGreaterThan(Date.now()));
    expect(await button()).toMatchObject({ text: '' });
    await say('undone', { step: 'objection', of: 'objection-1' });
    await eventually(async () => expect(await alarm()).toBeUndefined());
  });

  it('says overdue on the button, in words, until the complaint is sent', async () => {
    await say('region-chosen', { region: 'FR' });
    await say('objection-sent', { channel: 'form-ai', on: daysAgo(60) }, 'objection-1');
    const overdue = { text: '!', title: english.badge.overdue };
    await eventually(async () => expect(await button()).toEqual(overdue));
    await say('complaint-sent', { authority: 'FR', on: daysAgo(0), of: 'objection-1' });
    await eventually(async () => expect(await button()).toEqual({ text: '', title: english.badge.plain }));
  });

  it('looks again at its alarm', async () => {
    await say('region-chosen', { region: 'FR' });
    await say('objection-sent', { channel: 'form-ai', on: daysAgo(60) }, 'objection-1');
    await eventually(async () => expect((await button()).text).toBe('!'));
    fakeBrowser.action.resetState();
    const rung = { name: 'look', scheduledTime: Date.now(), persistAcrossSessions: true };
    await fakeBrowser.alarms.onAlarm.trigger(rung);
    await eventually(async () => expect((await button()).text).toBe('!'));
  });

  it('sets its alarm though the button cannot be set', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('no window'));
    await say('region-chosen', { region: 'FR' });
    await say('objection-sent', { channel: 'form-ai', on: daysAgo(2) });
    await eventually(async () => expect((await alarm())?.scheduledTime).toBeGreaterThan(Date.now()));
  });

  it('sets its alarm and button anew when an extension that was disabled begins again', async () => {
    await say('region-chosen', { region: 'FR' });
    await say('objection-sent', { channel: 'form-ai', on: daysAgo(2) });
    await eventually(async () => expect(await alarm()).toBeDefined());
    // Firefox forgets the alarms of an extension that is disabled, and tells it nothing when it is enabled again.
    await fakeBrowser.alarms.clearAll();
    startWorker();
    await eventually(async () => expect(await alarm()).toBeDefined());
  });

  it('counts nothing in Switzerland, whose law names no month', async () => {
    await say('region-chosen', { region: 'CH' });
    await say('objection-sent', { channel: 'form-ai', on: daysAgo(60) });
    await eventually(async () => expect((await button()).title).toBe(english.badge.plain));
    expect(await alarm()).toBeUndefined();
  });

  it('shows a notification only when asked to, and the same one once', async () => {
    const show = vi.spyOn(fakeBrowser.notifications, 'create');
    fakeBrowser.permissions.contains = async () => true;
    await say('region-chosen', { region: 'FR' });
    await say('objection-sent', { channel: 'form-ai', on: daysAgo(60) }, 'objection-1');
    await eventually(async () => expect((await button()).text).toBe('!'));
    expect(show).not.toHaveBeenCalled();
    await say('notifications-chosen', { on: true });
    await eventually(() => expect(show).toHaveBeenCalledOnce());
    expect(show.mock.calls[0]?.[1]).toMatchObject({ title: english.notification.overdueTitle });
    startWorker();
    await say('said-done', { step: 'old-posts' });
    await eventually(async () => expect((await button()).text).toBe('!'));
    expect(show).toHaveBeenCalledOnce();
  });

  it('shows a few of many that are late at once, and never one of them again', async () => {
    const show = vi.spyOn(fakeBrowser.notifications, 'create');
    fakeBrowser.permissions.contains = async () => true;
    await say('region-chosen', { region: 'FR' });
    await say('notifications-chosen', { on: true });
    const many = Array.from({ length: 150 }, (_, n) =>
      make('objection-sent', {
        id: `many-${String(n).padStart(4, '0')}`,
        channel: 'form-ai',
        on: daysAgo(60),
        tick: n + 1,
      }),
    );
    await send({ type: 'import', id: freshId(), digest: `sha-256:${'a'.repeat(64)}`, events: many });
    // A worker of a test before may still be at its last notification.
    const shown = () => show.mock.calls.map(([id]) => String(id)).filter((id) => id.startsWith('many-'));
    await eventually(() => expect(shown()).toHaveLength(5));
    for (let waking = 0; waking < 4; waking++) {
      startWorker();
      await say('said-done', { step: 'old-posts' });
      await eventually(async () => expect((await button()).text).toBe('!'));
    }
    expect(shown()).toHaveLength(5);
    // The last worker is done with its notifications once this is acknowledged, and shows none after it.
    await say('notifications-chosen', { on: false });
  });

  it('a notification that could not be shown is shown at the next waking, those that were are not', async () => {
    const show = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('no daemon'));
    fakeBrowser.permissions.contains = async () => true;
    await say('region-chosen', { region: 'FR' });
    await say('objection-sent', { channel: 'form-ai', on: daysAgo(60) }, 'objection-1');
    await say('objection-sent', { channel: 'dpo-form', on: daysAgo(61) }, 'objection-2');
    await say('notifications-chosen', { on: true });
    await eventually(() => expect(show).toHaveBeenCalledTimes(2));
    const [missed, shown] = show.mock.calls.map(([id]) => id);
    startWorker();
    await say('said-done', { step: 'old-posts' });
    await eventually(() => expect(show).toHaveBeenCalledTimes(3));
    expect(show.mock.calls.map(([id]) => id)).toEqual([missed, shown, missed]);
  });
});

describe('what an organisation sets', () => {
  const set = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);

  it('guides by its choice until the person chooses, in its language until the person chooses one', async () => {
    await set({ guidance: 'highlight', language: 'de' });
    await eventually(async () => expect(await guide()).toMatchObject({ mode: 'highlight', language: 'de' }));
    await say('guidance-chosen', { mode: 'beside' });
    await say('language-chosen', { language: 'en' });
    expect(await guide()).toMatchObject({ mode: 'beside', language: 'en' });
  });

  it('does nothing on LinkedIn’s pages where only practice is allowed, whatever was chosen', async () => {
    await say('guidance-chosen', { mode: 'highlight' });
    expect(await guide()).toBeDefined();
    await set({ practiceOnly: true });
    await eventually(async () => expect(await guide()).toEqual({ mode: 'off' }));
    await fakeBrowser.storage.managed.clear();
    await eventually(async () => expect(await guide()).toMatchObject({ mode: 'highlight' }));
  });

  it('records no reading where only practice is allowed, and again once that ends', async () => {
    await set({ practiceOnly: true });
    await eventually(async () => expect(await guide()).toEqual({ mode: 'off' }));
    expect(await send(reading('on', 'load-0001'), page)).toEqual({ ok: false, why: 'refused' });
    await fakeBrowser.storage.managed.clear();
    await eventually(async () => expect(await guide()).toBeUndefined());
    expect(await send(reading('on', 'load-0001'), page)).toMatchObject({ ok: true });
    expect((await readRecord()).events).toHaveLength(1);
  });

  it('allows practice only until the browser tells otherwise, however long it takes', async () => {
    await set({ practiceOnly: true });
    await eventually(async () => expect(await guide()).toEqual({ mode: 'off' }));
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(new Promise(() => {}) as never);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    startWorker();
    expect(await send(reading('on', 'load-0001'), page)).toEqual({ ok: false, why: 'refused' });
    vi.advanceTimersByTime(patience);
    vi.useRealTimers();
    await say('guidance-chosen', { mode: 'highlight' });
    expect(await send(reading('on', 'load-0001'), page)).toEqual({ ok: false, why: 'refused' });
    expect(await guide()).toEqual({ mode: 'off' });
  });

  it('takes back what was shared where sync is ruled out, and shares it again when that ends', async () => {
    await say('region-chosen', { region: 'DE' });
    await say('sync-chosen', { on: true });
    const shared = async () => Object.keys(await fakeBrowser.storage.sync.get(null)).length;
    await eventually(async () => expect(await shared()).toBeGreaterThan(0));
    await set({ sync: false });
    await eventually(async () => expect(await shared()).toBe(0));
    await set({ sync: true });
    await eventually(async () => expect(await shared()).toBeGreaterThan(0));
    expect((await readRecord()).events.map(({ kind }) => kind)).toEqual(['region-chosen', 'sync-chosen']);
  });

  it('leaves everything as it is where it does not fit', async () => {
    await say('guidance-chosen', { mode: 'highlight' });
    const before = await stored();
    await set({ guidance: 'off', language: 'xx', practiceOnly: 'yes', sync: 0, reminderDays: -1, more: 1 });
    await say('region-chosen', { region: 'DE' });
    expect(await stored()).toMatchObject(before);
  });
});

it('stores at once what is said while the browser has told no policy yet', async () => {
  let tell = (_: Record<string, unknown>) => {};
  const policy = new Promise<Record<string, unknown>>((resolve) => {
    tell = resolve;
  });
  // The older form with a callback, which the type describes, returns nothing.
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(policy as never);
  startWorker();
  expect(await say('guidance-chosen', { mode: 'highlight' })).toMatchObject({ ok: true });
  expect((await readRecord()).events).toHaveLength(1);
  expect(await guide()).toBeUndefined();
  tell({});
  await eventually(async () => expect(await guide()).toMatchObject({ mode: 'highlight' }));
});

it('speaks the language that the organisation set once the browser has told it, on the button and in what it shows', async () => {
  let tell = (_: Record<string, unknown>) => {};
  const policy = new Promise<Record<string, unknown>>((resolve) => {
    tell = resolve;
  });
  fakeBrowser.permissions.contains = async () => true;
  const show = vi.spyOn(fakeBrowser.notifications, 'create');
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(policy as never);
  startWorker();
  await say('region-chosen', { region: 'FR' });
  await say('objection-sent', { channel: 'form-ai', on: '2026-01-05' });
  await say('notifications-chosen', { on: true });
  await eventually(async () => expect((await button()).title).toBe(english.badge.overdue));
  expect(show).not.toHaveBeenCalled();
  tell({ language: 'de' });
  await eventually(async () => expect((await button()).title).toBe(german.badge.overdue));
  await eventually(() => expect(show).toHaveBeenCalledOnce());
  expect(show.mock.calls[0]?.[1]).toMatchObject({ title: german.notification.overdueTitle });
});

it('goes by what was chosen, and shares nothing, where the browser never tells a policy', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(new Promise(() => {}) as never);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  startWorker();
  vi.advanceTimersByTime(patience);
  vi.useRealTimers();
  await say('region-chosen', { region: 'DE' });
  await say('sync-chosen', { on: true });
  await say('guidance-chosen', { mode: 'highlight' });
  await eventually(async () => expect(await guide()).toMatchObject({ mode: 'highlight' }));
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
});

it('takes back what was shared when sync is turned off, where the browser never tells a policy', async () => {
  await say('region-chosen', { region: 'DE' });
  await say('sync-chosen', { on: true });
  const shared = async () => Object.keys(await fakeBrowser.storage.sync.get(null)).length;
  await eventually(async () => expect(await shared()).toBeGreaterThan(0));
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(new Promise(() => {}) as never);
  startWorker();
  await say('said-done', { step: 'old-posts' });
  expect(await shared()).toBeGreaterThan(0);
  await say('sync-chosen', { on: false });
  await eventually(async () => expect(await shared()).toBe(0));
});
