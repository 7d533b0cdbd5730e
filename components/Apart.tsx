import type { ComponentChildren } from 'preact';
import { directionOf } from '../lib/domain/case/language';

/*
 * Words that may run the other way than the page: said in another language, or typed by somebody. Each stands in an
 * element of its own, so that its direction does not reach what stands beside it, and a copied text has no marks in it.
 */

/** Words of one language on a page of another: what LinkedIn prints, a source's title, a letter. */
export const InLanguage = ({ language, children }: { language: string; children: ComponentChildren }) => (
  <bdi lang={language} dir={directionOf(language)}>
    {children}
  </bdi>
);

/**
 * A sentence whose `{name}` places are filled with what has no language of the page's: a name, an address, a file's name.
 * A place that nobody filled stays visible.
 */
export const Filled = ({ text, values }: { text: string; values: Record<string, string> }) => (
  <>
    {text.split(/(\{\w+\})/).map((part, n) => {
      const value = /^\{\w+\}$/.test(part) ? values[part.slice(1, -1)] : undefined;
      return value === undefined ? part : <bdi key={n}>{value}</bdi>;
    })}
  </>
);
