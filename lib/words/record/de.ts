import type { PluralText } from '../format';
import type * as en from './en';

export const witness: typeof en.witness = {
  said: 'Gesagt',
  seen: 'Gesehen',
  held: 'Gehalten',
  noted: 'Notiert',
};
export const witnessMeans: typeof en.witnessMeans = {
  said: 'Jemand hat es gesagt. Niemand hat nachgesehen.',
  seen: 'Abstain hat den Schalter auf LinkedIns Seite abgelesen.',
  held: 'Abstain hat den Schalter bei einem späteren Laden der Seite erneut als „aus“ abgelesen.',
  noted: 'Etwas in Abstain selbst: eine Wahl, ein Name, ein Entwurf, eine Datei.',
};
export const via: typeof en.via = {
  file: 'aus einer Datei übernommen, nicht bezeugt',
  sync: 'aus einem anderen Browser übernommen, hier nicht bezeugt',
};

export const settings: typeof en.settings = { 'ai-training': 'KI-Training', research: 'Forschung' };
export const switchState: typeof en.switchState = { on: 'An', off: 'Aus' };

export const events: typeof en.events = {
  readingOn: 'Der Schalter „{setting}“ war eingeschaltet.',
  readingOff: 'Der Schalter „{setting}“ war ausgeschaltet.',
  'reading-assigned': 'Die Ablesung ({when}) gehört zu {profile}.',
  'said-done': '„{step}“ wurde erledigt.',
  undone: '„{step}“ wurde zurückgenommen.',
  undoneOne: 'Ein Eintrag zu „{step}“ wurde zurückgenommen.',
  'region-chosen': 'Wohnort: {region}.',
  memberYes: 'Mit LinkedIn-Konto.',
  memberNo: 'Ohne LinkedIn-Konto.',
  guidanceHighlight: 'Anleitung auf LinkedIns Seiten wurde gewählt.',
  guidanceBeside: 'Anleitung neben der Seite wurde gewählt.',
  'language-chosen': 'Sprache von Abstain: {language}.',
  'objection-sent': 'Am {day} wurde ein Widerspruch abgeschickt ({channel}).',
  objectionReference: 'Sein Zeichen: {reference}.',
  'receipt-told': 'Der Widerspruch kam am {day} an.',
  'identity-asked': 'Am {day} fragte LinkedIn nach einem Identitätsnachweis.',
  'identity-answered': 'Die Frage nach der Identität wurde am {day} beantwortet.',
  'extension-announced': 'Am {day} kündigte LinkedIn an, mehr Zeit zu brauchen.',
  'answer-received': 'Am {day} kam eine Antwort: {answer}.',
  'letter-drafted': 'Ein Brief wurde entworfen ({language}).',
  'letter-sent': 'Am {day} wurde ein weiterer Brief abgeschickt.',
  'complaint-sent': 'Am {day} ging eine Beschwerde an {authority}.',
  'profile-created': 'Das Profil „{label}“ wurde hinzugefügt.',
  'profile-named': 'Das Profil heißt nun „{label}“.',
  reminderEvery: {
    one: 'Eine Erinnerung, nach {n} Tag wieder nachzusehen, wurde gewählt.',
    other: 'Eine Erinnerung, nach {n} Tagen wieder nachzusehen, wurde gewählt.',
  } as PluralText,
  reminderNone: 'Keine Erinnerung wurde gewählt.',
  notificationsOn: 'Benachrichtigungen wurden eingeschaltet.',
  notificationsOff: 'Benachrichtigungen wurden ausgeschaltet.',
  syncOn: 'Der Abgleich mit anderen Browsern wurde eingeschaltet.',
  syncOff: 'Der Abgleich mit anderen Browsern wurde ausgeschaltet.',
  imported: {
    one: 'Eine Protokolldatei wurde übernommen: {n} neuer Eintrag.',
    other: 'Eine Protokolldatei wurde übernommen: {n} neue Einträge.',
  } as PluralText,
  importedDigest: 'Ihre Prüfsumme: {digest}.',
};
export const channels: typeof en.channels = {
  'form-ai': 'Formular, Eintrag für KI-Training',
  'form-other': 'LinkedIns Formular, Eintrag „Other“ oder ohne Konto',
  'dpo-form': 'Formular der Datenschutzbeauftragten',
  post: 'Post',
  email: 'E-Mail',
};
export const answers: typeof en.answers = {
  confirmed: 'bestätigt',
  partly: 'teilweise stattgegeben',
  'refused-with-reasons': 'mit Begründung abgelehnt',
  'refused-without': 'ohne Begründung abgelehnt',
  identity: 'eine Frage nach der Identität',
  extends: 'mehr Zeit nötig',
  silence: 'keine',
  other: 'etwas anderes',
};

