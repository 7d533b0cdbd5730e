/*
 * What LinkedIn prints around the setting, in each of its languages: the one table that matching, the practice site, the
 * layout report and all texts draw on. Collected on 22 and 28 November 2026 from people who quote the interface; nobody
 * here read a label off a live page. A label stands here only if one careful or several sources quote it. Machine
 * translations and translations by journalists are left out (Japanese, Chinese, Turkish; the Arabic setting name), and
 * nothing is translated by us. Each kind of label, and the list of who quotes them, is an export of its own, so that the
 * script on LinkedIn's pages carries only what it compares.
 * Longer than 320 lines because it is one table.
 */

/** One label in one language. */
export interface Label {
  /** As LinkedIn prints it today. */
  text: string;
  /** Other forms that people quote today. */
  also?: readonly string[];
  /** Forms that LinkedIn printed before. */
  older?: readonly string[];
}

/**
 * One kind of label, by the language of LinkedIn's interface (ISO 639-1, as in `<html lang>`). The columns are no
 * `as const`: with it, a field that is misspelt (`oldre`) would compile.
 */
type Column = Readonly<Record<string, Label>>;

/** The setting's name, on the Data privacy list and in the page's title. */
export const settingName = {
  en: {
    text: 'Data for Generative AI Improvement',
  },
  de: {
    text: 'Daten zur Verbesserung generativer KI',
  },
  // Whether the apostrophe is straight or curly is not settled: the press prints both.
  fr: {
    text: 'Données pour l’amélioration de l’IA générative',
  },
  es: {
    text: 'Datos para mejorar la IA generativa',
  },
  it: {
    text: 'Dati per migliorare l’IA generativa',
  },
  nl: {
    text: 'Gegevens voor verbetering van generatieve AI',
  },
  pl: {
    text: 'Dane na potrzeby ulepszania generatywnej sztucznej inteligencji',
  },
  // LinkedIn shows one Portuguese in Brazil and Portugal.
  pt: {
    text: 'Dados para aprimoramento da IA generativa',
  },
  cs: {
    text: 'Data pro zdokonalování generativní umělé inteligence',
  },
  fi: { text: 'Tiedot generatiivisen tekoälyn parantamiseen' },
} satisfies Column;

/** What stands at the switch itself. Nobody was found to quote it in Finnish. */
export const toggleLabel = {
  en: {
    text: 'Use my data for training content creation AI models',
  },
  de: {
    text: 'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
  },
  fr: {
    text: 'Utiliser mes données pour entraîner des modèles d’IA de création de contenu',
    also: ['Utiliser mes données pour entraîner les modèles d’IA de création de contenu'],
  },
  es: {
    text: 'Usar mis datos para entrenar modelos de IA que crean contenido',
  },
  it: {
    text: 'Usa i miei dati per addestrare i modelli di IA per la creazione di contenuti',
  },
  nl: {
    text: 'Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt',
  },
  pl: {
    text: 'Użyj moich danych do trenowania modeli AI służących do tworzenia treści',
  },
  pt: {
    text: 'Usar meus dados para treinar modelos de IA para criar conteúdos',
  },
  cs: {
    text: 'Použít moje data pro trénování modelů umělé inteligence k tvorbě obsahu',
  },
} satisfies Column;

/** The question at the head of the setting's page, by which its switch may be named. */
export const pageQuestion = {
  en: {
    text: 'Can LinkedIn use your personal data and content you create on LinkedIn to train generative AI models that create content?',
    older: [
      'Can LinkedIn and its affiliates use your personal data and content you create on LinkedIn to train generative AI models that create content?',
    ],
  },
  pt: {
    text: 'O LinkedIn e suas empresas afiliadas podem usar seus dados pessoais e conteúdos que você cria no LinkedIn para treinar os modelos de IA generativa que criam conteúdos?',
    also: [
      'O LinkedIn e suas empresas afiliadas podem usar seus dados pessoais e conteúdos que você cria no LinkedIn para treinar os modelos de IA generativa?',
    ],
  },
} satisfies Column;

/** The heading on the Data privacy list under which the setting's row stands. */
const sectionHeading = {
  en: { text: 'How LinkedIn uses your data' },
  de: {
    text: 'So verwendet LinkedIn Ihre Daten',
  },
  fr: { text: 'Comment LinkedIn utilise vos données' },
  nl: { text: 'Hoe LinkedIn je gegevens gebruikt' },
  pl: { text: 'Jak LinkedIn wykorzystuje Twoje dane' },
  pt: { text: 'Como o LinkedIn utiliza seus dados' },
} satisfies Column;

/** The entry of the settings' menu that leads to the list, and the list's title. */
export const dataPrivacy = {
  en: { text: 'Data privacy' },
  de: { text: 'Datenschutz' },
  fr: { text: 'Confidentialité des données' },
  es: {
    text: 'Privacidad de datos',
    also: ['Privacidad de los datos'],
  },
  it: { text: 'Privacy dei dati' },
  nl: { text: 'Gegevensprivacy' },
  pl: { text: 'Prywatność danych' },
  pt: { text: 'Privacidade dos dados' },
  // Odd Czech, and perhaps the source's slip.
  cs: { text: 'Ochrana dat soukromí' },
  fi: { text: 'Tietosuoja' },
  no: { text: 'Datasikkerhet' },
  ar: { text: 'خصوصية البيانات' },
} satisfies Column;

