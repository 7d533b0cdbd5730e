/**
 * What LinkedIn prints at the setting, per interface language. Collected on 2026-11-22 from people who quote the
 * interface; nobody here read it off a live page. Only labels that one careful or several sources print stand here.
 * Left out on purpose: Spanish (one source that says "or similar"), Norwegian and Arabic (no setting name), Japanese,
 * Chinese, Turkish and the rest (machine translations at best). Those pages are read by address and role alone.
 *
 * The first of each is the setting's name (the entry on the Data privacy list and the page's title); the others stand
 * at the switch itself.
 */
export const labels: Readonly<Record<string, readonly [name: string, ...atSwitch: string[]]>> = {
  // Certain: six sources, 2024-09 to 2025-09; the question lost "and its affiliates" in between.
  en: [
    'Data for Generative AI Improvement',
    'Use my data for training content creation AI models',
    'use your personal data and content you create on LinkedIn to train generative AI models that create content',
  ],
  // Likely: Sonntagsblatt 2025-10-24; the middle of the switch's label also in Watson 2025-10-29.
  de: [
    'Daten zur Verbesserung generativer KI',
    'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
  ],
  // Likely: Vert 2025-10 and Cookie & Com 2025-11, letter for letter.
  fr: [
    "Données pour l'amélioration de l'IA générative",
    "Utiliser mes données pour entraîner des modèles d'IA de création de contenu",
  ],
  // Certain: four sources after the Garante's sheet of 2025-10-28. The switch's own label was not found.
  it: ["Dati per migliorare l'IA generativa"],
  // Likely: iPhoned 2025-10-02, after the Dutch authority.
  nl: [
    'Gegevens voor verbetering van generatieve AI',
    'Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt',
  ],
  // Likely: Payload 2025-09 (name), Wirtualne Media 2025 (switch).
  pl: [
    'Dane na potrzeby ulepszania generatywnej sztucznej inteligencji',
    'Użyj moich danych do trenowania modeli AI służących do tworzenia treści',
  ],
  // Certain for the name (three sources, Brazil and Portugal), likely for the rest (one source each).
  pt: [
    'Dados para aprimoramento da IA generativa',
    'Usar meus dados para treinar modelos de IA para criar conteúdos',
    'usar seus dados pessoais e conteúdos que você cria no LinkedIn para treinar os modelos de IA generativa',
  ],
  // Likely: Smartmania 2025-11-04.
  cs: [
    'Data pro zdokonalování generativní umělé inteligence',
    'Použít moje data pro trénování modelů umělé inteligence k tvorbě obsahu',
  ],
  // Likely: Dawn 2025-11-01. The switch's own label was not found.
  fi: ['Tiedot generatiivisen tekoälyn parantamiseen'],
};

/**
 * Keys of other settings' switches, seen in `aria-labelledby` or `id` in 2026: the research switch, the advertising
 * family and the cookie page. The key of the setting we look for is not known and is never guessed.
 */
export const otherKeys =
  /^(allow)?[aA]ds[A-Z]|^allow(AnonymizedDataResearch|IpToPersonalizeAds|LinkedInAudienceNetwork|UseOfThirdPartyData|ConversionTrackings)$|[cC]ookie/;

/**
 * What other settings with a switch are called. The English name stands in five imitations of the list (2024-2026);
 * "cookie" is the same word in nearly every language and never part of our setting's name.
 */
export const otherNames: readonly string[] = ['Social, economic, and workplace research', 'cookie'];
