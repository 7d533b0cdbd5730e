import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkedinAiTraining as theCase } from '../../lib/cases/claims';
import { forbidden } from '../../lib/cases/linkedin-ai-training/forbidden';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { regionFacts } from '../../lib/domain/case/case';
import { groundIds, type LetterKind, letterKinds, routeIds } from '../../lib/domain/case/letter-terms';
import {
  articlesIn,
  type Draft,
  draftLetter,
  groundsFor,
  routesFor,
} from '../../lib/domain/objection/letter';
import { letterDate } from '../../lib/domain/objection/letter-date';
import { emptyFields, type LetterFields } from '../../lib/domain/objection/letter-fields';
import { lettersSchema } from '../../lib/domain/objection/letter-schema';
import { languages as offered, textsOf } from '../../lib/locales';
import de from '../../lib/locales/de/letters.json';
import en from '../../lib/locales/en/letters.json';
import { lettersFor } from '../fixtures/letters';
import { everyFifth } from '../property/sample';

const folder = 'lib/cases/linkedin-ai-training';
const texts = { en, de } as const;
type Language = keyof typeof texts;
const languages = Object.keys(texts) as Language[];

function factsOf(region: string) {
  const facts = regionFacts(theCase, region);
  if (!facts) throw new Error(`The case does not know ${region}.`);
  return facts;
}

/** Everything a person can give for a letter, as a member of LinkedIn or as someone without an account. */
const filledIn = (member: boolean): LetterFields => ({
  ...emptyFields(member),
  date: '2027-01-05',
  name: 'Ada Muster',
  account: 'ada@example.org',
  contact: 'Musterweg 1, ada@example.org',
  content: 'https://www.linkedin.com/posts/someone_1',
  grounds: groundIds.map((id) => ({ id, words: `My words on ${id}` })),
  ownWords: 'And something of my own.',
  sentOn: '2026-11-22',
  channel: 'post',
  reference: 'LI-42',
  dueOn: '2026-12-22',
  count: {
    receipt: '2026-11-22',
    months: 1,
    sameDay: '2026-12-22',
    movedByIdentity: 0,
    nominal: '2026-12-22',
    shifted: null,
    lastDay: '2026-12-22',
  },
  naming: 'yes',
  answeredOn: '2026-12-10',
  outcome: 'refused',
  history: [{ on: '2026-11-22', event: 'objection-sent', channel: 'post', note: 'by registered post' }],
  authority: { id: 'AT', name: 'Austrian Data Protection Authority', nameNative: 'Datenschutzbehörde' },
});
const memberFields = filledIn(true);

/** An objection that went through the form’s AI entry alone, which reaches less than a letter does. */
const throughAiEntry: Partial<LetterFields> = { channel: 'form-ai', history: [] };
const objectedThroughAiEntry: Partial<LetterFields> = {
  channel: 'form-ai',
  history: [{ on: '2026-11-22', event: 'objection-sent', channel: 'form-ai' }],
};
const complainedToLinkedIn = { on: '2026-12-28', event: 'complained-to-controller' } as const;

function draft(kind: LetterKind, region: string, language: Language, fields: LetterFields): Draft {
  const made = draftLetter(kind, {
    letters,
    facts: factsOf(region),
    words: texts[language].letter,
    fields,
  });
  if (!made) throw new Error(`${region} has no letter "${kind}".`);
  return made;
}

interface WrittenLetter {
  name: string;
  region: string;
  kind: LetterKind;
  language: Language;
  member: boolean;
  fields: LetterFields;
  made: Draft;
}

/** Every letter there is, with the choices that change its sentences; in `npm test` every fifth, so each choice in turn. */
function everyLetter() {
  const choices: Omit<WrittenLetter, 'made'>[] = [];
  for (const region of ['AT', 'DE-BY', 'NO', 'IE', 'GB', 'CH', 'CA-QC'])
    for (const kind of lettersFor(factsOf(region)))
      for (const language of languages)
        for (const member of [true, false])
          for (const outcome of ['silence', 'refused', 'partly', 'other'] as const)
            for (const reasonsGiven of [true, false])
              for (const grounds of [true, false]) {
                const base = { ...filledIn(member), ...(reasonsGiven ? {} : { answeredOn: '2026-12-23' }) };
                const fields = {
                  ...base,
                  outcome,
                  reasonsGiven,
                  ...(grounds ? {} : { grounds: [], ownWords: '' }),
                };
                const name = `${kind}, ${region}, ${language}, ${member ? 'member' : 'no account'}, ${outcome}, ${reasonsGiven}, ${grounds}`;
                choices.push({ name, region, kind, language, member, fields });
              }
  return everyFifth(choices).map(
    (choice): WrittenLetter => ({
      ...choice,
      made: draft(choice.kind, choice.region, choice.language, choice.fields),
    }),
  );
}

/** The same for states that are rarer: no day counted, an objection by the form's AI entry alone. */
function* rareLetters() {
  const rare: Partial<LetterFields>[] = [
    { history: [...memberFields.history, complainedToLinkedIn] },
    { outcome: 'silence', dueOn: null },
    objectedThroughAiEntry,
    {
      ...objectedThroughAiEntry,
      asksMore: true,
      reasonsGiven: true,
      refusal: ['switch-off'],
    },
    { withoutSafety: true, naming: 'no', confirms: true },
    { member: false, confirms: true, reasonsGiven: true, refusal: ['no-grounds', 'switch-off'] },
    { reasonsGiven: true, refusal: ['compelling', 'no-grounds', 'switch-off'], grounds: [], ownWords: '' },
    {
      outcome: 'silence',
      count: {
        receipt: '2026-11-25',
        months: 3,
        sameDay: '2027-02-25',
        movedByIdentity: 3,
        nominal: '2027-02-28',
        shifted: { from: '2027-02-28', to: '2027-03-01', why: ['sunday'], passed: [] },
        lastDay: '2027-03-01',
      },
    },
  ];
  for (const region of ['AT', 'GB', 'CH', 'CA-QC'])
    for (const kind of lettersFor(factsOf(region)))
      for (const language of languages)
        for (const [number, change] of rare.entries()) {
          const fields = { ...memberFields, ...change };
          yield {
            name: `${kind}, ${region}, ${language}, rare ${number}`,
            language,
            made: draft(kind, region, language, fields),
          };
        }
}