/** The entry of the account's menu that leads to the settings. */
const settingsAndPrivacy = {
  en: { text: 'Settings & Privacy' },
  de: { text: 'Einstellungen & Datenschutz' },
  fr: {
    text: 'Préférences et confidentialité',
    also: ['Paramètres et confidentialité'],
  },
  es: {
    text: 'Ajustes y privacidad',
    also: ['Configuración y privacidad'],
  },
  it: { text: 'Impostazioni e privacy' },
  nl: {
    text: 'Instellingen & Privacy',
    older: ['Instellingen en privacy'],
  },
  pl: { text: 'Ustawienia i prywatność' },
  pt: { text: 'Configurações e privacidade' },
  cs: { text: 'Nastavení a ochrana soukromí' },
  ar: { text: 'الإعدادات والخصوصية' },
} satisfies Column;

/** The word beside a switch that is on. */
const on = {
  en: { text: 'On' },
  de: { text: 'Ein' },
  it: { text: 'Sì' },
  nl: { text: 'Aan' },
  pt: {
    text: 'Ativada',
    also: ['Ativado'],
  },
} satisfies Column;

/** The word beside a switch that is off. */
const off = {
  en: { text: 'Off' },
  de: { text: 'Aus' },
  it: { text: 'No' },
  nl: { text: 'Uit' },
  pt: { text: 'Desativada' },
} satisfies Column;

/** The entry of the objection form that is about AI training. */
const formOption = {
  en: {
    text: 'Object to processing for training content-generating AI models',
  },
  it: {
    text: 'Opposizione al trattamento per l’addestramento dei modelli di IA finalizzati alla creazione di contenuti',
  },
  nl: {
    text: 'Bezwaar maken tegen verwerking voor het trainen van AI-modellen die content genereren',
  },
} satisfies Column;

/** What the other setting whose switch we read is called. */
export const researchName = {
  en: {
    text: 'Social, economic, and workplace research',
  },
} satisfies Column;

/** All forms of one kind of label in which a page may print it, today's and older ones, in every language. */
export const formsOf = (column: Column): readonly string[] =>
  Object.values(column).flatMap(({ text, also = [], older = [] }) => [text, ...also, ...older]);

const columns = {
  toggleLabel,
  pageQuestion,
  sectionHeading,
  dataPrivacy,
  settingsAndPrivacy,
  on,
  off,
  formOption,
} satisfies Record<string, Column>;

/** Every kind of label under its name, for those who ask about all of them. */
export const labelTable = { settingName, ...columns, researchName } satisfies Record<string, Column>;

/** For each language that has a label, those who quote it. */
type Evidence<Kind extends Column> = { readonly [Language in keyof Kind]: readonly [string, ...string[]] };

