import type * as en from './en';

export const handouts: typeof en.handouts = {
  title: 'Blätter zum Drucken',
  intro:
    'Blätter aus denselben Tatsachen wie die Checkliste. Von Ihnen steht nichts darauf. Wählen Sie eine Region; die Rechte auf den Blättern hängen davon ab.',
  region: 'Region',
  chooseRegion: 'Region wählen',
  regionFirst: 'Wählen Sie zuerst eine Region: Was man tun kann, hängt vom Wohnort ab.',
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'US Letter' },
  sheetsTitle: 'Blätter',
  sheets: {
    steps: 'Schritte auf einer Seite',
    guide: 'Leitfaden für die Kursleitung',
    quiz: 'Quiz',
    key: 'Quiz: Antworten',
    slip: 'Teilnahmezettel',
  },
  print: 'Drucken oder als PDF speichern',

  stepsTitle: 'Nein zu LinkedIns KI-Training',
  where: 'Für Menschen mit Wohnort: {region}',
  facts: 'Tatsachen, Stand {date}',
  onMobile: 'In der App',
  howToTell: 'Woran Sie es erkennen',
  yourRight: 'Ihr Recht',
  furtherSteps: 'Wenn Sie mehr tun wollen',
  notForRegion: 'Soweit wir wissen, gelten die Schritte zum Widerspruch an Ihrem Wohnort nicht.',
  notes: 'Meine Notizen: Tag des Absendens, Antwort, Tag der Antwort',
  footer:
    'Abstain arbeitet auf linkedin.com und steht in keiner Verbindung zu LinkedIn. Information, keine Rechtsberatung.',
  contact: 'Kontakt',
  course: 'Kurs',

  guideTitle: 'Leitfaden für die Kursleitung',
  goalsTitle: 'Ziele',
  goals: [
    'Alle finden den Schalter und erkennen, ob er aus ist.',
    'Alle können gesagt, gesehen und gehalten unterscheiden.',
    'Alle wissen, dass der Widerspruch nicht der Schalter ist, und wo man ihn einlegt.',
    'Niemand hat ein Konto, einen Namen oder ein Passwort gezeigt.',
  ],
  partsTitle: 'Teile und Minuten',
  part: 'Teil',
  minutes: 'Minuten',
  whatHappens: 'Was geschieht',
  total: 'Zusammen',
  parts: {
    why: {
      title: 'Worum es geht',
      text: 'Sagen Sie, um welches Training es geht und seit wann. Fragen Sie, wer die Einstellung schon einmal angesehen hat; antworten muss niemand.',
    },
    demo: {
      title: 'Die Vorführung',
      text: 'Öffnen Sie das Fenster für den Raum und gehen Sie die fünf Schritte durch. Das dauert keine zwei Minuten; lassen Sie Zeit zum Lesen der Hinweise.',
    },
    practise: {
      title: 'Alle üben',
      text: 'Alle öffnen die Übung auf dem eigenen Gerät. Wer schnell ist, wählt etwas anderes: fehlt, spät, zwei Schalter.',
    },
    objection: {
      title: 'Der Widerspruch',
      text: 'Zeigen Sie das Formular, und lesen Sie gemeinsam das Recht auf dem Blatt mit den Schritten. Sagen Sie, dass das Information ist und keine Rechtsberatung.',
    },
    questions: {
      title: 'Fragen',
      text: 'Nutzen Sie die Antworten unten. Strittiges wird als strittig erzählt, mit dem, wer was sagt. „Das weiß ich nicht“ ist eine gute Antwort.',
    },
    quiz: {
      title: 'Quiz',
      text: 'Zehn Fragen, allein oder zu zweit. Gehen Sie die Antworten gemeinsam durch.',
    },
  },
  beforeTitle: 'Bevor Sie beginnen',
  before: [
    'Probieren Sie die Vorführung einmal auf der Leinwand. Abstain braucht dafür kein Netz.',
    'Drücken Sie im Fenster der Vorführung S und wählen Sie Sprachen und Region. Ist der Hinweis neben dem Schalter für den Raum zu klein, vergrößern Sie ihn mit Strg und +.',
    'Drucken Sie das Blatt mit den Schritten, eines für jede Person.',
    'Wenn alle dasselbe üben sollen, speichern Sie Ihre Kurs-Einstellungen und verteilen die Datei.',
  ],
  askedTitle: 'Fragen, die gestellt werden',
  sources: 'Quellen',
  careful: 'Gehen Sie vorsichtshalber hiervon aus.',
  questions: {
    'since-when': 'Seit wann trainiert LinkedIn mit unseren Daten?',
    'which-data': 'Welche Daten sind das?',
    'older-posts': 'Erreicht das Ausschalten, was ich vorher veröffentlicht habe?',
    'form-better': 'Ist das Formular besser als der Schalter?',
    features: 'Verliere ich die KI-Funktionen?',
    'no-account': 'Ich habe kein Konto. Kann ich widersprechen?',
    'how-long': 'Wie lange darf die Antwort dauern?',
    who: 'Welches Unternehmen ist für mich verantwortlich?',
    microsoft: 'Und Microsoft?',
    approved: 'Hat die Behörde das Training genehmigt?',
    fine: 'Gab es dafür nicht eine Geldbuße von 310 Millionen Euro?',
    unlearn: 'Kann man das Modell vergessen lassen?',
    extension: 'Erlaubt LinkedIn ein Werkzeug wie Abstain?',
  },

  quizTitle: 'Zehn Fragen',
  quizHow: 'Eine Antwort ist richtig. Kreuzen Sie sie an.',
  keyTitle: 'Zehn Antworten',
  right: 'Richtig: {letter}',
  quiz: {
    default: {
      question: 'Der Schalter für KI-Training ist anfangs …',
      options: [
        '… aus, bis Sie ihn einschalten.',
        '… an, solange Sie ihn nicht ausschalten.',
        '… nicht da, bis Sie danach fragen.',
      ],
    },
    path: {
      question: 'Wo ist der Schalter?',
      options: [
        'In den Einstellungen, unter Datenschutz, „Daten zur Verbesserung generativer KI“.',
        'Im Profil, unter Kontaktinfo.',
        'Im Hilfebereich, als Formular.',
      ],
    },
    past: {
      question: 'Was macht das Ausschalten mit Training, das schon stattgefunden hat?',
      options: [
        'Es macht es rückgängig.',
        'Es macht es nach einem Jahr rückgängig.',
        'Nichts. „Aus“ wirkt von da an.',
      ],
    },
    messages: {
      question: 'Was sagt LinkedIn über private Nachrichten zwischen Mitgliedern?',
      options: ['Sie werden verwendet.', 'Sie bleiben außen vor.', 'Sie werden nach einem Monat verwendet.'],
    },
    'later-opt-out': {
      question: 'Was erreicht ein Ausschalten nach dem 3. November 2025 noch?',
      options: [
        'Alles je Veröffentlichte; da sind sich alle einig.',
        'Gar nichts; da sind sich alle einig.',
        'Das ist umstritten; vorsichtshalber rechnet man nur mit späteren Inhalten.',
      ],
    },
    'form-place': {
      question: 'Wo ist das Widerspruchsformular?',
      options: ['In LinkedIns Hilfebereich.', 'In den Einstellungen, neben dem Schalter.', 'Nur in der App.'],
    },
    'no-account': {
      question: 'Wer kann widersprechen?',
      options: ['Auch Menschen ohne Konto.', 'Nur Mitglieder.', 'Nur zahlende Mitglieder.'],
    },
    month: {
      question: 'Bis wann muss das Unternehmen sagen, was es auf Ihren Widerspruch hin getan hat?',
      options: [
        'Innerhalb einer Woche nach Eingang.',
        'Innerhalb eines Monats nach Eingang; zwei weitere, wenn es das im ersten mit Gründen mitteilt.',
        'Es gibt keine Frist.',
      ],
    },
    'month-uk': {
      question: 'Wie zählt das ICO die Zeit bis zur Antwort?',
      options: ['Als vier Wochen.', 'Als einen Kalendermonat.', 'Als sechzig Tage.'],
    },
    'declared-will': {
      question: 'In der Schweiz ist eine Bearbeitung gegen Ihren ausdrücklich erklärten Willen …',
      options: [
        '… immer erlaubt.',
        '… Sache der Kantonspolizei.',
        '… eine Persönlichkeitsverletzung, wenn sie nicht gerechtfertigt ist.',
      ],
    },
    'responsible-ireland': {
      question: 'Welches Unternehmen ist bei LinkedIn für Ihre Daten verantwortlich?',
      options: [
        'Die LinkedIn Ireland Unlimited Company.',
        'Die LinkedIn Corporation in Kalifornien.',
        'Die Behörde in Dublin.',
      ],
    },
    'responsible-uk': {
      question: 'Welches Unternehmen ist für Mitglieder im Vereinigten Königreich verantwortlich?',
      options: [
        'Die LinkedIn Ireland Unlimited Company.',
        'Das ICO.',
        'Die LinkedIn Corporation in Kalifornien.',
      ],
    },
    'responsible-elsewhere': {
      question: 'Welches Unternehmen ist bei LinkedIn für Ihre Daten verantwortlich?',
      options: [
        'Die LinkedIn Ireland Unlimited Company.',
        'Ein Unternehmen in Ihrem Land.',
        'Die LinkedIn Corporation in Kalifornien.',
      ],
    },
    basis: {
      question: 'Worauf stützt LinkedIn das Training?',
      options: [
        'Auf die Einwilligung der Mitglieder.',
        'Auf seine berechtigten Interessen.',
        'Auf ein Gerichtsurteil.',
      ],
    },
    features: {
      question: 'Was sagt LinkedIns Hilfeseite über die KI-Funktionen, wenn der Schalter aus ist?',
      options: ['Sie sind gesperrt.', 'Man kann sie weiter nutzen.', 'Sie kosten extra.'],
    },
    'other-training': {
      question: 'Wohin verweist LinkedIns Hilfeseite bei KI, die keine Inhalte erzeugt?',
      options: ['Auf denselben Schalter.', 'Auf die App.', 'Auf das Widerspruchsformular.'],
    },
    affiliates: {
      question: 'Wessen Training erfasst der Schalter?',
      options: [
        'Das von LinkedIn und seinen verbundenen Unternehmen.',
        'Das von LinkedIn allein.',
        'Das aller Unternehmen.',
      ],
    },
    research: {
      question: 'Was ist Berichten zufolge die Einstellung „Social, economic, and workplace research“?',
      options: [
        'Ein anderer Name für den KI-Schalter.',
        'Eine eigene Einstellung, zur Forschung.',
        'Eine Einstellung nur für Unternehmen.',
      ],
    },
    copy: {
      question: 'Bekommen Sie von LinkedIn eine Kopie Ihrer Kontodaten?',
      options: ['Ja, in den Einstellungen.', 'Nur über ein Gericht.', 'Nein.'],
    },
  },

  slipTitle: 'Geübt',
  slipText:
    'hat auf einer erfundenen Website geübt: den Schalter für KI-Training zu finden, ihn auszuschalten, ein zweites Mal nachzusehen und das Widerspruchsformular zu finden.',
  slipLimits:
    'Dieser Zettel sagt nichts über irgendjemandes Konto: weder, dass dort ein Schalter ausgeschaltet, noch, dass ein Widerspruch gesendet wurde.',
  slipName: 'Name',
  slipDay: 'Tag',
  slipTrainer: 'Kursleitung',
};