/** The citations of a letter's text, in the form that the data has them. */
function cited(text: string, language: Language): string[] {
  const laws: Record<string, string> = { DSGVO: 'GDPR', DSG: 'FADP' };
  const found: string[] = [];
  if (language === 'en') {
    for (const [, article, law] of text.matchAll(/Article (\d+[A-Z]?(?:\(\w\))*) (UK GDPR|GDPR|FADP)\b/g))
      found.push(`${law} ${article}`);
    for (const [, principle] of text.matchAll(/Principle (\d+) of Schedule 1 to PIPEDA/g))
      found.push(`PIPEDA Principle ${principle}`);
  } else {
    for (const [, article, paragraph, point, law = ''] of text.matchAll(
      /Art\.\s(\d+[A-Z]?)(?: Abs\.\s(\d+))?(?: (?:Buchst|Bst)\.\s([a-z]))? (UK GDPR|DSGVO|DSG)\b/g,
    ))
      found.push(
        `${laws[law] ?? law} ${article}${paragraph ? `(${paragraph})` : ''}${point ? `(${point})` : ''}`,
      );
    for (const [, principle] of text.matchAll(/Grundsatz (\d+) in Anhang 1 des PIPEDA/g))
      found.push(`PIPEDA Principle ${principle}`);
  }
  for (const [, section] of text.matchAll(
    /(?:section|Abschnitt) (\d+[A-Z]?) (?:of the|des) Data Protection Act 2018/g,
  ))
    found.push(`DPA 2018 ${section}`);
  return found;
}

/** Everything that looks like a citation, however written: none may escape the parser above. */
const mentions = (text: string) =>
  text.match(/\b(Articles?|Arts?\.|Artikel|sections?|Abschnitte?|Principle|Grundsatz|§)\s*\d/g) ?? [];

describe('letters.json', () => {
  it('has the shape it says', () => {
    expect(
      lettersSchema.safeParse(JSON.parse(readFileSync(`${folder}/letters.json`, 'utf8'))).error,
    ).toBeUndefined();
  });

  it('names every letter, ground and route once, and no element that is not there or not used', () => {
    expect(letters.kinds.map(({ id }) => id).sort()).toEqual([...letterKinds].sort());
    expect(letters.grounds.map(({ id }) => id)).toEqual([...groundIds]);
    expect(new Set(letters.routes.map(({ id }) => id))).toEqual(new Set(routeIds));
    const ids = letters.elements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(letters.kinds.flatMap(({ elements }) => elements))).toEqual(new Set(ids));
  });

  it.each(offered)('has words for every element in %s, and no words without one', async (language) => {
    const ids = letters.elements.map(({ id }) => id);
    expect(Object.keys((await textsOf('letters', language)).letter.elements).sort()).toEqual(
      [...ids, 'history-by'].sort(),
    );
  });

  it('rests on claims and recipients that the case has', () => {
    const claims = theCase.claims.map(({ id }) => id);
    const recipients = theCase.recipients.map(({ id }) => id);
    for (const route of letters.routes) {
      expect(claims).toEqual(expect.arrayContaining(route.claims));
      expect(recipients).toEqual(expect.arrayContaining(route.recipients));
    }
  });

  it.each(languages)('says nothing in %s that the case must not say', (language) => {
    const all = JSON.stringify(texts[language]);
    for (const { what, pattern } of forbidden)
      expect([what, pattern.exec(all)?.[0]]).toEqual([what, undefined]);
    expect(all).not.toMatch(/illegal|unlawful|rechtswidrig|un-?train|verlernen|more effective|wirksamer/i);
  });

  it('rests every article it cites on a claim of the case or on a source of its own, once', () => {
    const used = new Set(
      [...letters.elements, ...letters.answers.flatMap(({ branches }) => branches)].flatMap(
        ({ articles, regimes }) =>
          (regimes ?? ['gdpr', 'uk']).flatMap((regime) => articlesIn(regime, articles)),
      ),
    );
    expect(letters.basis.flatMap(({ articles }) => articles).sort()).toEqual([...used].sort());
    const claims = theCase.claims.map(({ id }) => id);
    for (const { articles, claims: named, source } of letters.basis) {
      expect([articles, named === undefined]).toEqual([articles, source !== undefined]);
      expect(claims).toEqual(expect.arrayContaining(named ?? []));
    }
  });

  it('loads each language, and English for one it does not have', async () => {
    expect((await textsOf('letters', 'de')).letter.locale).toBe('de-DE');
    expect((await textsOf('letters', 'xx')).letter.locale).toBe('en-GB');
  });

  it.each(offered)('offers the same placeholders in %s', async (language) => {
    const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    const { elements } = (await textsOf('letters', language)).letter;
    for (const [id, text] of Object.entries(en.letter.elements))
      expect([id, placeholders((elements as Record<string, string>)[id] ?? '')]).toEqual([
        id,
        placeholders(text),
      ]);
  });
});

