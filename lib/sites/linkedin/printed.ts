/**
 * Labels as LinkedIn prints them, for showing (matching has its own, in labels.ts). From people who quote the
 * interface, collected on 2026-11-22; a label that no one was found to quote is null, never translated by us.
 */
export interface Printed {
  settingName: string;
  toggleLabel: string;
  pageQuestion: string | null;
  sectionHeading: string | null;
  dataPrivacy: string;
  onOff: readonly [on: string, off: string];
  formOption: string | null;
}

/** By LinkedIn's own interface language (`<html lang>`). Sources: see labels.ts. */
export const printed = {
  en: {
    settingName: 'Data for Generative AI Improvement',
    toggleLabel: 'Use my data for training content creation AI models',
    pageQuestion:
      'Can LinkedIn use your personal data and content you create on LinkedIn to train generative AI models that create content?',
    sectionHeading: 'How LinkedIn uses your data',
    dataPrivacy: 'Data privacy',
    onOff: ['On', 'Off'],
    formOption: 'Object to processing for training content-generating AI models',
  },
  de: {
    settingName: 'Daten zur Verbesserung generativer KI',
    toggleLabel: 'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
    pageQuestion: null,
    sectionHeading: 'So verwendet LinkedIn Ihre Daten',
    dataPrivacy: 'Datenschutz',
    onOff: ['Ein', 'Aus'],
    formOption: null,
  },
} as const satisfies Record<string, Printed>;
