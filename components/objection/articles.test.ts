import { describe, expect, it } from 'vitest';
import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { articlesIn } from '../../lib/domain/objection/letter';
import { languages, textsOf } from '../../lib/locales';
import german from '../../lib/locales/de/objection.json';
import english from '../../lib/locales/en/objection.json';
import { articlesInWords } from './articles';
import { addressOf, type View, viewAt } from './view';

const everyLanguage = await Promise.all(languages.map((language) => textsOf('objection', language)));

describe('articles', () => {
  it('are written as each language writes them', () => {
    const some = ['GDPR 18(1)(d)', 'UK GDPR 12A', 'DPA 2018 165', 'FADP 30(2)(b)', 'PIPEDA Principle 3'];
    expect(articlesInWords(some, english, 'en')).toBe(
      'Art.\u00a018(1)(d) GDPR, Art.\u00a012A UK GDPR, section 165 DPA 2018, Art.\u00a030(2)(b) FADP, PIPEDA, Principle 3',
    );
    expect(articlesInWords(['GDPR 18(1)(d)', 'FADP 31'], german, 'de')).toBe(
      'Art.\u00a018 Abs.\u00a01 Buchst.\u00a0d DSGVO, Art.\u00a031 DSG',
    );
  });

  it('that any letter or answer rests on can all be written', () => {
    const all = [...letters.elements, ...letters.answers.flatMap(({ branches }) => branches)].flatMap(
      ({ articles }) => [...articlesIn('gdpr', articles), ...articlesIn('uk', articles)],
    );
    for (const words of everyLanguage)
      for (const article of all) expect(articlesInWords([article], words, 'de')).not.toBe(article);
  });
});

describe('words for the days', () => {
  it('name every holiday that can move a last day, in every language', () => {
    const ids = Object.values(deadlineRules.rules).flatMap(({ holidays }) => holidays.map(({ id }) => id));
    for (const {
      clock: { holidays },
    } of everyLanguage)
      expect(ids.filter((id) => !(id in holidays))).toEqual([]);
  });
});

describe('the address of a view', () => {
  it.each<View>([
    { name: 'home' },
    { name: 'way', route: 'dpo-form:true' },
    { name: 'sent', route: 'non-member:false' },
    { name: 'letter', kind: 'reminder', objection: 'event-0001' },
    { name: 'answer', objection: 'event-0001' },
    { name: 'authority', objection: 'event-0001' },
  ])('leads back to it: %j', (view) => {
    expect(viewAt(addressOf(view))).toEqual(view);
  });

  it.each(['', 'nowhere', 'nowhere/else', '{"name":"way"}'])('that is none (%j) is home', (address) => {
    expect(viewAt(address)).toEqual({ name: 'home' });
  });
});
