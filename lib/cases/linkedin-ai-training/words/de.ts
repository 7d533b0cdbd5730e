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
      'Ausschalten macht bereits erfolgtes Training nicht rückgängig. Verlassen Sie sich bei früher Veröffentlichtem nicht darauf: Die italienische Aufsichtsbehörde sagt, ein Widerspruch nach dem 3. November 2025 erfasse nur spätere Inhalte. Die Hilfeseite von LinkedIn kennt diese Grenze nicht.',
    ],
    next: 'Schalten Sie ihn aus. Laden Sie die Seite dann neu und sehen Sie nach, ob er aus geblieben ist.',
  },
  off: {
    title: 'Dieser Schalter ist aus',
    body: [
      'LinkedIn sagt, dass es Ihre Daten ab jetzt nicht mehr zum Training von KI verwendet, die Inhalte erzeugt. Anderes KI-Training regelt dieser Schalter nicht; dafür gibt es das Widerspruchsformular.',
      'Was vorher trainiert wurde, bleibt. Verlassen Sie sich bei früher Veröffentlichtem nicht darauf: Die italienische Aufsichtsbehörde sagt, ein Widerspruch nach dem 3. November 2025 erfasse nur spätere Inhalte.',
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
      'Berichten zufolge fragt das Formular nach Name, E-Mail-Adresse und Art des Widerspruchs; ein Eintrag lautet „Object to processing for training content-generating AI models“, und für ihn wird keine Begründung verlangt. Für anderes KI-Training oder für eigene Gründe ist Berichten zufolge „Other“ der Eintrag. Auch Menschen ohne Konto können das Formular nutzen; sie geben an, woran der Inhalt zu erkennen ist, etwa einen Link.',
    ],
    next: 'Sie füllen aus und senden ab; wir füllen nichts aus und lesen nichts. Bewahren Sie die Bestätigungsmail auf und notieren Sie den Tag.',
  },
};

export const calloutLabels: typeof en.calloutLabels = {
  region: 'Hilfe zur Einstellung für KI-Training',
  move: 'In eine andere Ecke verschieben',
  close: 'Hinweis schließen',
  more: 'Mehr',
};

