import type * as en from './en';

export { callout, calloutLabels } from './callout/de';

export const steps: typeof en.steps = {
  'switch-off': {
    title: 'Den KI-Schalter ausschalten',
    lead: 'Er ist an, solange Sie ihn nicht ausschalten. Ausschalten wirkt ab jetzt.',
    why: 'Der Schalter ist an, solange Sie ihn nicht ausschalten. Ist er an, darf LinkedIn mit Ihrem Profil und Ihren Beiträgen KI trainieren, die Inhalte erzeugt. Ausschalten wirkt ab jetzt und macht nichts rückgängig.',
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
    lead: 'Er kann auch KI-Training ohne Schalter erreichen und gibt Ihnen etwas Schriftliches mit Datum in die Hand.',
    why: 'Der Widerspruch ist nicht der Schalter. Er kann auch KI-Training erreichen, für das es keinen Schalter gibt, steht auch Menschen ohne Konto offen und gibt Ihnen etwas Schriftliches mit Datum in die Hand. Dass er besser wirkt als der Schalter, ist nicht belegt.',
    how: [
      'Öffnen Sie das Widerspruchsformular von LinkedIn („Data Processing Objection Form“).',
      'Der kurze Weg: Wählen Sie den Eintrag zum Training von KI, die Inhalte erzeugt. Berichten zufolge wird dafür keine Begründung verlangt.',
      'Mit eigenen Gründen: Wählen Sie im Formular, Berichten zufolge, „Other“, oder nehmen Sie das Formular der Datenschutzbeauftragten, oder schreiben Sie einen Brief.',
      'Prüfen Sie alles und senden Sie es selbst ab.',
    ],
    done: 'Sie haben die Bestätigung von LinkedIn und den Tag des Absendens notiert.',
    law: 'EU und EWR: Art. 21 Abs. 1 DSGVO; Vereinigtes Königreich: Art. 21 Abs. 1 UK GDPR; Schweiz: Art. 30 Abs. 2 Bst. b DSG',
  },
  'follow-up': {
    title: 'Die Antwort im Blick behalten',
    lead: 'Notieren Sie, was LinkedIn antwortet und wann. Nennt das Recht eine Frist, wird sie hier gezählt.',
    why: 'In der EU, im EWR und im Vereinigten Königreich muss LinkedIn Ihnen innerhalb eines Monats nach Eingang sagen, was es getan hat. Zwei Monate mehr darf es sich nur nehmen, wenn es das im ersten Monat mit Gründen mitteilt. Das Schweizer Recht nennt für einen Widerspruch keinen solchen Monat.',
    how: [
      'Notieren Sie den Tag, an dem Ihr Widerspruch bei LinkedIn einging.',
      'Achten Sie auf Ihre Post, auch im Spam-Ordner.',
      'Fragt LinkedIn, wer Sie sind, antworten Sie bald und notieren Sie beide Tage. Mehr verlangen darf es nach der DSGVO nur bei begründeten Zweifeln.',
      'Bleibt die Antwort aus oder überzeugt sie Sie nicht, schreiben Sie noch einmal an LinkedIn und wenden Sie sich dann an die Aufsichtsbehörde. Im Vereinigten Königreich beschweren Sie sich dazwischen bei LinkedIn.',
    ],
    done: 'Sie haben eine Antwort und notiert, wann sie kam und was sie sagt.',
    law: 'EU und EWR: Art. 12 Abs. 3, 4 und 6 und Art. 77 Abs. 1 DSGVO; Vereinigtes Königreich: Art. 12 und 12A UK GDPR',
  },
  'download-data': {
    title: 'Eine Kopie Ihrer Daten holen',
    why: 'Eine Kopie zeigt, was LinkedIn über Sie hat, und bewahrt es für Sie, bevor Sie etwas ändern oder löschen. Das Auskunftsformular ist für das, was im Export fehlt.',
    how: [
      'Öffnen Sie unter „Datenschutz“ den Eintrag „Ihre Daten herunterladen“ (englisch „Download your data“, früher „Get a copy of your data“).',
      'Fordern Sie das größere Archiv an, wenn Sie die Wahl haben.',
      'LinkedIn meldet sich, wenn es bereitliegt; speichern Sie es an einem sicheren Ort.',
    ],
    done: 'Das Archiv liegt auf Ihrem eigenen Gerät und lässt sich öffnen.',
    law: 'EU und EWR: Art. 15 DSGVO',
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
    done: 'Abstain liest auch diesen Schalter und zeichnet nichts auf seine Seite. Laden Sie die Seite neu: Der Schalter ist noch aus, und hier steht „Gehalten“.',
  },
  'profile-visibility': {
    title: 'Prüfen, wer Ihr Profil sehen kann',
    why: 'Was öffentlich ist, kann jeder kopieren, mit oder ohne LinkedIn. Weniger zu zeigen ist ein Schutz für sich.',
    how: [
      'Öffnen Sie die Einstellungen Ihres öffentlichen Profils.',
      'Verbergen Sie, was Menschen ohne Konto nicht sehen müssen, oder schalten Sie das öffentliche Profil ab.',
      'Sehen Sie auch nach, was andere erfahren, wenn Sie deren Profil besuchen, und wer Sie über E-Mail-Adresse oder Telefonnummer finden kann.',
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
    why: 'Was Sie schreiben, kann Gesundheit, Religion, Politik, Gewerkschaft oder Liebe verraten. Das europäische Recht schützt solche Angaben besonders. Am sichersten ist, wenn sie gar nicht dort stehen.',
    how: [
      'Sehen Sie in den Einstellungen nach, ob es den Eintrag zu demografischen Angaben gibt (englisch „Personal demographic information“), und leeren Sie, was dort nicht stehen soll.',
      'Lesen Sie Slogan, Zusammenfassung und Stationen wie ein fremder Mensch.',
      'Nehmen Sie heraus, was mehr verrät, als Sie möchten; prüfen Sie auch Gruppen und Ehrenämter.',
    ],
    done: 'Sie haben alles einmal gelesen und würden es einem fremden Menschen in die Hand geben.',
    law: 'EU und EWR: Art. 9 Abs. 1 DSGVO',
  },
  'old-posts': {
    title: 'Alte Beiträge und Kommentare durchgehen',
    why: 'Beiträge, Artikel, Kommentare und Antworten in Umfragen gehören zu den Daten, die LinkedIn für das Training nennt. Erfasst ein Widerspruch nur spätere Inhalte, bleiben ältere Beiträge erreichbar, solange sie da sind.',
    how: [
      'Holen Sie zuerst eine Kopie Ihrer Daten, damit Ihnen nichts verloren geht.',
      'Öffnen Sie Ihr eigenes Profil und von dort aus alle Ihre Aktivitäten: Beiträge, Kommentare, Reaktionen.',
      'Gehen Sie sie durch und löschen Sie, wozu Sie nicht mehr stehen oder was von anderen Menschen handelt.',
    ],
    done: 'Sie sind bei Ihrem ältesten Beitrag angekommen, und was noch da ist, soll da sein. Löschen nimmt nichts aus einem schon trainierten Modell heraus.',
  },
  'close-account': {
    title: 'Letztes Mittel: das Konto schließen oder ruhen lassen',
    why: 'Schließen beendet das Konto. LinkedIn sagt, dass das öffentliche Profil erst nach bis zu 72 Stunden verschwindet, dass LinkedIn manche Daten behält und dass sichtbar bleibt, was Sie mit anderen geteilt haben, etwa Nachrichten und Beiträge in Gruppen. Training macht das nicht rückgängig.',
    how: [
      'Holen Sie zuerst eine Kopie Ihrer Daten.',
      'Senden Sie Ihren Widerspruch vor dem Schließen: Danach lässt sich schwerer zeigen, welche Daten Ihre sind.',
      'Öffnen Sie die Seite zum Schließen des Kontos und folgen Sie den Fragen von LinkedIn, oder lassen Sie das Konto ruhen, falls Sie wiederkommen möchten.',
    ],
    done: 'Einige Tage später ist Ihr Profil, wenn Sie abgemeldet sind, auf LinkedIn nicht mehr zu finden. Suchmaschinen zeigen es vielleicht länger.',
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
    law: 'Art. 21 Abs. 1 DSGVO',
  },
  uk: {
    name: 'Recht auf Widerspruch',
    text: [
      'Sie können nach der britischen DSGVO (UK GDPR) widersprechen; die Aufsichtsbehörde ICO bittet um Gründe. Ihr Brief geht an die LinkedIn Corporation in Kalifornien, nicht nach Dublin.',
      'Im Vereinigten Königreich regelt derselbe Schalter auch, was LinkedIn an Microsoft weitergibt, damit Microsoft seine KI trainiert.',
    ],
    law: 'Art. 21 Abs. 1 UK GDPR',
  },
  switzerland: {
    name: 'Widerspruch nach Schweizer Recht',
    text: [
      'Eine Bearbeitung gegen Ihren ausdrücklich erklärten Willen verletzt Ihre Persönlichkeit, wenn sie nicht gerechtfertigt ist. Einen Monat für die Antwort auf einen Widerspruch nennt das Schweizer Recht nicht.',
      'Weil für Schweizer Mitglieder LinkedIn Ireland verantwortlich ist, gilt wohl auch die DSGVO; das ist unsere Folgerung und von keiner Quelle entschieden, die wir gesehen haben.',
    ],
    law: 'Art. 30 Abs. 2 Bst. b, Art. 31 und Art. 32 Abs. 2 DSG; Art. 3 Abs. 1 DSGVO',
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
      'Wir kennen kein Recht, dem zu widersprechen, dass ein Unternehmen mit den Daten seiner Mitglieder seine eigene KI trainiert; die uns bekannten Widerspruchsrechte der Bundesstaaten betreffen Datenverkauf, bestimmte Werbung und Profilbildung für wichtige Entscheidungen.',
    ],
  },
  california: {
    name: 'Der Schalter und wenig mehr',
    text: [
      'Der Schalter wirkt für Sie, ab jetzt.',
      'Die kalifornischen Widerspruchsrechte betreffen Verkauf und Weitergabe von Daten; nach unserem Verständnis ist eigenes Training von LinkedIn keines von beiden. Auskunft und Löschung können Sie verlangen, mit Ausnahmen.',
    ],
    law: 'Cal. Civ. Code §§ 1798.105, 1798.110, 1798.120',
  },
  'hong-kong': {
    name: 'Der Schalter und die Datenschutzbehörde',
    text: [
      'Der Schalter wirkt für Sie. Im Oktober 2024 pausierte LinkedIn, nachdem die Datenschutzbehörde Bedenken geäußert hatte; seit dem 3. November 2025 ist Hongkong wieder dabei.',
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
      'Ein gesichertes Recht auf Widerspruch gegen KI-Training, das Sie heute nutzen könnten, haben wir in Indien nicht gefunden. Die Rechte des neuen Datenschutzgesetzes folgen Mitte Mai 2027.',
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
      'Schalten Sie den Schalter in jedem Konto aus, mit dem Sie arbeiten, und notieren Sie, in welchem und wann: hier mit einem eigenen Profil je Konto.',
      'Sagen Sie Beschäftigten und allen, die sich bewerben, wo die Einstellung ist, und überlassen Sie ihnen die Wahl.',
      'Fragen Sie Datenschutzbeauftragte oder Betriebsrat, bevor sich Ihr Team auf die KI-Funktionen von LinkedIn verlässt.',
    ],
  },
  lawyers: {
    title: 'Anwaltschaft und Mediation',
    body: [
      'Halten Sie Mandate, Parteien und Fälle ganz aus Beiträgen, Kommentaren, Gruppen und KI-Funktionen heraus. Auch verfremdete: Einzelheiten summieren sich.',
      'Überlegen Sie, bevor Sie sich vernetzen, jemanden empfehlen oder gratulieren: Das kann zeigen, wen Sie vertreten.',
      'Nennen Sie in einem eigenen Brief Ihren Beruf und die Pflicht, die Sie bindet. Nennen Sie kein Mandat und keinen Fall.',
      'Helfen Sie jemandem dabei, lassen Sie die Person selbst tippen und senden. Geben Sie ihrem Profil hier einen Namen, der anderen nichts sagt.',
      'Was Ihr Berufsrecht von Ihnen verlangt, weiß Ihre Kammer.',
    ],
  },
  'people-at-risk': {
    title: 'Wenn Sie jemanden fürchten müssen, etwa einen früheren Partner oder eine frühere Partnerin',
    body: [
      'Sind Sie jetzt in Gefahr, haben Einstellungen Zeit: Rufen Sie den Notruf, eine Beratungsstelle oder einen Menschen an, dem Sie vertrauen.',
      'Tun Sie das alles auf einem Gerät und in einem Browser, die nur Sie öffnen können. Geben Sie Profilen unauffällige Namen, lassen Sie den Abgleich aus, und löschen Sie Ihr Protokoll hier, wenn andere es lesen könnten.',
      'Sehen Sie Ihr Profil mit den Augen der Person, die Sie nicht finden darf: Ort, Arbeitgeber, Termine, Bilder, wer gratuliert.',
      'Ändern Sie zuerst, wer das Profil sehen kann, und dann die Texte, damit die Änderung selbst nicht auffällt.',
      'Sichern Sie, was Sie als Beweis brauchen könnten, bevor Sie es löschen, an einem Ort, an den diese Person nicht kommt.',
      'Schreiben Sie in einem Brief nur allgemein, dass eine Gefahr besteht. Lassen Sie die Person, den Ort und das Verfahren weg, und geben Sie eher eine E-Mail-Adresse an als Ihre Anschrift.',
      'Sie müssen nicht alles heute tun, und nicht allein. Eine Beratungsstelle kann das Ganze mit Ihnen durchgehen.',
    ],
  },
  journalists: {
    title: 'Journalismus und Aktivismus',
    body: [
      'Kontakte können Quellen verraten. Prüfen Sie, wer Ihre Kontakte sehen kann, und vernetzen Sie sich nicht offen mit einer Quelle.',
      'Halten Sie Namen und Hinweise auf Quellen und die Pläne einer Gruppe aus Beiträgen, Gruppennachrichten und KI-Funktionen heraus.',
      'Bewahren Sie eine Kopie auf, bevor Sie alte Beiträge löschen: Was einmal öffentlich war, brauchen Sie vielleicht noch als Beleg.',
      'Teilen sich mehrere ein Konto, vereinbaren Sie, wer auf den Schalter achtet, und notieren Sie, wer wann nachgesehen hat.',
      'Nennen Sie in einem Brief Ihre Rolle als Grund und lassen Sie weg, mit wem Sie in Verbindung stehen.',
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

export const claims: typeof en.claims = {
  'D-01': {
    text: 'Seit dem 3. November 2025 trainiert LinkedIn KI, die Inhalte erzeugt, mit Daten von Mitgliedern in der EU, im EWR und in der Schweiz.',
  },
  'D-02': {
    text: 'Am 18. September 2025 kündigte LinkedIn an, das Training auf die EU, den EWR, die Schweiz, das Vereinigte Königreich, Kanada und Hongkong auszudehnen.',
  },
  'D-03': {
    text: 'Mitglieder im Vereinigten Königreich, in Kanada und in Hongkong sind seit demselben Tag dabei, dem 3. November 2025.',
  },
  'D-04': {
    text: 'Anderswo lief das Training spätestens am 18. September 2024, unter anderem in den USA. Die EU, der EWR und die Schweiz waren damals ausgenommen; im Vereinigten Königreich, in Hongkong und in Kanada gab es in den Wochen und Monaten danach eine Pause.',
  },
  'D-04-CN': {
    text: 'Im September 2025 wurde Festlandchina unter den Gebieten genannt, die vom Training ausgenommen sind. Wir haben das aus nur einer schwachen Quelle und konnten nicht bestätigen, dass es noch gilt.',
  },
  'D-05': {
    text: 'Im Vereinigten Königreich setzte LinkedIn das Training am 20. September 2024 aus, nachdem die Aufsichtsbehörde ICO Bedenken geäußert hatte; ein Jahr später beschloss es, weiterzumachen.',
  },
  'D-06': {
    text: 'In Hongkong pausierte LinkedIn das Training am 11. Oktober 2024, nachdem die Datenschutzbehörde Bedenken geäußert hatte.',
  },
  'D-07': {
    text: 'In Kanada gab die Datenschutzbehörde des Bundes am 10. Dezember 2024 eine Pause bekannt. Eine spätere Erklärung dieser Behörde zum Neubeginn haben wir nicht gefunden.',
  },
  'D-08': {
    text: 'Im Vereinigten Königreich, in Kanada und in Hongkong verging 2024 bis zur Pause eine kurze Zeit. Was darin trainiert wurde und was daraus wurde, ist nicht öffentlich.',
  },
  'D-09': {
    text: 'Am 18. September 2024 änderte LinkedIn seine Datenschutzrichtlinie: Nun stand darin, dass KI-Modelle entwickelt und trainiert werden. Die Fassung davor, vom 31. Juli 2024, enthielt das nicht.',
  },
  'D-10': {
    text: 'Ob die Richtlinie nur wegen der Presse geändert wurde, ist umstritten. Geändert wurde sie am Tag des ersten Berichts.',
    versions: [
      '404 Media berichtete, das Training sei gelaufen, bevor es in den Bedingungen stand.',
      'Die irische Aufsichtsbehörde sagte TechCrunch, LinkedIn habe ihr die Änderungen für diesen Tag in der Woche davor angekündigt.',
    ],
  },
  'D-11': {
    text: 'Wann der Schalter zuerst erschien, ist umstritten.',
    versions: [
      'Die Presse sah ihn am 18. September 2024; spätestens an diesem Tag gab es ihn also.',
      'TechCrunch schrieb an diesem Tag, der Schalter sei nicht neu.',
      'Eine in Kalifornien eingereichte Klage nennt den August 2024.',
    ],
  },
  'R-13': {
    text: 'Im September 2024 soll LinkedIn gesagt haben, es schalte das Training für Mitglieder im EWR, in der Schweiz und im Vereinigten Königreich bis auf Weiteres nicht ein.',
  },
  'D-13': {
    text: 'Im März 2025 unterrichtete LinkedIn die irische Aufsichtsbehörde über seine Pläne, mit Daten aus der EU und dem EWR zu trainieren.',
  },
  'D-15': {
    text: 'LinkedIn sollte der irischen Aufsichtsbehörde innerhalb von fünf Monaten nach Beginn berichten, also bis etwa zum 3. April 2026. Ob der Bericht kam oder veröffentlicht wurde, haben wir nicht gefunden. Ein Ende der Aufsicht hat die Behörde nicht angekündigt.',
  },
  'D-18': {
    text: 'Im September und Oktober 2025 erklärten Datenschutzbehörden, wie man widerspricht: die niederländische, die belgische, die luxemburgische, die französische, die italienische und mehrere deutsche.',
  },
  'D-19': {
    text: 'Die europäische Datenschutzerklärung, die seit dem 21. August 2026 gilt, behält die Teile zum KI-Training bei.',
  },
  'U-01': {
    text: 'LinkedIn stützt das Training auf seine berechtigten Interessen, nicht auf Einwilligung.',
    law: 'Art. 6 Abs. 1 Buchst. f DSGVO',
  },
  'U-02': {
    text: 'Für KI, die Inhalte erzeugt, nennt die Datenschutzerklärung mehr als öffentliche Beiträge: das Profil mit Name und Foto, was Sie in KI-Funktionen eingeben, Aktivität und Nachrichten in Gruppen, Beiträge, Artikel, Antworten in Umfragen und Kommentare sowie Antworten auf Bewerbungsfragen und Lebensläufe, die im Konto gespeichert sind.',
  },
  'U-02-W': {
    text: 'Außerhalb der EU, des EWR, der Schweiz und des Vereinigten Königreichs sagt die Datenschutzrichtlinie von LinkedIn ohne Aufzählung von Arten, dass personenbezogene Daten zum Entwickeln und Trainieren von KI-Modellen verwendet werden dürfen.',
  },
  'U-03': {
    text: 'Private Nachrichten zwischen Mitgliedern, auch InMail, bleiben beim Training von KI, die Inhalte erzeugt, nach Angaben von LinkedIn außen vor. Nachrichten in Gruppen nicht.',
  },
  'U-05': {
    text: 'Was Sie ansehen und anklicken, Ihre Kontakte, Gruppenmitgliedschaften und Schlussfolgerungen über Sie stehen nicht in der Zeile der Datenschutzerklärung zu KI, die Inhalte erzeugt. Sie stehen in anderen, zur Verbesserung von Produkten und Diensten und zur Sicherheit, die auch das Training von KI erfassen, die Inhalte einordnet, Regeln durchsetzt und Angriffe erkennt. Dafür gibt es keinen Schalter; die Datenschutzerklärung verweist auf das Widerspruchsrecht.',
  },
  'U-06': {
    text: 'Wie weit die Daten zurückreichen, ist umstritten. Ein Stichtag ist nicht veröffentlicht.',
    versions: [
      'Die niederländische Aufsichtsbehörde warnte, LinkedIn wolle Daten bis zurück ins Jahr 2003.',
      'Die irische Aufsichtsbehörde sagt, der Zeitraum sei nach ihrem Einschreiten verkürzt worden; auf welchen, sagte sie nicht.',
    ],
  },
  'U-07': {
    text: 'LinkedIn sagt, dass es Mitglieder unter 18 Jahren auslässt; die irische Aufsichtsbehörde spricht von verbesserten Maßnahmen dazu. Dass sie wirken, ist nicht belegt.',
  },
  'U-08': {
    text: 'Die Nutzervereinbarung setzt das Mindestalter bei 16 Jahren an, oder höher, wo das Gesetz es verlangt.',
  },
  'U-09': {
    text: 'LinkedIn hat Filter für bestimmte Seiten und Gruppen zugesagt, darunter solche über Gewerkschaften. Nicht jeder Beitrag läuft durch sie.',
  },
  'U-10': {
    text: 'Schalter und Zeile betreffen KI, die Inhalte erzeugt: Textvorschläge und Entwürfe, Artikel, die LinkedIn veröffentlicht, Anzeigentexte, den Assistenten. Rangfolge und Suche stehen nicht in dieser Zeile.',
  },
  'U-12': {
    text: 'Laut der Hilfeseite von LinkedIn gilt der Schalter für LinkedIn und seine verbundenen Unternehmen. Microsoft ist eines davon.',
  },
  'U-12-GB': {
    text: 'Nur im Vereinigten Königreich gibt LinkedIn laut Datenschutzerklärung auch Beiträge, Kommentare, Artikel, Videos, Unternehmensseiten und Stellenanzeigen an Microsoft, damit Microsoft seine KI trainiert. Dafür gilt derselbe Schalter.',
  },
  'U-12-W': {
    text: 'Außerhalb der EU, des EWR, der Schweiz und des Vereinigten Königreichs erlaubt die Datenschutzrichtlinie von LinkedIn, dass öffentlich Geteiltes an verbundene Unternehmen geht, darunter Microsoft, auch für deren eigene Dienste.',
  },
  'U-13': {
    text: 'LinkedIn soll gesagt haben, es verwende Verfahren, die personenbezogene Daten in den Trainingsdaten begrenzen. Begrenzen ist nicht Entfernen.',
  },
  'U-14': {
    text: 'Beiträge und Profile können verraten, was das europäische Recht als besondere Kategorien von Daten schützt, etwa Gesundheit, Religion, Politik, Gewerkschaft oder sexuelle Orientierung.',
    law: 'Art. 9 Abs. 1 DSGVO',
  },
  'U-14-N': {
    text: 'Laut Datenschutzerklärung ermuntert LinkedIn niemanden, besondere Kategorien von Daten anzugeben, und kann sie auf berechtigte Interessen, auf Einwilligung oder darauf gestützt verarbeiten, dass sie offenkundig öffentlich gemacht wurden.',
    law: 'Art. 9 Abs. 1 DSGVO',
  },
  'O-01': {
    text: 'Der Weg ist: Einstellungen & Datenschutz, Datenschutz, So verwendet LinkedIn Ihre Daten, Daten zur Verbesserung generativer KI.',
  },
  'O-03': {
    text: 'Die Beschriftung des Schalters lautet „Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen“, englisch „Use my data for training content creation AI models“.',
  },
  'O-04': {
    text: 'Die Einstellung hat eine eigene Adresse, auf die die Datenschutzerklärung von LinkedIn verweist.',
  },
  'O-05': { text: 'In der App steht derselbe Eintrag unter Einstellungen, Datenschutz.' },
  'O-06': { text: 'Der Schalter ist an, solange Sie ihn nicht ausschalten.' },
  'O-07': {
    text: 'Ausgeschaltet wirkt der Schalter von da an. Bereits erfolgtes Training bleibt davon unberührt.',
  },
  'O-08': {
    text: 'Laut der Hilfeseite von LinkedIn können Sie die KI-Funktionen auch mit ausgeschaltetem Schalter weiter nutzen.',
  },
  'O-09': {
    text: 'Was Ausschalten oder Widersprechen nach dem 3. November 2025 noch erreicht, ist umstritten. Eine Entscheidung, die das klärt, haben wir nicht gefunden.',
    versions: [
      'Die italienische Aufsichtsbehörde sagt, ein Widerspruch nach diesem Tag erfasse nur, was danach veröffentlicht wird, nicht, was schon online war.',
      'Die Hamburger Aufsichtsbehörde sagt, ein Widerspruch wirke nur für künftige Verwendungen.',
      'Die luxemburgische Aufsichtsbehörde sagt, man könne jederzeit widersprechen, das System aber nicht mehr verlernen, womit es trainiert wurde.',
      'Die Hilfeseite von LinkedIn sagt, bei ausgeschaltetem Schalter würden Ihre Daten künftig nicht verwendet; diese Grenze nennt sie nicht.',
    ],
  },
  'O-10': {
    text: 'Das Widerspruchsformular steht nicht in den Einstellungen: Es ist ein Formular im Hilfebereich von LinkedIn, für Widerspruch und für Einschränkung.',
  },
  'O-11': {
    text: 'Ob das Formular mehr bewirkt als der Schalter, ist umstritten. Weiter reicht es: für Menschen ohne Konto, für das, was andere über Sie veröffentlicht haben, und für KI-Training, das der Schalter nicht regelt. Und Sie haben etwas Schriftliches.',
    versions: [
      'Die luxemburgische und die italienische Aufsichtsbehörde behandeln Schalter und Formular als Wege, dasselbe Recht auszuüben; dass einer besser wirkt, ist nicht belegt.',
      'TechCrunch nannte das Formular den Versuch eines umfassenderen Widerspruchs.',
    ],
  },
  'O-13': {
    text: 'Berichten zufolge fragt das Formular nach Name, E-Mail-Adresse und Art des Widerspruchs und verlangt keine Gründe, wenn man den KI-Eintrag wählt.',
  },
  'O-14': { text: 'Auch Menschen ohne Konto können widersprechen.' },
  'O-21': {
    text: 'Laut Datenschutzerklärung wägt LinkedIn einen Widerspruch gegen seine rechtlichen Pflichten und sein eigenes zwingendes Interesse ab und kann ihm womöglich nicht entsprechen.',
  },
  'O-22': {
    text: 'Wo die Datenschutzerklärung sagt, wann Sie Einschränkung verlangen können, nennt sie nur zwei Fälle, unrichtige Daten und unrechtmäßige Verarbeitung. Die Einschränkung, solange ein Widerspruch geprüft wird, erwähnt sie nicht; Sie müssen sie also ausdrücklich verlangen.',
    law: 'Art. 18 Abs. 1 Buchst. d DSGVO',
  },
  'O-23': {
    text: 'Die Datenschutzrichtlinie von LinkedIn erlaubt allen zu verlangen, dass es personenbezogene Daten nicht mehr oder nur begrenzt verwendet. Wo kein Gesetz ein Recht darauf gibt, entscheidet LinkedIn.',
  },
  'O-15-F': {
    text: 'Für KI, die keine Inhalte erzeugt, verweist die Hilfeseite von LinkedIn auf das Widerspruchsformular.',
  },
  'O-17': {
    text: 'LinkedIn bietet in seinen Einstellungen eine Kopie der Kontodaten an. Wie lange das dauert, konnten wir nicht überprüfen.',
  },
  'O-18': {
    text: 'Eine Einstellung „Sozial-, Wirtschafts- und Arbeitsplatzforschung“ ist Berichten zufolge ebenfalls von vornherein an. Sie betrifft Forschung und ist vom KI-Schalter getrennt.',
  },
  'O-20': {
    text: 'Das Schließen wirkt sofort; das öffentliche Profil verschwindet erst nach bis zu 72 Stunden, und Suchmaschinen zeigen es vielleicht länger.',
  },
  'O-20-K': {
    text: 'Laut Datenschutzrichtlinie löscht LinkedIn die Daten geschlossener Konten im Allgemeinen, behält aber, was es für rechtliche Pflichten, Streitfälle, Sicherheit und Ähnliches braucht; und was Sie mit anderen geteilt haben, etwa Nachrichten und Beiträge in Gruppen, bleibt sichtbar.',
  },
  'P-01': {
    text: 'LinkedIn lässt Sie wählen, was Ihr öffentliches Profil zeigt und was andere sehen, wenn Sie deren Profile besuchen.',
  },
  'T-01': {
    text: 'Die Nutzervereinbarung von LinkedIn (8.2) und seine Hilfeseite zu Software wenden sich gegen Erweiterungen, die das Aussehen der Seiten verändern. Eine Ausnahme für bloßes Zeichnen machen sie nicht. Das Risiko trägt das Konto des Mitglieds.',
  },
  'R-01': {
    text: '404 Media berichtete als Erstes, am 18. September 2024; TechCrunch griff es am selben Tag auf.',
  },
  'R-07': {
    text: 'Die Open Rights Group soll die Aufsichtsbehörde ICO am 18. September 2024 aufgefordert haben, zu ermitteln.',
  },
  'A-01': {
    text: 'Am 7. November 2025 erklärte die irische Aufsichtsbehörde, sie habe die Verarbeitung weder genehmigt noch als datenschutzkonform befunden und halte ein weiteres Einschreiten derzeit nicht für nötig.',
  },
  'A-21': {
    text: 'Im September 2025 sagte die niederländische Aufsichtsbehörde, ob LinkedIn das darf, sei noch offen. Im Oktober sagte die italienische, sie prüfe mit den anderen europäischen Behörden unter anderem, ob berechtigte Interessen es tragen. Eine Entscheidung seither haben wir nicht gefunden.',
  },
  'A-03': {
    text: 'Nach einer Prüfung durch die irische Aufsichtsbehörde sagte LinkedIn klarere Hinweise mit Widerspruchsmöglichkeit, weniger Daten und einen kürzeren Zeitraum, Maßnahmen für unter 18-Jährige, Filter für manche Seiten und Gruppen und ausführlichere Unterlagen zu: Interessenabwägung, Folgenabschätzung, Vereinbarkeit der Zwecke.',
  },
  'A-05': {
    text: 'Die irische Aufsichtsbehörde verhängte gegen LinkedIn Ireland Geldbußen von zusammen 310 Millionen Euro; die Entscheidung wurde am 22. Oktober 2024 zugestellt und am 24. Oktober 2024 bekannt gegeben, mit einer Verwarnung und der Anordnung, die Verarbeitung mit dem Recht in Einklang zu bringen.',
  },
  'A-06': {
    text: 'Die irische Aufsichtsbehörde befand, dass Einwilligung, Vertrag und berechtigte Interessen die Verhaltensanalyse und die gezielte Werbung nicht trugen und dass es an Information und an einer Verarbeitung nach Treu und Glauben fehlte.',
    law: 'Art. 5 Abs. 1 Buchst. a, Art. 6 Abs. 1, Art. 13 Abs. 1 Buchst. c und Art. 14 Abs. 1 Buchst. c DSGVO',
  },
  'A-08': {
    text: 'Die Geldbuße geht auf eine Beschwerde von La Quadrature du Net in Frankreich zurück, die nach Dublin weitergegeben wurde. Über ihr Datum gehen die Angaben auseinander.',
    versions: [
      'The Irish Times und Silicon Republic nennen das Jahr 2018.',
      'La Quadrature du Net und franceinfo datieren sie auf den 28. Mai 2018.',
      'Der Bericht einer Kanzlei nennt den August 2018.',
    ],
  },
  'A-09': {
    text: 'In der Geldbuße ging es um Werbung und Verhaltensanalyse, nicht um KI-Training. Der Entwurf lag den anderen Behörden im Juli 2024 vor, bevor das KI-Training bekannt wurde.',
  },
  'A-10': {
    text: 'LinkedIn ist Berichten zufolge gegen die Geldbuße vor Gericht gezogen. Den Ausgang haben wir nicht überprüft; ein Urteil des High Court vom 20. April 2026 in der Sache ist verzeichnet, gelesen haben wir es nicht.',
  },
  'A-11': {
    text: 'Federführend für LinkedIn in der EU und im EWR ist die irische Data Protection Commission.',
  },
  'A-13': {
    text: 'In Kalifornien wurde am 21. Januar 2025 eine Sammelklage wegen privater Nachrichten eingereicht (N.D. Cal. 5:25-cv-00709) und am 30. Januar 2025 zurückgenommen, ohne die Sache endgültig aufzugeben. Laut der Kanzlei der klagenden Seite hatte LinkedIn belegt, dass es keine privaten Nachrichten verwendet hat. Eine andere haben wir nicht gefunden.',
  },
  'A-18': {
    text: 'Die Stellungnahme 28/2024 des Europäischen Datenschutzausschusses, erbeten von der irischen Aufsichtsbehörde, beschreibt eine dreistufige Prüfung berechtigter Interessen bei KI. Sie sagt, dass ein mit personenbezogenen Daten trainiertes Modell nicht immer anonym ist, und nennt unter den Maßnahmen, die helfen können, ein Widerspruchsrecht ohne Bedingungen von Anfang an. Diesen Fall entscheidet sie nicht.',
    law: 'Art. 64 Abs. 2 DSGVO',
  },
  'A-19': {
    text: 'Ob ein Modell vergessen muss, was es gelernt hat, ist nicht entschieden. Eine Entscheidung dazu haben wir in diesem Fall nicht gefunden.',
    versions: [
      'Was trainiert ist, bleibt: LinkedIn sagt, Ausschalten berühre es nicht, die luxemburgische Aufsichtsbehörde, das System könne nicht verlernen, die niederländische, die Daten ließen sich nicht leicht wieder herausholen.',
      'Der Europäische Datenschutzausschuss überlässt es den Behörden im Einzelfall; bei rechtswidrigem Training können sie bis zur Anordnung der Löschung gehen.',
    ],
  },
  'C-01': {
    text: 'Für Mitglieder in der EU, im EWR und in der Schweiz ist LinkedIn Ireland Unlimited Company verantwortlich.',
  },
  'C-02': {
    text: 'Für Mitglieder im Vereinigten Königreich ist die LinkedIn Corporation in Kalifornien verantwortlich, nicht LinkedIn Ireland.',
  },
  'C-03': {
    text: 'Für Mitglieder außerhalb der EU, des EWR und der Schweiz ist die LinkedIn Corporation in Kalifornien verantwortlich.',
  },
  'C-04': {
    text: 'Die Datenschutzerklärung nennt das Widerspruchsformular, ein Formular der Datenschutzbeauftragten und eine Postanschrift.',
  },
  'L-21-1': {
    text: 'Sie können jederzeit aus Gründen, die sich aus Ihrer besonderen Situation ergeben, einer Verarbeitung widersprechen, die auf berechtigten Interessen beruht. Das Unternehmen muss aufhören, es sei denn, es weist zwingende schutzwürdige Gründe nach, die Ihre Interessen, Rechte und Freiheiten überwiegen, oder braucht die Daten für Rechtsansprüche.',
    law: 'Art. 21 Abs. 1 DSGVO',
  },
  'L-21-2': {
    text: 'Das Widerspruchsrecht ohne Abwägung gilt für Direktwerbung. KI-Training ist keine.',
    law: 'Art. 21 Abs. 2 und 3 DSGVO',
  },
  'L-21-4': {
    text: 'Das Unternehmen muss auf das Widerspruchsrecht ausdrücklich, verständlich und getrennt von anderem hinweisen.',
    law: 'Art. 21 Abs. 4 DSGVO',
  },
  'L-21-5': {
    text: 'Bei Online-Diensten können Sie mit automatisierten Verfahren widersprechen, bei denen technische Spezifikationen verwendet werden.',
    law: 'Art. 21 Abs. 5 DSGVO',
  },
  'L-12-2': {
    text: 'Das Unternehmen muss Ihnen die Ausübung Ihrer Rechte erleichtern.',
    law: 'Art. 12 Abs. 2 DSGVO',
  },
  'L-12-3': {
    text: 'Das Unternehmen muss Ihnen unverzüglich, spätestens innerhalb eines Monats nach Eingang, sagen, was es getan hat. Zwei weitere Monate darf es sich nehmen, wenn das nötig ist und es das mit Gründen im ersten Monat mitteilt.',
    law: 'Art. 12 Abs. 3 DSGVO',
  },
  'L-12-4': {
    text: 'Wird das Unternehmen nicht tätig, muss es Ihnen innerhalb eines Monats sagen, warum, und dass Sie sich bei einer Behörde beschweren und vor Gericht gehen können.',
    law: 'Art. 12 Abs. 4 DSGVO',
  },
  'L-12-5': {
    text: 'Widersprechen und Fragen kosten Sie nichts. Nur bei offenkundig unbegründeten oder exzessiven Anträgen darf das Unternehmen etwas dafür verlangen oder sich weigern.',
    law: 'Art. 12 Abs. 5 DSGVO',
  },
  'L-12-6': {
    text: 'Weitere Angaben, um zu bestätigen, wer Sie sind, darf das Unternehmen nur bei begründeten Zweifeln verlangen.',
    law: 'Art. 12 Abs. 6 DSGVO',
  },
  'L-15': {
    text: 'Sie können fragen, welche Ihrer Daten wozu verarbeitet werden, und eine Kopie verlangen.',
    law: 'Art. 15 DSGVO',
  },
  'L-17-1': {
    text: 'Widersprechen Sie und steht nichts Vorrangiges dagegen, können Sie Löschung verlangen.',
    law: 'Art. 17 Abs. 1 Buchst. c DSGVO',
  },
  'L-18-1': {
    text: 'Solange geprüft wird, wessen Gründe schwerer wiegen, können Sie verlangen, dass die Daten, von wenigen Ausnahmen abgesehen, nur gespeichert werden. Sie müssen es verlangen.',
    law: 'Art. 18 Abs. 1 Buchst. d und Abs. 2 DSGVO',
  },
  'L-19': {
    text: 'Löschung und Einschränkung muss das Unternehmen denen mitteilen, die die Daten bekommen haben, außer das ist unmöglich oder unverhältnismäßig aufwendig.',
    law: 'Art. 19 DSGVO',
  },
  'L-77': {
    text: 'Sie können sich bei einer Behörde beschweren, insbesondere in dem Mitgliedstaat, in dem Sie leben, in dem Sie arbeiten oder in dem der mutmaßliche Verstoß geschah.',
    law: 'Art. 77 Abs. 1 DSGVO',
  },
  'L-77-FIRST': {
    text: 'Bis zum 2. April 2027 verlangt das EU-Recht nicht, dass Sie sich zuerst an das Unternehmen wenden. Die irische Aufsichtsbehörde verlangt es in der Regel trotzdem und will Belege sehen.',
    law: 'Art. 77 Abs. 1 DSGVO; Praxis der irischen Aufsichtsbehörde',
  },
  'L-78': {
    text: 'Befasst sich die Behörde nicht mit Ihrer Beschwerde oder lässt sie drei Monate nichts hören, können Sie gegen sie vor Gericht gehen.',
    law: 'Art. 78 Abs. 2 DSGVO',
  },
  'L-79': {
    text: 'Das Unternehmen können Sie in einem Mitgliedstaat verklagen, in dem es eine Niederlassung hat, oder dort, wo Sie leben.',
    law: 'Art. 79 Abs. 2 DSGVO',
  },
  'L-82': {
    text: 'Wer durch einen Verstoß einen Schaden erlitten hat, materiell oder nicht, hat Anspruch auf Schadenersatz.',
    law: 'Art. 82 Abs. 1 DSGVO',
  },
  'L-MONTH': {
    text: 'Der Monat endet am Tag mit derselben Zahl im nächsten Monat oder, wenn es ihn nicht gibt, am letzten; ist das ein Samstag, Sonntag oder Feiertag, am nächsten Arbeitstag. Die Leitlinien sagen das für die Auskunft; wir wenden es entsprechend an.',
    law: 'EDSA-Leitlinien 01/2022, Rn. 157–164; Verordnung 1182/71, Art. 3',
  },
  'L-2518': {
    text: 'Ab dem 2. April 2027 gelten für grenzüberschreitende Beschwerden neue Verfahrensregeln. Vor einer Beschwerde über Ihre Rechte müssen Sie sich dann an das Unternehmen gewandt haben.',
    law: 'Verordnung (EU) 2025/2518',
  },
  'L-GB-21': {
    text: 'Im Vereinigten Königreich können Sie ebenso widersprechen; die Aufsichtsbehörde ICO sagt, dass Sie Ihre Gründe nennen sollen.',
    law: 'Art. 21 Abs. 1 UK GDPR',
  },
  'L-GB-MONTH': { text: 'Das ICO zählt für die Antwort einen Kalendermonat.', law: 'Art. 12 UK GDPR' },
  'L-GB-12A': {
    text: 'Die meisten Datenschutzteile des britischen Data (Use and Access) Act 2025, darunter die über Fristen, sind Berichten zufolge seit dem 5. Februar 2026 in Kraft.',
    law: 'Art. 12A UK GDPR',
  },
  'L-GB-164A': {
    text: 'Seit dem 19. Juni 2026 müssen Unternehmen Beschwerden selbst annehmen, sie innerhalb von dreißig Tagen nach Erhalt bestätigen und sich ohne unangemessene Verzögerung darum kümmern. Das ICO erwartet, dass Sie zuerst diesen Weg gehen.',
    law: 'Data Protection Act 2018, s. 164A',
  },
  'L-CH-30': {
    text: 'In der Schweiz verletzt eine Bearbeitung gegen Ihren ausdrücklich erklärten Willen Ihre Persönlichkeit, wenn sie nicht gerechtfertigt ist; Sie können vor ein Zivilgericht gehen.',
    law: 'Art. 30 Abs. 2 Bst. b, Art. 31 und Art. 32 Abs. 2 DSG',
  },
  'L-CH-49': {
    text: 'Der EDÖB, die Datenschutzbehörde des Bundes, kann auf Ihre Anzeige eine Untersuchung eröffnen und teilt Ihnen mit, was geschehen ist. Partei sind Sie nicht.',
    law: 'Art. 49 Abs. 1 und 4 DSG',
  },
  'L-CH-EU': {
    text: 'Weil für Schweizer Mitglieder LinkedIn Ireland verantwortlich ist, gilt für sie wohl auch die DSGVO. Das ist unsere Folgerung; keine Quelle, die wir gesehen haben, entscheidet es.',
    law: 'Art. 3 Abs. 1 DSGVO',
  },
  'L-CA': {
    text: 'Das kanadische Bundesrecht beruht auf Einwilligung und kennt keine berechtigten Interessen; die Einwilligung lässt sich in Grenzen zurückziehen.',
    law: 'PIPEDA, Anhang 1, Grundsatz 3',
  },
  'L-US': {
    text: 'Auch mehrere andere US-Bundesstaaten kennen Widerspruchsrechte, etwa Connecticut. Sie betreffen Datenverkauf, bestimmte Werbung und Profilbildung für wichtige Entscheidungen; das Training eigener KI ist nicht genannt.',
    law: 'etwa Connecticut Data Privacy Act',
  },
  'L-IN': {
    text: 'Das neue indische Datenschutzgesetz tritt in Stufen in Kraft; die Rechte, die es Menschen gibt, folgen Mitte Mai 2027.',
    law: 'Digital Personal Data Protection Act, 2023, und Rules, 2025',
  },
  'L-US-CA': {
    text: 'Kalifornien gibt Rechte auf Auskunft, auf Löschung und auf Widerspruch gegen Verkauf und Weitergabe. Nach unserem Verständnis ist das Training eigener KI keines von beiden. LinkedIn sagt, dass es keine personenbezogenen Daten verkauft, manche für Werbung weitergibt und dass man dem widersprechen kann.',
    law: 'Cal. Civ. Code §§ 1798.105, 1798.110, 1798.120',
  },
};

export const statements: typeof en.statements = {
  start:
    'Seit dem 3. November 2025 trainiert LinkedIn KI, die Inhalte erzeugt, mit Daten seiner Mitglieder in der EU, im EWR, in der Schweiz, im Vereinigten Königreich, in Kanada und in Hongkong. Anderswo hatte das spätestens im September 2024 begonnen.',
  default:
    'Der Schalter ist an, solange Sie ihn nicht ausschalten. In der EU, im EWR, in der Schweiz und im Vereinigten Königreich stützt LinkedIn das Training auf seine berechtigten Interessen, nicht auf Einwilligung.',
  data: 'Verwendet wird mehr als öffentliche Beiträge: Ihr Profil, Kommentare, was Sie in KI-Funktionen eingeben, Nachrichten in Gruppen, im Konto gespeicherte Lebensläufe. Private Nachrichten zwischen Mitgliedern bleiben nach Angaben von LinkedIn außen vor.',
  off: 'Ausschalten wirkt von da an, nur für KI, die Inhalte erzeugt, und macht nichts rückgängig. Ob es heute noch erfasst, was Sie vorher veröffentlicht haben, ist umstritten.',
  right:
    'In der EU, im EWR, im Vereinigten Königreich und in der Schweiz können Sie außerdem widersprechen. Ein Widerspruch kann auch KI-Training erreichen, für das es keinen Schalter gibt.',
  authority:
    'Die irische Aufsichtsbehörde, federführend in der EU und im EWR, hat das Training weder genehmigt noch als datenschutzkonform befunden. Im November 2025 hielt sie ein weiteres Einschreiten vorerst nicht für nötig.',
  'reaches-training': 'Das Training von KI, die Inhalte erzeugt, ab dem Ausschalten',
  'reaches-affiliates': 'LinkedIn und seine verbundenen Unternehmen; Microsoft ist eines davon',
  'reaches-microsoft-uk':
    'Im Vereinigten Königreich auch: die Weitergabe von Beiträgen und anderen Inhalten an Microsoft, damit Microsoft seine KI trainiert',
  'beyond-past': 'Training, das schon stattgefunden hat',
  'beyond-older-content':
    'Vielleicht: früher Veröffentlichtes, wenn Sie erst nach dem 3. November 2025 ausschalten. Behörden und LinkedIn sagen Verschiedenes; verlassen Sie sich nicht darauf.',
  'beyond-other-ai':
    'KI, die Inhalte einordnet, Regeln durchsetzt und Angriffe erkennt. Dorthin führt der Widerspruch.',
  'beyond-others':
    'Was andere über Sie veröffentlichen, und Menschen ohne Konto. Für beides steht das Formular offen.',
  'beyond-use': 'Die KI-Funktionen von LinkedIn selbst: Sie können sie weiter nutzen',
  'beyond-research':
    'Die Einstellung zur Sozial-, Wirtschafts- und Arbeitsplatzforschung, die ein eigener Schalter ist',
  'fine-subject':
    'Eine Entscheidung über Verhaltensanalyse und gezielte Werbung: Die Rechtsgrundlagen, die LinkedIn nannte, trugen sie nicht, und es fehlte an Information und an einer Verarbeitung nach Treu und Glauben',
  'fine-amount':
    'Zusammen 310 Millionen Euro, zugestellt am 22. Oktober 2024 und bekannt gegeben am 24. Oktober 2024, mit einer Verwarnung und einer Anordnung',
  'fine-origin':
    'Das Ergebnis einer Beschwerde, die 2018 in Frankreich eingelegt und nach Dublin weitergegeben wurde',
  'fine-not-ai':
    'Eine Strafe für KI-Training. Der Entwurf lag den anderen Behörden im Juli 2024 vor, bevor das KI-Training bekannt wurde.',
  'fine-no-ruling':
    'Ein Urteil darüber, ob dieses KI-Training rechtmäßig ist. Die Geldbuße sagt dazu nichts, und die irische Aufsichtsbehörde hat es nicht entschieden.',
  'fine-open':
    'Das letzte Wort: LinkedIn ist Berichten zufolge vor Gericht gezogen, und den Ausgang haben wir nicht überprüft',
};

export const lanes: typeof en.lanes = {
  europe: {
    name: 'EU, EWR, Schweiz',
    text: '2024 ausgenommen. Läuft seit dem 3. November 2025.',
  },
  uk: {
    name: 'Vereinigtes Königreich',
    text: 'Am 20. September 2024 ausgesetzt. Läuft seit dem 3. November 2025.',
  },
  'hong-kong': {
    name: 'Hongkong',
    text: 'Am 11. Oktober 2024 pausiert. Läuft seit dem 3. November 2025.',
  },
  canada: {
    name: 'Kanada',
    text: 'Pause am 10. Dezember 2024 bekannt gegeben. Läuft seit dem 3. November 2025.',
  },
  elsewhere: {
    name: 'Anderswo, etwa in den USA',
    text: 'Lief spätestens am 18. September 2024. Festlandchina ist Berichten zufolge ausgenommen.',
  },
};

export const timeline: typeof en.timeline = {
  'fine-complaint': 'Beschwerde in Frankreich, die zur Geldbuße führt',
  'policy-changed': 'Datenschutzrichtlinie von LinkedIn geändert: Das KI-Training steht nun darin',
  'first-report': 'Erster Pressebericht',
  'uk-pause': 'Vereinigtes Königreich: Training ausgesetzt',
  'hong-kong-pause': 'Hongkong: Training pausiert',
  'fine-announced': 'Geldbuße von 310 Millionen Euro bekannt gegeben, wegen Werbung',
  'canada-pause': 'Kanada: Pause bekannt gegeben',
  'edpb-opinion': 'Europäische Stellungnahme zu KI-Modellen',
  'fine-appeal': 'Berichten zufolge: LinkedIn geht gegen die Geldbuße vor Gericht',
  'class-action-filed': 'Sammelklage in Kalifornien eingereicht',
  'class-action-dropped': 'Sammelklage zurückgenommen',
  'dpc-told': 'LinkedIn unterrichtet die irische Aufsichtsbehörde',
  announced:
    'Training für die EU, den EWR, die Schweiz, das Vereinigte Königreich, Kanada und Hongkong angekündigt',
  'uk-resumed': 'Vereinigtes Königreich: Das ICO sagt, dass LinkedIn weitermacht',
  'dutch-warning': 'Niederländische Aufsichtsbehörde warnt',
  'belgian-notice': 'Belgische Aufsichtsbehörde erklärt den Widerspruch',
  'italian-notice': 'Italienische Aufsichtsbehörde erklärt den Widerspruch',
  start:
    'Training beginnt in der EU, im EWR, in der Schweiz, im Vereinigten Königreich, in Kanada und in Hongkong',
  'dpc-statement': 'Irische Aufsichtsbehörde: nicht genehmigt, vorerst kein weiteres Einschreiten',
  'report-due': 'Bericht von LinkedIn an die irische Aufsichtsbehörde fällig',
  'uk-time-limits': 'Vereinigtes Königreich: neue Regeln zu Fristen',
  'uk-complaints': 'Vereinigtes Königreich: Unternehmen müssen Beschwerden annehmen',
  'notice-renewed': 'Europäische Datenschutzerklärung erneuert, Training unverändert',
  'new-procedure': 'Neue Regeln für grenzüberschreitende Beschwerden gelten',
  'india-rights': 'Indien: Die Rechte des neuen Gesetzes folgen',
};

export const authorityNotes: typeof en.authorityNotes = {
  'austria-attach':
    'Legen Sie Ihren Antrag und jede Antwort bei. Formulare gibt es auf Deutsch und Englisch. Es können nationale Fristen gelten.',
  'bulgaria-language':
    'Die Beschwerde muss auf Bulgarisch sein; per E-Mail braucht sie eine qualifizierte elektronische Signatur.',
  'address-unsure':
    'Diese Adresse konnten wir nicht auf der Seite der Behörde selbst bestätigen. Geht sie nicht, beginnen Sie auf der Startseite.',
  'website-may-change': 'Die Website der Behörde ist möglicherweise umgezogen.',
  'germany-land':
    'Für ein Unternehmen wie LinkedIn ist die Behörde Ihres Bundeslandes zuständig, nicht diese.',
  'controller-first':
    'Diese Behörde erwartet, dass Sie sich zuerst an LinkedIn gewandt haben. Legen Sie den Schriftwechsel bei.',
  'spain-national': 'Die regionalen Behörden beaufsichtigen öffentliche Stellen; für LinkedIn ist es diese.',
  'ireland-lead':
    'Das ist die federführende Behörde für LinkedIn Ireland. Sie erwartet, dass Sie sich zuerst an LinkedIn gewandt haben, und verlangt Belege.',
  'italy-signed':
    'Berichten zufolge geht die Beschwerde per Einschreiben, zertifizierter Mail oder persönlich ein, unterschrieben und mit Ausweiskopie.',
  'poland-language':
    'Die Beschwerde muss auf Polnisch sein, mit Name und Anschrift; online braucht sie eine elektronische Signatur. Wenden Sie sich zuerst an LinkedIn.',
  'romania-controller-first':
    'Auf Rumänisch oder Englisch, mit Name und Postanschrift. Wenden Sie sich zuerst an LinkedIn.',
  'iceland-named':
    'Die Beschwerde muss begründet sein und nennen, gegen wen sie sich richtet; anonym geht sie nicht.',
  'norway-bankid': 'Das Online-Formular ist norwegisch und verlangt BankID; sonst schreiben Sie per Post.',
  'bavaria-private': 'Bayern hat zwei Behörden; diese ist für private Unternehmen da.',
  'uk-complaint-first':
    'Beschweren Sie sich zuerst bei LinkedIn; es muss dafür ein Verfahren haben. Für Mitglieder im Vereinigten Königreich ist die LinkedIn Corporation verantwortlich.',
  'switzerland-report':
    'Sie zeigen an; der EDÖB entscheidet, ob er untersucht, und teilt mit, was geschehen ist. Einen Anspruch auf eine Entscheidung gibt es nicht. Prüfen Sie die Adresse des Formulars.',
  'canada-information': 'Zur Kenntnis: Diese Behörde gab die Pause vom Dezember 2024 bekannt.',
  'hong-kong-information':
    'Zur Kenntnis: LinkedIn pausierte im Oktober 2024, nachdem diese Behörde Bedenken geäußert hatte.',
};
