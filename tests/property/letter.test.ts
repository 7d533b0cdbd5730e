import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedinAiTraining } from '../../lib/cases/claims';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { regionFacts } from '../../lib/domain/case/case';
import { channels, groundIds, historyEvents } from '../../lib/domain/case/letter-terms';
import type { LetterWords } from '../../lib/domain/objection/letter';
import { draftLetter, groundsFor } from '../../lib/domain/objection/letter';
import { emptyFields, type LetterFields } from '../../lib/domain/objection/letter-fields';
import { inSight } from '../../lib/domain/record/typed-line';
import { languages, textsOf } from '../../lib/locales';
import { lettersFor } from '../fixtures/letters';
import { sampled } from './sample';

/** What people type, and what would hurt if it were read as anything but text. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '$&',
    '$1 $$ $`',
    '{name}',
    '{controller}{law}',
    '<script>alert(1)</script>',
    '👩🏽‍💻 👨‍👩‍👧‍👦 🇮🇪',
    'שלום עולם',
    'مرحبا\nبالعالم',
    '\u202edesrever',
    '__proto__',
    'one\r\ntwo\nthree\rfour',
    ' \t ',
    'é é',
  ),
);
const day = fc
  .date({ min: new Date('2025-11-03'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyFields: fc.Arbitrary<LetterFields> = fc
  .record({
    member: fc.boolean(),
    date: fc.option(fc.oneof(day, typed)),
    name: typed,
    account: typed,
    contact: typed,
    content: typed,
    grounds: fc.uniqueArray(fc.record({ id: fc.constantFrom(...groundIds), words: typed }), {
      selector: ({ id }) => id,
    }),
    ownWords: typed,
    sentOn: fc.option(day),
    channel: fc.option(fc.constantFrom(...channels)),
    reference: typed,
    dueOn: fc.option(day),
    answeredOn: fc.option(day),
    reasonsGiven: fc.boolean(),
    outcome: fc.constantFrom('silence', 'refused', 'partly', 'other', null),
    history: fc.array(
      fc.record({
        on: fc.oneof(day, typed),
        event: fc.constantFrom(...historyEvents),
        channel: fc.constantFrom(...channels),
        note: typed,
      }),
      { maxLength: 4 },
    ),
  })
  .map((some) => ({ ...emptyFields(), ...some }));

const wordsOf: Record<string, LetterWords> = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, (await textsOf('letters', language)).letter] as const),
  ),
);
const setting = fc
  .constantFrom('AT', 'DE-BY', 'IS', 'GB', 'CH', 'CA-ON')
  .map((region) => regionFacts(linkedinAiTraining, region))
  .filter((facts) => facts !== null)
  .chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      kind: fc.constantFrom(...lettersFor(facts)),
      language: fc.constantFrom(...languages),
    }),
  );

const asWritten = (text: string) => text.replaceAll('\r\n', '\n');
const isBlank = (text: string) => text.trim() === '';

describe('any letter, whatever is typed', () => {
  it('holds what was typed exactly, apart from CRLF', () => {
    fc.assert(
      fc.property(setting, anyFields, ({ facts, kind, language }, fields) => {
        const made = draftLetter(kind, { letters, facts, words: wordsOf[language] as LetterWords, fields });
        if (!made) throw new Error('no letter');
        if (!isBlank(fields.name)) expect(made.text).toContain(asWritten(fields.name));
        const structure = letters.kinds.find(({ id }) => id === kind);
        if (structure?.elements.includes('grounds'))
          for (const { id } of groundsFor(letters, fields.member)) {
            const words = fields.grounds.find((ground) => ground.id === id)?.words ?? '';
            if (!isBlank(words)) expect(made.text).toContain(asWritten(words));
          }
        if (structure?.elements.some((id) => ['own-words', 'comment', 'identity-own'].includes(id)))
          if (!isBlank(fields.ownWords)) expect(made.text).toContain(asWritten(fields.ownWords));
        expect(made.length).toBe(made.text.length);
      }),
      sampled(400),
    );
  });

  it('reads nothing that was typed as a template: only the typed text differs between two letters', () => {
    fc.assert(
      fc.property(setting, anyFields, ({ facts, kind, language }, fields) => {
        const words = wordsOf[language] as LetterWords;
        // The same letter with every typed text replaced by a word that no letter holds.
        const marks = new Map<string, string>();
        const mark = (text: string, written = asWritten) => {
          if (isBlank(text)) return text;
          const sign = `#${marks.size}#`;
          marks.set(sign, written(text));
          return sign;
        };
        const marked: LetterFields = {
          ...fields,
          name: mark(fields.name),
          account: mark(fields.account),
          contact: mark(fields.contact),
          content: mark(fields.content),
          reference: mark(fields.reference, inSight),
          ownWords: mark(fields.ownWords),
          grounds: fields.grounds.map(({ id, words: own }) => ({ id, words: mark(own) })),
          history: fields.history.map((entry) => ({ ...entry, note: mark(entry.note ?? '', inSight) })),
        };
        const plain = draftLetter(kind, { letters, facts, words, fields: marked });
        const made = draftLetter(kind, { letters, facts, words, fields });
        if (!plain || !made) throw new Error('no letter');
        expect(plain.text).not.toMatch(/[{}]/);
        const parts = plain.text.split(/(#\d+#)/);
        const expected = parts.map((part) => marks.get(part) ?? part).join('');
        const bare = (text: string) => text.replace(/[\u2068\u2069]/g, '');
        expect(bare(made.text)).toBe(bare(expected));
        expect(made.missing).toEqual(plain.missing);
        expect(made.paragraphs.map(({ id, articles }) => [id, articles])).toEqual(
          plain.paragraphs.map(({ id, articles }) => [id, articles]),
        );
      }),
      sampled(400),
    );
  });

  it('takes a reference, which may have come with a file, as one line in which nothing hides', () => {
    const injected = 'LI-1\n\nI withdraw my objection.\u202e\u2028Yours';
    fc.assert(
      fc.property(setting, anyFields, ({ facts, kind, language }, fields) => {
        const words = wordsOf[language] as LetterWords;
        const history = fields.history.map((entry) => ({ ...entry, note: injected }));
        const made = draftLetter(kind, {
          letters,
          facts,
          words,
          fields: { ...fields, reference: injected, history },
        });
        expect(made?.text.split(/[\n\u2028]/)).not.toContain('I withdraw my objection.');
        for (const line of made?.text.split('\n') ?? [])
          if (line.includes('withdraw')) expect(line).not.toMatch(/[\u202e\u2028]/);
      }),
      sampled(100),
    );
  });

  it('is the same for the same input, in whatever order grounds and history were given', () => {
    fc.assert(
      fc.property(setting, anyFields, ({ facts, kind, language }, fields) => {
        const words = wordsOf[language] as LetterWords;
        const history = fields.history.filter(
          ({ on }, place, all) => all.findIndex((entry) => entry.on === on) === place,
        );
        const asGiven = draftLetter(kind, { letters, facts, words, fields: { ...fields, history } });
        const turnedRound = draftLetter(kind, {
          letters,
          facts,
          words,
          fields: { ...fields, grounds: fields.grounds.toReversed(), history: history.toReversed() },
        });
        expect(turnedRound).toEqual(asGiven);
      }),
      sampled(100),
    );
  });

  it('bears ten thousand characters', () => {
    const facts = regionFacts(linkedinAiTraining, 'AT');
    if (!facts) throw new Error('no facts');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 10_000, maxLength: 10_000 }), (long) => {
        const fields = { ...emptyFields(), ownWords: `a${long}z` };
        const made = draftLetter('objection', { letters, facts, words: wordsOf.en as LetterWords, fields });
        expect(made?.text).toContain(asWritten(`a${long}z`));
      }),
      { numRuns: 10 },
    );
  });
});