export const steps: typeof en.steps = {
  'switch-off': {
    title: 'Den Schalter für KI-Training ausschalten',
    why: 'Der Schalter ist an, solange Sie ihn nicht ausschalten. Ist er an, darf LinkedIn mit Ihrem Profil und Ihren Beiträgen KI trainieren, die Inhalte erzeugt. Aus wirkt ab jetzt und macht nichts rückgängig.',
    how: [
      'Öffnen Sie auf LinkedIn „Einstellungen & Datenschutz“.',
      'Wählen Sie „Datenschutz“.',
      'Wählen Sie unter „So verwendet LinkedIn Ihre Daten“ den Eintrag „Daten zur Verbesserung generativer KI“.',
      'Schalten Sie „Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen“ aus.',
    ],
    mobile: [
      'Tippen Sie in der App auf Ihr Bild, dann auf „Einstellungen“.',
      'Tippen Sie auf „Datenschutz“.',
      'Tippen Sie auf „Daten zur Verbesserung generativer KI“.',
      'Schalten Sie den Schalter aus.',
    ],
    done: 'Laden Sie die Seite neu. Ist der Schalter noch aus, hat es gehalten.',
  },
  objection: {
    title: 'Dem KI-Training widersprechen',
    why: 'Der Widerspruch ist nicht der Schalter. Er kann auch KI-Training erreichen, für das es keinen Schalter gibt, steht auch Menschen ohne Konto offen und gibt Ihnen etwas Datiertes in die Hand. Dass er besser wirkt als der Schalter, ist nicht belegt.',
    how: [
      'Öffnen Sie das Widerspruchsformular von LinkedIn („Data Processing Objection Form“).',
      'Der kurze Weg: Wählen Sie den Eintrag zum Training von KI, die Inhalte erzeugt. Berichten zufolge wird dafür keine Begründung verlangt.',
      'Mit eigenen Gründen: Wählen Sie im Formular, Berichten zufolge, „Other“, oder nehmen Sie das Formular der Datenschutzbeauftragten, oder schreiben Sie einen Brief.',
      'Prüfen Sie alles und senden Sie es selbst ab.',
    ],
    done: 'Sie haben die Bestätigung von LinkedIn und den Tag des Absendens notiert.',
    law: 'Art. 21 Abs. 1 DSGVO; Art. 21 Abs. 1 UK GDPR; Schweiz: Art. 30 Abs. 2 Bst. b DSG',
  },
  'follow-up': {
    title: 'Die Antwort im Blick behalten',
    why: 'In der EU, im EWR und im Vereinigten Königreich muss LinkedIn Ihnen binnen eines Monats nach Eingang sagen, was es getan hat. Zwei Monate mehr darf es sich nur nehmen, wenn es das im ersten Monat mit Gründen mitteilt. Das Schweizer Recht nennt für einen Widerspruch keinen solchen Monat.',
    how: [
      'Notieren Sie den Tag, an dem Ihr Widerspruch bei LinkedIn einging.',
      'Achten Sie auf Ihre Post, auch im Spam-Ordner.',
      'Fragt LinkedIn, wer Sie sind, antworten Sie bald und notieren Sie beide Tage. Mehr verlangen darf es nur bei begründeten Zweifeln.',
      'Bleibt die Antwort aus oder überzeugt sie Sie nicht, erinnern Sie zuerst LinkedIn; danach steht Ihnen die Aufsichtsbehörde offen.',
    ],
    done: 'Sie haben eine Antwort und notiert, wann sie kam und was sie sagt.',
    law: 'Art. 12 Abs. 3, 4 und 6 und Art. 77 Abs. 1 DSGVO; Art. 12 und 12A UK GDPR',
  },
  'download-data': {
    title: 'Eine Kopie Ihrer Daten holen',
    why: 'Eine Kopie zeigt, was LinkedIn über Sie hat, und bewahrt es für Sie, bevor Sie etwas ändern oder löschen. Das Auskunftsformular ist für das, was im Export fehlt.',
    how: [
      'Öffnen Sie unter „Datenschutz“ den Eintrag zum Herunterladen Ihrer Daten (englisch „Download your data“, früher „Get a copy of your data“).',
      'Wählen Sie das größere Archiv und fordern Sie es an.',
      'LinkedIn meldet sich, wenn es bereitliegt; speichern Sie es an einem sicheren Ort.',
    ],
    done: 'Das Archiv liegt auf Ihrem eigenen Gerät und lässt sich öffnen.',
    law: 'Art. 15 DSGVO',
    also: { 'access-form': 'Auskunftsformular von LinkedIn' },
  },
  'research-setting': {
    title: 'Über die Forschungseinstellung entscheiden',
    why: 'Das ist ein anderer Schalter, englisch „Social, economic, and workplace research“. Er betrifft Forschung mit Ihren Daten und hat mit dem KI-Schalter nichts zu tun: Wer den einen ausschaltet, lässt den anderen, wie er ist.',
    how: [
      'Öffnen Sie „Einstellungen & Datenschutz“, dann „Datenschutz“.',
      'Wählen Sie „Sozial-, Wirtschafts- und Arbeitsplatzforschung“ (englisch „Social, economic, and workplace research“).',
      'Schalten Sie ihn aus, wenn Sie das nicht möchten.',
    ],
    done: 'Laden Sie die Seite neu und sehen Sie nach, ob es so geblieben ist, wie Sie es eingestellt haben.',
  },
  'profile-visibility': {
    title: 'Prüfen, wer Ihr Profil sehen kann',
    why: 'Was öffentlich ist, kann jeder kopieren, mit oder ohne LinkedIn. Weniger zu zeigen ist ein Schutz für sich.',
    how: [
      'Öffnen Sie die Einstellungen Ihres öffentlichen Profils.',
      'Verbergen Sie, was Menschen ohne Konto nicht sehen müssen, oder schalten Sie das öffentliche Profil ab.',
      'Sehen Sie auch nach, was andere beim Besuch Ihres Profils und bei der Suche nach E-Mail-Adresse oder Telefonnummer von Ihnen erfahren.',
    ],
    done: 'Öffnen Sie Ihr öffentliches Profil in einem privaten Fenster: Es zeigt nur, was Sie zeigen wollten.',
    also: {
      'viewing-options': 'Was andere sehen, wenn Sie Profile besuchen',
      'found-by-email': 'Über die E-Mail-Adresse gefunden werden',
      'found-by-phone': 'Über die Telefonnummer gefunden werden',
    },
  },
  'sensitive-details': {
    title: 'Nach heiklen Angaben suchen',
    why: 'Was Sie schreiben, kann Gesundheit, Religion, Politik, Gewerkschaft oder Liebe verraten. Das Recht schützt solche Angaben besonders. Am sichersten ist, wenn sie gar nicht dort stehen.',
    how: [
      'Sehen Sie unter „Datenschutz“ nach, ob es den Eintrag zu demografischen Angaben gibt (englisch „Personal demographic information“), und leeren Sie, was dort nicht stehen soll.',
      'Lesen Sie Slogan, Zusammenfassung und Stationen wie ein fremder Mensch.',
      'Nehmen Sie heraus, was mehr verrät, als Sie möchten; prüfen Sie auch Gruppen und Ehrenämter.',
    ],
    done: 'Sie haben alles einmal gelesen und würden es einem fremden Menschen in die Hand geben.',
    law: 'Art. 9 Abs. 1 DSGVO',
  },
  'old-posts': {
    title: 'Alte Beiträge und Kommentare durchgehen',
    why: 'Beiträge, Artikel, Kommentare und Antworten in Umfragen gehören zu den Daten, die LinkedIn für das Training nennt. Erfasst ein Widerspruch nur spätere Inhalte, bleiben ältere Beiträge erreichbar, solange sie da sind.',
    how: [
      'Holen Sie zuerst eine Kopie Ihrer Daten, damit Ihnen nichts verloren geht.',
      'Öffnen Sie Ihre eigenen Aktivitäten: von Ihrem Profil aus oder unter „Datenschutz“, falls es dort den Eintrag dazu gibt (englisch „Manage your data and activity“).',
      'Gehen Sie sie durch und löschen Sie, wozu Sie nicht mehr stehen oder was von anderen Menschen handelt.',
    ],
    done: 'Sie sind bei Ihrem ältesten Beitrag angekommen, und was noch da ist, soll da sein. Löschen nimmt nichts aus einem schon trainierten Modell heraus.',
  },
  'close-account': {
    title: 'Letztes Mittel: das Konto schließen oder ruhen lassen',
    why: 'Schließen beendet das Konto und verbirgt das Profil vor anderen. LinkedIn sagt, dass das Profil noch bis zu 72 Stunden für andere sichtbar sein kann und dass es manche Daten behält. Training macht das nicht rückgängig, und was andere über Sie schrieben, bleibt.',
    how: [
      'Holen Sie zuerst eine Kopie Ihrer Daten.',
      'Senden Sie Ihren Widerspruch vor dem Schließen: Danach lässt sich schwerer zeigen, welche Daten Ihre sind.',
      'Öffnen Sie die Seite zum Schließen des Kontos und folgen Sie den Fragen von LinkedIn, oder lassen Sie das Konto ruhen, falls Sie wiederkommen möchten.',
    ],
    done: 'Einige Tage später ist Ihr Profil, wenn Sie abgemeldet sind, nicht mehr zu finden.',
    also: { hibernate: 'Stattdessen ruhen lassen' },
  },
};

