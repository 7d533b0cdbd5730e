import { emptyPage, paths } from './linkedin.ts';

/** Pages that a person goes between without a load, in a language whose labels are known and in one of which none is. */

export const kinds = ['list', 'setting', 'research', 'form'] as const;
export type Kind = (typeof kinds)[number];
/** The state that the note on each page shows once the page has come; on a page that is only read there is no note. */
export const noteOn: Record<Kind, string | null> = {
  list: 'row',
  setting: 'on',
  research: null,
  form: 'form',
};

export const words = {
  en: {
    setting: 'Data for Generative AI Improvement',
    research: 'Social, economic, and workplace research',
    toggle: 'Use my data for training content creation AI models',
  },
  // Nobody was found to quote the Swedish labels: to us these are letters.
  sv: { setting: 'Inställning ett', research: 'Inställning två', toggle: 'Brytare för inställning ett' },
};
export type Language = keyof typeof words;

/** What stands in the main element of a page. */
export function mainOf(kind: Kind, language: Language): string {
  const { setting, research, toggle } = words[language];
  const switchPage = (title: string, label: string, key: string, checked: string) =>
    `<h1>${title}</h1><div class="row"><span id="${key}">${label}</span><input type="checkbox" role="switch" aria-labelledby="${key}" ${checked}></div>`;
  if (kind === 'setting') return switchPage(setting, toggle, 'aKey', 'checked');
  if (kind === 'research')
    return switchPage(research, research, language === 'en' ? 'allowAnonymizedDataResearch' : 'another', '');
  if (kind === 'list')
    return `<h1>Settings</h1><ul><li><a href="${paths.research}">${research}</a></li><li><a href="${paths.setting}">${setting}</a></li></ul>`;
  return '<h1>Form</h1><form><label>Name <input></label></form>';
}

/** Every page by its path, as an answer to whoever asks for LinkedIn's addresses. */
export const everyPage = (language: Language) =>
  Object.fromEntries(
    kinds.map((each) => [
      paths[each],
      emptyPage(mainOf(each, language)).replace('lang="en"', `lang="${language}"`),
    ]),
  );
