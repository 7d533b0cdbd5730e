/*
 * What LinkedIn prints at the setting. Collected on 2026-11-22 from people who quote the interface; nobody here read it
 * off a live page. Only labels that one careful or several sources print stand here. Left out on purpose: Spanish (one
 * source that says "or similar"), Norwegian and Arabic (no setting name), Japanese, Chinese, Turkish and the rest
 * (machine translations at best). Those pages are read by address and role alone.
 */

/** The setting's name, as on the Data privacy list and in the page's title. */
export const settingNames: readonly string[] = [
  // English, certain: six sources, 2024-09 to 2025-09.
  'Data for Generative AI Improvement',
  // German, likely: Sonntagsblatt 2025-10-24.
  'Daten zur Verbesserung generativer KI',
  // French, likely: Vert 2025-10 and Cookie & Com 2025-11, letter for letter.
  "Données pour l'amélioration de l'IA générative",
  // Italian, certain: four sources after the Garante's sheet of 2025-10-28.
  "Dati per migliorare l'IA generativa",
  // Dutch, likely: iPhoned 2025-10-02, after the Dutch authority.
  'Gegevens voor verbetering van generatieve AI',
  // Polish, likely: Payload 2025-09.
  'Dane na potrzeby ulepszania generatywnej sztucznej inteligencji',
  // Portuguese, certain: three sources, Brazil and Portugal, 2024-09 to 2025-11.
  'Dados para aprimoramento da IA generativa',
  // Czech, likely: Smartmania 2025-11-04.
  'Data pro zdokonalování generativní umělé inteligence',
  // Finnish, likely: Dawn 2025-11-01.
  'Tiedot generatiivisen tekoälyn parantamiseen',
];

/** What stands at the switch itself. Not found for Italian and Finnish. */
export const switchLabels: readonly string[] = [
  // English, certain: six sources; then the end of the page's question, which lost "and its affiliates" in 2025.
  'Use my data for training content creation AI models',
  'to train generative AI models that create content',
  // German, likely: Sonntagsblatt 2025-10-24; its middle also in Watson 2025-10-29.
  'Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen',
  // French, likely: as above.
  "Utiliser mes données pour entraîner des modèles d'IA de création de contenu",
  // Dutch, likely: as above.
  'Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt',
  // Polish, likely: Wirtualne Media 2025.
  'Użyj moich danych do trenowania modeli AI służących do tworzenia treści',
  // Portuguese, likely: Bukib; then the end of the page's question, Teoria Cultural 2024-09.
  'Usar meus dados para treinar modelos de IA para criar conteúdos',
  'para treinar os modelos de IA generativa',
  // Czech, likely: as above.
  'Použít moje data pro trénování modelů umělé inteligence k tvorbě obsahu',
];

/**
 * Keys of settings' switches, seen in `aria-labelledby` or `id` in 2026, to be looked for among keys with spaces
 * between: the research setting's, and those we read none of, the advertising family and the cookie page. The key of
 * the AI setting is not known and is never guessed.
 */
export const researchKey = /AnonymizedDataResearch/i;
export const otherKeys =
  /(^| )(allow)?ads[a-z]|PersonalizeAds|LinkedInAudienceNetwork|UseOfThirdPartyData|ConversionTracking|cookie/i;

/** What the research setting is called. The English name stands in five imitations of the list (2024-2026); others: none. */
export const researchNames: readonly string[] = ['Social, economic, and workplace research'];

/** The same word in nearly every language, and never part of the name of a setting we read. */
export const cookieNames: readonly string[] = ['cookie'];