describe('every letter', () => {
  const all = everyLetter();
  const rare = [...rareLetters()];

  it('is tried here with each sentence that letters can have', () => {
    const reached = new Set(
      [...all, ...rare].flatMap(({ made }) => made.paragraphs.map(({ id }) => id.replace(/:.*/, ''))),
    );
    const sentences = letters.elements.map(({ id, each }) => (each === 'grounds' ? 'ground' : id));
    expect(sentences.filter((id) => !reached.has(id))).toEqual([]);
  });

  it('cites exactly the articles its data carries, paragraph by paragraph', () => {
    for (const { name, language, made } of [...all, ...rare])
      for (const { id, text, articles } of made.paragraphs) {
        expect([name, id, [...new Set(cited(text, language))].sort()]).toEqual([
          name,
          id,
          [...new Set(articles)].sort(),
        ]);
        expect([name, id, cited(text, language).length]).toEqual([name, id, mentions(text).length]);
      }
  });

  it('lacks nothing, and has no placeholder or line to fill in, when everything is given', () => {
    for (const { name, made } of [...all, ...rare]) {
      expect([name, made.missing]).toEqual([name, []]);
      expect([name, /[{}]|undefined|null|NaN|__|\n{3}| {2}/.exec(made.text)]).toEqual([name, null]);
      expect(made.length).toBe(made.text.length);
    }
  });

  it('is addressed to the controller of the region, and never to the other', () => {
    for (const { name, region, kind, made } of all) {
      if (kind === 'short') continue;
      const american = region === 'GB' || region === 'CA-QC';
      expect([name, made.text.includes('LinkedIn Corporation')]).toEqual([name, american]);
      expect([name, made.text.includes('LinkedIn Ireland Unlimited Company')]).toEqual([name, !american]);
      if (kind === 'complaint') expect(made.text).toContain('Datenschutzbehörde');
      expect([name, /Sunnyvale/.test(made.text)]).toEqual([name, american]);
      expect([name, /Dublin/.test(made.text)]).toEqual([name, !american]);
    }
  });

  it('cites the law of its region alone, and names the authority of no other', () => {
    for (const { name, region, made } of all) {
      const laws = new Set(
        made.paragraphs.flatMap(({ articles }) => articles.map((a) => a.replace(/ (Principle )?\S+$/, ''))),
      );
      const lawsOfTheRegion =
        region === 'GB'
          ? ['UK GDPR', 'DPA 2018']
          : region === 'CH'
            ? ['FADP', 'GDPR']
            : region === 'CA-QC'
              ? ['PIPEDA']
              : ['GDPR'];
      expect([name, [...laws].filter((law) => !lawsOfTheRegion.includes(law))]).toEqual([name, []]);
      const authorities = {
        ico: /\bICO\b|Information Commission(er)?\b(?! \()/.test(
          made.text.replaceAll('Data Protection and Information Commissioner', ''),
        ),
        fdpic: /Federal Data Protection and Information|Eidgenössisch/.test(made.text),
        dpc: /Data Protection Commission\b/.test(made.text),
      };
      if (region !== 'GB') expect([name, authorities.ico]).toEqual([name, false]);
      if (region !== 'CH') expect([name, authorities.fdpic]).toEqual([name, false]);
      if (region === 'GB' || region === 'CH' || region === 'CA-QC')
        expect([name, authorities.dpc]).toEqual([name, false]);
    }
  });

  it('never cites an Article 77 for the United Kingdom or Switzerland', () => {
    for (const { name, region, made } of all)
      if (region === 'GB' || region === 'CH')
        expect([name, /(Article|Art\.)\s77/.test(made.text)]).toEqual([name, false]);
  });

  it('prints no month for Switzerland and Canada, whose laws set none', () => {
    for (const { name, region, made } of all)
      if (region === 'CH' || region === 'CA-QC')
        expect([name, /(Article|Art\.)\s12\b|\bmonth|\bMonat/.test(made.text)]).toEqual([name, false]);
  });

  it('speaks of Microsoft in the United Kingdom only', () => {
    for (const { name, region, kind, made } of all) {
      if (region !== 'GB') expect([name, made.text.includes('Microsoft')]).toEqual([name, false]);
      else if (['objection', 'short', 'partly-reply', 'complaint'].includes(kind))
        expect([name, made.text.includes('Microsoft')]).toEqual([name, true]);
    }
  });

  it('never mentions the switch or an account of theirs to LinkedIn for people without one', () => {
    for (const { name, member, fields, made } of all) {
      if (member) continue;
      let ours = made.text;
      for (const typed of [fields.ownWords, ...fields.grounds.map(({ words }) => words)])
        ours = ours.replaceAll(typed, '');
      expect([name, /AI Improvement|generativer KI“|\bswitch\b|Schalter/.test(ours)]).toEqual([name, false]);
      expect([name, /my account|mein Konto|I have a LinkedIn account/.test(ours)]).toEqual([name, false]);
      // Nor may a ground say that they have a profile there or shared anything.
      expect([
        name,
        /my (profile|groups|contacts)|I shared|mein(em)? Profil|\bgeteilt/.exec(ours)?.[0],
      ]).toEqual([name, undefined]);
    }
  });

  it('has no English word in German, and no German one in English', () => {
    for (const { name, language, made } of all) {
      const wrong = language === 'de' ? /\b(please|which|the)\b/i : /[äöüß]|\b(bitte|welche|nicht)\b/i;
      const ours = made.text
        .replaceAll('Datenschutzbehörde', '')
        .replaceAll(/My words on [\w-]+|And something of my own\.|by registered post/g, '');
      expect([name, wrong.exec(ours)?.[0]]).toEqual([name, undefined]);
    }
  });
});

describe('the objection', () => {
  it('asks for restriction, erasure, what was used, an answer and reasons, and reserves the remedies once', () => {
    const { paragraphs, text } = draft('objection', 'FR', 'en', memberFields);
    const articles = paragraphs.flatMap((paragraph) => paragraph.articles);
    for (const article of ['21(1)', '18(1)(d)', '17(1)(c)', '19', '15(1)', '12(3)', '12(4)', '12(6)'])
      expect(articles).toContain(`GDPR ${article}`);
    for (const article of ['77(1)', '79', '82'])
      expect(articles.filter((one) => one === `GDPR ${article}`)).toHaveLength(1);
    expect(text).toMatch(
      /^Ada Muster\nLinkedIn account: ada@example\.org\nMusterweg 1, ada@example\.org\n\nLinkedIn Ireland Unlimited Company\nc\/o Data Protection Officer\nWilton Plaza\nDublin 2\nIreland\n\n5 January 2027\n\nObjection/,
    );
    expect(text.endsWith('Yours faithfully\n\nAda Muster')).toBe(true);
  });

  it('asks for restriction and erasure, and names the recipients, in the short form as well', () => {
    const asked = (kind: LetterKind, region: string) => {
      const made = draft(kind, region, 'en', memberFields);
      return made.paragraphs.flatMap(({ articles }) => articles);
    };
    for (const kind of ['objection', 'short'] as const) {
      for (const region of ['AT', 'CH'])
        expect(asked(kind, region)).toEqual(
          expect.arrayContaining(['GDPR 21(1)', 'GDPR 18(1)(d)', 'GDPR 17(1)(c)', 'GDPR 19']),
        );
      expect(asked(kind, 'GB')).toEqual(
        expect.arrayContaining(['UK GDPR 21(1)', 'UK GDPR 18(1)(d)', 'UK GDPR 17(1)(c)']),
      );
    }
  });

  it('bears a member’s own address where one is given, and does not ask for one', () => {
    expect(draft('objection', 'AT', 'en', memberFields).text).toContain('\nMusterweg 1, ada@example.org\n');
    expect(draft('objection', 'AT', 'en', { ...memberFields, contact: ' ' }).missing).toEqual([]);
  });

  it('goes from who writes and what about to the grounds, the requests and the remedies', () => {
    const ids = draft('objection', 'GB', 'en', memberFields).paragraphs.map(({ id }) => id);
    const order = [
      'to-controller',
      'date',
      'who-member',
      'object',
      'purpose-generative',
      'purpose-other',
      'purpose-microsoft',
      'purpose-others',
      'basis',
      'grounds-intro',
      'ground:sensitive-data',
      'balance',
      'burden',
      'restriction',
      'erasure-uk',
      'used',
      'reply-uk',
      'reserve-uk',
      'closing',
    ];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  it('claims no grounds when none are given, says so, and warns', () => {
    for (const language of languages) {
      const made = draft('objection', 'DE-BE', language, { ...memberFields, grounds: [], ownWords: ' \n' });
      expect(made.warnings).toContain('no-grounds');
      const ids = made.paragraphs.map(({ id }) => id);
      expect(ids).toContain('no-grounds');
      expect(ids.filter((id) => /^ground|grounds-intro|^balance$|^burden$/.test(id))).toEqual([]);
    }
    const swiss = draft('objection', 'CH', 'en', { ...memberFields, grounds: [], ownWords: '' });
    expect(swiss.warnings).toEqual(expect.arrayContaining(['no-grounds-ch', 'law-unsettled']));
    expect(swiss.warnings).not.toContain('no-grounds');
  });

  it('says that there are none only where there are none: a tick is a ground, and so is a word of one’s own', () => {
    for (const kind of ['objection', 'short'] as const)
      for (const given of [{ ownWords: '' }, { grounds: [] }]) {
        const { paragraphs, warnings } = draft(kind, 'AT', 'en', { ...memberFields, ...given });
        expect(paragraphs.filter(({ id }) => id.includes('no-grounds'))).toEqual([]);
        expect(warnings).not.toContain('no-grounds');
      }
  });

  it('claims no particular situation in any sentence when none is given', () => {
    for (const kind of ['objection', 'short'] as const)
      for (const language of languages) {
        const { text } = draft(kind, 'AT', language, { ...memberFields, grounds: [], ownWords: '' });
        expect(text).not.toMatch(/On grounds relating to|Aus Gründen, die/);
        const { text: reasoned } = draft(kind, 'AT', language, memberFields);
        expect(reasoned).toMatch(/On grounds relating to|Aus Gründen, die/);
      }
  });

  it('selects nothing for the person, and offers the ground of non-members to them alone', () => {
    expect(emptyFields().grounds).toEqual([]);
    expect(groundsFor(letters, true).map(({ id }) => id)).not.toContain('non-member');
    expect(groundsFor(letters, false).map(({ id }) => id)).toContain('non-member');
    const wrong = { ...memberFields, grounds: [{ id: 'non-member' as const, words: 'x' }], ownWords: '' };
    expect(draft('objection', 'AT', 'en', wrong).warnings).toContain('no-grounds');
  });

  it('warns about sensitive details, and about a ground without a word of one’s own', () => {
    const only = (id: (typeof groundIds)[number], words: string) =>
      draft('objection', 'AT', 'en', { ...memberFields, ownWords: '', grounds: [{ id, words }] }).warnings;
    expect(only('threat', 'A risk exists.')).toEqual(['sensitive-detail']);
    expect(only('author', '')).toEqual(['ground-without-words']);
    expect(only('author', 'I translate novels.')).toEqual([]);
  });

  it('names what is missing and leaves a line to fill in', () => {
    const bare = draft('objection', 'AT', 'en', emptyFields());
    expect(bare.missing).toEqual(['name', 'account', 'date']);
    expect(bare.text).toContain('__________');
    expect(bare.text).not.toMatch(/[{}]/);
    const visitor = draft('objection', 'AT', 'en', emptyFields(false));
    expect(visitor.missing).toEqual(['name', 'contact', 'content', 'date']);
    const reminder = draft('reminder', 'AT', 'en', { ...emptyFields(), date: '2027-01-05' });
    expect(reminder.missing).toEqual(['name', 'account', 'sentOn', 'channel']);
    const complaint = draft('complaint', 'AT', 'en', emptyFields());
    expect(complaint.missing).toEqual([
      'name',
      'account',
      'contact',
      'date',
      'history',
      'authority',
      'outcome',
      'naming',
    ]);
  });

  it('counts a date that does not exist as missing, and never shifts a day', () => {
    for (const date of ['2026-02-30', '2026-2-3', 'soon', '', '2026-11-22T23:00:00-05:00'])
      expect([date, draft('objection', 'AT', 'en', { ...memberFields, date }).missing]).toEqual([
        date,
        ['date'],
      ]);
    expect(letterDate('2028-02-29', 'en-GB')).toBe('29 February 2028');
    expect(letterDate('2027-02-29', 'en-GB')).toBeNull();
    expect(letterDate('2026-01-01', 'de-DE')).toBe('1. Januar 2026');
    expect(letterDate('2026-12-01', 'fr-FR')).toBe('1er décembre 2026');
    expect(letterDate('2026-12-11', 'fr-CH')).toBe('11 décembre 2026');
    expect(letterDate('2026-12-31', 'th-TH-u-ca-buddhist')).toContain('2026');
  });

  it('isolates right-to-left text inside a sentence, and only there', () => {
    const name = 'ليلى حداد';
    const { text } = draft('objection', 'AT', 'en', { ...memberFields, name, ownWords: 'כן, גם כאן' });
    expect(text).toContain(`My name is \u2068${name}\u2069.`);
    expect(text.startsWith(`${name}\n`)).toBe(true);
    expect(text).toContain('\n\nכן, גם כאן\n\n');
    const contact = 'حيفا';
    expect(draft('objection', 'AT', 'en', { ...memberFields, contact }).text).toContain(`\n${contact}\n`);
    expect(draft('objection', 'AT', 'en', memberFields).text).not.toMatch(/[\u2066-\u2069]/);
  });

  it('isolates any text that is typed inside a sentence from right to left, such as an address', async () => {
    const { letter } = await textsOf('letters', 'ar');
    const account = 'https://www.linkedin.com/in/ada-l/';
    const fields = { ...memberFields, account };
    const { text } = draftLetter('objection', { letters, facts: factsOf('AT'), words: letter, fields }) ?? {};
    expect(text).toContain(`\u2068${account}\u2069`);
    // On lines of its own it stands as it was typed.
    expect(text).toContain(`\n${memberFields.contact}\n`);
  });

  it('is the shorter one in the form, which has no letterhead', () => {
    const long = draft('objection', 'AT', 'en', { ...memberFields, grounds: [], ownWords: 'Mine.' });
    const short = draft('short', 'AT', 'en', { ...memberFields, grounds: [], ownWords: 'Mine.' });
    expect(short.length).toBeLessThan(long.length * 0.7);
    expect(short.text).not.toContain('Wilton');
    expect(short.text).toContain('Mine.');
  });
});

describe('the letters after it', () => {
  const ids = (kind: LetterKind, region: string, fields: Partial<LetterFields> = {}) =>
    draft(kind, region, 'en', { ...memberFields, ...fields }).paragraphs.map(({ id }) => id);

  it('exist where the law has them, and nowhere else', () => {
    expect(lettersFor(factsOf('AT'))).not.toContain('complaint-to-controller');
    expect(lettersFor(factsOf('GB'))).toContain('complaint-to-controller');
    expect(lettersFor(factsOf('CH'))).not.toContain('extension-reply');
    expect(lettersFor(factsOf('CA-ON'))).toEqual(['withdrawal']);
    for (const region of ['US', 'US-CA', 'IN', 'HK', 'AU', 'JP', 'BR']) {
      expect(lettersFor(factsOf(region))).toEqual([]);
      const input = { letters, facts: factsOf(region), words: en.letter, fields: memberFields };
      expect(draftLetter('objection', input)).toBeNull();
    }
  });

  it('names the last day only where one was counted', () => {
    expect(draft('reminder', 'AT', 'en', memberFields).text).toContain('ended on 22 December 2026');
    expect(ids('reminder', 'AT', { dueOn: null })).not.toContain('reminder');
    expect(draft('reminder', 'CH', 'en', memberFields).text).not.toContain('22 December 2026');
  });

  it('says that a time has passed only where it was counted', () => {
    const silent = { outcome: 'silence', dueOn: null } as const;
    for (const [kind, region] of [
      ['complaint', 'AT'],
      ['complaint', 'GB'],
      ['complaint-to-controller', 'GB'],
    ] as const)
      for (const language of languages) {
        const made = (fields: Partial<LetterFields>) =>
          draft(kind, region, language, { ...memberFields, ...fields });
        expect(made({ outcome: 'silence' }).text).toMatch(/22 December 2026|22\. Dezember 2026/);
        expect([kind, made(silent).missing]).toEqual([kind, []]);
        expect(made(silent).text).not.toMatch(/ended on|has passed|endete|verstrichen/);
        expect(made(silent).text).toMatch(/no answer that says|Eine Antwort, aus der hervorgeht/);
      }
  });

  it('tells a late extension from one in time', () => {
    const late = (answeredOn: string, dueOn: string | null = '2026-12-22') =>
      ids('extension-reply', 'AT', { answeredOn, dueOn }).includes('extension-late');
    expect([late('2026-12-22'), late('2026-12-23'), late('2026-12-23', null)]).toEqual([false, true, false]);
    expect(ids('extension-reply', 'GB', { answeredOn: '2026-12-23' })).toContain('extension-late-uk');
  });

  it('asks for restriction only until the grounds are weighed: Art. 18(1)(d) reaches no further', () => {
    for (const kind of ['reminder', 'refusal-reply', 'partly-reply', 'extension-reply'] as const)
      for (const language of languages) {
        const { paragraphs } = draft(kind, 'AT', language, memberFields);
        const again = paragraphs.find(({ articles }) => articles.includes('GDPR 18(1)(d)'));
        expect([kind, again?.text]).toEqual([
          kind,
          expect.stringMatching(/^(Until it is verified whether|Solange nicht feststeht, ob) /),
        ]);
      }
  });

  it('does not say that LinkedIn answered a part when it may have answered something else', () => {
    expect(draft('partly-reply', 'AT', 'en', { ...memberFields, outcome: 'other' }).text).not.toMatch(
      /answered (a|one) part/,
    );
  });

  it('asks for the reasons that were not given', () => {
    expect(ids('refusal-reply', 'AT', { reasonsGiven: false })).toContain('refusal-no-reasons');
    expect(ids('refusal-reply', 'AT', { reasonsGiven: true })).not.toContain('refusal-no-reasons');
    expect(ids('extension-reply', 'GB', { reasonsGiven: false })).toContain('extension-no-reasons');
  });

  it('warns before the last day has passed, and when the dates run backwards', () => {
    const warned = (fields: Partial<LetterFields>) =>
      draft('reminder', 'AT', 'en', { ...memberFields, ...fields }).warnings;
    expect(warned({ date: '2026-12-22', answeredOn: null })).toContain('not-yet-due');
    expect(warned({ date: '2026-12-23', answeredOn: null })).toEqual([]);
    expect(warned({ date: '2026-11-01', answeredOn: null })).toContain('dates-out-of-order');
    expect(warned({ answeredOn: '2026-11-21' })).toContain('dates-out-of-order');
    const history: LetterFields['history'] = [
      { on: '2026-11-22', event: 'objection-sent', channel: 'post' },
      { on: '2027-02-01', event: 'other-answer' },
    ];
    expect(warned({ history })).toContain('dates-out-of-order');
  });

  it('tells the history by date, with channel and note, in a complaint', () => {
    const { text } = draft('complaint', 'AT', 'en', {
      ...memberFields,
      history: [
        { on: '2026-12-27', event: 'reminder-sent', channel: 'post' },
        { on: '2026-11-22', event: 'objection-sent', channel: 'dpo-form', note: 'Number $& {name}' },
      ],
    });
    expect(text).toContain(
      'What has happened so far:\n– 22 November 2026: I sent the objection through LinkedIn’s form for the data protection officer.\nNumber $& {name}\n– 27 December 2026: I sent a reminder by post.\n',
    );
  });

  it('asks and complains about no more than the form’s AI entry reached, if that was all', () => {
    expect(ids('partly-reply', 'GB', objectedThroughAiEntry)).toContain('partly-ask-narrow');
    expect(ids('partly-reply', 'GB', objectedThroughAiEntry)).not.toContain('partly-ask-uk');
    for (const id of ['complaint-about-other', 'complaint-microsoft']) {
      expect(ids('complaint', 'GB', objectedThroughAiEntry)).not.toContain(id);
      expect(ids('complaint', 'GB')).toContain(id);
    }
    const alsoByPost: Partial<LetterFields> = {
      ...objectedThroughAiEntry,
      history: [
        ...(objectedThroughAiEntry.history ?? []),
        { on: '2026-11-23', event: 'objection-sent', channel: 'post' },
      ],
    };
    expect(ids('complaint', 'GB', alsoByPost)).toContain('complaint-about-other');
    for (const kind of ['reminder', 'refusal-reply', 'partly-reply'] as const)
      expect(draft(kind, 'AT', 'en', { ...memberFields, ...objectedThroughAiEntry }).text).not.toMatch(
        /I named|told you of my situation|request to restrict/,
      );
  });

  it('does not claim in Switzerland that the form’s AI entry prohibited anything', () => {
    const articles = (fields: Partial<LetterFields>) =>
      draft('complaint', 'CH', 'en', { ...memberFields, ...fields }).paragraphs.flatMap(
        (one) => one.articles,
      );
    expect(articles({})).toContain('FADP 30(3)');
    expect(articles(throughAiEntry)).not.toContain('FADP 30(3)');
    expect(articles(throughAiEntry)).toContain('FADP 30(2)(b)');
  });

  it('is spelt there as the Swiss spell German, except for what the person typed', () => {
    for (const kind of lettersFor(factsOf('CH'))) {
      const fields = { ...memberFields, name: 'Anna Weiß', authority: null };
      const { text } = draft(kind, 'CH', 'de', fields);
      expect([kind, text.replaceAll('Anna Weiß', '').includes('ß')]).toEqual([kind, false]);
      expect(text).toContain('Anna Weiß');
    }
    expect(draft('objection', 'AT', 'de', memberFields).text).toContain('Grüßen');
  });

  it('writes an authority of several languages one to a line', () => {
    const authority = { id: 'BE', name: 'Belgium', nameNative: 'Autorité / Autoriteit' };
    expect(draft('complaint', 'BE', 'en', { ...memberFields, authority }).text).toContain(
      '\n\nAutorité\nAutoriteit\n\n',
    );
  });

  it('warns of a complaint in a language the authority does not work in', () => {
    const warned = (language: Language, languages?: string[]) =>
      draft('complaint', 'AT', language, {
        ...memberFields,
        authority: { id: 'AT', name: 'Austria', nameNative: null, ...(languages && { languages }) },
      }).warnings.includes('authority-language');
    expect([warned('en', ['de']), warned('de', ['de']), warned('en', ['fi', 'en'])]).toEqual([
      true,
      false,
      false,
    ]);
    expect([warned('en'), warned('en', [])]).toEqual([false, false]);
  });

  it('complains in Switzerland of missing reasons only where none were given', () => {
    expect(ids('complaint', 'CH', { reasonsGiven: true })).not.toContain('infringement-ch-unjustified');
    expect(ids('complaint', 'CH', { reasonsGiven: true })).toContain('infringement-ch-reasons');
    expect(ids('complaint', 'CH', { reasonsGiven: false })).toContain('infringement-ch-unjustified');
  });

  it('never tells LinkedIn in the United Kingdom that the setting covers content models only: it covers Microsoft too', () => {
    for (const language of languages)
      expect(draft('objection', 'GB', language, memberFields).text).not.toMatch(
        /content only|die nur Modelle/,
      );
  });

  it('names no European notice in Canada', () => {
    expect(draft('withdrawal', 'CA', 'en', memberFields).text).not.toMatch(
      /notice|Europe|legitimate interest/i,
    );
  });

  it('complains about what happened, and about nothing else', () => {
    const complaint = (fields: Partial<LetterFields>) =>
      ids('complaint', 'AT', fields).filter((id) => id.startsWith('infringement'));
    expect(complaint({ outcome: 'silence' })).toEqual([
      'infringement-silence',
      'infringement-stop',
      'infringement-consequences',
    ]);
    expect(complaint({ outcome: 'refused', reasonsGiven: true })).toEqual(['infringement-refused']);
    expect(complaint({ outcome: 'refused', reasonsGiven: false })).toEqual([
      'infringement-refused',
      'infringement-no-reasons',
    ]);
    expect(complaint({ outcome: 'partly' })).toEqual(['infringement-partly']);
  });

  it('asks the authority to pass the complaint on, unless it is the lead itself', () => {
    expect(ids('complaint', 'AT')).toContain('complaint-lead');
    const authority = { id: 'IE', name: 'Data Protection Commission', nameNative: null };
    expect(ids('complaint', 'IE', { authority })).not.toContain('complaint-lead');
  });

  it('warns a person in the United Kingdom who goes to the ICO before LinkedIn’s own procedure', () => {
    expect(draft('complaint', 'GB', 'en', memberFields).warnings).toContain('controller-first');
    const history = [...memberFields.history, complainedToLinkedIn];
    expect(draft('complaint', 'GB', 'en', { ...memberFields, history }).warnings).not.toContain(
      'controller-first',
    );
    expect(draft('complaint', 'AT', 'en', memberFields).warnings).not.toContain('controller-first');
  });

  it('no longer announces a complaint to LinkedIn in the United Kingdom once it was made', () => {
    const history = [...memberFields.history, complainedToLinkedIn];
    expect(ids('complaint', 'GB', { history })).toContain('complaint-first');
    expect(ids('complaint', 'GB')).not.toContain('complaint-first');
    for (const kind of ['reminder', 'refusal-reply', 'partly-reply'] as const) {
      expect(draft(kind, 'GB', 'en', { ...memberFields, history }).text).not.toContain('complain to you');
      expect(draft(kind, 'GB', 'en', memberFields).text).toContain('complain to you under section 164A');
    }
  });

  it('has a warning of its own for a complaint without grounds, which LinkedIn cannot turn down', () => {
    for (const region of ['AT', 'GB', 'CH']) {
      const { warnings } = draft('complaint', region, 'en', { ...memberFields, grounds: [], ownWords: '' });
      expect([region, warnings.filter((id) => id.startsWith('no-grounds'))]).toEqual([
        region,
        ['no-grounds-complaint'],
      ]);
    }
  });

  it('says that the objection went by e-mail, where it did', () => {
    const sentBy = (language: Language) =>
      draft('reminder', 'AT', language, { ...memberFields, channel: 'email' });
    expect(sentBy('en').text).toContain('I sent the objection by e-mail.');
    expect(sentBy('de').text).toContain('Den Widerspruch habe ich per E-Mail übermittelt.');
    expect(sentBy('en').missing).toEqual([]);
  });

  it('sets an address of several lines on lines of its own, with nothing after it', () => {
    const contact = 'Musterweg 1\n1010 Wien\nada@example.org';
    for (const language of languages)
      for (const [kind, member] of [
        ['objection', false],
        ['short', false],
        ['identity-reply', false],
        ['complaint', true],
      ] as const)
        expect(draft(kind, 'AT', language, { ...filledIn(member), contact }).text).toMatch(
          /(reach me at|erreichen mich unter):\nMusterweg 1\n1010 Wien\nada@example\.org\n/,
        );
  });

  it('warns of a claim of silence while a question about identity is open, in either law', () => {
    const asked = { on: '2026-11-30', event: 'identity-asked' } as const;
    const given = { on: '2026-12-04', event: 'identity-answered' } as const;
    const warned = (kind: LetterKind, region: string, more: LetterFields['history'], outcome = 'silence') =>
      draft(kind, region, 'en', {
        ...memberFields,
        outcome: outcome as LetterFields['outcome'],
        answeredOn: null,
        history: [...memberFields.history, ...more],
      }).warnings.includes('identity-open');
    for (const [kind, region] of [
      ['reminder', 'AT'],
      ['complaint', 'AT'],
      ['complaint-to-controller', 'GB'],
      ['complaint', 'GB'],
    ] as const) {
      expect([kind, region, warned(kind, region, [asked])]).toEqual([kind, region, true]);
      expect([kind, region, warned(kind, region, [asked, given])]).toEqual([kind, region, false]);
    }
    expect(warned('reminder', 'GB', [])).toBe(false);
    expect(warned('refusal-reply', 'GB', [asked], 'refused')).toBe(false);
  });

  it('gives grounds where a refusal missed them, and asks for grounds where it claims compelling ones', () => {
    const reply = (fields: Partial<LetterFields>) =>
      draft('refusal-reply', 'AT', 'en', { ...memberFields, reasonsGiven: true, ...fields });
    const missed = reply({ refusal: ['no-grounds'] });
    expect(missed.text).toContain('You say that I gave no grounds');
    expect(missed.text).toContain('My words on author');
    expect(missed.text).toContain('within 14 days');
    expect(missed.text).not.toMatch(/^It is for you to demonstrate/m);
    const bare = reply({ refusal: ['no-grounds'], grounds: [], ownWords: '' });
    expect(bare.warnings).toContain('no-grounds-reply');
    expect(bare.text).toContain('what you need to know');
    expect(reply({ refusal: ['compelling'] }).text).toContain('It is for you to demonstrate them');
    expect(reply({ refusal: ['switch-off'], ...throughAiEntry }).text).toContain('Please confirm that you');
    expect(reply({ refusal: ['switch-off'] }).text).toContain('Please answer the objection itself');
  });

  it('reminds of an objection by the form’s AI entry without asking for more, unless the person does', () => {
    const fields = { ...memberFields, ...throughAiEntry, answeredOn: null };
    for (const region of ['AT', 'GB', 'CH'])
      for (const language of languages) {
        const made = (asksMore: boolean) => draft('reminder', region, language, { ...fields, asksMore }).text;
        const more = /restrict|erase|delete|einschränk|Einschränkung|lösch|Löschung/;
        expect([region, language, more.exec(made(false))?.[0]]).toEqual([region, language, undefined]);
        expect(made(true)).toMatch(/I now also ask|verlange nunmehr auch/);
      }
  });

  it('names the content, and that there is no account, in every letter of a person without one', () => {
    for (const region of ['AT', 'GB', 'CH', 'CA-QC'])
      for (const kind of lettersFor(factsOf(region)))
        for (const language of languages) {
          const { text } = draft(kind, region, language, filledIn(false));
          expect([kind, region, text.includes('https://www.linkedin.com/posts/someone_1')]).toEqual([
            kind,
            region,
            true,
          ]);
          expect(text).toMatch(/no LinkedIn account|kein LinkedIn-Konto/);
        }
  });

  it('leaves trust and safety out of the objection where the person does, and says so', () => {
    for (const region of ['AT', 'GB', 'CH'])
      for (const kind of ['objection', 'short'] as const) {
        const made = (withoutSafety: boolean) =>
          draft(kind, region, 'en', { ...memberFields, withoutSafety }).text;
        expect(made(false)).toMatch(/^– .*trust and safety/m);
        expect(made(true)).not.toMatch(/^– .*trust and safety/m);
        expect(made(true)).toContain('does not concern AI models for trust and safety');
      }
  });

  it('demands an answer at once when the extension came too late, and does not ask for its reasons as well', () => {
    const late = { answeredOn: '2026-12-28', reasonsGiven: false };
    expect(ids('extension-reply', 'AT', late)).toContain('extension-late');
    expect(ids('extension-reply', 'AT', late)).not.toContain('extension-no-reasons');
  });

  it('tells the authority when LinkedIn got the objection, how the last day was counted, what to order, and whether it may name the person', () => {
    const { text } = draft('complaint', 'AT', 'en', { ...memberFields, outcome: 'silence' });
    expect(text).toContain('– received on 22 November 2026\n– one month later: 22 December 2026');
    for (const article of ['12(4)', '21(1)', '18(1)(d)', '17(1)(c)', '58(2)(c)', '77(2)'])
      expect(text).toContain(`Article ${article} GDPR`);
    const named = (naming: LetterFields['naming']) =>
      draft('complaint', 'AT', 'en', { ...memberFields, naming });
    expect(named('yes').text).toContain('You may give my name');
    expect(named('no').text).toContain('Please do not give my name');
    expect(named(null).missing).toEqual(['naming']);
    expect(named(null).text).not.toMatch(/my name to/);
    expect(ids('complaint', 'AT', { outcome: 'silence', ...throughAiEntry })).not.toContain(
      'infringement-consequences',
    );
  });

  it('calls the United Kingdom’s authority by its name since 30 September 2026', () => {
    for (const kind of lettersFor(factsOf('GB')))
      for (const language of languages)
        expect([
          kind,
          /Information Commissioner/.test(draft(kind, 'GB', language, memberFields).text),
        ]).toEqual([kind, false]);
  });

  it('warns that own words stand as typed in a letter of another language', () => {
    const warned = (typedIn: string, fields: Partial<LetterFields> = {}) =>
      draftLetter('objection', {
        letters,
        facts: factsOf('AT'),
        words: en.letter,
        fields: { ...memberFields, ...fields },
        typedIn,
      })?.warnings.includes('typed-language');
    expect([warned('de'), warned('en-GB')]).toEqual([true, false]);
    expect(warned('de', { ownWords: '', grounds: [{ id: 'author', words: '' }] })).toBe(false);
  });

  it('marks Canada’s letter as resting on unsettled ground, and claims no European right in it', () => {
    const made = draft('withdrawal', 'CA-QC', 'en', memberFields);
    expect(made.warnings).toContain('law-unsettled');
    expect(made.text).not.toMatch(/GDPR|object(ion)? under/);
  });
});

describe('the ways to object', () => {
  const ways = (region: string, member: boolean) =>
    routesFor(letters, factsOf(region), member).map(({ id, recipient }) => `${id} → ${recipient.id}`);

  it('are the region’s, with the address of its controller', () => {
    expect(ways('DE-HH', true)).toEqual([
      'form-ai → objection-form',
      'form-other → objection-form',
      'dpo-form → dpo-form',
      'post → post-dublin',
    ]);
    expect(ways('GB', true)).toContain('post → post-sunnyvale');
    expect(ways('CH', false)).toEqual(['non-member → objection-form', 'post → post-dublin']);
    expect(ways('US-CA', true)).toEqual([]);
  });

  it('are explained in two sentences each', () => {
    for (const language of languages)
      for (const id of routeIds) {
        const { sentences } = texts[language].routes[id];
        expect([id, sentences.length]).toEqual([id, 2]);
        for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\.$/);
      }
  });
});