/** Who quotes each label, and when they saw it: a name and a year, a month or a day. */
export const seenBy: { readonly [Kind in keyof typeof labelTable]: Evidence<(typeof labelTable)[Kind]> } = {
  settingName: {
    en: ['inquirer.net 2024-09', 'Mashable 2024-09', 'autiomaa.org 2025-09-18', 'dpo.hku.hk 2025-11-01'],
    de: ['sonntagsblatt.de 2025-10-24', 'netzpolitik.org 2025-09-22', 'srf.ch 2025-10-29'],
    fr: ['vert.eco 2025-10', 'cookie-com.com 2025-11', 'rsync.link 2025'],
    es: ['eldestapeweb.com 2025-10-06 (“or similar”)', 'gptzone.net 2025'],
    it: ['edotto.com 2025-10-29 (after the Garante)', 'tg24.sky.it 2025-10-30', 'avvocatobruschi.it 2025-11'],
    nl: ['iphoned.nl 2025-10-02', 'security.nl 2025-09-24', 'accountancyvanmorgen.nl 2025-09-25'],
    pl: ['payload.pl 2025-09'],
    pt: ['teoriacultural.com.br 2024-09', 'bukib.com 2025', 'tek.sapo.pt 2025-11'],
    cs: ['smartmania.cz 2025-11-04'],
    fi: ['dawn.fi 2025-11-01'],
  },
  toggleLabel: {
    en: ['inquirer.net 2024-09', 'Mashable 2024-09', 'autiomaa.org 2025-09-18', 'dpo.hku.hk 2025-11-01'],
    de: ['sonntagsblatt.de 2025-10-24', 'watson.ch 2025-10-29 (its middle)'],
    fr: [
      'vert.eco 2025-10',
      'cookie-com.com 2025-11',
      'rsync.link 2025',
      'geeko.lesoir.be 2025-09-24 (“les”)',
    ],
    es: ['enter.co 2024'],
    it: ['rsi.ch 2025-10'],
    nl: ['iphoned.nl 2025-10-02'],
    pl: ['wirtualnemedia.pl 2025'],
    pt: ['idec.org.br 2024-09-19', 'bukib.com 2025'],
    cs: ['smartmania.cz 2025-11-04'],
  },
  pageQuestion: {
    en: ['autiomaa.org 2025-09-18'],
    pt: ['protegermeusdados.com 2024-09', 'teoriacultural.com.br 2024-09 (without its end)'],
  },
  sectionHeading: {
    en: ['inquirer.net 2024-09'],
    de: ['sonntagsblatt.de 2025-10-24', 'netzpolitik.org 2025-09-22'],
    fr: ['cookie-com.com 2025-11'],
    nl: ['clickx.be 2021-07'],
    pl: ['payload.pl 2025-09'],
    pt: ['bukib.com 2025'],
  },
  dataPrivacy: {
    en: ['inquirer.net 2024-09', 'autiomaa.org 2025-09-18'],
    de: ['sonntagsblatt.de 2025-10-24'],
    fr: ['vert.eco 2025-10', 'cookie-com.com 2025-11'],
    es: ['enter.co 2024', 'eldestapeweb.com 2025-10-06'],
    it: ['tg24.sky.it 2025-10-30', 'edotto.com 2025-10-29'],
    nl: ['iphoned.nl 2025-10-02'],
    pl: ['payload.pl 2025-09'],
    pt: ['bukib.com 2025', 'tek.sapo.pt 2025-11'],
    cs: ['smartmania.cz 2025-11-04'],
    fi: ['dawn.fi 2025-11-01'],
    no: ['kom24.no 2025 (in small letters)'],
    ar: ['syriantech.com 2024-09'],
  },
  settingsAndPrivacy: {
    en: ['inquirer.net 2024-09'],
    de: ['sonntagsblatt.de 2025-10-24', 'srf.ch 2025-10-29'],
    fr: ['vert.eco 2025-10', 'europe1.fr 2025'],
    es: ['eldestapeweb.com 2025-10-06', 'enter.co 2024'],
    it: ['tg24.sky.it 2025-10-30', 'lacapitalenews.it 2025-10'],
    nl: ['security.nl 2025-09-24', 'accountancyvanmorgen.nl 2025-09-25', 'clickx.be 2021-07 (“en”)'],
    pl: ['payload.pl 2025-09', 'tabletowo.pl 2025-09'],
    pt: ['bukib.com 2025'],
    cs: ['smartmania.cz 2025-11-04'],
    ar: ['anasaudia.com 2025'],
  },
  on: {
    en: ['autiomaa.org 2025-09-18'],
    de: ['sonntagsblatt.de 2025-10-24', 'netzpolitik.org 2025-09-22'],
    it: ['tg24.sky.it 2025-10-30', 'lacapitalenews.it 2025-10'],
    nl: ['iphoned.nl 2025-10-02'],
    pt: ['protegermeusdados.com 2024-09', 'bukib.com 2025 (“Ativado”)'],
  },
  off: {
    en: ['autiomaa.org 2025-09-18'],
    de: ['sonntagsblatt.de 2025-10-24', 'watson.ch 2025-10-29', 'srf.ch 2025-10-29'],
    it: ['tg24.sky.it 2025-10-30', 'rsi.ch 2025-10'],
    nl: ['hartvannederland.nl 2025-09-19'],
    pt: ['protegermeusdados.com 2024-09'],
  },
  formOption: {
    en: ['copy of LinkedIn’s help article a6278444, 2024'],
    it: ['avvocatobruschi.it 2025-11'],
    nl: ['dutchcowboys.nl 2025-09-19'],
  },
  researchName: {
    en: ['five imitations of the list, 2024 to 2026'],
  },
};

/** The labels of one language as LinkedIn prints them today; null where nobody was found to quote one. */
export type Printed = { settingName: string; dataPrivacy: string } & Record<
  Exclude<keyof typeof columns, 'dataPrivacy'>,
  string | null
>;

/** One label as LinkedIn prints it in a language, else the English one. @returns it, and the language it is in */
export function labelIn(kind: keyof typeof columns, language: string): { text: string; language: string } {
  const column: Column = columns[kind];
  const own = column[language];
  return own ? { text: own.text, language } : { text: columns[kind].en.text, language: 'en' };
}

/** The languages of which the setting's name is known: those in which the practice site can print. */
export const printedLanguages: readonly string[] = Object.keys(settingName);

/** The labels of one language. @param language an ISO 639-1 code; one without a setting name gets English */
export function printedIn(language: string): Printed {
  const known = language in settingName ? (language as keyof typeof settingName) : 'en';
  const texts = Object.entries<Column>(columns).map(([kind, column]) => [kind, column[known]?.text ?? null]);
  return {
    ...Object.fromEntries(texts),
    settingName: settingName[known].text,
    dataPrivacy: dataPrivacy[known].text,
  };
}
