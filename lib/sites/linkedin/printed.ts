/**
 * Labels as LinkedIn prints them, for showing (matching has its own, in labels.ts). From people who quote the
 * interface, collected on 2026-11-22; a label that no one was found to quote is null, never translated by us.
 */
export interface Printed {
  settingName: string;
  toggleLabel: string | null;
  pageQuestion: string | null;
  sectionHeading: string | null;
  dataPrivacy: string;
  settingsAndPrivacy: string | null;
  on: string | null;
  off: string | null;
  formOption: string | null;
}

const none = {
  toggleLabel: null,
  pageQuestion: null,
  sectionHeading: null,
  settingsAndPrivacy: null,
  on: null,
  off: null,
  formOption: null,
};

/**
 * By LinkedIn's own interface language (`<html lang>`): those in which the setting's name is printed by one careful or
 * several sources. Sources: see labels.ts. Spanish, Norwegian, Arabic and others have none so far.
 */
export const printed = {
  en: {
    settingName: 'Data for Generative AI Improvement',
    toggleLabel: 'Use my data for training content creation AI models',
    pageQuestion:
      'Can LinkedIn use your personal data and content you create on LinkedIn to train generative AI models that create content?',
    sectionHeading: 'How LinkedIn uses your data',
    dataPrivacy: 'Data privacy',
    settingsAndPrivacy: 'Settings & Privacy',
    on: 'On',
    off: 'Off',
    formOption: 'Object to processing for training content-generating AI models',
  },
  de: {
    ...none,
    settingName: 'Daten zur Verbesserung generativer KI',
    toggleLabel: 'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
    sectionHeading: 'So verwendet LinkedIn Ihre Daten',
    dataPrivacy: 'Datenschutz',
    settingsAndPrivacy: 'Einstellungen & Datenschutz',
    on: 'Ein',
    off: 'Aus',
  },
  // Whether the apostrophe is straight or curly is not settled: the press prints both.
  fr: {
    ...none,
    settingName: 'Données pour l’amélioration de l’IA générative',
    toggleLabel: 'Utiliser mes données pour entraîner des modèles d’IA de création de contenu',
    sectionHeading: 'Comment LinkedIn utilise vos données',
    dataPrivacy: 'Confidentialité des données',
    settingsAndPrivacy: 'Préférences et confidentialité',
  },
  it: {
    ...none,
    settingName: 'Dati per migliorare l’IA generativa',
    dataPrivacy: 'Privacy dei dati',
    settingsAndPrivacy: 'Impostazioni e privacy',
    on: 'Sì',
    off: 'No',
    formOption:
      'Opposizione al trattamento per l’addestramento dei modelli di IA finalizzati alla creazione di contenuti',
  },
  nl: {
    ...none,
    settingName: 'Gegevens voor verbetering van generatieve AI',
    toggleLabel: 'Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt',
    dataPrivacy: 'Gegevensprivacy',
    on: 'Aan',
    off: 'Uit',
    formOption: 'Bezwaar maken tegen verwerking voor het trainen van AI-modellen die content genereren',
  },
  pl: {
    ...none,
    settingName: 'Dane na potrzeby ulepszania generatywnej sztucznej inteligencji',
    toggleLabel: 'Użyj moich danych do trenowania modeli AI służących do tworzenia treści',
    sectionHeading: 'Jak LinkedIn wykorzystuje Twoje dane',
    dataPrivacy: 'Prywatność danych',
    settingsAndPrivacy: 'Ustawienia i prywatność',
  },
  pt: {
    ...none,
    settingName: 'Dados para aprimoramento da IA generativa',
    toggleLabel: 'Usar meus dados para treinar modelos de IA para criar conteúdos',
    pageQuestion:
      'O LinkedIn e suas empresas afiliadas podem usar seus dados pessoais e conteúdos que você cria no LinkedIn para treinar os modelos de IA generativa?',
    sectionHeading: 'Como o LinkedIn utiliza seus dados',
    dataPrivacy: 'Privacidade dos dados',
    settingsAndPrivacy: 'Configurações e privacidade',
    on: 'Ativado',
  },
  // “Ochrana dat soukromí” is odd Czech and may be the source's slip.
  cs: {
    ...none,
    settingName: 'Data pro zdokonalování generativní umělé inteligence',
    toggleLabel: 'Použít moje data pro trénování modelů umělé inteligence k tvorbě obsahu',
    dataPrivacy: 'Ochrana dat soukromí',
    settingsAndPrivacy: 'Nastavení a ochrana soukromí',
  },
  fi: {
    ...none,
    settingName: 'Tiedot generatiivisen tekoälyn parantamiseen',
    dataPrivacy: 'Tietosuoja',
  },
} as const satisfies Record<string, Printed>;

/** The languages in which the made-up site can print LinkedIn's labels. */
export const printedLanguages = Object.keys(printed);

/** The labels of one language. @param language an ISO 639-1 code; one without labels gets English */
export const printedIn = (language: string): Printed =>
  (printed as Record<string, Printed>)[language] ?? printed.en;
