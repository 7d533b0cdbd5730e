import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { fromJSONSchema } from 'zod';
import { toJSONSchema } from 'zod/v4/core';
import { readRecordFile } from '../../lib/domain/record/file-reader';
import { previewMerge } from '../../lib/domain/record/merge-preview';
import type { RecordEvent } from '../../lib/domain/record/record';
import {
  isDoubtful,
  longestFile,
  recordFileSchema,
  writeRecordFile,
} from '../../lib/domain/record/record-file';
import { anyTime, checksumOf, digest } from '../fixtures/record/digest';
import { make, oneOfEachKind } from '../fixtures/record/events';
import { head } from '../fixtures/record/head';

const events = oneOfEachKind();
const later = [{ id: 'future-0001', tick: 99, kind: 'court-ruled', v: 3, court: 'EuGH' }];
const written = () => writeRecordFile({ ...head, events, later }, digest);

/** The file, changed; unless told otherwise, with a checksum that fits again. */
async function altered(
  change: (file: Record<string, unknown>) => void,
  { seal = true } = {},
): Promise<string> {
  const file = JSON.parse(await written());
  change(file);
  const { checksum, ...content } = file;
  if (seal) file.checksum = await checksumOf(content);
  return JSON.stringify(file, null, 2);
}
const changeEvents = (change: (list: Record<string, unknown>[]) => unknown, how?: { seal: boolean }) =>
  altered((file) => void change(file.events as Record<string, unknown>[]), how);
const read = (text: string) => readRecordFile(text, digest, anyTime);

describe('a record file', () => {
  it('holds everything, one event on a line, and is read as it was written', async () => {
    const text = await written();
    expect(text.split('\n').filter((line) => line.startsWith('{"'))).toHaveLength(events.length + 1);
    expect(await read(text)).toEqual({
      head: { version: 1, ...head },
      events,
      later,
      count: events.length + 1,
      places: new Map([...events, ...later].map(({ id }, n) => [id, n + 1])),
      digest: JSON.parse(text).checksum,
      bears: JSON.parse(text).checksum,
      problems: [],
    });
  });

  it('bears a checksum that anyone can make again from the words in the schema', async () => {
    const { checksum, ...content } = JSON.parse(await written());
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : value && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([key, inner]) => [key, sorted(inner)]),
            )
          : value;
    expect(checksum).toBe(`sha-256:${await digest(JSON.stringify(sorted(content)))}`);
  });

  it('survives being opened and saved by an editor: other spaces, order, line ends, a byte order mark', async () => {
    const file = JSON.parse(await written());
    const turned = Object.fromEntries(Object.entries(file).reverse());
    const laidOut = `\ufeff${JSON.stringify(turned, null, 4).replaceAll('\n', '\r\n')}`;
    expect(await read(JSON.stringify(file))).toMatchObject({
      events,
      later,
      problems: [],
    });
    // The other order is named, and the checksum fits all the same.
    const opened = await read(laidOut);
    expect(opened).toMatchObject({ events, later, problems: [{ problem: 'reordered', part: 'head' }] });
    expect(isDoubtful(opened.problems)).toBe(false);
  });

  it('of an empty record is a file too', async () => {
    const text = await writeRecordFile({ ...head, events: [] }, digest);
    expect(await read(text)).toMatchObject({ events: [], count: 0, problems: [] });
  });
});

describe('the published schema', () => {
  const path = new URL('../../docs/record-file.schema.json', import.meta.url);
  /** As the rules have it; `SCHEMA=write npm run unit -- record-file` writes it anew. */
  const today = {
    ...(toJSONSchema(recordFileSchema, { io: 'input', unrepresentable: 'any' }) as object),
    title: 'Abstain record file, version 1',
    description:
      'A record of what a person did about one case. The checksum is "sha-256:" and the SHA-256, in lower-case hexadecimal, of the UTF-8 text of the file without it, written as one line of JSON without spaces, the keys of every object in code-unit order. It tells damage and proves no more than that. An event with "via" was not witnessed by the browser that wrote the file. Events of unknown kinds or higher "v" are to be kept as they are.',
  };
  if (process.env.SCHEMA === 'write') writeFileSync(path, `${JSON.stringify(today, null, 2)}\n`);
  const published = JSON.parse(readFileSync(path, 'utf8'));

  it('is the one the rules follow (if not, write it anew: SCHEMA=write npm run unit -- record-file, then npm run format)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(today)));
  });

  it('takes real files', async () => {
    const schema = fromJSONSchema(published);
    expect(schema.safeParse(JSON.parse(await written()))).toMatchObject({ success: true });
    expect(recordFileSchema.safeParse(JSON.parse(await written()))).toMatchObject({ success: true });
  });

  it.each<[string, (file: Record<string, unknown>) => void]>([
    ['another format', (file) => Object.assign(file, { format: 'another' })],
    ['a moment without a zone', (file) => Object.assign(file, { made: '2026-11-25T14:00' })],
    ['no checksum', (file) => delete file.checksum],
    ['an event without an id', (file) => delete (file.events as { id?: string }[])[0]?.id],
    ['an event that is a text', (file) => (file.events as unknown[]).push('reading')],
  ])('refuses %s', async (_what, change) => {
    const file = JSON.parse(await altered(change, { seal: false }));
    expect(fromJSONSchema(published).safeParse(file).success).toBe(false);
    expect(recordFileSchema.safeParse(file).success).toBe(false);
  });
});