export const regions: typeof en.regions = {
  groups: {
    EU: 'Europäische Union',
    'EEA-not-EU': 'Island, Liechtenstein und Norwegen',
    elsewhere: 'Übrige Welt',
  },
  subdivisions: {
    'DE-BW': 'Baden-Württemberg',
    'DE-BY': 'Bayern',
    'DE-BE': 'Berlin',
    'DE-BB': 'Brandenburg',
    'DE-HB': 'Bremen',
    'DE-HH': 'Hamburg',
    'DE-HE': 'Hessen',
    'DE-MV': 'Mecklenburg-Vorpommern',
    'DE-NI': 'Niedersachsen',
    'DE-NW': 'Nordrhein-Westfalen',
    'DE-RP': 'Rheinland-Pfalz',
    'DE-SL': 'Saarland',
    'DE-SN': 'Sachsen',
    'DE-ST': 'Sachsen-Anhalt',
    'DE-SH': 'Schleswig-Holstein',
    'DE-TH': 'Thüringen',
    'CA-AB': 'Alberta',
    'CA-BC': 'British Columbia',
    'CA-MB': 'Manitoba',
    'CA-NB': 'New Brunswick',
    'CA-NL': 'Neufundland und Labrador',
    'CA-NS': 'Nova Scotia',
    'CA-NT': 'Nordwest-Territorien',
    'CA-NU': 'Nunavut',
    'CA-ON': 'Ontario',
    'CA-PE': 'Prince Edward Island',
    'CA-QC': 'Québec',
    'CA-SK': 'Saskatchewan',
    'CA-YT': 'Yukon',
    'US-CA': 'Kalifornien',
  },
};