export const record: typeof en.record = {
  lead: 'Alles, was gesehen oder gesagt wurde, in der Reihenfolge, in der es aufgeschrieben wurde. Kein Eintrag wird je geändert: Eine Rücknahme ist selbst ein Eintrag.',
  switch: 'Der Schalter im Lauf der Zeit',
  strip: {
    one: 'Gezeichnet: {n} Ablesung des Schalters von {from} bis {to}; die letzte: {state}.',
    other: 'Gezeichnet: {n} Ablesungen des Schalters von {from} bis {to}; die letzte: {state}.',
  } as PluralText,
  stripKey:
    'Jedes Zeichen ist eine Ablesung: gefüllt für „aus“, hohl für „an“. Zwischen zwei Zeichen hat niemand nachgesehen.',
  today: 'heute',
  noReading:
    'Der Schalter wurde noch nicht abgelesen. Öffnen Sie seine Seite auf LinkedIn: Jeder Besuch ist eine Ablesung.',
  lastOff: 'Zuletzt am {date} als „aus“ gesehen',
  lastOn: 'Zuletzt am {date} gesehen: Er war an',
  neverOff: 'Er wurde nie als „aus“ gesehen.',
  daysAgo: { one: 'vor {n} Tag', other: 'vor {n} Tagen' } as PluralText,
  daysAgoToday: 'heute',
  due: 'Zeit, wieder nachzusehen: Wie der Schalter jetzt steht, zeigt nur ein Blick.',
  look: 'Die Einstellung öffnen',
  reminder: 'Erinnern, wieder nachzusehen',
  reminderEvery: { one: 'nach {n} Tag', other: 'nach {n} Tagen' } as PluralText,
  reminderNone: 'nie',
  reminderHow: 'Leise: Abstain sagt es hier und in seinem Fenster, sonst nirgends.',
  reopened: 'Er war wieder an, nachdem er aus gewesen war.',
  reopenedWhat:
    'Am {before} war er aus, am {after} wieder an. Schalten Sie ihn noch einmal aus, laden Sie die Seite noch einmal und bewahren Sie dieses Protokoll auf: Es zeigt beides.',
  waiting: {
    one: '{n} Ablesung gehört noch niemandem',
    other: '{n} Ablesungen gehören noch niemandem',
  } as PluralText,
  waitingLead:
    'Sie entstanden, als es mehr als ein Profil gab. Abstain liest nicht, wer angemeldet ist: Sagen Sie, wessen Konto es war. Bis dahin zählen sie für niemanden.',
  waitingOf: 'Wessen Konto war es am {when}?',
  assign: 'Zuordnen',
  choose: 'Wählen',
  entries: 'Einträge',
  filter: 'Zeigen',
  ofProfile: 'Profil',
  everybody: 'alle Profile',
  nobody: 'noch niemand genannt',
  ofGroup: 'Art',
  groups: {
    all: 'alle Arten',
    readings: 'Ablesungen des Schalters',
    steps: 'Schritte',
    objection: 'Widerspruch und Antworten',
    choices: 'Einstellungen und Namen',
  },
  ofWitness: 'Woher bekannt',
  anyWitness: 'gleich woher',
  count: { one: '{n} Eintrag', other: '{n} Einträge' } as PluralText,
  countOf: '{n} von {all} Einträgen',
  none: 'Noch ist nichts aufgezeichnet.',
  noneFits: 'Kein Eintrag passt zu dem, was Sie suchen.',
  more: { one: '{n} früheren Eintrag zeigen', other: '{n} frühere Einträge zeigen' } as PluralText,
  takenBack: 'später zurückgenommen',
  meaning: 'Was die Wörter bedeuten',
};

