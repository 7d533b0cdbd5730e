import { expect, it } from 'vitest';
import { readRecordFile } from '../../lib/domain/record/file-reader';
import type { RecordEvent } from '../../lib/domain/record/record';
import { type FileProblem, writeRecordFile } from '../../lib/domain/record/record-file';
import { checksumOf, digest } from '../fixtures/record/digest';
import { head } from '../fixtures/record/head';
import { longStory } from '../fixtures/record/story';

/** Files as other programs, mail and strangers leave them: what is good is given, and what is wrong is named. */

const now = Temporal.Instant.from('2026-11-29T12:00:00Z');
const dates = { now, began: '2024-09-18' };

interface Original {
  text: string;
  /** One of its entries, as it stands on its line. */
  entry: string;
  /** The file with something else in the place of that entry. */
  withEntry(other: string): string;
  /** Gives a changed file a checksum that fits again. */
  sealed(text: string): Promise<string>;
}

async function original(): Promise<Original> {
  const text = await writeRecordFile(
    { ...head, events: longStory(8, 2, now.epochMilliseconds) as RecordEvent[] },
    digest,
  );
  const entry =
    text
      .split('\n')
      .find((line) => line.includes('"reading"'))
      ?.replace(/,$/, '') ?? '';
  return {
    text,
    entry,
    withEntry: (other) => text.replace(entry, () => other),
    async sealed(changed) {
      const { checksum, ...content } = JSON.parse(changed);
      return changed.replace(checksum, await checksumOf(content));
    },
  };
}

