import { languages } from './languages';
import type { Texts } from './surfaces';

/*
 * A service worker cannot import on demand, so it has the few texts it needs in every language. They stand apart from
 * the other texts.
 */

const callouts = import.meta.glob<Texts<'callout'>>('./*/callout.json', { eager: true, import: 'default' });
const toolbars = import.meta.glob<Texts<'toolbar'>>('./*/toolbar.json', { eager: true, import: 'default' });

/** What was found, by language, in the order in which languages are offered. */
const byLanguage = <T>(found: Record<string, T>, surface: string): Record<string, T> =>
  Object.fromEntries(languages.map((language) => [language, found[`./${language}/${surface}.json`] as T]));

/** The texts of the note on LinkedIn's pages, by language. */
export const calloutTexts = byLanguage(callouts, 'callout');
/** The texts of the toolbar button and of notifications, by language. */
export const toolbarTexts = byLanguage(toolbars, 'toolbar');