export const along: typeof en.along = {
  title: 'Mitnehmen',
  lead: 'Eine Protokolldatei enthält genau die Einträge, die Sie hier sehen, als Text, den Menschen und Programme lesen können.',
  everything: 'alle Profile',
  only: 'nur „{label}“',
  what: 'Was hinein soll',
  save: 'Protokolldatei speichern',
  saved: 'Gespeichert als {name}.',
  checksum:
    'Die Datei trägt eine Prüfsumme. Sie zeigt, ob die Datei unterwegs beschädigt wurde, und beweist nicht mehr als das: Wer eine Datei absichtlich ändert, kann eine neue bilden.',
  print: 'Dossier drucken',
  printNote:
    'Für eine Akte, eine Behörde oder ein Gericht. Im Druckfenster wählen Sie Papier oder PDF. Firefox druckt keine Seitenzahlen; die Abschnitte sind nummeriert.',
  review: 'Jemandes Protokolldatei lesen',
};

export const bring: typeof en.bring = {
  title: 'Ein Protokoll hereinholen',
  lead: 'Aus einem anderen Browser von Ihnen oder aus einer aufbewahrten Datei. Zuerst sehen Sie, was darin steht. Nichts ändert sich, bevor Sie es sagen.',
  choose: 'Protokolldatei wählen',
  reading: 'Die Datei wird gelesen …',
  in: 'In „{name}“',
  made: 'Erstellt am {date} von Abstain {version}, Fall mit Stand vom {edition}.',
  madeUnknown: 'Die Datei sagt nicht, wann und womit sie erstellt wurde.',
  fresh: { one: '{n} Eintrag ist hier neu.', other: '{n} Einträge sind hier neu.' } as PluralText,
  nothing: 'Alles darin ist schon hier. Die Übernahme würde nichts ändern.',
  empty: 'Kein Eintrag darin ist lesbar.',
  known: { one: '{n} ist schon hier.', other: '{n} sind schon hier.' } as PluralText,
  contradicted: {
    one: '{n} sagt etwas anderes als der Eintrag derselben Nummer hier. Was hier ist, bleibt.',
    other: '{n} sagen etwas anderes als die Einträge derselben Nummern hier. Was hier ist, bleibt.',
  } as PluralText,
  labels: 'Neue Profile: {labels}.',
  label: '„{label}“',
  unnamed: {
    one: '{n} nennt kein Profil und würde für {profile} zählen.',
    other: '{n} nennen kein Profil und würden für {profile} zählen.',
  } as PluralText,
  yourself: 'Sie',
  hearsay: 'Was aus einer Datei kommt, bleibt so gekennzeichnet: Dieser Browser hat es nicht bezeugt.',
  later: {
    one: '{n} stammt aus einer neueren Version von Abstain und bleibt, wie er ist.',
    other: '{n} stammen aus einer neueren Version von Abstain und bleiben, wie sie sind.',
  } as PluralText,
  merge: 'In mein Protokoll übernehmen',
  cancel: 'Nicht übernehmen',
  merged: {
    one: 'Übernommen: {n} neuer Eintrag.',
    other: 'Übernommen: {n} neue Einträge.',
  } as PluralText,
};