/** What is odd about a file, how many of its eight entries are given, which problems are named, and the file. */
const oddFiles: [
  string,
  number,
  FileProblem['problem'][],
  (original: Original) => string | Promise<string>,
][] = [
  ['as it was written', 8, [], ({ text }) => text],
  ['two byte order marks', 8, ['broken'], ({ text }) => `\ufeff\ufeff${text}`],
  ['a byte order mark inside', 8, ['broken'], ({ text }) => text.replace('"made"', '\ufeff"made"')],
  ['zeros behind it', 8, ['broken'], ({ text }) => `${text}\0\0\0`],
  ['a zero before it', 8, ['broken'], ({ text }) => `\0${text}`],
  [
    'a zero written out in a text',
    7,
    ['unreadable'],
    ({ withEntry, entry, sealed }) => sealed(withEntry(entry.replace('"load-', '"lo\\u0000ad-'))),
  ],
  [
    'a zero in a text',
    7,
    ['broken', 'unreadable'],
    ({ withEntry, entry }) => withEntry(entry.replace('"load-', '"lo\0ad-')),
  ],
  [
    'half a character written out',
    7,
    ['unreadable'],
    ({ withEntry, entry, sealed }) => sealed(withEntry(entry.replace('"load-', '"lo\\ud800ad-'))),
  ],
  [
    'half a character',
    7,
    ['changed', 'unreadable'],
    ({ withEntry, entry }) => withEntry(entry.replace('"load-', '"lo\ud800ad-')),
  ],
  [
    'half a character as a name',
    7,
    ['changed', 'hidden-text'],
    ({ withEntry, entry }) => withEntry(entry.replace('{', '{"\\ud800":1,')),
  ],
  [
    'a number beyond 2^53, where numbers are no longer exact',
    7,
    ['changed', 'unreadable'],
    ({ withEntry, entry }) => withEntry(entry.replace(/"tick":\d+/, '"tick":9007199254740993')),
  ],
  [
    'a number beyond all',
    7,
    ['changed', 'unreadable'],
    ({ withEntry, entry }) => withEntry(entry.replace(/"tick":\d+/, '"tick":1e400')),
  ],
  [
    'a number as a text',
    7,
    ['changed', 'unreadable'],
    ({ withEntry, entry }) => withEntry(entry.replace(/"tick":(\d+)/, '"tick":"$1"')),
  ],
  [
    'a negative place',
    7,
    ['changed', 'unreadable'],
    ({ withEntry, entry }) => withEntry(entry.replace(/"tick":\d+/, '"tick":-5')),
  ],
  [
    'half a place',
    7,
    ['changed', 'unreadable'],
    ({ withEntry, entry }) => withEntry(entry.replace(/"tick":(\d+)/, '"tick":$1.5')),
  ],
  [
    'a version beyond all',
    8,
    ['head', 'changed'],
    ({ text }) => text.replace('"version": 1', '"version": 1e999'),
  ],
  [
    'a long number in a field of its own',
    8,
    ['changed'],
    ({ withEntry, entry }) => withEntry(entry.replace('{', '{"extra":12345678901234567890123,')),
  ],
  [
    '__proto__ in an entry, sealed',
    8,
    [],
    ({ withEntry, entry, sealed }) => sealed(withEntry(entry.replace('{', '{"__proto__":{"state":"on"},'))),
  ],
  [
    '__proto__ in the head',
    8,
    ['changed'],
    ({ text }) => text.replace('"version"', '"__proto__": {"events":[]},\n"version"'),
  ],
  [
    'its entries under __proto__',
    0,
    ['changed', 'no-events'],
    ({ text }) => text.replace(/"events": \[[\s\S]*\],/, '"__proto__":{"events":[]},'),
  ],
  [
    'constructor in an entry',
    8,
    ['changed'],
    ({ withEntry, entry }) => withEntry(entry.replace('{', '{"constructor":{"prototype":1},')),
  ],
  [
    'one entry of nonsense, sealed',
    7,
    ['unreadable'],
    ({ withEntry, sealed }) => sealed(withEntry('{"nonsense":true}')),
  ],
  ['null for an entry, sealed', 7, ['unreadable'], ({ withEntry, sealed }) => sealed(withEntry('null'))],
  ['a number for an entry', 7, ['changed', 'unreadable'], ({ withEntry }) => withEntry('17')],
  ['a text for an entry', 7, ['changed', 'unreadable'], ({ withEntry }) => withEntry('"x"')],
  ['a list for an entry', 7, ['changed', 'unreadable'], ({ withEntry }) => withEntry('[1]')],
  [
    'a member twice',
    8,
    ['doubled'],
    ({ withEntry, entry }) => withEntry(entry.replace('"state":"off"', '"state":"on","state":"off"')),
  ],
  [
    'a member twice, once in escapes',
    8,
    ['doubled'],
    ({ withEntry, entry }) => withEntry(entry.replace('"state":"off"', '"st\\u0061te":"on","state":"off"')),
  ],
  [
    'a date to come',
    8,
    ['changed', 'ahead'],
    ({ withEntry, entry }) => withEntry(entry.replace(/"at":"\d{4}/, '"at":"2031')),
  ],
  [
    'a date before the case',
    8,
    ['changed', 'before-case'],
    ({ withEntry, entry }) => withEntry(entry.replace(/"at":"\d{4}/, '"at":"2019')),
  ],
  ...[
    ['a space', '2026-06-30 10:11:12Z'],
    ['no separators', '20260630T101112Z'],
    ['no seconds', '2026-06-30T10:11Z'],
    ['a leap second', '2026-06-30T23:59:60Z'],
    ['an offset', '2026-06-30T10:11:12+00:00'],
    ['a zone', '2026-06-30T10:11:12Z[Europe/Berlin]'],
    ['two digits for the year', '26-06-30T10:11:12Z'],
    ['a day that is none', '2026-02-30T10:11:12Z'],
  ].map(([what, time]): (typeof oddFiles)[number] => [
    `a time with ${what}, sealed`,
    7,
    ['unreadable'],
    ({ withEntry, entry, sealed }) => sealed(withEntry(entry.replace(/"at":"[^"]*"/, `"at":"${time}"`))),
  ]),
  ['a comma too many', 8, ['broken'], ({ text }) => text.replace(/\n\],/, ',\n],')],
  ['a comment', 8, ['broken'], ({ text }) => text.replace('"made"', '// hi\n"made"')],
  [
    'NaN',
    7,
    ['broken', 'unreadable'],
    ({ withEntry, entry }) => withEntry(entry.replace(/"tick":\d+/, '"tick":NaN')),
  ],
  ['a list around it', 0, ['foreign'], ({ text }) => `[${text}]`],
  [
    'an object for the list',
    8,
    ['broken'],
    ({ text }) => text.replace(/"events": \[/, '"events": {"0":').replace(/\n\],/, '\n},'),
  ],
  [
    'lines without a head',
    0,
    ['foreign'],
    ({ text }) =>
      text
        .split('\n')
        .filter((line) => line.includes('"id":'))
        .join('\n'),
  ],
  ['old line ends', 8, [], ({ text }) => text.replaceAll('\n', '\r')],
  ['a web page around it', 8, ['broken'], ({ text }) => `<html><body><pre>${text}</pre></body></html>`],
  [
    'made in the future',
    8,
    ['made-ahead', 'changed'],
    ({ text }) => text.replace('2026-11-25T14', '2036-11-25T14'),
  ],
  [
    'a checksum in capitals',
    8,
    ['no-checksum'],
    ({ text }) => text.replace(/sha-256:([0-9a-f]+)/, (_, x) => `sha-256:${x.toUpperCase()}`),
  ],
  [
    'its checksum first',
    8,
    ['reordered'],
    ({ text }) =>
      text
        .replace(/,\n("checksum".*)\n\}/, '\n}')
        .replace('{\n', `{\n${/"checksum": "[^"]*"/.exec(text)?.[0]},\n`),
  ],
  [
    'two lists, the first empty',
    8,
    ['head-doubled'],
    ({ text }) => text.replace('"events": [', '"events": [],\n"events": ['),
  ],
  [
    'two checksums',
    8,
    ['head-doubled'],
    ({ text }) => text.replace('"checksum"', '"checksum": "sha-256:00",\n"checksum"'),
  ],
  [
    'an entry nested deep',
    7,
    ['broken', 'unreadable'],
    ({ withEntry, entry }) => withEntry(entry.replace('{', `{"x":${'['.repeat(5000)}${']'.repeat(5000)},`)),
  ],
  [
    '__proto__ as an id, sealed',
    7,
    ['unreadable'],
    ({ withEntry, entry, sealed }) => sealed(withEntry(entry.replace(/"id":"[^"]*"/, '"id":"__proto__"'))),
  ],
  [
    'a long text',
    7,
    ['changed', 'too-long'],
    ({ withEntry, entry }) => withEntry(entry.replace('{', `{"x":"${'y'.repeat(5000)}",`)),
  ],
];

it.each(oddFiles)('gives what is good and names what is wrong: %s', async (_, given, problems, make) => {
  const opened = await readRecordFile(await make(await original()), digest, dates);
  expect(opened.problems.map(({ problem }) => problem)).toEqual(problems);
  expect(opened.events).toHaveLength(given);
  for (const event of opened.events) expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
});
