import type * as en from './en';

export const presenter: typeof en.presenter = {
  title: 'Abstain vor Publikum',
  notesTitle: 'Notizen',
  practiceOnly: 'Übung: erfundene Website, kein Konto, kein Netz',
  step: 'Schritt {n} von {all}',
  whatIf: 'Was, wenn …',
  says: 'Abstain sagt',
  saysNothing: 'Auf dieser Seite nichts.',
  waiting: 'Abstain sieht nach.',
  checklist: 'Checkliste: der Schalter',

  back: 'Zurück',
  next: 'Weiter',
  jump: 'Springen zu',
  openNotes: 'Notizen',
  cover: 'Verdecken',
  uncover: 'Wieder zeigen',
  covered: 'Eine kurze Pause',
  reset: 'Von vorn',
  openRoom: 'Fenster für den Raum öffnen',
  keys: 'Tasten',
  keyList: [
    ['→ · Bild ab', 'weiter'],
    ['← · Bild auf', 'zurück'],
    ['Pos1 · Ende', 'Anfang · Ende der Vorführung'],
    ['0 bis {last}', 'zu einer Szene springen'],
    ['B · Punkt', 'das Fenster für den Raum verdecken'],
    ['N', 'Notizen'],
    ['Entf', 'von vorn beginnen'],
  ] as [string, string][],
  singleKeys: 'Buchstaben und Ziffern sind Tasten',

  time: 'Zeit',
  notBegun: 'Läuft ab dem ersten Schritt',
  shouldSee: 'Was der Raum jetzt sehen soll',
  seesIt: 'Der Raum sieht es.',
  notYet: {
    one: 'Noch nicht. Es dauert höchstens {n} Sekunde.',
    other: 'Noch nicht. Es dauert höchstens {n} Sekunden.',
  },
  roomSays: 'Im Raum sagt Abstain:',
  onChecklist: 'Der Schalter auf der Checkliste:',
  say: 'Sagen Sie',
  upNext: 'Danach',
  lastOne: 'Das ist die letzte Szene.',
  asked: 'Falls jemand fragt: was bekannt ist, und woher',
  nothingToAsk: 'Hier wird nichts Sachliches behauptet.',

  scenes: {
    start: {
      title: 'Ein Schalter, ein Formular, drei Minuten',
      room: 'Wir gehen es auf einer erfundenen Website durch. Niemandes Konto steht auf der Leinwand.',
      say: [
        'Stellen Sie die Website vor: Sie ist erfunden, nur die Beschriftungen sind von LinkedIn.',
        'Sagen Sie, was am Ende steht: der Schalter aus, als „aus“ gesehen, und der Weg zum Widerspruch.',
        'Wer mitmachen will, öffnet die Übung auf dem eigenen Gerät.',
      ],
      see: 'Die Startseite einer erfundenen Website. Nichts ist umrahmt.',
    },
    list: {
      title: 'Den Eintrag finden',
      room: 'Einstellungen, dann „{dataPrivacy}“. Ein Eintrag ist umrahmt.',
      say: [
        'Sprechen Sie den Weg mit: Einstellungen, dann die Seite zum Datenschutz, dann der umrahmte Eintrag.',
        'Zeigen Sie, dass nur dieser eine Eintrag umrahmt ist; die übrigen bleiben, wie sie sind.',
      ],
      see: 'Die Liste. Ein Rahmen um den Eintrag und daneben ein Hinweis, welcher Eintrag das ist.',
    },
    setting: {
      title: 'Der Schalter ist an',
      room: 'Er ist an, solange ihn niemand ausschaltet. Lesen Sie den Hinweis.',
      say: [
        'Geben Sie dem Raum zehn Sekunden, den Hinweis zu lesen.',
        'Sagen Sie, was der Schalter erreicht und was nicht: Beides steht im Hinweis.',
        'Betonen Sie: Abstain zeigt und drückt nie. Das tut ein Mensch.',
      ],
      see: 'Der Schalter, an, in einem Rahmen. Der Hinweis sagt, dass er an ist.',
    },
    off: {
      title: 'Ausschalten',
      room: 'Ein Mensch schaltet aus. Abstain liest nur.',
      say: [
        'Schalten Sie mit der Leertaste aus, oder gehen Sie weiter und lassen es zeigen.',
        'Zeigen Sie auf die Checkliste: Nach drei Sekunden steht dort „gesehen“. Das ist weniger als „gehalten“.',
        'Sagen Sie offen, dass „aus“ nichts rückgängig macht, was vorher trainiert wurde.',
      ],
      see: 'Der Schalter, aus. Der Hinweis sagt, dass er aus ist; nach drei Sekunden steht in der Checkliste „Gesehen“.',
    },
    held: {
      title: 'Die Seite neu laden',
      room: 'Bei einem späteren Besuch noch aus: Jetzt hat es gehalten.',
      say: [
        'Erklären Sie den zweiten Blick: Eine Seite kann beim Speichern scheitern und trotzdem „aus“ zeigen.',
        'Gesagt, gesehen, gehalten: drei Wörter für drei Grade von Gewissheit.',
      ],
      see: 'Die neu geladene Seite. Der Schalter ist noch aus; nach drei Sekunden steht in der Checkliste „Gehalten“.',
    },
    form: {
      title: 'Der Widerspruch ist etwas anderes',
      room: 'Der Schalter ist ein Weg, das Formular ein anderer. Keines zählt für das andere.',
      say: [
        'Zeigen Sie, dass die Checkliste den Widerspruch nicht abgehakt hat.',
        'Sagen Sie, wer das Formular nutzen kann, und dass man es selbst abschickt.',
        'Information, keine Rechtsberatung.',
      ],
      see: 'Das erfundene Formular. Der Hinweis erklärt es; nichts ist umrahmt, nichts ausgefüllt.',
    },
    end: {
      title: 'Was jetzt steht',
      room: 'Der Schalter hat gehalten. Der Widerspruch ist offen. Die Checkliste trennt beides.',
      say: [
        'Gehen Sie die Checkliste durch: was gesehen wurde und was noch zu tun ist.',
        'Verteilen Sie das Blatt. Beantworten Sie Fragen, oder zeigen Sie, was einem sonst begegnen kann.',
      ],
      see: 'Die Checkliste in großer Schrift: Der Schalter ist „Gehalten“, der Widerspruch „Offen“.',
    },
    'already-off': {
      title: '… er schon aus ist?',
      room: 'Dann ist er gesehen. Gehalten ist er nach einem zweiten Blick.',
      say: ['Bei manchen ist er schon aus. Gut, und einen zweiten Besuch wert.'],
      see: 'Der Schalter, aus. Der Hinweis sagt, dass er aus ist.',
    },
    missing: {
      title: '… kein Schalter da ist?',
      room: 'Abstain sucht eine Weile, sagt es dann und nennt den anderen Weg.',
      say: [
        'Lassen Sie den Raum mitwarten: Abstain rät nicht.',
        'Lesen Sie den Weg und den anderen Weg vor.',
      ],
      see: 'Eine Seite ohne Schalter. Nach einigen Sekunden sagt ein Hinweis in der Ecke, dass nichts gefunden wurde.',
    },
    late: {
      title: '… der Schalter spät kommt?',
      room: 'Bis er da ist, wird nichts behauptet.',
      say: ['Zählen Sie mit dem Raum: Bevor der Schalter da ist, wird nichts gesagt.'],
      see: 'Erst kein Schalter und kein Hinweis; nach sechs Sekunden der Schalter, umrahmt.',
    },
    two: {
      title: '… zwei Schalter da sind?',
      room: 'Nichts unterscheidet sie, also wird keiner umrahmt.',
      say: ['Ein falscher Rahmen wäre schlimmer als keiner. Abstain sagt in Worten, woran man ihn erkennt.'],
      see: 'Zwei Schalter, kein Rahmen, nach einigen Sekunden ein Hinweis in der Ecke.',
    },
    frame: {
      title: '… er in einem Rahmen steht?',
      room: 'Auch dort wird er gefunden.',
      say: ['Seiten können so gebaut sein. Für den Raum ändert sich nichts.'],
      see: 'Der Schalter in einer Seite in der Seite, umrahmt. Der Hinweis sagt, dass er an ist.',
    },
    'on-again': {
      title: '… er wieder an ist?',
      room: 'Der Schritt wird wieder geöffnet, und die Geschichte bleibt.',
      say: [
        'Sagen Sie, warum es lohnt, wieder vorbeizusehen: Nachsehen kostet nichts.',
        'Zeigen Sie auf die Checkliste: „Wieder offen“.',
      ],
      see: 'Der Schalter, wieder an. In der Checkliste steht „Wieder offen“.',
    },
  },
};
