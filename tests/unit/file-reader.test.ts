import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contradictions } from '../../lib/domain/record/copies';
import { readRecordFile } from '../../lib/domain/record/file-reader';
import { readMembers } from '../../lib/domain/record/json-members';
import type { FileProblem } from '../../lib/domain/record/record-file';
import { isDoubtful } from '../../lib/domain/record/record-file';
import { checksumOf, digest } from '../fixtures/record/digest';
import { heavyTexts } from '../fixtures/record/heavy';
import { inYardsticks } from '../fixtures/yardstick';

/** Files as people and their programs left them, opened on 28 November 2026. */

const dates = { now: Temporal.Instant.from('2026-11-28T12:00:00Z'), began: '2024-09-18' };
const text = (name: string) => readFileSync(`tests/fixtures/record/files/${name}.json`, 'utf8');
const open = (raw: string) => readRecordFile(raw, digest, dates);
const named = (problems: readonly FileProblem[]) => problems.map(({ problem, part }) => `${problem} ${part}`);

describe('a file from elsewhere', () => {
  it.each([
    ['good', []],
    ['bom', []],
    ['crlf', []],
    ['pretty', []],
    ['dup-field', ['doubled 1']],
    ['dup-reference', ['doubled 5']],
    ['dup-events', ['head-doubled head']],
    ['proto', ['changed file']],
    ['made-2031', ['made-ahead head']],
    ['smart-quotes', ['foreign file']],
  ])('%s: its problems are %j', async (name, problems) => {
    expect(named((await open(text(name))).problems)).toEqual(problems);
  });

  it.each([
    ['72', '\n'],
    ['76', '\r\n'],
    ['40', '\n'],
  ])(
    'wrapped by a mail program after %s signs is read as it was, and its checksum proves it',
    async (width, end) => {
      const wrapped = text('good').replace(new RegExp(`.{${width}}`, 'g'), `$&${end}`);
      expect(wrapped).not.toBe(text('good'));
      const opened = await open(wrapped);
      expect(named(opened.problems)).toEqual([]);
      expect(opened.events).toEqual((await open(text('good'))).events);
    },
  );

  it('wrapped and cut off keeps what is whole, and says so', async () => {
    const wrapped = text('good').slice(0, -200).replace(/.{76}/g, '$&\n');
    expect(named((await open(wrapped)).problems)).toContain('broken file');
  });

  it('padded with NUL, as after a crash, keeps its entries, and says so', async () => {
    const opened = await open(`${text('good')}${'\0'.repeat(4096)}`);
    expect(named(opened.problems)).toEqual(['broken file']);
    expect(opened.events).toEqual((await open(text('good'))).events);
  });

  it.each(['future', 'held-in-2031'])('%s names each date that is still to come', async (name) => {
    const { problems } = await open(text(name));
    expect(named(problems).filter((one) => one.startsWith('ahead')).length).toBeGreaterThan(0);
    expect(isDoubtful(problems)).toBe(true);
  });

  it('names a time before the case began, and parts and entries in another order', async () => {
    const file = JSON.parse(text('good'));
    const early = JSON.stringify(file).replace('2026-11-20T08:00:00.000Z', '1970-01-01T00:00:00.000Z');
    expect(named((await open(early)).problems)).toEqual(['changed file', 'before-case 1']);
    const turned = JSON.stringify({ ...Object.fromEntries(Object.entries(file).reverse()) });
    expect(named((await open(turned)).problems)).toEqual(['reordered head']);
    const list = JSON.stringify({ ...file, events: file.events.toReversed() });
    const reversed = (await open(list)).problems;
    expect(named(reversed)).toEqual(['changed file', 'unordered events']);
    expect(isDoubtful((await open(turned)).problems)).toBe(false);
  });

  it('is known by what it says, whatever checksum it bears', async () => {
    const genuine = await open(text('good'));
    const pretty = await open(text('pretty'));
    expect(pretty.digest).toBe(genuine.digest);
    const copy = await open(text('good').replace('"state":"off"', '"state":"on"'));
    expect(copy.bears).toBe(genuine.bears);
    expect(copy.digest).not.toBe(genuine.digest);
  });
});

describe('a changed copy', () => {
  const changed = () => text('good').replace('"state":"off"', '"state":"on"');

  it.each([
    ['after', [0, 1]],
    ['before', [1, 0]],
  ] as const)(
    'opened %s the original is told from it, with the entry in which it differs',
    async (order, files) => {
      const both = [await open(text('good')), await open(changed())];
      if (order === 'before') both.reverse();
      expect(contradictions(both)).toEqual([{ files: [...files], entries: [2], known: true }]);
    },
  );

  it('with a checksum made anew is still told, though not which of the two it is', async () => {
    const { checksum: _old, ...content } = JSON.parse(changed());
    const sealed = JSON.stringify({ ...content, checksum: await checksumOf(content) });
    const [one] = contradictions([await open(text('good')), null, await open(sealed)]);
    expect(one).toEqual({ files: [0, 2], entries: [2], known: false });
  });

  it('from which an entry was taken is told by the checksum that both bear', async () => {
    const file = JSON.parse(text('good'));
    const shorter = JSON.stringify({ ...file, events: file.events.slice(1) });
    const [one] = contradictions([await open(text('good')), await open(shorter)]);
    expect(one).toMatchObject({ files: [0, 1], entries: [1], known: true });
  });

  it('is none where a record was taken along twice, with more in it the second time', async () => {
    const file = JSON.parse(text('good'));
    const { checksum: _old, ...content } = { ...file, events: file.events.slice(0, 3) };
    const earlier = JSON.stringify({ ...content, checksum: await checksumOf(content) });
    expect(contradictions([await open(earlier), await open(text('good'))])).toEqual([]);
  });
});

describe('members that stand twice', () => {
  it.each([
    ['{"a":1,"a":2}', [{ member: 'a', entry: 0 }]],
    [String.raw`{"a":1,"\u0061":2}`, [{ member: 'a', entry: 0 }]],
    ['{"a":{"b":1},"c":{"b":1},"b":[{"b":1},{"b":2}]}', []],
    ['{"events":[{"x":"{\\"x\\":1,\\"x\\"}"},{"y":[],"z":{"k":1,"k":2}}]}', [{ member: 'k', entry: 2 }]],
    [
      '{"events":[[1],{"y":1,"y":1}],"y":1,"y":2}',
      [
        { member: 'y', entry: 2 },
        { member: 'y', entry: 0 },
      ],
    ],
    ['["a","a"]', []],
  ])('in %s', (json, doubled) => {
    JSON.parse(json);
    expect(readMembers(json, 100)).toEqual({ doubled, unlike: false });
  });
});

describe('the time to read', () => {
  // A tenth of the longest file; the long run reads 16 MB of each. Lines that are no JSON take thirty times the work,
  // most of it for telling of the first of them; what once took minutes took thousands of times.
  it.each(Object.keys(heavyTexts))(
    'for 1.6 MB of %s is at most a hundred times that of plain JSON',
    async (name) => {
      const heavy = heavyTexts[name]?.(1_600_000) ?? '';
      let problems: readonly FileProblem[] = [];
      const work = await inYardsticks(heavy.length, async () => {
        problems = (await open(heavy)).problems;
      });
      expect(problems.length).toBeGreaterThan(0);
      expect(work).toBeLessThan(100);
    },
  );
});