describe('what is wrong with a file is named, with its part; what is good is given', () => {
  it.each<[string, string, string]>([
    ['empty', '', 'empty'],
    ['only spaces', ' \n', 'empty'],
    ['a letter', 'Dear LinkedIn', 'foreign'],
    ['a picture', '\u0089PNG\r\n\u0000\u0000', 'foreign'],
    ['another JSON file', '{"name":"abstain-record","events":[]}', 'foreign'],
    ['a list', '["abstain-record"]', 'foreign'],
    ['a text', '"abstain-record"', 'foreign'],
    ['nothing', 'null', 'foreign'],
    ['nested as deep as it is long', '['.repeat(200_000) + ']'.repeat(200_000), 'foreign'],
    ['nested and never closed', '{"a":'.repeat(200_000), 'foreign'],
  ])('what is no record file: %s', async (_what, text, problem) => {
    expect(await read(text)).toMatchObject({
      head: null,
      events: [],
      problems: [{ problem, part: 'file' }],
    });
  });

  it('of one of ours that is too long the beginning is read, and that is said', async () => {
    const text = await writeRecordFile({ ...head, events }, digest);
    const long = text.replace('\n],', `${',\n{}'.repeat(longestFile / 4)}\n],`);
    const opened = await readRecordFile(long, digest, anyTime);
    expect(opened.events).toEqual(events);
    expect(opened.problems[0]).toMatchObject({
      problem: 'cut-short',
      bytes: long.length,
      limit: longestFile,
    });
  });

  it('how long a file is, and how much of it was read, is told in bytes, whatever script it is in', async () => {
    const [two, three, four] = ['я', '€', '🙂'].map((sign) => sign.repeat(longestFile / 2));
    const foreign = await readRecordFile(`${two}${three}${four}`, digest, anyTime);
    const size = (longestFile / 2) * (2 + 3 + 4);
    expect(foreign.problems).toEqual([
      { problem: 'too-large', part: 'file', bytes: size, limit: longestFile },
    ]);
    const text = await writeRecordFile({ ...head, events }, digest);
    const own = await readRecordFile(text.replace('\n],', `,\n"${two}${two}"\n],`), digest, anyTime);
    expect(own.events).toEqual(events);
    const [cut] = own.problems;
    if (cut?.problem !== 'cut-short') throw new Error(`It is told as ${cut?.problem}.`);
    expect(cut.bytes).toBe(text.length + 4 + 2 * longestFile);
    // All but the beginning, which is Latin, takes two bytes.
    expect(cut.limit).toBeGreaterThan(1.9 * longestFile);
    expect(cut.limit).toBeLessThan(cut.bytes);
  });

  it('moments beyond what a calendar can tell cost no more than themselves', async () => {
    const text = await writeRecordFile({ ...head, events, made: '2026-11-28T12:00:00.0000000001Z' }, digest);
    const made = await readRecordFile(text, digest, anyTime);
    expect([made.events, made.problems]).toEqual([events, [{ problem: 'head', part: 'made' }]]);
    const far = {
      ...events[0],
      id: 'far-off-01',
      tick: 9e12,
      at: '+275760-09-13T00:00:00.5Z',
    } as RecordEvent;
    const last = {
      ...far,
      id: 'far-off-02',
      tick: 9e12 + 1,
      at: '+275760-09-13T00:00:00.000Z',
    } as RecordEvent;
    const opened = await readRecordFile(
      await writeRecordFile({ ...head, events: [...events, far, last] }, digest),
      digest,
      anyTime,
    );
    expect(opened.events.map(({ id }) => id)).toEqual([...events.map(({ id }) => id), last.id]);
    expect(opened.problems).toContainEqual({ problem: 'unreadable', part: events.length + 1 });
  });

  it('50 MB are refused unread', async () => {
    const parse = vi.spyOn(JSON, 'parse');
    const digested = vi.fn(digest);
    const { problems } = await readRecordFile('x'.repeat(50_000_000), digested, anyTime);
    expect(problems).toEqual([{ problem: 'too-large', part: 'file', bytes: 50_000_000, limit: longestFile }]);
    expect(parse).not.toHaveBeenCalled();
    expect(digested).not.toHaveBeenCalled();
  });

  it('a file cut off anywhere says so, and gives every event that is whole', async () => {
    const text = await written();
    const start = text.indexOf('"case"');
    for (let length = start; length < text.length - 3; length += 7) {
      const opened = await read(text.slice(0, length));
      // The line of the case ends like that of an entry.
      const whole = (text.slice(0, length).match(/\},?\n/g) ?? []).length - 1;
      expect(opened.problems).toContainEqual({ problem: 'broken', part: 'file' });
      expect(opened.events).toEqual(events.slice(0, opened.events.length));
      expect(opened.events.length + opened.later.length).toBeGreaterThanOrEqual(whole);
    }
  });

  it.each([
    ['laid out anew by an editor', 2],
    ['all on one line', 0],
  ])('a file cut off, and %s, gives the whole events too', async (_how, indent) => {
    const text = JSON.stringify(JSON.parse(await written()), null, indent);
    const cut = await read(text.slice(0, text.indexOf('event-0007') + 20));
    expect(cut.problems).toContainEqual({ problem: 'broken', part: 'file' });
    expect(cut.events).toEqual(events.slice(0, 7));
  });

  it('a file cut off with brackets and quotes in a text: what someone typed ends no event', async () => {
    const note = 'A "}" note with "{" and a \\';
    const told = await changeEvents((list) => Object.assign(list[2] as object, { note }));
    const text = JSON.stringify(JSON.parse(told), null, 2);
    const cut = await read(text.slice(0, text.indexOf('event-0007') + 20));
    expect(cut.events).toHaveLength(7);
    expect(cut.events[2]).toMatchObject({ note });
  });

  it('a line destroyed: the file is broken, that event is named, the others are given', async () => {
    const lines = (await written()).split('\n');
    const at = lines.findIndex((line) => line.includes('event-0003'));
    lines[at] = `${lines[at]?.slice(0, 20)}},`;
    const opened = await read(lines.join('\n'));
    expect(opened.events).toEqual(events.filter((_event, n) => n !== 3));
    expect(opened.problems).toEqual([
      { problem: 'broken', part: 'file' },
      { problem: 'unreadable', part: 4 },
    ]);
  });

  it('one word changed is told by the checksum, and nothing else is lost', async () => {
    const text = (await written()).replace('"state":"off"', '"state":"on"');
    const opened = await read(text);
    expect(opened.problems).toEqual([{ problem: 'changed', part: 'file' }]);
    expect(opened.events).toHaveLength(events.length);
  });

  it('a missing checksum is named', async () => {
    const text = await altered((file) => delete file.checksum, { seal: false });
    expect((await read(text)).problems).toEqual([{ problem: 'no-checksum', part: 'file' }]);
  });

  it('a file from a newer version gives what is understood', async () => {
    const text = await altered((file) => Object.assign(file, { version: 7, seals: ['new'] }));
    expect(await read(text)).toMatchObject({
      head: { version: 7 },
      events,
      problems: [{ problem: 'newer-version', part: 'head', version: 7 }],
    });
  });

  it.each<[string, object, string]>([
    ['a version that is none', { version: 'one' }, 'version'],
    ['a version between two', { version: 1.5 }, 'version'],
    ['a version before the first', { version: 0 }, 'version'],
    ['a moment that is none', { made: 'today' }, 'made'],
    ['no extension', { extension: '' }, 'extension'],
    ['a case that is a text', { case: 'linkedin' }, 'case'],
    ['a case with a page for a name', { case: { id: 'x'.repeat(5000), edition: '1' } }, 'case'],
  ])('a head with %s', async (_what, change, part) => {
    const opened = await read(await altered((file) => Object.assign(file, change)));
    expect(opened.problems).toEqual([{ problem: 'head', part }]);
    expect(opened.events).toEqual(events);
  });

  it('a missing list of events is named', async () => {
    const opened = await read(await altered((file) => Object.assign(file, { events: {} })));
    expect(opened).toMatchObject({ events: [], problems: [{ problem: 'no-events', part: 'events' }] });
  });

  const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
  it('an event nested five deep is taken as it is: a later version may write so', async () => {
    const text = await changeEvents((list) => Object.assign(list[2] as object, { note: deep(5) }));
    expect(await read(text)).toMatchObject({ problems: [] });
  });

  it.each<[string, object, string]>([
    ['unreadable', { tick: 'soon' }, 'unreadable'],
    ['nested seven deep', { note: deep(7) }, 'too-deep'],
    ['as long as a book', { note: 'x'.repeat(5000) }, 'too-long'],
    ['with text that runs backwards', { note: 'client \u202etxet' }, 'hidden-text'],
    ['with a key that hides', { '\u2066': 1 }, 'hidden-text'],
    ['whose tick would leave none for what follows', { tick: 9.001e15 }, 'unreadable'],
  ])('an event %s: that one is named and left out', async (_what, change, problem) => {
    const text = await changeEvents((list) => Object.assign(list[2] as object, change), { seal: false });
    const opened = await read(text);
    expect(opened.problems).toContainEqual({ problem, part: 3 });
    expect(opened.events).toEqual(events.filter((_event, n) => n !== 2));
    expect(opened.count).toBe(events.length + 1);
  });

  it('an event nested a hundred thousand deep: that one is named, the others are given', async () => {
    const hole = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = (await written()).replace('"step":"old-posts"', `"step":${hole}`);
    const opened = await read(text);
    expect(opened.problems).toEqual([
      { problem: 'broken', part: 'file' },
      { problem: 'unreadable', part: 2 },
    ]);
    expect(opened.events).toEqual(events.filter((_event, n) => n !== 1));
  });

  it('markup, quotes and emoji are text like any other', async () => {
    const label = `<img src=x onerror=alert(1)> "'\`{name} 👩‍⚖️ __proto__`;
    const text = await changeEvents((list) =>
      Object.assign(list.find(({ kind }) => kind === 'profile-created') as object, { label }),
    );
    const opened = await read(text);
    expect(opened.problems).toEqual([]);
    expect(opened.events.find(({ kind }) => kind === 'profile-created')).toMatchObject({ label });
  });

  it('two events under one id: named, and one of them given, the same in either order', async () => {
    const other = { ...events[1], step: 'objection' };
    const after = await read(await changeEvents((list) => list.push(other as never)));
    const before = await read(await changeEvents((list) => list.unshift(other as never)));
    expect(after.problems).toEqual([{ problem: 'duplicate-id', part: events.length + 2 }]);
    expect(before.problems).toContainEqual({ problem: 'duplicate-id', part: 3 });
    expect(after.events).toEqual(before.events);
    expect(after.events).toHaveLength(events.length);
  });

  it('the same event twice is no problem', async () => {
    const text = await changeEvents((list) => list.push({ ...list[0] }, { ...list.at(-1) }));
    expect(await read(text)).toMatchObject({ events, later, problems: [] });
  });
});

