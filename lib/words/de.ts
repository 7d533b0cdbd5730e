import type * as en from './en';

export const badge: typeof en.badge = {
  plain: 'Abstain',
  reopened: 'Abstain: Ein Schalter war beim letzten Ablesen wieder an',
  held: 'Abstain: Der Schalter war aus und bei einem späteren Besuch erneut aus',
};

export const status: typeof en.status = {
  todo: 'Offen',
  said: 'Gesagt',
  seen: 'Gesehen',
  held: 'Gehalten',
  reopened: 'Wieder offen',
  'not-for-you': 'Nicht für Sie',
};
export const statusMeaning: typeof en.statusMeaning = {
  todo: 'Noch nicht erledigt.',
  said: 'Sie haben es gesagt. Nachgesehen hat niemand.',
  seen: 'Der Schalter wurde als „aus“ gelesen. Laden Sie seine Seite neu, um zu sehen, ob es so bleibt.',
  held: 'Der Schalter war aus und bei einem späteren Laden seiner Seite erneut aus.',
  reopened: 'Der Schalter war wieder an, nachdem er aus gewesen war.',
  'not-for-you': 'Soweit wir wissen, gilt das an Ihrem Wohnort nicht.',
};

export const popup: typeof en.popup = {
  tagline: 'Sagen Sie Nein zu LinkedIns KI-Training.',
  where: 'Wo Sie stehen',
  count: {
    one: '{n} von {all} Schritten erledigt',
    other: '{n} von {all} Schritten erledigt',
  },
  some: '{n} von {all}',
  next: 'Als Nächstes',
  look: 'Sehen Sie nach, ob es gehalten hat',
  done: 'Die wichtigsten Schritte sind erledigt',
  doneWhy: 'Sehen Sie ab und zu nach der Einstellung: Jeder Besuch ist eine weitere Ablesung.',
  none: 'Weder Schalter noch Widerspruch',
  noneWhy: 'Ohne Konto gibt es keinen Schalter, und an Ihrem Wohnort kennen wir kein Widerspruchsrecht.',
  noneAct: 'Was an Ihrem Wohnort gilt',
  open: 'Seite öffnen',
  begin: 'Beginnen',
  objection: 'Zum Widerspruch',
  noAccount: 'Ich habe kein Konto',
  account: 'Ich habe doch ein Konto',
  back: 'Alle Schritte',
  did: 'Das habe ich erledigt',
  undo: 'Zurücknehmen',
  how: 'So geht es',
  onMobile: 'In der App',
  tell: 'Woran Sie es erkennen',
  rests: 'Worauf das beruht',
  checked: 'Geprüft am {date}',
  stale: 'Geprüft am {date}; kann sich geändert haben',
  careful: 'Gehen Sie vorsichtshalber hiervon aus',
  inCase: '{id} im Fall ansehen',
  advice: 'Unser eigener Rat; er behauptet keine Tatsachen.',
  since: 'seit {date}',
  hearsay:
    'Nicht alles davon hat dieser Browser bezeugt: Einiges kam aus einer Datei oder aus einem anderen Browser.',
  hearsayMark: '{status}, von anderswo',
  checklist: 'Ganze Checkliste',
  panel: 'Seitenleiste',
  practice: 'Üben',
  notAffiliated:
    'Abstain funktioniert auf linkedin.com und ist nicht mit LinkedIn verbunden. Information, keine Rechtsberatung.',
  apart: 'Für linkedin.com, nicht mit LinkedIn verbunden.',
  needsAccount: 'Das geschieht in einem LinkedIn-Konto.',
};

export const tracks: typeof en.tracks = {
  'opt-out': { title: 'Ausschalten', note: 'Der Schalter. Er erreicht KI, die Inhalte erzeugt.' },
  objection: {
    title: 'Widersprechen',
    note: 'Der Widerspruch. Er ist nicht der Schalter, und das eine zählt nie für das andere.',
  },
  further: { title: 'Weitere Schritte', note: 'Wenn Sie mehr tun möchten.' },
};