export const problems: typeof en.problems = {
  'too-large':
    'Die Datei hat {size} und wurde nicht geöffnet: Eine Protokolldatei hat höchstens {limit}. Dies ist kaum eine.',
  empty: 'Die Datei ist leer.',
  unopened: 'Die Datei ließ sich nicht öffnen. Vielleicht wurde sie verschoben oder gelöscht.',
  foreign: 'Das ist keine Protokolldatei von Abstain. Nichts wurde daraus gelesen.',
  broken: 'Die Datei ist abgeschnitten oder beschädigt. Was darin ganz ist, wird angeboten.',
  changed:
    'Die Prüfsumme passt nicht: Die Datei wurde nach ihrer Erstellung geändert oder beschädigt. Was lesbar ist, wird angeboten.',
  'no-checksum': 'Die Datei trägt keine Prüfsumme; Schäden lassen sich nicht erkennen.',
  'newer-version':
    'Die Datei stammt von einer neueren Version von Abstain (Format {version}). Was diese Version versteht, wird angeboten.',
  head: {
    version: 'Der Kopf der Datei sagt nicht, welches Format sie hat.',
    made: 'Der Kopf der Datei sagt nicht, wann sie erstellt wurde.',
    extension: 'Der Kopf der Datei sagt nicht, welche Version von Abstain sie erstellt hat.',
    case: 'Der Kopf der Datei sagt nicht, um welchen Fall es geht.',
  },
  'no-events': 'Die Datei hat keine Liste von Einträgen.',
  'too-many': 'Die Liste der Datei hat {count} Einträge. Nur die ersten {limit} wurden gelesen.',
  unreadable: {
    one: 'Eintrag {which} ist nicht lesbar und bleibt weg.',
    other: '{n} Einträge sind nicht lesbar und bleiben weg: {which}.',
  } as PluralText,
  'too-deep': {
    one: 'Eintrag {which} ist zu tief verschachtelt und bleibt weg.',
    other: '{n} Einträge sind zu tief verschachtelt und bleiben weg: {which}.',
  } as PluralText,
  'too-long': {
    one: 'Eintrag {which} ist viel zu lang und bleibt weg.',
    other: '{n} Einträge sind viel zu lang und bleiben weg: {which}.',
  } as PluralText,
  'hidden-text': {
    one: 'Eintrag {which} hat Zeichen, die Text verbergen oder umdrehen, und bleibt weg.',
    other: '{n} Einträge haben Zeichen, die Text verbergen oder umdrehen, und bleiben weg: {which}.',
  } as PluralText,
  tick: {
    one: 'Eintrag {which} beansprucht einen Platz in der Reihenfolge, den keine Uhr zeigen kann, und bleibt weg.',
    other:
      '{n} Einträge beanspruchen einen Platz in der Reihenfolge, den keine Uhr zeigen kann, und bleiben weg: {which}.',
  } as PluralText,
  'duplicate-id': {
    one: 'Eintrag {which} trägt die Nummer eines anderen und sagt etwas anderes. Einer von beiden bleibt.',
    other:
      '{n} Einträge tragen die Nummern anderer und sagen etwas anderes: {which}. Je einer von beiden bleibt.',
  } as PluralText,
  andMore: '{list} und {n} weitere',
};

export const sync: typeof en.sync = {
  title: 'Ihre anderen Browser',
  lead: 'Aus, bis Sie ihn einschalten. Dann geht Ihr Protokoll (nie ein Entwurf) über den Abgleich Ihres Browserkontos.',
  privacy:
    'Was das heißt: Die Einträge gehen über die Server des Herstellers Ihres Browsers, unter Ihrem Konto dort. Wie sie dort geschützt sind, hängt von diesem Konto ab. Abstain selbst sendet nirgendwohin etwas.',
  turnOn: 'Abgleich einschalten',
  turnOff: 'Abgleich ausschalten',
  isOn: 'Der Abgleich ist in diesem Browser eingeschaltet.',
  isOff: 'Der Abgleich ist in diesem Browser ausgeschaltet.',
  travelling: {
    one: '{n} Eintrag wird abgeglichen.',
    other: '{n} Einträge werden abgeglichen.',
  } as PluralText,
  waiting: 'Ein Teil ist noch nicht übergeben. Abstain versucht es beim nächsten Eintrag wieder.',
  full: {
    one: 'Der Abgleich des Browsers hat keinen Platz für {n} älteren Eintrag. Er bleibt in diesem Browser und ist nicht verloren.',
    other:
      'Der Abgleich des Browsers hat keinen Platz für {n} ältere Einträge. Sie bleiben in diesem Browser und sind nicht verloren.',
  } as PluralText,
  others: {
    one: '{n} anderer Browser hat seine Einträge übergeben.',
    other: '{n} andere Browser haben ihre Einträge übergeben.',
  } as PluralText,
  alone: 'Noch hat kein anderer Browser etwas übergeben. Schalten Sie den Abgleich auch dort ein.',
  unreachable: 'Der Abgleich des Browsers ist nicht erreichbar. Alles bleibt hier erhalten.',
};

