import type * as en from './en';

export const layoutReport: typeof en.layoutReport = {
  title: 'Aufbaubericht',
  lead: 'Sieht eine LinkedIn-Seite anders aus, als Abstain sie kennt? Ihr Gerüst zeigt denen, die Abstain pflegen, was sich geändert hat. Sie bringen die Seite, Sie sehen den ganzen Bericht, und Sie entscheiden, ob Sie ihn weitergeben. Er entsteht auf dieser Seite, wird nirgends gespeichert und nirgendwohin gesendet.',
  back: 'Alle Schritte',
  which: 'Welche Seite ist es?',
  kinds: {
    setting: 'Die Einstellung mit dem Schalter',
    list: 'Die Liste „Datenschutz“',
    form: 'Das Widerspruchsformular',
  },
  bring: 'Die Seite bringen',
  file: {
    title: 'Als Datei (verrät mehr vom Aufbau)',
    steps: [
      'Drücken Sie auf der LinkedIn-Seite Strg+S (auf dem Mac Cmd+S).',
      'Wählen Sie „Webseite, vollständig“ (in Firefox „komplett“) und speichern Sie. Nicht „Einzelne Datei“, nicht „Nur HTML“.',
      'Öffnen Sie hier die Datei, die auf .html oder .htm endet, oder legen Sie sie auf dieser Seite ab.',
    ],
    choose: 'Gespeicherte Seite öffnen',
    note: 'Die Datei enthält alles, was auf der Seite steht, auch Ihren Namen. Sie bleibt bei Ihnen: Löschen Sie sie danach, und hängen Sie sie nie an eine Meldung an.',
  },
  paste: {
    title: 'Aus der Zwischenablage (schneller)',
    steps: [
      'Klicken Sie auf der LinkedIn-Seite auf eine freie Stelle, drücken Sie Strg+A, dann Strg+C (auf dem Mac Cmd).',
      'Klicken Sie in dieses Feld und drücken Sie Strg+V (auf dem Mac Cmd+V).',
    ],
    label: 'Seite hier einfügen',
    loses: {
      chrome: 'Einer Kopie fehlt, was die Seite verbirgt, und ihre Rahmen (Frames).',
      firefox:
        'In Firefox fehlen einer Kopie Schaltflächen und Menüs, was die Seite verbirgt, und ihre Rahmen (Frames).',
    },
  },
  reading: 'Die Seite wird gelesen …',
  problems: {
    empty: 'Diese Datei ist leer. Speichern Sie die LinkedIn-Seite noch einmal, als „Webseite, vollständig“.',
    archive:
      'Das ist eine Seite, die in eine einzelne Datei gepackt ist. Speichern Sie sie noch einmal, als „Webseite, vollständig“, und öffnen Sie die Datei, die auf .html oder .htm endet.',
    'not-a-page':
      'Das ist keine gespeicherte Webseite. Öffnen Sie die Datei, die auf .html oder .htm endet; sie entsteht mit „Webseite, vollständig“.',
    unmade:
      'In dieser Seite steht fast nichts: Sie wurde gespeichert, bevor ihre Skripte sie aufgebaut hatten. Warten Sie, bis die LinkedIn-Seite ganz da ist, und speichern Sie sie als „Webseite, vollständig“.',
    large:
      'Diese Datei hat {n} MB; mehr als 20 MB werden nicht gelesen. Eine Einstellungsseite hat nur wenige: Speichern Sie sie allein.',
    unopened:
      'Der Browser konnte diese Datei nicht lesen. Ein Ordner lässt sich nicht öffnen; wählen Sie die Datei daneben.',
    clipboard:
      'In der Zwischenablage ist keine Seite. Drücken Sie auf der LinkedIn-Seite Strg+A, dann Strg+C (auf dem Mac Cmd), und fügen Sie hier noch einmal ein.',
    text: 'In der Zwischenablage ist Text, aber keine Seite. Kopieren Sie von der LinkedIn-Seite selbst: Strg+A, dann Strg+C (auf dem Mac Cmd).',
  },
  report: 'Der Bericht',
  holds:
    'Er enthält Arten von Elementen, Rollen und Zustände, wie lang Texte sind, zu welcher der drei LinkedIn-Seiten Links führen, und Beschriftungen, die Abstain kennt. Er enthält keinen anderen Text, keine Namen, keine Adressen und keine Bilder.',
  limits:
    'Eine Kopie hat keine Anordnung. Sie verrät nicht, wie ein Schalter gerade steht, und Rahmen (Frames) sind nicht darin.',
  shortened: 'Die Seite ist groß: Was am wenigsten verrät, steht nur mit seiner ersten Zeile da.',
  unfamiliar:
    'Nichts auf dieser Seite kennt Abstain. Ist es die richtige, geben Sie den Bericht weiter; wenn nicht, bringen Sie die richtige.',
  elsewhere:
    'Die Datei sagt, dass sie von einer anderen Seite stammt. Stimmt das nicht, machen Sie weiter; stimmt es, bringen Sie die richtige.',
  lines: {
    one: '{n} Zeile aus {name}.',
    other: '{n} Zeilen aus {name}.',
  },
  pasted: 'der Zwischenablage',
  whole: 'Der ganze Bericht',
  copy: 'Bericht kopieren',
  copied: 'Kopiert.',
  copyFailed:
    'Der Browser hat ihn nicht kopiert. Der Bericht ist markiert: Drücken Sie Strg+C (auf dem Mac Cmd+C).',
  where:
    'Eröffnen Sie dann eine Meldung (Issue) beim Projekt, dort, woher Sie Abstain haben, wählen Sie „LinkedIn changed its page“ und fügen Sie den Bericht ein.',
};