export const rights: typeof en.rights = {
  'eu-eea': {
    name: 'Recht auf Widerspruch',
    text: [
      'LinkedIn stützt das Training auf seine berechtigten Interessen. Darum können Sie jederzeit aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben.',
      'LinkedIn muss dann aufhören, es sei denn, es weist zwingende schutzwürdige Gründe nach, die Ihre Interessen, Rechte und Freiheiten überwiegen, oder braucht die Daten für Rechtsansprüche.',
    ],
    law: 'Art. 21 Abs. 1 DSGVO',
  },
  uk: {
    name: 'Recht auf Widerspruch',
    text: [
      'Sie können nach der britischen DSGVO (UK GDPR) widersprechen; die Aufsichtsbehörde ICO bittet um Gründe. Ihr Brief geht an die LinkedIn Corporation in Kalifornien, nicht nach Dublin.',
      'Im Vereinigten Königreich regelt derselbe Schalter auch, was LinkedIn an Microsoft weitergibt, damit Microsoft seine KI trainiert.',
    ],
    law: 'Art. 21 Abs. 1 UK GDPR',
  },
  switzerland: {
    name: 'Widerspruch nach Schweizer Recht',
    text: [
      'Eine Bearbeitung gegen Ihren ausdrücklich erklärten Willen verletzt Ihre Persönlichkeit, wenn sie nicht gerechtfertigt ist. Einen Monat für die Antwort auf einen Widerspruch nennt das Schweizer Recht nicht.',
      'Weil für Schweizer Mitglieder LinkedIn Irland verantwortlich ist, gilt wohl auch die DSGVO; das ist unsere Folgerung und von keiner Quelle entschieden, die wir gesehen haben.',
    ],
    law: 'Art. 30 Abs. 2 Bst. b, Art. 31 und Art. 32 Abs. 2 DSG; Art. 3 Abs. 1 DSGVO',
  },
  canada: {
    name: 'Einwilligung zurückziehen',
    text: [
      'Der Schalter wirkt für Sie. Das kanadische Bundesrecht beruht auf Einwilligung; Sie können sie schriftlich zurückziehen, in den Grenzen von Gesetz und Vertrag und mit angemessener Frist.',
      'Ein Widerspruchsrecht wie in Europa gibt es nicht. Beschwerden gehen an die Datenschutzbehörde des Bundes; Québec, British Columbia und Alberta haben eigene.',
    ],
    law: 'PIPEDA, Anhang 1, Grundsatz 3 (4.3.8)',
  },
  us: {
    name: 'Der Schalter und wenig mehr',
    text: [
      'Der Schalter wirkt für Sie, ab jetzt.',
      'Wir kennen kein Recht, dem zu widersprechen, dass ein Unternehmen mit den Daten seiner Mitglieder seine eigene KI trainiert; die Widerspruchsrechte der Bundesstaaten betreffen Datenverkauf, gezielte Werbung und Ähnliches.',
    ],
  },
  california: {
    name: 'Der Schalter und wenig mehr',
    text: [
      'Der Schalter wirkt für Sie, ab jetzt.',
      'Die kalifornischen Widerspruchsrechte betreffen Verkauf und Weitergabe von Daten; eigenes Training von LinkedIn ist keines von beiden. Auskunft und Löschung können Sie verlangen, mit Ausnahmen.',
    ],
    law: 'Cal. Civ. Code §§ 1798.100, 1798.105, 1798.120',
  },
  'hong-kong': {
    name: 'Der Schalter und die Datenschutzbehörde',
    text: [
      'Der Schalter wirkt für Sie. Die Datenschutzbehörde erreichte im Oktober 2024 eine Pause; seit dem 3. November 2025 ist Hongkong wieder dabei.',
      'Ein gesichertes Recht auf Widerspruch gegen KI-Training haben wir nicht gefunden; bei der Datenschutzbehörde können Sie sich beschweren.',
    ],
  },
  australia: {
    name: 'Der Schalter und eine Beschwerde',
    text: [
      'Der Schalter wirkt für Sie, ab jetzt.',
      'Ein gesichertes Recht auf Widerspruch gegen KI-Training haben wir in Australien nicht gefunden. Für Beschwerden ist das OAIC da.',
    ],
  },
  japan: {
    name: 'Der Schalter und eine Beschwerde',
    text: [
      'Der Schalter wirkt für Sie, ab jetzt.',
      'Ein gesichertes Recht auf Widerspruch gegen KI-Training haben wir in Japan nicht gefunden. Zuständig ist die Personal Information Protection Commission.',
    ],
  },
  india: {
    name: 'Der Schalter',
    text: [
      'Der Schalter wirkt für Sie, ab jetzt.',
      'Ein gesichertes Recht auf Widerspruch gegen KI-Training, das Sie heute nutzen könnten, haben wir in Indien nicht gefunden. Das neue Datenschutzgesetz tritt in Stufen in Kraft; sehen Sie 2027 wieder nach.',
    ],
  },
  'mainland-china': {
    name: 'Berichten zufolge ausgenommen',
    text: [
      'Festlandchina ist Berichten zufolge vom Training ausgenommen; bestätigen konnten wir das nicht.',
      'Sehen Sie den Schalter in Ihrem Konto, dann schalten Sie ihn aus. Ein gesichertes Recht auf Widerspruch gegen KI-Training haben wir dort nicht gefunden.',
    ],
  },
  other: {
    name: 'Der Schalter',
    text: [
      'Der Schalter wirkt für Sie, ab jetzt.',
      'Das Recht Ihres Landes haben wir nicht untersucht; ein Recht auf Widerspruch gegen KI-Training kann es dort geben oder nicht. Die Datenschutzbehörde Ihres Landes weiß mehr.',
    ],
  },
};

