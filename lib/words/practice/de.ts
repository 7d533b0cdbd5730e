import type * as en from './en';

export const practice: typeof en.practice = {
  title: 'Übung',
  notice:
    'Diese Website ist erfunden und braucht weder Netz noch Konto. Was Sie hier tun, bleibt in der Übung und kommt nicht in Ihr Protokoll.',
  badge: 'Übung',

  choices: 'Was Sie üben',
  siteLanguage: 'Sprache der erfundenen Website',
  interfaceLanguage: 'Sprache von Abstain',
  variant: 'Was Sie antreffen',
  variants: {
    usual: { name: 'Wie üblich: Er ist an', what: 'Der Schalter ist da, allein, und steht auf „an“.' },
    'already-off': {
      name: 'Schon aus',
      what: 'Der Schalter ist aus, bevor Sie ihn anfassen. Abstain sagt „aus“, und „gehalten“ erst nach einem zweiten Blick.',
    },
    missing: {
      name: 'Der Schalter fehlt',
      what: 'Die Seite stimmt, der Schalter ist nicht da. Nach höchstens 15 Sekunden sagt Abstain das und nennt den anderen Weg.',
    },
    late: {
      name: 'Der Schalter kommt spät',
      what: 'Der Schalter kommt sechs Sekunden nach der Seite. Bis dahin behauptet Abstain nichts.',
    },
    two: {
      name: 'Zwei Schalter',
      what: 'Zwei Schalter stehen da, und nichts unterscheidet sie. Abstain zeigt auf keinen.',
    },
    frame: {
      name: 'In einem Rahmen',
      what: 'Der Schalter steht in einer Seite in der Seite. Abstain findet ihn dort.',
    },
    'on-again': {
      name: 'Beim nächsten Besuch wieder an',
      what: 'Sie schalten ihn aus; nach dem nächsten Laden der Seite ist er an. Abstain öffnet den Schritt wieder und sagt es.',
    },
  },
  proved: {
    one: '{n} von {all} Beschriftungen ({language}) steht so da, wie LinkedIn sie laut Zitaten druckt. Die übrigen sind unsere und gestrichelt.',
    other:
      '{n} von {all} Beschriftungen ({language}) stehen so da, wie LinkedIn sie laut Zitaten druckt. Die übrigen sind unsere und gestrichelt.',
  },
  allProved: 'Alle Beschriftungen ({language}) stehen so da, wie LinkedIn sie laut Zitaten druckt.',
  reload: 'Seite neu laden',
  reset: 'Von vorn beginnen',
  resetKey: 'Entf-Taste',
  wasReset: 'Die Übung beginnt von vorn.',
  more: 'Für die Kursleitung',
  presenter: 'Vor Publikum zeigen',
  handouts: 'Blätter zum Drucken',

  siteName: 'Exampleton',
  siteNavigation: 'Seiten der erfundenen Website',
  feedLink: 'Start',
  settingsLink: 'Einstellungen',
  formLink: 'Widerspruchsformular',
  feedTitle: 'Neues aus Exampleton',
  posts: [
    { who: 'Robin Muster, Bäckerei', text: 'Sauerteig, dritte Woche. Er hat jetzt einen Namen.' },
    {
      who: 'Kim Beispiel, Bücherei',
      text: 'Wir haben sonntags wieder offen. Bringen Sie ein Buch, nehmen Sie eines mit.',
    },
    {
      who: 'Alex Probe, Schulungen',
      text: 'Heute zeige ich einem Raum, wo die Einstellungen sind. Ein Schalter, drei Minuten.',
    },
  ],
  otherCategories: ['Konto', 'Anmeldung', 'Wer was sieht', 'Mitteilungen'],
  otherRows: ['Ihr Suchverlauf', 'Eine Kopie Ihrer Daten', 'Wer Sie finden darf', 'Forschung an Hochschulen'],
  settingNote: 'Auf der echten Seite gilt eine Änderung sofort; einen Knopf zum Speichern gibt es nicht.',
  frameTitle: 'Eine Seite in der Seite',
  twoSwitches: ['Erste Einstellung', 'Zweite Einstellung'],
  missingNote: 'Auf dieser Seite steht keine Einstellung.',
  elsewhereTitle: 'Nicht Teil der Übung',
  elsewhereText:
    'Auf LinkedIn hat dieser Schritt eine eigene Seite. Die Übung hat die Startseite, die Einstellungen, die Liste, den Schalter und das Formular.',
  backToFeed: 'Zurück zum Anfang',
  unproved: {
    settingsAndPrivacy: 'Einstellungen',
    sectionHeading: 'Hier steht eine Überschrift',
    pageQuestion: 'Hier steht eine Frage',
    toggleLabel: 'Der Schalter für KI-Training',
    on: 'Ein',
    off: 'Aus',
    formOption: 'Widerspruch gegen KI-Training',
  },
  unprovedHint: 'Unsere Worte: Wie LinkedIn das hier nennt, ist nicht belegt ({language}).',
  formTitle: 'Widerspruchsformular (erfunden)',
  formNote:
    'Das echte Formular fragt Berichten zufolge nach Name, E-Mail-Adresse und Art des Widerspruchs. Dieses hier führt nirgendwohin.',
  formName: 'Name',
  formEmail: 'E-Mail-Adresse',
  formType: 'Art des Widerspruchs',
  formChoose: 'Bitte wählen',
  formOther: 'Anderes',
  formSend: 'Senden (führt nirgendwohin)',
  formSent: 'Nichts wurde gesendet. Beim echten Formular: Bestätigung aufheben und den Tag notieren.',

  checklist: 'Übungs-Checkliste',
  checklistNote: 'Dieselben Schritte wie in Ihrer eigenen Checkliste, mit einem Protokoll nur für die Übung.',
  resultTitle: 'Der Schalter',
  result: {
    todo: 'Noch nichts. Gehen Sie zur Einstellung und schalten Sie den Schalter aus.',
    said: 'Gesagt. Niemand hat nachgesehen.',
    seen: 'Gesehen: Der Schalter wurde als „aus“ gelesen. Laden Sie die Seite neu, um zu sehen, ob es so bleibt.',
    held: 'Gehalten: Der Schalter war bei einem späteren Laden der Seite wieder aus.',
    reopened: 'Wieder offen: Der Schalter war aus und wurde danach als „an“ gelesen.',
    'not-for-you': 'Nicht für Sie.',
  },

  course: {
    title: 'Kurs-Einstellungen',
    what: 'Eine Datei mit Region, Sprachen, Varianten und einer Kontaktzeile. Die Kursleitung speichert sie, die Teilnehmenden öffnen sie. Über Personen steht nichts darin.',
    name: 'Name des Kurses',
    contact: 'Kontaktzeile auf den Blättern',
    region: 'Region',
    anyRegion: 'Nicht gewählt',
    variants: 'Varianten, die gezeigt werden',
    siteLanguages: 'Sprachen der erfundenen Website',
    save: 'Als Datei speichern',
    open: 'Datei öffnen',
    opened: 'Die Kurs-Einstellungen gelten jetzt.',
    forget: 'Kurs vergessen',
    inUse: 'Es gilt: {name}',
    unnamed: 'ein Kurs ohne Namen',
    byOrganisation: 'Ihre Organisation hat den Kurs vorgegeben: {name}.',
    policyFaults: {
      'too-large':
        'Ihre Organisation hat einen Kurs vorgegeben, der zu groß ist (höchstens 64 kB). Er gilt nicht, und nichts wurde geändert. Sagen Sie es denen, die diesen Browser verwalten.',
      'not-json':
        'Ihre Organisation hat einen Kurs vorgegeben, der sich nicht lesen lässt. Er gilt nicht, und nichts wurde geändert. Sagen Sie es denen, die diesen Browser verwalten.',
      'not-a-course':
        'Ihre Organisation hat einen Kurs vorgegeben, der keiner ist: „format“: „abstain-course“ fehlt. Er gilt nicht, und nichts wurde geändert. Sagen Sie es denen, die diesen Browser verwalten.',
      newer:
        'Ihre Organisation hat einen Kurs der Version {version} vorgegeben; dieses Abstain kennt Version 1. Er gilt nicht, und nichts wurde geändert. Aktualisieren Sie Abstain.',
      field:
        'Ihre Organisation hat einen Kurs vorgegeben, in dem das Feld „{path}“ falsch oder unbekannt ist. Er gilt nicht, und nichts wurde geändert. Sagen Sie es denen, die diesen Browser verwalten.',
      region:
        'Ihre Organisation hat einen Kurs für die Region „{region}“ vorgegeben, die es nicht gibt. Er gilt nicht, und nichts wurde geändert. Sagen Sie es denen, die diesen Browser verwalten.',
    },
    fileName: 'abstain-kurs.json',
    faults: {
      'too-large': 'Diese Datei ist für Kurs-Einstellungen zu groß (höchstens 64 kB). Nichts wurde geändert.',
      'not-json': 'Diese Datei lässt sich nicht lesen: Sie ist kein JSON. Nichts wurde geändert.',
      'not-a-course':
        'Das ist keine Datei mit Kurs-Einstellungen: „format“: „abstain-course“ fehlt. Nichts wurde geändert.',
      newer:
        'Diese Datei hat Version {version}; dieses Abstain kennt Version 1. Aktualisieren Sie Abstain. Nichts wurde geändert.',
      field: 'Das Feld „{path}“ in dieser Datei ist falsch oder unbekannt. Nichts wurde geändert.',
      region: 'Die Datei nennt die Region „{region}“, die es nicht gibt. Nichts wurde geändert.',
    },
  },
};
