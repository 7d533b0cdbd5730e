import type * as en from './en';

export const checklist: typeof en.checklist = {
  title: 'Checkliste',
  navigation: 'Bereiche',
  skip: 'Zum Bereich springen',
  sections: {
    steps: 'Schritte',
    objection: 'Widerspruch',
    record: 'Protokoll',
    case: 'Der Fall',
    review: 'Datei prüfen',
    settings: 'Einstellungen',
  },
  notFound: {
    title: 'Diesen Bereich gibt es nicht',
    text: 'Die Adresse dieser Seite nennt „{name}“, und nichts heißt so. Wählen Sie oben einen Bereich.',
  },
  failed: {
    title: 'Dieser Bereich ließ sich nicht laden',
    text: 'Seine Datei fehlt oder wurde durch ein Update ersetzt. Laden Sie diese Seite neu.',
    act: 'Neu laden',
  },
  stepsLead:
    'Was Sie tun können, der Reihe nach. Schalter und Widerspruch sind zweierlei: Eines zählt nie für das andere.',
  situations: 'Besondere Lagen',
  situationsLead: 'Unser eigener Rat, ohne Tatsachenbehauptungen.',
  situationSteps: 'Diese Schritte zählen hier am meisten:',
};

export const settings: typeof en.settings = {
  guidance: 'Anleitung auf LinkedIns Seiten',
  language: 'Sprache von Abstain',
  languageNote: 'LinkedIns eigene Beschriftungen bleiben so, wie LinkedIn sie zeigt.',
  profiles: 'Profile',
  profilesLead:
    'Ein Profil ist ein Name, den Sie vergeben: für ein Konto von Ihnen oder von jemandem, dem Sie helfen. Abstain liest nie, wer angemeldet ist.',
  noProfiles: 'Alles wird für eine Person aufgezeichnet, ohne Namen.',
  makeFirst: 'Ihr bisheriges Protokoll wird zu diesem Profil gehören.',
  newLabel: 'Name des neuen Profils',
  make: 'Profil hinzufügen',
  rename: 'Umbenennen',
  renameLabel: 'Neuer Name von „{label}“',
  current: 'Wird gezeigt',
  show: 'Dieses zeigen',
  save: 'Speichern',
  cancel: 'Abbrechen',
  empty: 'Ein Profil braucht einen Namen: Tippen Sie einen ein, zum Beispiel „mein Konto“.',
  tooLong: 'Ein Name hat höchstens 80 Zeichen; dieser hat {n}.',
  taken: 'Ein Profil namens „{label}“ gibt es schon. Wählen Sie einen anderen Namen.',
  several:
    'Bei mehr als einem Profil gehört eine Ablesung des Schalters zunächst niemandem, bis Sie sagen, wem: Sehen Sie im Protokoll nach.',
};
