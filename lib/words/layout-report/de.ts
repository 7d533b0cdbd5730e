import type * as en from './en';

export const layoutReport: typeof en.layoutReport = {
  title: 'Aufbaubericht',
  lead: 'Sieht eine LinkedIn-Seite anders aus, als Abstain sie kennt? Ihr Gerüst zeigt denen, die Abstain pflegen, was sich geändert hat. Sie bringen die Seite, Sie sehen den ganzen Bericht, und Sie entscheiden, ob Sie ihn weitergeben. Er wird nirgends gespeichert und nirgendwohin gesendet.',
  back: 'Alle Schritte',
  which: 'Welche Seite ist es?',
  kinds: {
    setting: 'Die Einstellung mit dem Schalter',
    list: 'Die Liste „Datenschutz“',
    form: 'Das Widerspruchsformular',
    research: 'Die Forschungseinstellung',
  },
  file: 'Als Datei bringen (zeigt mehr)',
  save: [
    'Drücken Sie auf der LinkedIn-Seite Strg+S (Mac: Cmd+S) und wählen Sie „Webseite, komplett“.',
    'Öffnen Sie die .html- oder .htm-Datei hier, oder legen Sie sie auf dieser Seite ab.',
  ],
  choose: 'Gespeicherte Seite öffnen',
  keep: 'In der Datei steht auch Ihr Name. Löschen Sie sie danach, und hängen Sie sie nie an eine Meldung an.',
  paste: 'Oder aus der Zwischenablage (schneller)',
  copying: [
    'Klicken Sie auf der LinkedIn-Seite auf eine freie Stelle; drücken Sie Strg+A, dann Strg+C (Mac: Cmd).',
    'Klicken Sie in das Feld und drücken Sie Strg+V.',
  ],
  field: 'Seite hier einfügen',
  loses: {
    chrome: 'Einer Kopie fehlt, was die Seite verbirgt.',
    firefox: 'In Firefox fehlen einer Kopie Schaltflächen, Menüs und was die Seite verbirgt.',
  },
  problems: {
    empty: 'Diese Datei ist leer. Speichern Sie die Seite noch einmal.',
    archive:
      'Das ist eine Seite in einer einzelnen Datei. Speichern Sie sie noch einmal als „Webseite, komplett“, und öffnen Sie die .html- oder .htm-Datei.',
    'not-a-page': 'Das ist keine gespeicherte Webseite. Öffnen Sie die .html- oder .htm-Datei.',
    unmade:
      'In dieser Seite steht fast nichts. Warten Sie, bis die LinkedIn-Seite ganz da ist, und speichern Sie sie dann als „Webseite, komplett“.',
    large:
      'Diese Seite ist zu groß: Gelesen werden höchstens 20 MB und 100.000 Elemente. Bringen Sie nur die eine Seite.',
    unopened:
      'Der Browser konnte das nicht lesen. Wählen Sie die .html- oder .htm-Datei, nicht den Ordner daneben.',
    clipboard:
      'In der Zwischenablage ist keine Seite. Drücken Sie auf der LinkedIn-Seite Strg+A, dann Strg+C, und fügen Sie hier noch einmal ein.',
  },
  report: 'Der Bericht',
  holds:
    'Er enthält Arten von Elementen, Rollen und Zustände, wie lang Texte sind, zu welcher der vier LinkedIn-Seiten Links führen, und Beschriftungen, die Abstain kennt. Er enthält keinen anderen Text, keine Namen und keine Adressen. Rahmen (Frames) sind nicht darin, auch nicht, wie ein Schalter gerade steht.',
  shortened: 'Die Seite ist groß: Teile, die wenig verraten, stehen mit einer Zeile da.',
  unfamiliar: 'Abstain kennt nichts auf dieser Seite. Ist es die richtige?',
  elsewhere: 'Die Datei sagt, dass sie eine andere Seite ist als diese. Ist es die richtige?',
  copy: 'Bericht kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Der Browser hat ihn nicht kopiert. Der Bericht ist markiert: Drücken Sie Strg+C.',
  where:
    'Eröffnen Sie dann eine Meldung (Issue) beim Projekt, dort, woher Sie Abstain haben, wählen Sie „LinkedIn changed its page“ und fügen Sie den Bericht ein.',
};
