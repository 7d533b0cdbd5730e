import type * as en from './en';

export const practice: typeof en.practice = {
  title: 'Übung',
  notice:
    'Diese Website ist erfunden und braucht weder Netz noch Konto. Was Sie hier tun, bleibt auf dieser Seite und kommt nicht in Ihr Protokoll.',
  siteName: 'Exampleton',
  siteNavigation: 'Seiten der erfundenen Website',
  formLink: 'Widerspruchsformular',
  otherRows: ['Ihr Suchverlauf', 'Eine Kopie Ihrer Daten', 'Wer Sie finden darf', 'Forschung an Hochschulen'],
  settingNote: 'Auf der echten Seite gilt eine Änderung sofort; einen Knopf zum Speichern gibt es nicht.',
  formTitle: 'Widerspruchsformular (erfunden)',
  formNote:
    'Das echte Formular fragt Berichten zufolge nach Name, E-Mail-Adresse und Art des Widerspruchs. Dieses hier führt nirgendwohin.',
  formName: 'Name',
  formEmail: 'E-Mail-Adresse',
  formType: 'Art des Widerspruchs',
  formChoose: 'Bitte wählen',
  formOther: 'Anderes',
  resultTitle: 'Was Ihre Checkliste sagen würde',
  result: {
    todo: 'Noch nichts. Öffnen Sie den umrahmten Eintrag und schalten Sie dann den Schalter aus.',
    said: 'Gesagt.',
    seen: 'Gesehen: Der Schalter wurde als „aus“ gelesen. Laden Sie diese Seite neu, um zu sehen, ob es so bleibt.',
    held: 'Gehalten: Der Schalter war bei einem späteren Laden der Seite wieder aus.',
    reopened: 'Wieder offen: Der Schalter war aus und wurde danach als „ein“ gelesen.',
    'not-for-you': 'Nicht für Sie.',
  },
  reload: 'Seite neu laden',
  reset: 'Von vorn beginnen',
};