export const remove: typeof en.remove = {
  title: 'Löschen',
  lead: 'Endgültig, an jedem Ort, an dem Abstain etwas aufbewahrt. Es lässt sich nicht zurücknehmen.',
  profile: '„{label}“ löschen',
  everything: 'Alles löschen',
  sure: '„{label}“ endgültig löschen?',
  sureAll: 'Alles endgültig löschen?',
  goes: { one: '{n} Eintrag geht mit.', other: '{n} Einträge gehen mit.' } as PluralText,
  waiting: {
    one: '{n} Ablesung, für die niemand genannt ist, geht auch: Sie könnte zu diesem Profil gehören.',
    other: '{n} Ablesungen, für die niemand genannt ist, gehen auch: Sie könnten zu diesem Profil gehören.',
  } as PluralText,
  all: 'Alle Einträge, Profile, Entwürfe und Einstellungen verschwinden, und Abstain beginnt wie am ersten Tag.',
  syncOff:
    'Auch der Abgleich wird in diesem Browser ausgeschaltet, denn Ihre anderen Browser brächten alles zurück. Löschen Sie auch dort, bevor Sie ihn wieder einschalten.',
  last: 'Letzte Gelegenheit für eine Kopie:',
  saveFirst: 'Vorher eine Protokolldatei speichern',
  yes: 'Ja, endgültig löschen',
  no: 'Behalten',
  done: 'Gelöscht. In diesem Browser ist nichts davon übrig.',
};

export const dossier: typeof en.dossier = {
  title: 'Protokoll: KI-Schalter und Widerspruch',
  printed: 'Gedruckt am {date}',
  by: 'Abstain {version}, Fall mit Stand vom {edition}',
  person: 'Profil',
  unnamed: 'Eine Person, ohne Namen',
  region: 'Wohnort',
  noRegion: 'nicht genannt',
  period: 'Einträge vom {from} bis {to}',
  how: 'Wie dies zu lesen ist',
  howText:
    'Abstain ist eine Browsererweiterung. Sie liest auf LinkedIns Seiten zwei Schalter ab, den der KI-Einstellung und den der Forschungseinstellung, und schreibt auf, was eine Person sagt. Sie liest nicht, wer angemeldet ist; wessen Konto es war, ist Angabe der Person. Die Zeiten sind die der Uhr des Computers.',
  steps: 'Stand',
  step: 'Schritt',
  status: 'Status',
  since: 'Seit',
  switch: 'Der Schalter',
  objection: 'Der Widerspruch',
  noObjection: 'Kein Widerspruch ist aufgezeichnet.',
  sent: 'Abgeschickt am {day} ({channel})',
  received: 'Angekommen am {day}',
  receivedAssumed: 'Gilt als angekommen am {day}',
  due: 'Antwort erwartet bis zum {day}',
  overdue: 'Überfällig seit {day}',
  noMonth: 'Das Recht dieses Ortes setzt keinen Monat für eine Antwort.',
  answered: '{answer}, am {day}',
  complained: 'Beschwerde am {day} an {authority}',
  entries: 'Alle Einträge',
  number: 'Nr.',
  when: 'Wann',
  known: 'Woher bekannt',
  what: 'Was',
  whose: 'Wessen',
  sources: 'Quellen',
  sourcesLead:
    'Worauf die Schritte beruhen. Jede Zeile nennt Herausgeber, Titel, Datum und wo es gelesen wurde.',
  foot: 'Ein Protokoll, das die Person selbst geführt hat. Information, keine Rechtsberatung. Nicht mit LinkedIn verbunden.',
};

