import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openRecord, saveRecord } from './file';

const good = readFileSync('tests/fixtures/record/files/good.json', 'utf8');
const now = Temporal.Instant.from('2026-11-28T12:00:00Z');
const open = (...parts: BlobPart[]) => openRecord(new File(parts, 'record.json'), now);
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

describe('a record file as programs save it', () => {
  const utf16 = Buffer.from(good, 'utf16le');
  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${good}`)],
    ['UTF-16, little end first, with a mark', Buffer.from(`\ufeff${good}`, 'utf16le')],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first, with a mark', swapped(Buffer.from(`\ufeff${good}`, 'utf16le'))],
    ['UTF-16, big end first', swapped(utf16)],
  ])('%s is read whole', async (_how, bytes) => {
    const opened = await open(bytes);
    expect(opened?.problems).toEqual([]);
    expect(opened?.events.length).toBeGreaterThan(0);
  });

  test('in the code page of a country it is named as changed, and so is no name taken for whole', async () => {
    const accented = good.replace('"reference":"', '"reference":"\u00e9');
    const opened = await open(Buffer.from(accented, 'latin1'));
    expect(opened?.problems).toContainEqual({ problem: 'changed', part: 'file' });
    expect(opened?.events.length).toBeGreaterThan(0);
  });

  test('packed by another program is no record file, and nothing is read', async () => {
    const packed = new Blob([good]).stream().pipeThrough(new CompressionStream('gzip'));
    const opened = await open(await new Response(packed).arrayBuffer());
    expect(opened?.problems).toEqual([{ problem: 'foreign', part: 'file' }]);
  });
});

test('a record is saved under the day it is where the person is', async () => {
  const name = await saveRecord({ events: [], laterEvents: [] }, null, {
    now: () => Temporal.Instant.from('2026-11-26T23:30:00Z'),
    timeZone: () => 'Europe/Berlin',
    version: () => '0.0.0',
    saveFile: () => {},
  });
  expect(name).toBe('abstain-record-2026-11-27.json');
});
