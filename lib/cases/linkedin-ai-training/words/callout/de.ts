import type * as en from './en';

export const callout: typeof en.callout = {
  row: {
    title: 'Das ist der Eintrag',
    body: [
      'Er führt zu dem Schalter, mit dem LinkedIn Ihre Daten zum Training von KI verwenden darf, die Inhalte erzeugt.',
    ],
    next: 'Öffnen Sie ihn. Der Schalter steht auf der nächsten Seite.',
  },
  on: {
    title: 'Dieser Schalter ist an',
    body: [
      'LinkedIn darf mit Ihren Daten KI-Modelle trainieren, die Inhalte erzeugen. Anderes KI-Training regelt dieser Schalter nicht.',
      'Ausschalten macht bereits erfolgtes Training nicht rückgängig. Verlassen Sie sich bei früher Veröffentlichtem nicht darauf: Die italienische Aufsichtsbehörde sagt, ein Widerspruch nach dem 3. November 2025 erfasse nur spätere Inhalte. Die Hilfeseite von LinkedIn kennt diese Grenze nicht.',
    ],
    next: 'Schalten Sie ihn aus. Laden Sie die Seite dann neu und sehen Sie nach, ob er aus geblieben ist.',
  },
  off: {
    title: 'Dieser Schalter ist aus',
    body: [
      'LinkedIn sagt, dass es Ihre Daten ab jetzt nicht mehr zum Training von KI verwendet, die Inhalte erzeugt. Anderes KI-Training regelt dieser Schalter nicht; dafür gibt es das Widerspruchsformular.',
      'Was vorher trainiert wurde, bleibt. Verlassen Sie sich bei früher Veröffentlichtem nicht darauf: Die italienische Aufsichtsbehörde sagt, ein Widerspruch nach dem 3. November 2025 erfasse nur spätere Inhalte.',
    ],
    next: 'Laden Sie die Seite neu, jetzt oder an einem anderen Tag: Ist er dann noch aus, hat es gehalten.',
  },
  unknown: {
    title: 'Das ist der Schalter, aber wir können ihn nicht lesen',
    body: ['Die Seite sagt nicht so, dass wir ihr trauen, ob er an oder aus ist. Wir raten nicht.'],
    next: 'Sehen Sie selbst nach. Er sollte aus sein.',
  },
  absent: {
    title: 'Wir finden den Schalter hier nicht',
    body: [
      'Die Seite sieht anders aus, als wir sie kennen, oder Sie sind nicht angemeldet.',
      'Der Weg in Worten: „Einstellungen & Datenschutz“, dann „Datenschutz“, dann „So verwendet LinkedIn Ihre Daten“, dann „Daten zur Verbesserung generativer KI“ (englisch „Data for Generative AI Improvement“).',
    ],
    next: 'Versuchen Sie diesen Weg. Fehlt der Schalter dort, ist das Widerspruchsformular von LinkedIn („Data Processing Objection Form“) der andere Weg.',
  },
  ambiguous: {
    title: 'Hier könnte mehr als ein Schalter gemeint sein',
    body: [
      'Die Seite sieht anders aus, als wir sie kennen. Darum zeigen wir auf keinen davon.',
      'Der gesuchte heißt „Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen“ (englisch „Use my data for training content creation AI models“) und steht unter „Einstellungen & Datenschutz“, „Datenschutz“, „Daten zur Verbesserung generativer KI“.',
    ],
    next: 'Suchen Sie diese Beschriftung und schalten Sie ihren Schalter aus. Das Widerspruchsformular von LinkedIn ist der andere Weg.',
  },
  form: {
    title: 'Das Widerspruchsformular von LinkedIn',
    body: [
      'Diese Felder sind aus Berichten bekannt; bei Ihnen kann es anders aussehen.',
      'Name und E-Mail-Adresse: Ihre eigenen, damit LinkedIn bestätigen und antworten kann.',
      'Art des Widerspruchs: der Eintrag zum Training von KI, die Inhalte erzeugt (englisch „Object to processing for training content-generating AI models“). Berichten über das Merkblatt der italienischen Aufsichtsbehörde zufolge wird dafür keine Begründung verlangt.',
      'Anderes KI-Training oder eigene Gründe: Berichten zufolge der Eintrag „Other“. Einen vorbereiteten Brief kopieren Sie aus dem Fenster der Erweiterung.',
      'Ohne Konto: Auch Ihnen steht das Formular offen. Geben Sie an, woran der Inhalt zu erkennen ist, etwa einen Link zum Beitrag.',
    ],
    next: 'Sie füllen es aus und senden es ab, nicht wir. Bewahren Sie die Bestätigungsmail auf und notieren Sie den Tag.',
  },
};

export const calloutLabels: typeof en.calloutLabels = {
  region: 'Hilfe zur Einstellung für KI-Training',
  move: 'Verschieben',
  close: 'Schließen',
};
