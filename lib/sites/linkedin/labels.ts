/**
 * What LinkedIn prints at the setting, per interface language. Collected on 2026-11-22 from people who quote the
 * interface; nobody here read it off a live page. Only labels that one careful or several sources print stand here.
 * Left out on purpose: Spanish (one source that says "or similar"), Norwegian and Arabic (no setting name), Japanese,
 * Chinese, Turkish and the rest (machine translations at best). Those pages are read by address and role alone.
 *
 * `names` is the entry on the Data privacy list and the page's title, `switches` what stands at the switch itself.
 */
export const labels: Readonly<Record<string, { names: readonly string[]; switches: readonly string[] }>> = {
  // Certain: six sources, 2024-09 to 2025-09; the question lost "and its affiliates" in between.
  en: {
    names: ['Data for Generative AI Improvement'],
    switches: [
      'Use my data for training content creation AI models',
      'use your personal data and content you create on LinkedIn to train generative AI models that create content',
    ],
  },
  // Likely: Sonntagsblatt 2025-10-24; the middle of the switch's label also in Watson 2025-10-29.
  de: {
    names: ['Daten zur Verbesserung generativer KI'],
    switches: ['Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen'],
  },
  // Likely: Vert 2025-10 and Cookie & Com 2025-11, letter for letter.
  fr: {
    names: ["Données pour l'amélioration de l'IA générative"],
    switches: ["Utiliser mes données pour entraîner des modèles d'IA de création de contenu"],
  },
  // Certain: four sources after the Garante's sheet of 2025-10-28. The switch's own label was not found.
  it: { names: ["Dati per migliorare l'IA generativa"], switches: [] },
  // Likely: iPhoned 2025-10-02, after the Dutch authority.
  nl: {
    names: ['Gegevens voor verbetering van generatieve AI'],
    switches: ['Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt'],
  },
  // Likely: Payload 2025-09 (name), Wirtualne Media 2025 (switch).
  pl: {
    names: ['Dane na potrzeby ulepszania generatywnej sztucznej inteligencji'],
    switches: ['Użyj moich danych do trenowania modeli AI służących do tworzenia treści'],
  },
  // Certain for the name (three sources, Brazil and Portugal), likely for the rest (one source each).
  pt: {
    names: ['Dados para aprimoramento da IA generativa'],
    switches: [
      'Usar meus dados para treinar modelos de IA para criar conteúdos',
      'usar seus dados pessoais e conteúdos que você cria no LinkedIn para treinar os modelos de IA generativa',
    ],
  },
  // Likely: Smartmania 2025-11-04.
  cs: {
    names: ['Data pro zdokonalování generativní umělé inteligence'],
    switches: ['Použít moje data pro trénování modelů umělé inteligence k tvorbě obsahu'],
  },
  // Likely: Dawn 2025-11-01. The switch's own label was not found.
  fi: { names: ['Tiedot generatiivisen tekoälyn parantamiseen'], switches: [] },
};

/**
 * Keys of other settings' switches, seen in `aria-labelledby` or `id` in 2026. The research switch, the advertising
 * family and the cookie page. The key of the setting we look for is not known and is never guessed.
 */
export const otherKeys =
  /^(allowAnonymizedDataResearch|allowIpToPersonalizeAds|(allow)?ads[A-Z].*|allowLinkedInAudienceNetwork|allowUseOfThirdPartyData|allowConversionTrackings|.*cookie.*)$/i;

/**
 * What other settings and their pages are called. The English names stand in five imitations of the list (2024-2026);
 * "cookie" is the same word in nearly every language and never part of our setting's name.
 */
export const otherNames: readonly string[] = [
  'Social, economic, and workplace research',
  'Manage your data and activity',
  'Get a copy of your data',
  'Download your data',
  'Search history',
  'Personal demographic information',
  'Profile viewing options',
  'cookie',
];
