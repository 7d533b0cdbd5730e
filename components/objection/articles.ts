import type { ObjectionWords } from '../../lib/locales';
import { comma, fill } from '../../lib/locales/format';

/**
 * Articles as the data has them (`GDPR 18(1)(d)`, `DPA 2018 165`, `PIPEDA Principle 3`), as a reader of the
 * interface's language writes them. One that does not read so stays as it is.
 */
export function articlesInWords(
  articles: readonly string[],
  { law: said }: ObjectionWords,
  language: string,
): string {
  return articles
    .map((article) => {
      const [, law = '', principle, number = '', paragraph, letter] =
        /^(.+?) (Principle )?(\d+[A-Z]?)(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(article) ?? [];
      const name = said.names[law as keyof typeof said.names];
      if (!name) return article;
      const form = principle ? said.principle : law.startsWith('DPA') ? said.section : said.article;
      return fill(form, {
        number,
        law: name,
        paragraph: paragraph ? fill(said.paragraph, { n: paragraph }) : '',
        letter: letter ? fill(said.letter, { n: letter }) : '',
      });
    })
    .join(comma(language));
}

/** What something rests on, in a sentence: `articlesInWords` in its frame. */
export const restsOn = (articles: readonly string[], words: ObjectionWords, language: string): string =>
  fill(words.articles, { articles: articlesInWords(articles, words, language) });
