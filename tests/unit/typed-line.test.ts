import { describe, expect, it } from 'vitest';
import { longestReference } from '../../lib/domain/record/event-kinds';
import { readSpokenEvent } from '../../lib/domain/record/record';
import { inSight, typedLine } from '../../lib/domain/record/typed-line';

describe('a typed line', () => {
  it.each<[string, string, string, number]>([
    ['marks of direction, as Windows copies them along', '\u202aMy account\u202c', 'My account', 2],
    ['a space of no width and a soft hyphen', 'LI\u200b-\u00ad1', 'LI-1', 2],
    ['a control', 'a\u0007b', 'ab', 1],
    ['half a character', 'a\ud83d b', 'a b', 1],
    ['a byte order mark', '\ufeffLI-1', 'LI-1', 1],
    ['line ends and tabs', ' two\r\nlines\tand more ', 'two lines and more', 0],
    ['nothing that is not seen', 'Mandantin Ä 👩‍⚖️ שלום', 'Mandantin Ä 👩‍⚖️ שלום', 0],
    ['tags, fillers and blanks', 'A\u{e0041}\u3164B\uffa0C\u2800D\u034f', 'ABCD', 5],
    ['joiners and chosen shapes where nothing joins', '\u200dA\u200dna\ufe0f \u200cB\u200c', 'Ana B', 5],
    ['nothing but what is not seen', '\u3164\u2800\u00a0', '', 2],
    ['emoji of several parts', 'x ❤️‍🔥 👩🏽‍⚖️ 🏳️‍🌈 1️⃣', 'x ❤️‍🔥 👩🏽‍⚖️ 🏳️‍🌈 1️⃣', 0],
    ['words of scripts that join', 'क्‍ष നന്‍മ 辻\u{e0100}', 'क्‍ष നന്‍മ 辻\u{e0100}', 0],
    ['joiners that words need', 'می‌خواهم', 'می‌خواهم', 0],
  ])('with %s is kept as people see it', (_what, raw, text, removed) => {
    expect(typedLine(raw, 80)).toEqual({ text, removed, fault: null });
  });

  it('that is too long is refused, never cut: not after 200 characters, and not within one', () => {
    const long = `${'a'.repeat(longestReference - 1)}🙂 rest`;
    expect(typedLine(long, longestReference)).toEqual({ text: long, removed: 0, fault: 'too-long' });
    expect(typedLine('a'.repeat(longestReference), longestReference).fault).toBeNull();
  });

  it('that is kept is one that the record takes', () => {
    for (const raw of ['\u202aLI-1\u202c', 'a\u0000b\ud83d', '🙂'.repeat(100), ' x\u2028y ']) {
      const { text, fault } = typedLine(raw, longestReference);
      expect(fault).toBeNull();
      const event = {
        id: 'sent-0001',
        kind: 'objection-sent',
        channel: 'post',
        on: '2026-11-28',
        reference: text,
      };
      expect(readSpokenEvent(event)).toEqual(event);
    }
  });
});

it('a name from elsewhere shows where signs turn it, hide a part of it or end its line', () => {
  expect(inSight('record\u202egpj.json')).toBe('record\ufffdgpj.json');
  expect(inSight('a\u200bb\u0000c.json')).toBe('a\ufffdb\ufffdc.json');
  expect(inSight('سجل-2026.json')).toBe('سجل-2026.json');
  expect(inSight('A\u200dna')).not.toBe(inSight('Ana'));
  expect(inSight('A\u{e0041}na')).toBe('A\ufffdna');
  for (const blank of ['  ', '\u00a0', '\u3000']) expect(inSight(blank)).toBe('\ufffd');
  expect(inSight('')).toBe('');
  expect(inSight('a\nb\u2028c')).toBe('a\ufffdb\ufffdc');
});