describe('before anything is merged', () => {
  const now = Date.UTC(2026, 10, 28);
  const created = make('profile-created', {
    id: 'profile-1',
    tick: 3,
    label: 'work',
  }) as unknown as RecordEvent;
  const mine = make('said-done', { id: 'mine-0001', tick: 2 }) as unknown as RecordEvent;

  it('it is said what is new, what is known, and what says something else', () => {
    const other = { ...mine, step: 'objection' } as RecordEvent;
    const ruled = { id: 'ruled-0001', tick: 7, kind: 'court-ruled', v: 4 };
    const preview = previewMerge(
      { events: [mine, events[0] as RecordEvent], later: [ruled] },
      { events: [other, events[0] as RecordEvent, created], later: [ruled, { ...ruled, id: 'ruled-0002' }] },
      now,
    );
    expect(preview.later).toMatchObject([{ id: 'ruled-0002', via: 'file' }]);
    expect(preview).toMatchObject({ known: 2, contradicted: 1, labels: ['work'], unnamed: 0 });
    expect([...preview.kinds]).toEqual([['profile-created', 1]]);
    expect(preview.fresh).toEqual([{ ...created, via: 'file', cameAfter: 2 }]);
  });

  it("events that name no profile are counted, since they would become this record's own", () => {
    expect(previewMerge({ events: [created], later: [] }, { events: [mine], later: [] }, now).unnamed).toBe(
      1,
    );
  });
});