export const recipients: typeof en.recipients = {
  'objection-form': 'Widerspruchsformular von LinkedIn',
  'dpo-form': 'Formular der Datenschutzbeauftragten von LinkedIn',
  'post-dublin': 'Brief an LinkedIn Ireland, Dublin',
  'post-sunnyvale': 'Brief an die LinkedIn Corporation, Sunnyvale',
};

export const advice: typeof en.advice = {
  recruiters: {
    title: 'Personalabteilung und Recruiting',
    body: [
      'Sie gehen auf LinkedIn mit Daten anderer Menschen um. Halten Sie Namen und Einzelheiten von Bewerberinnen und Bewerbern aus Beiträgen, Kommentaren und KI-Funktionen heraus.',
      'Schalten Sie den Schalter in jedem Konto aus, mit dem Sie arbeiten, und notieren Sie, in welchem und wann.',
      'Fragen Sie Datenschutzbeauftragte oder Betriebsrat, bevor sich Ihr Team auf die KI-Funktionen von LinkedIn verlässt.',
    ],
  },
  'people-at-risk': {
    title: 'Anwaltschaft, Mediation und Menschen, denen von früheren Partnern Gefahr droht',
    body: [
      'Sehen Sie Ihr Profil mit den Augen der Person, die Sie nicht finden darf: Ort, Arbeitgeber, Termine, Bilder, wer gratuliert.',
      'Ändern Sie zuerst die Sichtbarkeit und dann die Texte, damit keine Meldung darüber an Menschen geht, die sie nicht bekommen sollen.',
      'Nennen Sie die Gefahr in einem Brief nur allgemein. Nennen Sie weder die Person noch den Ort noch das Verfahren.',
      'Halten Sie Mandate und Fälle ganz aus Beiträgen, Gruppen und KI-Funktionen heraus. Eine Beratungsstelle kann das Ganze mit Ihnen durchgehen.',
    ],
  },
  journalists: {
    title: 'Journalismus und Aktivismus',
    body: [
      'Kontakte können Quellen verraten. Prüfen Sie, wer Ihre Kontakte sehen kann, und vernetzen Sie sich nicht offen mit einer Quelle.',
      'Halten Sie Namen und Hinweise auf Quellen aus Beiträgen, Gruppennachrichten und KI-Funktionen heraus.',
      'In einem Brief genügt Ihre Rolle als Grund; lassen Sie weg, mit wem Sie in Verbindung stehen.',
    ],
  },
};

export const statuses: typeof en.statuses = {
  confirmed: 'Bestätigt',
  corrected: 'Bestätigt, oft falsch erzählt',
  disputed: 'Umstritten',
  open: 'Nicht entschieden',
  reported: 'Berichten zufolge',
};