export const region: typeof en.region = {
  title: 'Wo leben Sie?',
  why: 'Davon hängen Ihre Rechte ab, das Unternehmen, an das Sie schreiben, und die Behörde. Wir fragen und raten nie.',
  country: 'Land',
  part: 'Landesteil',
  choose: 'Bitte wählen',
  anyPart: 'Anderswo im Land',
  yours: 'Ihr Wohnort',
  outside: '{region}, ohne Konto',
  noAccount: 'Ich habe kein LinkedIn-Konto',
  noAccountMeans:
    'Dann gelten der Schalter und die Schritte im Konto nicht für Sie, und der Widerspruch geht einen anderen Weg.',
  controller: 'Verantwortlich: {name}',
};

export const guidance: typeof en.guidance = {
  title: 'Anleitung',
  highlight: 'Auf der Seite',
  highlightMeans:
    'Ein Rahmen und ein Hinweis auf LinkedIns Einstellungs-, Listen- und Formularseite. Auf keiner anderen Seite.',
  beside: 'Neben der Seite',
  besideMeans:
    'Keiner LinkedIn-Seite wird etwas hinzugefügt. Stattdessen führen Sie das Fenster und die Seitenleiste von Abstain.',
  chosen: 'Gewählt',
  unset: 'Noch nicht gewählt',
  none: 'Noch nichts gewählt: Auf keiner Seite wird etwas gezeichnet.',
};

export const language: typeof en.language = { label: 'Sprache' };

export const profile: typeof en.profile = { label: 'Profil' };

export const notices: typeof en.notices = {
  inFront: 'Auf der Seite vor Ihnen',
  formText: 'Ihr Text, zum Kopieren bereit',
  elsewhere:
    'Die Seite vor Ihnen ist keine der LinkedIn-Seiten, um die es hier geht. Was sie zeigt, ist nicht bekannt und wird nicht gelesen.',
  looking: 'Abstain sieht sich die Seite vor Ihnen an …',
  access: {
    title: 'Ihr Browser lässt Abstain nicht auf linkedin.com',
    text: 'Ohne Zugriff kann der Schalter nicht gelesen werden. Gefragt wird nach linkedin.com und keiner anderen Website.',
    act: 'Auf linkedin.com erlauben',
  },
  reload: {
    title: 'Auf dieser Seite fehlt die Anleitung noch',
    text: 'Die Seite war schon vor Abstain offen, oder LinkedIn hat sie geöffnet, ohne sie ganz zu laden. Nach dem Neuladen ist die Anleitung da.',
    act: 'Seite neu laden',
  },
  formAddress: {
    title: 'Das ist das Widerspruchsformular in ungewöhnlicher Schreibweise',
    text: 'Die Anleitung gibt es unter der üblichen Adresse.',
    act: 'Übliche Adresse öffnen',
  },
  here: {
    row: 'Vor Ihnen: der Eintrag, umrahmt.',
    on: 'Vor Ihnen: Der Schalter ist an.',
    off: 'Vor Ihnen: Der Schalter ist aus.',
    unknown: 'Der Schalter ist vor Ihnen, doch sein Zustand lässt sich nicht lesen.',
    absent: 'Auf der Seite vor Ihnen wurde der Schalter nicht gefunden.',
    ambiguous:
      'Auf der Seite vor Ihnen stehen mehrere Schalter; welcher es ist, ließ sich nicht feststellen.',
    form: 'Das Widerspruchsformular',
  },
  layout: 'Die Seite sieht anders aus? Einen Aufbaubericht machen',
  research: {
    on: 'Der Schalter der Forschungseinstellung ist an.',
    off: 'Der Schalter der Forschungseinstellung ist aus.',
    unknown: 'Der Schalter der Forschungseinstellung ist da, doch sein Zustand lässt sich nicht lesen.',
    absent: 'Auf dieser Seite wurde der Schalter der Forschungseinstellung nicht gefunden.',
    ambiguous:
      'Auf dieser Seite stehen mehrere Schalter; welcher zur Forschungseinstellung gehört, ließ sich nicht feststellen.',
    note: 'Er ist nicht der KI-Schalter. Auch er wird gelesen; auf seine Seite wird nichts gezeichnet.',
  },
  lookAgain: {
    title: 'Zeit, wieder nachzusehen',
    text: {
      one: 'Der Schalter wurde zuletzt vor {n} Tag abgelesen. Wie er jetzt steht, zeigt nur ein Blick.',
      other: 'Der Schalter wurde zuletzt vor {n} Tagen abgelesen. Wie er jetzt steht, zeigt nur ein Blick.',
    },
  },
  waiting: {
    title: 'Wessen Konto war es?',
    text: {
      one: '{n} Ablesung des Schalters gehört noch niemandem und zählt für niemanden, bis Sie sagen, wessen sie ist.',
      other:
        '{n} Ablesungen des Schalters gehören noch niemandem und zählen für niemanden, bis Sie sagen, wessen sie sind.',
    },
    act: 'Im Protokoll sagen',
  },
  aside: {
    one: '{n} gespeicherter Eintrag war nicht lesbar. Er wurde beiseitegelegt und ist nicht verloren.',
    other: '{n} gespeicherte Einträge waren nicht lesbar. Sie wurden beiseitegelegt und sind nicht verloren.',
  },
  later: {
    one: '{n} Eintrag stammt aus einer neueren Version von Abstain und bleibt, wie er ist.',
    other: '{n} Einträge stammen aus einer neueren Version von Abstain und bleiben, wie sie sind.',
  },
  unreadable:
    'Der Speicher des Browsers lässt sich nicht lesen. Nichts wurde geändert. Schließen Sie dieses Fenster und öffnen Sie es erneut.',
  refused:
    'Das wurde nicht gespeichert. Schließen Sie dieses Fenster, öffnen Sie es erneut und versuchen Sie es noch einmal.',
  'storage-full':
    'Das wurde nicht gespeichert: Der Speicher des Browsers ist voll. Schaffen Sie Platz auf diesem Gerät und versuchen Sie es erneut.',
  'storage-failed':
    'Das wurde nicht gespeichert: Der Browser hat nicht geantwortet. Versuchen Sie es erneut.',
};

