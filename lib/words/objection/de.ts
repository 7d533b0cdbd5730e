import type * as en from './en';

export const objection: typeof en.objection = {
  title: 'Der Widerspruch',
  lead: 'Der Schalter erreicht KI, die Inhalte erzeugt. Der Widerspruch kann auch den Rest erreichen und verlangt eine Antwort. LinkedIn kann Gründe haben, ihn abzulehnen, und von sich aus nimmt er nichts Trainiertes zurück.',
  notSwitch: 'Er ist nicht der Schalter: Das eine zählt nie für das andere.',
  notAdvice: 'Information, keine Rechtsberatung.',
  notSent: 'Abstain verschickt nichts. Das tun Sie selbst.',
  articles: 'Beruht auf {articles}',
  sources: 'Quellen',
  rests: 'Worauf das beruht',
  optional: 'freiwillig',
  undo: 'Zurücknehmen',

  law: {
    article: 'Art. {number}{paragraph}{letter} {law}',
    section: 'Abschnitt {number} {law}',
    principle: '{law}, Grundsatz {number}',
    paragraph: ' Abs. {n}',
    letter: ' Buchst. {n}',
    names: {
      GDPR: 'DSGVO',
      'UK GDPR': 'UK GDPR',
      'DPA 2018': 'DPA 2018',
      FADP: 'DSG',
      PIPEDA: 'PIPEDA',
    },
  },

  brief: {
    none: 'Noch nicht abgeschickt. Es dauert etwa fünf Minuten.',
    start: 'Ihren Weg zum Widerspruch wählen',
    go: 'Den Widerspruch öffnen',
    elsewhere: 'Was Sie an Ihrem Wohnort tun können',
    region: 'Sagen Sie zuerst, wo Sie leben',
  },

  yours: {
    title: 'Was für Sie gilt',
    controller: 'Geht an',
    right: 'Recht',
    deadline: 'Antwort',
    authority: 'Wenn es nichts hilft',
    deadlines: {
      'eu-1182/71-IE': 'innerhalb eines Monats ab Eingang, gezählt mit den Feiertagen Irlands',
      uk: 'innerhalb eines Monats ab Eingang, gezählt mit den Feiertagen von England und Wales',
      none: 'Das Gesetz nennt dafür keinen Monat',
    },
    lead: 'Die {lead} ({country}) ist federführend für LinkedIn Ireland',
    land: 'Die Behörde Ihres Bundeslandes',
  },

  routes: {
    title: 'Wie möchten Sie widersprechen?',
    several: 'Sie können mehrere Wege gehen; jeder wird für sich festgehalten.',
    account: 'Haben Sie ein LinkedIn-Konto?',
    yes: 'Ja',
    no: 'Nein',
    noReasons: 'Berichten zufolge ohne Gründe',
    reasons: 'Mit Ihren Gründen',
    letter: 'Brief',
    take: 'Diesen Weg wählen',
    first: 'Am schnellsten: hier beginnen',
    order:
      'Zuerst der Schalter. Dann der schnellste Weg. Schreiben Sie mit Gründen, wenn Sie mehr erreichen möchten als KI, die Inhalte erzeugt, oder einen Text zum Vorzeigen brauchen.',
    orderOutside:
      'Beginnen Sie mit dem schnellsten Weg. Schreiben Sie mit Gründen, wenn Sie einen ausführlicheren Text zum Vorzeigen möchten.',
  },

  way: {
    stepWrite: '1. Schreiben',
    stepSend: '2. Selbst abschicken',
    form: 'LinkedIns Formular öffnen',
    dpo: 'Das Formular öffnen',
    sendForm: 'Öffnen Sie das Formular, fügen Sie den Text ein und schicken Sie es ab.',
    sendAi: 'Öffnen Sie das Formular. Wählen Sie den Eintrag für den Widerspruch gegen KI-Training:',
    entry: 'Object to processing for training content-generating AI models',
    entryAs: 'So lautet er Berichten zufolge auf Englisch; in anderen Sprachen heißt er anders.',
    sendAiThen: 'Berichten zufolge fragt es außerdem nach Name und E-Mail-Adresse. Schicken Sie es dann ab.',
    sendPost:
      'Drucken Sie den Brief, unterschreiben Sie ihn und schicken Sie ihn ab. Ein Zustellnachweis zeigt, an welchem Tag er ankam.',
    confirmation:
      'LinkedIn bestätigt Berichten zufolge per E-Mail. Bewahren Sie diese E-Mail auf: Sie hilft zu belegen, was Sie getan haben.',
    sent: 'Ich habe es abgeschickt',
    fieldLimit:
      'Wie viel Text das Formular fasst, ist nicht bekannt. Wird er abgeschnitten, kürzen Sie zuerst Ihre eigenen Worte.',
  },

  letter: {
    language: 'Sprache des Briefs',
    both: 'Nebeneinander',
    english: 'Unser Rat: Schicken Sie den englischen ab und behalten Sie den anderen für sich.',
    you: 'Über Sie',
    name: 'Ihr Name',
    account: 'E-Mail- oder Profiladresse Ihres Kontos',
    contact: 'Wie Sie zu erreichen sind (Anschrift, E-Mail)',
    content: 'Wo der Inhalt über Sie steht (ein Link oder eine Beschreibung je Zeile)',
    grounds: 'Warum: Ihre besondere Situation',
    groundsLead: 'Kreuzen Sie nur an, was auf Sie zutrifft. Vorab ist nichts angekreuzt.',
    groundWords: 'Mit Ihren eigenen Worten',
    ownWords: 'Was Sie sonst noch sagen möchten, mit eigenen Worten',
    ownWordsReply: 'Ihre eigenen Worte',
    caution: 'Vorsicht',
    missing: 'Es fehlt noch:',
    warning: 'Bevor Sie es abschicken',
    length: {
      one: '{n} Zeichen',
      other: '{n} Zeichen',
    },
    draft: 'Ihr Brief',
    copy: 'Text kopieren',
    copied: 'Kopiert.',
    copyFailed:
      'Der Browser hat das Kopieren nicht zugelassen. Der Text ist markiert: Drücken Sie Strg+C (⌘C auf dem Mac).',
    print: 'Drucken',
    printHint: 'Wählen Sie Ihren Drucker oder „Als PDF speichern“.',
    printGone:
      'Hier ist kein Brief zum Drucken mehr. Öffnen Sie ihn in Abstain und wählen Sie erneut „Drucken“.',
    save: 'Als Datei speichern',
    memory:
      'Was Sie schreiben, bleibt im Arbeitsspeicher dieses Browsers und ist fort, wenn er geschlossen wird.',
    memoryFailed:
      'Der Browser hat nicht behalten, was Sie schreiben. Kopieren Sie den Text, bevor Sie dieses Fenster schließen.',
    keep: 'Diesen Entwurf behalten',
    kept: 'Im Speicher dieses Browsers, bis Sie ihn löschen.',
    keptFailed: 'Der Entwurf wurde nicht behalten: Der Speicher des Browsers hat ihn nicht angenommen.',
    keptTitle: 'Entwürfe, die Sie behalten haben',
    keptWhere:
      'Im Speicher dieses Browsers auf diesem Gerät, unverschlüsselt. Sie verlassen ihn nur, wenn Sie sie kopieren.',
    keptOn: 'Behalten am {date}',
    open: 'Öffnen',
    remove: 'Endgültig löschen',
    removed: 'Gelöscht.',
    clear: 'Brief leeren',
    outcome: 'Worüber beschweren Sie sich?',
    outcomes: {
      silence: 'Es kam keine Antwort',
      refused: 'LinkedIn lehnt ab',
      partly: 'LinkedIn kommt dem nur zum Teil nach',
      other: 'LinkedIn hat etwas anderes geantwortet',
    },
    choose: 'Bitte wählen',
    after: 'Danach',
    sentLetter: 'Ich habe diesen Brief abgeschickt',
    openForm: 'Das Formular der Datenschutzbeauftragten öffnen',
    openUk: 'Schicken Sie ihn auf einem der Wege, die Sie für den Widerspruch genutzt haben, oder per Post.',
  },

  sent: {
    title: 'Abgeschickt: Halten Sie den Tag fest',
    by: 'Auf welchem Weg',
    channels: {
      'form-ai': 'LinkedIns Formular, Eintrag für KI-Training',
      'form-other': 'LinkedIns Formular, Eintrag „Other“, oder ohne Konto',
      'dpo-form': 'Formular der Datenschutzbeauftragten',
      post: 'Post',
      email: 'E-Mail',
    },
    on: 'Abgeschickt am',
    received: 'Eingegangen am',
    receivedForm: 'Ein Formular gilt an dem Tag als eingegangen, an dem Sie es abgeschickt haben.',
    receivedMail:
      'Eine E-Mail gilt an dem Tag als eingegangen, an dem Sie sie abgeschickt haben; eine Annahme.',
    receivedPost: 'Bei Post zählt der Tag der Zustellung. Lassen Sie das leer, bis Sie ihn kennen.',
    reference: 'LinkedIns Zeichen, falls Sie eines haben',
    keep: 'In mein Protokoll aufnehmen',
    expected: 'Antwort erwartet bis zum {date}.',
    noMonth: 'Das Gesetz nennt keinen Monat für die Antwort.',
    expectedLater: 'Gezählt wird, sobald Sie den Tag der Zustellung kennen.',
    advice:
      'Bewahren Sie LinkedIns Bestätigungs-E-Mail auf und eine Kopie dessen, was Sie abgeschickt haben. Bei Post den Zustellnachweis.',
  },

  standing: {
    sentBy: 'Abgeschickt am {date} · {channel}',
    saidOnly:
      'Sie haben gesagt, dass Sie widersprochen haben, aber nicht wann und wie. Wählen Sie unten Ihren Weg und dann „Ich habe es abgeschickt“; dann wird die Zeit gezählt.',
    again: 'Noch auf einem anderen Weg widersprechen',
    states: {
      'no-clock': 'Abgeschickt. Eine Monatsfrist läuft nicht.',
      waiting: 'Die Antwort steht aus',
      extended: 'Die Antwort steht aus, mit mehr Zeit',
      'due-today': 'Die Antwort wird heute erwartet',
      overdue: 'Am erwarteten Tag war keine Antwort da',
      'paused-for-identity': 'LinkedIn fragt, wer Sie sind. Nach unserer Lesart steht die Zeit still.',
      answered: 'Beantwortet am {date}',
      problem: 'Das lässt sich nicht zählen',
      unknown: 'Unterwegs',
      complained: 'Beschwerde abgeschickt am {date}',
    },
    left: {
      one: 'noch {n} Tag',
      other: 'noch {n} Tage',
    },
    late: {
      one: '{n} Tag überfällig',
      other: '{n} Tage überfällig',
    },
    expectedBy: 'Erwartet bis zum {date}',
    delivered: 'An welchem Tag kam der Brief an?',
    deliveredWhy: 'Ihr Zustellnachweis sagt es. Von diesem Tag an zählt die Zeit.',
    keepDay: 'Tag aufnehmen',
    answeredAct: 'LinkedIn hat geantwortet',
    answerGiven: 'Ich habe geantwortet, wer ich bin',
    letterSent: 'Sie haben am {date} geschrieben. Kommt eine Antwort, halten Sie sie hier fest.',
    afterComplaint:
      'Ihre Beschwerde liegt bei: {authority}. Antwortet LinkedIn doch noch, halten Sie es hier fest.',
    toAuthority: 'Zur Behörde',
    history: 'Was in Ihrem Protokoll steht',
    correct: 'Den Tag des Eingangs berichtigen',
  },

  clock: {
    line: 'Zeitlinie: vom {from} bis zum {to}, heute ist der {today}',
    today: 'Heute',
    receipt: 'Eingegangen',
    receiptAssumed: 'Eingegangen (angenommen)',
    lastDay: 'Antwort erwartet bis',
    announceBy: 'Mehr Zeit kann angekündigt werden bis',
    extendedDay: 'Letzter Tag, falls rechtzeitig mehr Zeit angekündigt wird',
    extendedNow: 'Letzter Tag, mit mehr Zeit',
    answered: 'Beantwortet',
    opens: 'Wie dieser Tag gezählt wurde',
    rule: {
      'eu-ie':
        'Regel: ein Monat ab Eingang, mit mehr Zeit insgesamt drei, gezählt nach der Verordnung 1182/71 mit den Feiertagen Irlands.',
      uk: 'Regel: ein Kalendermonat ab Eingang, mit mehr Zeit insgesamt drei, wie das ICO ihn zählt, mit den Feiertagen von England und Wales.',
    },
    received: 'Eingegangen: {date}. Dieser Tag selbst zählt nicht mit.',
    assumed: 'Angenommen: {why}',
    assumedForm: 'Ein Formular geht sofort ein.',
    assumedMail: 'Eine E-Mail geht an dem Tag ein, an dem sie abgeschickt wird.',
    told: 'Diesen Tag haben Sie angegeben.',
    months: {
      1: 'Tag mit derselben Zahl einen Monat später: {date}.',
      3: 'Tag mit derselben Zahl drei Monate nach dem Eingang: {date}.',
    },
    short: 'Diesen Tag hat der Monat nicht; an seine Stelle tritt der letzte: {date}.',
    moved: {
      one: 'Um {n} Tag verschoben, solange LinkedIn auf Ihre Auskunft wartete, wer Sie sind: {date}.',
      other: 'Um {n} Tage verschoben, solange LinkedIn auf Ihre Auskunft wartete, wer Sie sind: {date}.',
    },
    shifted: 'Verschoben auf den nächsten Arbeitstag, den {date}, wegen dieser freien Tage:',
    notShifted: 'Das ist ein Arbeitstag; dabei bleibt es.',
    freeDay: '{date}: {why}',
    zone: 'Die Tage sind die von {zone}. Dort ist heute der {date}.',
    ourReading: 'Unsere Lesart:',
    readings: {
      month:
        'Die Leitlinien zählen so, wenn jemand Auskunft verlangt; wir zählen Widersprüche ebenso, in Analogie dazu.',
      shift: 'Dass die Feiertage im Land des Verantwortlichen zählen, ist unsere Lesart.',
      extension: 'Dass die drei Monate vom Eingang an laufen, ist unsere Lesart.',
      identity: 'Dass sich der Tag um die Tage von der Frage bis zur Antwort verschiebt, ist unsere Lesart.',
    },
    announceWhy:
      'Mehr Zeit muss innerhalb des ersten Monats angekündigt werden. Dass dies sein letzter Tag ist, ist unsere Lesart.',
    overdueFrom: 'Überfällig ist sie ab dem {date}.',
    legal: '„Erwartet bis“ ist unsere Zählung. Sie besagt nicht, dass eine spätere Antwort rechtswidrig ist.',
    extensionLate:
      'Mehr Zeit wurde am {date} angekündigt, nach dem ersten Monat. Den letzten Tag hier verschiebt das nicht.',
    holidays: {
      saturday: 'Samstag',
      sunday: 'Sonntag',
      'new-year': 'Neujahr',
      'st-brigid': 'St. Brigid’s Day',
      'st-patrick': 'St. Patrick’s Day',
      'remembrance-2022': 'Gedenktag 2022',
      'easter-monday': 'Ostermontag',
      'may-holiday': 'Mai-Feiertag',
      'june-holiday': 'Juni-Feiertag',
      'august-holiday': 'August-Feiertag',
      'october-holiday': 'Oktober-Feiertag',
      'christmas-day': 'Erster Weihnachtstag',
      'st-stephen': 'Stephanstag',
      'good-friday': 'Karfreitag',
      'early-may': 'Feiertag Anfang Mai',
      'coronation-2023': 'Krönungsfeiertag 2023',
      spring: 'Frühlingsfeiertag',
      summer: 'Sommerfeiertag',
      'boxing-day': 'Zweiter Weihnachtstag',
    },
  },

  problems: {
    about: {
      receipt: 'den Tag des Eingangs',
      'identity-asked': 'den Tag, an dem LinkedIn fragte, wer Sie sind',
      'identity-answered': 'den Tag, an dem Sie geantwortet haben, wer Sie sind',
      extension: 'den Tag, an dem mehr Zeit angekündigt wurde',
      answer: 'den Tag der Antwort',
      today: 'den heutigen Tag',
    },
    sent: 'den Tag des Abschickens',
    text: {
      'not-a-date': 'Diesen Tag hat der Kalender nicht. Prüfen Sie {about}.',
      'before-case':
        'Das liegt vor der Zeit, in der LinkedIns KI-Training bekannt wurde. Prüfen Sie {about}.',
      'in-future': 'Dieser Tag ist noch nicht gekommen. Prüfen Sie {about}.',
      'too-far': 'Das ist zu weit weg, um es zu zählen. Prüfen Sie {about}.',
      'before-receipt': 'Das liegt vor dem Eingang Ihres Widerspruchs. Prüfen Sie {about}.',
      'before-sent': 'Das liegt vor dem Abschicken. Prüfen Sie {about}.',
      'answer-before-question': 'Das liegt vor der Frage. Prüfen Sie {about}.',
      'identity-answer-missing':
        'Sie haben noch nicht geantwortet, wer Sie sind; darum lässt sich kein Tag zählen.',
      'clock-behind':
        'Die Uhr dieses Computers zeigt einen Tag, der lange vorbei ist. Stellen Sie sie richtig: Bis dahin wird nichts gezählt.',
      'clock-ahead':
        'Die Uhr dieses Computers zeigt einen Tag weit in der Zukunft. Stellen Sie sie richtig: Bis dahin wird nichts gezählt.',
    },
  },

  answer: {
    title: 'Was hat LinkedIn geantwortet?',
    lead: 'Wählen Sie, was am besten passt. Was es bedeutet und was nun zu tun ist, folgt.',
    on: 'An welchem Tag?',
    reasons: 'LinkedIn nennt den Grund',
    means: 'Was es bedeutet',
    next: 'Was nun zu tun ist',
    keep: 'In mein Protokoll aufnehmen',
    write: 'Schreiben: {letter}',
  },

  reminders: {
    title: 'Rechtzeitig erinnert werden',
    badge:
      'Das Symbol in der Leiste zählt die letzten drei Tage und sagt, wenn der erwartete Tag vorbei ist. Immer.',
    calendar: 'Kalenderdatei',
    calendarWhy:
      'Für Ihren eigenen Kalender. Eine neuere einzulesen verschiebt die Einträge und verdoppelt sie nicht.',
    notify: 'Auch eine Benachrichtigung zeigen',
    notifyOn:
      'Benachrichtigungen sind an: eine, wenn die Antwort bald erwartet wird, eine, wenn der Tag vorbei ist.',
    notifyOff: 'Ausschalten',
    notifyRefused: 'Der Browser darf keine Benachrichtigungen zeigen. Es hat sich nichts geändert.',
    entryLast: 'LinkedIn: Antwort auf den Widerspruch bis heute erwartet',
    entryOverdue: 'LinkedIn: keine Antwort auf den Widerspruch? Der nächste Brief liegt bereit',
    entryText:
      'Widerspruch abgeschickt am {sent} ({channel}). Gezählt ab Eingang am {receipt}. Information, keine Rechtsberatung.',
    file: 'linkedin-widerspruch.ics',
  },

  authority: {
    title: 'Zur Behörde',
    lead: 'Wer Ihre Beschwerde annimmt, und die Beschwerde selbst.',
    where: 'Orte, die zählen',
    work: 'Sie arbeiten in',
    infringement: 'Es geschah in',
    same: 'am selben Ort',
    land: 'Ihr Bundesland',
    none: 'Unsere Liste hat keine Behörde, die an Ihrem Wohnort eine solche Beschwerde annimmt.',
    canada:
      'Beschwerden gehen an die Datenschutzbehörde des Bundes (Office of the Privacy Commissioner of Canada); Québec, British Columbia und Alberta haben eigene.',
    pick: 'An diese schreiben',
    picked: 'Gewählt',
    languages: 'Sprachen: {languages}',
    complaint: 'Ihre Seite für Beschwerden',
    website: 'Ihre Website',
    contents: 'Was die Beschwerde enthalten muss',
    content: {
      name: 'Ihren Namen',
      contact: 'wie Sie zu erreichen sind',
      controller: 'wer verantwortlich ist',
      infringement: 'worüber Sie sich beschweren',
    },
    write: 'Die Beschwerde schreiben',
    lead2: 'Nicht zu verwechseln',
    leadIs:
      'Die {name} ({country}) ist federführend für LinkedIn Ireland. Dorthin müssen Sie nicht schreiben.',
    sent: 'Ich habe die Beschwerde abgeschickt',
    sentOn: 'Abgeschickt am',
    reference: 'Zeichen der Behörde, falls Sie eines haben',
  },

  elsewhere: {
    title: 'Wo Sie leben',
    no: 'Für Ihren Wohnort haben wir keinen Widerspruchsbrief. Das können wir Ihnen sagen:',
    switch: 'Zum Schalter',
    canada: 'Ihre Einwilligung widerrufen',
    canadaWhy: 'Ein Brief an die LinkedIn Corporation; von einem Formular dafür wissen wir nichts.',
  },
};