export const review: typeof en.review = {
  title: 'Eine Protokolldatei prüfen',
  lead: 'Für alle, die eine fertige Checkliste lesen: Datenschutzbeauftragte, Anwaltskanzleien, Betriebsräte, Kursleitungen oder die Person selbst Monate später. Die Dateien werden nur gelesen. Nichts Eigenes mischt sich hinein, und nichts wird gespeichert.',
  choose: 'Protokolldateien öffnen',
  drop: 'Eine oder mehrere zugleich.',
  close: 'Alle Dateien schließen',
  file: 'Datei',
  none: 'Keine Datei ist offen.',
  unnamed: 'ohne Namen',
  made: 'Erstellt',
  version: 'Abstain',
  edition: 'Fall, Stand',
  entries: 'Einträge',
  unknown: 'nicht angegeben',
  intact: 'Die Prüfsumme passt.',
  people: { one: '{n} Person', other: '{n} Personen' } as PluralText,
  show: 'Wo sie stehen; wählen Sie eines, um nur diese zu sehen',
  everyone: 'alle',
  everyoneMeans: 'Um wen man sich kümmern muss, steht oben.',
  groups: {
    overdue: {
      name: 'überfällig',
      means: 'LinkedIns Antwort war fällig, und weder Antwort noch Beschwerde ist aufgezeichnet.',
    },
    missing: {
      name: 'etwas fehlt',
      means: 'Schalter oder Widerspruch sind nicht erledigt, oder der Schalter ist wieder an.',
    },
    said: {
      name: 'nur gesagt',
      means:
        'Es fehlt nichts, aber niemand hat den Schalter auf „aus“ gesehen: Es beruht auf dem Wort der Person.',
    },
    seen: {
      name: 'einmal gesehen',
      means: 'Der Schalter wurde als „aus“ abgelesen, aber noch nicht bei einem späteren Laden.',
    },
    waiting: {
      name: 'wartet',
      means:
        'Der Schalter war bei einem späteren Laden wieder aus. Die Antwort auf den Widerspruch steht noch aus.',
    },
    complete: {
      name: 'vollständig',
      means:
        'Der Schalter war bei einem späteren Laden wieder aus, und nichts ist offen. Dass ein Widerspruch gesendet und beantwortet wurde, beruht immer auf dem Wort der Person.',
    },
  },
  sort: 'Danach ordnen',
  columns: {
    label: 'Name',
    stands: 'Stand',
    switch: 'Schalter',
    objection: 'Widerspruch',
    answer: 'Antwort',
    region: 'Wohnort',
    file: 'Datei',
    last: 'Letzter Eintrag',
  },
  doubtful: 'laut einer beschädigten Datei',
  doubtfulMeans: 'Die Datei ist beschädigt: Hier kann etwas fehlen oder verändert sein.',
  faulty: { one: '{n} Datei hat Fehler', other: '{n} Dateien haben Fehler' } as PluralText,
  faultyMeans: 'Was sich davon lesen lässt, steht in der Liste und ist dort gekennzeichnet.',
  filesOpen: { one: '{n} Datei', other: '{n} Dateien' } as PluralText,
  eachFile: 'Jede Datei mit Version und Prüfsumme',
  asOf: 'Stand: {day}',
  back: 'Zurück zur Liste',
  dueBy: 'bis {day}',
  overdueSince: 'überfällig seit {day}',
  complained: 'Beschwerde am {day} an {authority}',
  answered: '{answer}, {day}',
  noClock: 'kein Monat in diesem Recht',
  receiptUnknown: 'Tag der Ankunft nicht genannt',
  paused: 'wartet auf den Identitätsnachweis der Person',
  hearsay: 'nicht bezeugt von dem Browser, der die Datei schrieb',
  unassigned: {
    one: '{n} Ablesung gehört niemandem: mehr als ein Profil, und niemand hat gesagt, wessen sie war.',
    other: '{n} Ablesungen gehören niemandem: mehr als ein Profil, und niemand hat gesagt, wessen sie waren.',
  } as PluralText,
  print: 'Drucken',
  same: '„{name}“ ist schon offen.',
};