export const welcome: typeof en.welcome = {
  title: 'Willkommen',
  lead: 'Abstain findet bei LinkedIn den Schalter „Daten zur Verbesserung generativer KI“, zeigt darauf und hilft Ihnen beim Widerspruch. Umlegen müssen Sie ihn selbst.',
  choice: 'Wie soll es Sie führen?',
  ruleTitle: 'LinkedIns Regel, offen gesagt',
  rule: 'LinkedIns Nutzervereinbarung (Abschnitt 8.2) und der Hilfeartikel a1341387 wenden sich gegen Browser-Erweiterungen, die das Aussehen der Seiten ändern; eine Ausnahme für bloßes Zeichnen gibt es nicht. LinkedIn kann Konten deswegen einschränken. Das Risiko tragen Sie, darum wählen Sie. Neben der Seite wird nichts geändert.',
  until:
    'Solange Sie nicht wählen, wird nichts gezeichnet. Sie können das jederzeit im Fenster von Abstain ändern.',
  stored: 'Gespeichert. Sie können es jederzeit ändern.',
  does: 'Was es tut',
  doesList: [
    'Es liest auf den Seiten, die Sie öffnen, zwei Schalter: den der KI-Einstellung und den der Forschungseinstellung. Es merkt sich „an“ oder „aus“.',
    'Es bewahrt Ihr Protokoll in diesem Browser auf, solange Sie dessen Abgleich nicht einschalten.',
    'Es zeigt, woher jede Aussage stammt.',
  ],
  never: 'Was es nie tut',
  neverList: [
    'Auf LinkedIn klicken, tippen oder etwas ausfüllen.',
    'Irgendetwas irgendwohin senden.',
    'Ihren Namen, Ihre Nachrichten oder Kontakte lesen.',
  ],
  pinTitle: 'Behalten Sie es im Blick',
  pin: 'Öffnen Sie in der Symbolleiste das Erweiterungsmenü (das Puzzleteil) und heften Sie Abstain an.',
  start: 'Die Einstellung auf LinkedIn öffnen',
  practice: 'Erst auf einer erfundenen Seite üben',
};
