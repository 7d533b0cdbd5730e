import type * as en from './en';

export const letter: typeof en.letter = {
  locale: 'de-DE',
  blank: '__________',
  law: { gdpr: 'DSGVO', uk: 'UK GDPR', ch: 'DSGVO', ca: 'DSGVO' },
  elements: {
    'sender-member': '{name}\nLinkedIn-Konto: {account}',
    'sender-non-member': '{name}\n{contact}',
    'sender-contact': '{contact}',
    'to-controller': '{controllerPost}',
    'to-authority': '{authority}',
    date: '{date}',
    salutation: 'Guten Tag,',
    'subject-objection':
      'Widerspruch gegen die Verwendung meiner personenbezogenen Daten für KI-Training (Art. 21 Abs. 1 {law})',
    'subject-objection-ch':
      'Willenserklärung gegen die Verwendung meiner Personendaten für KI-Training (Art. 30 Abs. 2 Bst. b DSG)',
    'subject-short': 'Widerspruch nach Art. 21 Abs. 1 {law}: KI-Training',
    'subject-short-ch': 'Willenserklärung nach Art. 30 Abs. 2 Bst. b DSG: kein KI-Training mit meinen Daten',

    'who-member': 'mein Name ist {name}. Ich habe ein LinkedIn-Konto: {account}.',
    'who-non-member':
      'mein Name ist {name}. Ich habe kein LinkedIn-Konto. Personenbezogene Daten über mich finden sich auf LinkedIn hier:\n{content}\nSie erreichen mich unter:\n{contact}',
    identity:
      'Eine Ausweiskopie füge ich nicht bei. Sollten Sie begründete Zweifel an meiner Identität haben, teilen Sie mir bitte mit, welche das sind und welche Angaben sie ausräumen (Art. 12 Abs. 6 DSGVO).',
    'identity-plain':
      'Eine Ausweiskopie füge ich nicht bei. Sollten Sie begründete Zweifel an meiner Identität haben, teilen Sie mir bitte mit, welche das sind und welche Angaben sie ausräumen.',

    object:
      'Aus Gründen, die sich aus meiner besonderen Situation ergeben, lege ich nach Art. 21 Abs. 1 {law} Widerspruch ein gegen die Verarbeitung der mich betreffenden personenbezogenen Daten zu diesen Zwecken:',
    'object-no-grounds':
      'Ich lege nach Art. 21 Abs. 1 {law} Widerspruch ein gegen die Verarbeitung der mich betreffenden personenbezogenen Daten zu diesen Zwecken:',
    'object-ch':
      'Ich erkläre ausdrücklich, dass ich die Bearbeitung meiner Personendaten zu den unten genannten Zwecken nicht will (Art. 30 Abs. 2 Bst. b DSG). Ich untersage sie ausdrücklich auch für Daten, die ich allgemein zugänglich gemacht habe (Art. 30 Abs. 3 DSG). Die Zwecke sind:',
    'purpose-generative':
      '– Training, Feinabstimmung und Bewertung von KI-Modellen, die Inhalte erzeugen, durch Sie oder mit Ihnen verbundene Unternehmen;',
    'purpose-other':
      '– Training, Feinabstimmung und Bewertung anderer KI-Modelle, etwa zur Einordnung von Inhalten, zum Schutz vor Missbrauch und für die Sicherheit, die Ihre Datenschutzerklärung der Verbesserung Ihrer Produkte und Dienste oder der Sicherheit zuordnet;',
    'purpose-microsoft':
      '– Weitergabe von Daten an Microsoft, damit Microsoft seine KI-Modelle trainieren kann, wie es Ihre Datenschutzerklärung für das Vereinigte Königreich beschreibt;',
    'purpose-others':
      '– dieselben Zwecke, soweit die Daten aus Inhalten stammen, die andere über mich veröffentlicht haben.',
    'beyond-setting':
      'Das geht weiter als die Einstellung „Daten zur Verbesserung generativer KI“ („Data for Generative AI Improvement“), die Ihre anderen KI-Modelle nicht erreicht. Bitte verweisen Sie mich nicht allein auf diese Einstellung.',
    basis:
      'Nach Ihrer Datenschutzerklärung für Europa (European Regional Privacy Notice) stützen Sie das Training von KI-Modellen, die Inhalte erzeugen, seit dem 3. November 2025 auf berechtigte Interessen. Soweit Sie sich auch für die anderen Zwecke auf Art. 6 Abs. 1 Buchst. f {law} stützen, erfasst mein Widerspruch sie ebenso. Sollten Sie sich für einen dieser Zwecke auf eine andere Rechtsgrundlage stützen, teilen Sie mir bitte mit, auf welche.',
    'gdpr-in-ch':
      'Verantwortlich ist für mich ein in Irland niedergelassenes Unternehmen. Soweit darum auch die DSGVO gilt (Art. 3 Abs. 1 DSGVO), lege ich zudem Widerspruch nach Art. 21 Abs. 1 DSGVO ein.',

    'grounds-intro': 'Zu meiner besonderen Situation:',
    grounds: '',
    'own-words': '{ownWords}',
    'no-grounds':
      'Einzelheiten zu meiner Situation lege ich in diesem Schreiben nicht dar. Sollten Sie ohne sie nicht entscheiden können, teilen Sie mir das bitte mit.',
    balance:
      'Bitte berücksichtigen Sie bei der Abwägung auch, womit Menschen zur Zeit der Veröffentlichung vernünftigerweise rechnen konnten, wie alt die Daten sind und ob Ihr Zweck Daten braucht, an denen ich zu erkennen bin.',
    burden:
      'Nach Art. 21 Abs. 1 {law} dürfen Sie die Daten zu diesen Zwecken von nun an nur verarbeiten, wenn Sie zwingende schutzwürdige Gründe nachweisen, die meine Interessen, Rechte und Freiheiten überwiegen, oder wenn die Verarbeitung der Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen dient.',
    'burden-no-grounds':
      'Sollten Sie diesem Widerspruch zwingende schutzwürdige Gründe entgegenhalten, teilen Sie mir bitte mit, welche das sind.',
    'burden-ch':
      'Halten Sie die Bearbeitung trotz dieser Erklärung für gerechtfertigt (Art. 31 DSG), teilen Sie mir bitte mit, was sie rechtfertigt.',
    restriction:
      'Solange noch nicht feststeht, ob Ihre berechtigten Gründe gegenüber meinen überwiegen, verlange ich die Einschränkung der Verarbeitung (Art. 18 Abs. 1 Buchst. d {law}).',
    erasure:
      'Soweit keine vorrangigen berechtigten Gründe vorliegen, verlange ich die Löschung der Kopien meiner personenbezogenen Daten, die Sie zu diesen Zwecken in Datensätzen für Training, Feinabstimmung oder Bewertung vorhalten (Art. 17 Abs. 1 Buchst. c DSGVO). Nehmen Sie die Daten bitte auch nicht in spätere Datensätze auf und teilen Sie die Löschung allen mit, die die Daten von Ihnen erhalten haben (Art. 19 DSGVO).',
    'erasure-uk':
      'Soweit keine vorrangigen berechtigten Gründe vorliegen, verlange ich die Löschung der Kopien meiner personenbezogenen Daten, die Sie zu diesen Zwecken in Datensätzen für Training, Feinabstimmung oder Bewertung vorhalten (Art. 17 Abs. 1 Buchst. c UK GDPR). Nehmen Sie die Daten bitte auch nicht in spätere Datensätze auf und teilen Sie die Löschung allen mit, die die Daten von Ihnen erhalten haben, auch Microsoft.',
    'erasure-ch':
      'Bitte beenden Sie diese Bearbeitung, geben Sie die Daten dafür nicht bekannt und löschen Sie die Kopien, die Sie zu diesen Zwecken in Datensätzen für Training, Feinabstimmung oder Bewertung vorhalten.',
    'gdpr-consequences-ch':
      'Soweit auch die DSGVO gilt, verlange ich zudem die Einschränkung der Verarbeitung, solange noch nicht feststeht, ob Ihre berechtigten Gründe gegenüber meinen überwiegen (Art. 18 Abs. 1 Buchst. d DSGVO), die Löschung dieser Kopien, soweit keine vorrangigen berechtigten Gründe vorliegen (Art. 17 Abs. 1 Buchst. c DSGVO), und die Mitteilung an die Empfänger der Daten (Art. 19 DSGVO).',
    'not-account':
      'Ich bitte Sie nicht, mein Konto zu schließen oder meine Beiträge auf LinkedIn zu löschen. Es geht allein um KI-Training.',
    used: 'Außerdem habe ich zwei Fragen. Welche Kategorien meiner personenbezogenen Daten wurden bisher zu diesen Zwecken verwendet, und wer hat sie erhalten (Art. 15 Abs. 1 {law})? Und soweit Sie es sagen können: seit wann, für welche Modelle, und lässt sich das Verwendete entfernen? Bitte stellen Sie die Entscheidung über den Widerspruch nicht zurück, bis diese Fragen beantwortet sind.',
    'used-plain':
      'Außerdem habe ich einige Fragen. Welche Kategorien meiner Daten wurden bisher zu diesen Zwecken verwendet, und wer hat sie erhalten? Und soweit Sie es sagen können: seit wann, für welche Modelle, und lässt sich das Verwendete entfernen? Bitte stellen Sie das Übrige nicht zurück, bis diese Fragen beantwortet sind.',
    reply:
      'Bitte teilen Sie mir unverzüglich und spätestens innerhalb eines Monats nach Eingang mit, was Sie getan haben (Art. 12 Abs. 3 DSGVO). Werden Sie nicht tätig, nennen Sie mir bitte innerhalb desselben Monats die Gründe (Art. 12 Abs. 4 DSGVO).',
    'reply-uk':
      'Bitte teilen Sie mir ohne unangemessene Verzögerung und innerhalb der Frist aus Art. 12 Abs. 3 UK GDPR und Art. 12A UK GDPR mit, was Sie getan haben; in der Regel ist das ein Monat nach Eingang. Werden Sie nicht tätig, nennen Sie mir bitte innerhalb derselben Frist die Gründe (Art. 12 Abs. 4 UK GDPR).',
    'reply-ch':
      'Bitte bestätigen Sie mir schriftlich, was Sie getan haben, und begründen Sie, was Sie nicht tun.',
    reserve:
      'Ich behalte mir vor, mich bei einer Aufsichtsbehörde zu beschweren (Art. 77 Abs. 1 DSGVO), die Gerichte anzurufen (Art. 79 DSGVO) und den Ersatz eines etwaigen Schadens zu verlangen (Art. 82 DSGVO).',
    'reserve-uk':
      'Ich behalte mir vor, mich beim Information Commissioner zu beschweren (Abschnitt 165 des Data Protection Act 2018), die Gerichte anzurufen (Art. 79 UK GDPR) und den Ersatz eines etwaigen Schadens zu verlangen (Art. 82 UK GDPR).',
    'reserve-ch':
      'Ich behalte mir eine Anzeige beim Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (Art. 49 Abs. 1 DSG) und zivilrechtliche Ansprüche (Art. 32 Abs. 2 DSG) vor.',
    closing: 'Mit freundlichen Grüßen\n\n{name}',

    'short-who-member': 'Name: {name}. LinkedIn-Konto: {account}.',
    'short-who-non-member':
      'Name: {name}. Ich habe kein LinkedIn-Konto. Personenbezogene Daten über mich finden sich auf LinkedIn hier:\n{content}\nSie erreichen mich unter:\n{contact}',
    'short-object':
      'Aus Gründen, die sich aus meiner besonderen Situation ergeben, lege ich nach Art. 21 Abs. 1 {law} Widerspruch ein gegen die Verarbeitung meiner personenbezogenen Daten für:',
    'short-object-no-grounds':
      'Ich lege nach Art. 21 Abs. 1 {law} Widerspruch ein gegen die Verarbeitung meiner personenbezogenen Daten für:',
    'short-object-ch':
      'Ich erkläre ausdrücklich, dass ich die Bearbeitung meiner Personendaten, auch der von mir allgemein zugänglich gemachten, nicht will (Art. 30 Abs. 2 Bst. b DSG und Art. 30 Abs. 3 DSG) für:',
    'short-consequences':
      'Ich verlange die Einschränkung der Verarbeitung, solange noch nicht feststeht, ob Ihre berechtigten Gründe gegenüber meinen überwiegen (Art. 18 Abs. 1 Buchst. d DSGVO), die Löschung der zu diesen Zwecken vorgehaltenen Kopien, soweit keine vorrangigen berechtigten Gründe vorliegen (Art. 17 Abs. 1 Buchst. c DSGVO), und die Mitteilung an die Empfänger (Art. 19 DSGVO).',
    'short-consequences-uk':
      'Ich verlange die Einschränkung der Verarbeitung, solange noch nicht feststeht, ob Ihre berechtigten Gründe gegenüber meinen überwiegen (Art. 18 Abs. 1 Buchst. d UK GDPR), die Löschung der zu diesen Zwecken vorgehaltenen Kopien, soweit keine vorrangigen berechtigten Gründe vorliegen (Art. 17 Abs. 1 Buchst. c UK GDPR), und die Mitteilung an die Empfänger.',
    'short-consequences-ch':
      'Bitte beenden Sie diese Bearbeitung, geben Sie die Daten dafür nicht bekannt und löschen Sie die dafür vorgehaltenen Kopien.',

    'subject-followup': 'Mein Widerspruch vom {sentOn} gegen KI-Training',
    reference: 'Ihr Zeichen: {reference}',
    sent: 'am {sentOn} habe ich der Verwendung meiner personenbezogenen Daten für KI-Training widersprochen. Den Widerspruch habe ich {channel} übermittelt.',
    reminder:
      'Eine Antwort, aus der hervorgeht, was Sie getan haben, habe ich nicht erhalten. Nach meiner Berechnung endete die Frist des Art. 12 Abs. 3 DSGVO am {dueOn}.',
    'reminder-uk':
      'Eine Antwort, aus der hervorgeht, was Sie getan haben, habe ich nicht erhalten. Nach meiner Berechnung endete die Frist aus Art. 12 Abs. 3 UK GDPR und Art. 12A UK GDPR am {dueOn}.',
    'reminder-no-due': 'Eine Antwort, aus der hervorgeht, was Sie getan haben, habe ich nicht erhalten.',
    'reminder-ask':
      'Bitte teilen Sie mir innerhalb von 14 Tagen mit, was Sie getan haben: ob Sie die Verarbeitung, der ich widersprochen habe, beendet haben, ob sie eingeschränkt ist und was gelöscht wurde. Werden Sie nicht tätig, nennen Sie mir bitte die Gründe (Art. 12 Abs. 4 DSGVO).',
    'reminder-ask-uk':
      'Bitte teilen Sie mir innerhalb von 14 Tagen mit, was Sie getan haben: ob Sie die Verarbeitung, der ich widersprochen habe, beendet haben, ob sie eingeschränkt ist und was gelöscht wurde. Werden Sie nicht tätig, nennen Sie mir bitte die Gründe (Art. 12 Abs. 4 UK GDPR).',
    'reminder-ask-ch':
      'Bitte teilen Sie mir innerhalb von 14 Tagen mit, ob Sie die Bearbeitung, die ich nicht will, beendet haben und was gelöscht wurde. Werden Sie nicht tätig, nennen Sie mir bitte die Gründe.',
    'restriction-again':
      'Solange nicht feststeht, ob Ihre berechtigten Gründe gegenüber meinen überwiegen, belassen Sie die Verarbeitung bitte eingeschränkt oder schränken Sie sie, falls noch nicht geschehen, jetzt ein (Art. 18 Abs. 1 Buchst. d {law}).',
    next: 'Erledigt sich die Sache dadurch nicht, kann ich mich bei einer Aufsichtsbehörde beschweren (Art. 77 Abs. 1 DSGVO).',
    'next-uk':
      'Erledigt sich die Sache dadurch nicht, kann ich mich bei Ihnen nach Abschnitt 164A des Data Protection Act 2018 und beim Information Commissioner nach Abschnitt 165 des Data Protection Act 2018 beschweren.',
    'next-uk-complained':
      'Erledigt sich die Sache dadurch nicht, kann ich mich beim Information Commissioner beschweren (Abschnitt 165 des Data Protection Act 2018).',
    'next-ch':
      'Erledigt sich die Sache dadurch nicht, kann ich sie dem Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten anzeigen (Art. 49 Abs. 1 DSG).',

    'asked-identity': 'Am {answeredOn} haben Sie mich um Angaben zu meiner Identität gebeten.',
    'identity-rule':
      'Weitere Angaben dürfen Sie verlangen, wenn Sie begründete Zweifel an meiner Identität haben (Art. 12 Abs. 6 DSGVO). Bitte teilen Sie mir mit, welche Zweifel das sind, und verlangen Sie nur, was nötig ist, um sie auszuräumen.',
    'identity-rule-plain':
      'Bitte teilen Sie mir mit, welche Zweifel Sie an meiner Identität haben, und verlangen Sie nur, was nötig ist, um sie auszuräumen.',
    'identity-member':
      'Mein Konto: {account}. Ich kann den Widerspruch von diesem Konto oder von der dort hinterlegten E-Mail-Adresse aus bestätigen.',
    'identity-non-member':
      'Der Widerspruch betrifft die Inhalte auf LinkedIn, die ich darin bezeichnet habe. Sie erreichen mich unter:\n{contact}',
    'identity-own': '{ownWords}',
    'identity-stands': 'Mein Widerspruch vom {sentOn} gilt unverändert.',

    extended: 'Am {answeredOn} haben Sie mir mitgeteilt, dass Sie mehr Zeit brauchen.',
    'extension-rule':
      'Art. 12 Abs. 3 DSGVO erlaubt eine Verlängerung um bis zu zwei weitere Monate, wenn das unter Berücksichtigung der Komplexität und der Anzahl von Anträgen erforderlich ist, und verlangt, dass Sie mir die Gründe innerhalb des ersten Monats mitteilen.',
    'extension-rule-uk':
      'Art. 12A UK GDPR bestimmt die Frist für Ihre Antwort und die Bedingungen, unter denen sie verlängert werden kann.',
    'extension-late':
      'Nach meiner Berechnung war der Monat, in dem Sie das ankündigen können (Art. 12 Abs. 3 DSGVO), am {dueOn} abgelaufen. Bitte beantworten Sie den Widerspruch jetzt.',
    'extension-late-uk':
      'Nach meiner Berechnung war die Zeit, in der Sie das ankündigen können (Art. 12A UK GDPR), am {dueOn} abgelaufen. Bitte beantworten Sie den Widerspruch jetzt.',
    'extension-no-reasons':
      'Gründe habe ich in Ihrer Nachricht nicht gefunden. Bitte teilen Sie mir mit, warum Sie mehr Zeit brauchen.',
    'extension-reasons':
      'Ihre Gründe habe ich gelesen. Bitte teilen Sie mir mit, warum sie auf meinen Widerspruch zutreffen und an welchem Tag Sie ihn beantworten.',

    refused:
      'Am {answeredOn} haben Sie mir mitgeteilt, dass Sie meinem Widerspruch nicht oder nicht vollständig nachkommen.',
    'refusal-no-reasons':
      'Ich halte den Widerspruch aufrecht. Gründe habe ich in Ihrer Antwort nicht gefunden. Werden Sie nicht tätig, müssen Sie mir die Gründe nennen (Art. 12 Abs. 4 DSGVO). Bitte holen Sie das nach.',
    'refusal-no-reasons-uk':
      'Ich halte den Widerspruch aufrecht. Gründe habe ich in Ihrer Antwort nicht gefunden. Werden Sie nicht tätig, müssen Sie mir die Gründe nennen (Art. 12 Abs. 4 UK GDPR). Bitte holen Sie das nach.',
    'refusal-no-reasons-ch':
      'Ich halte meine Erklärung aufrecht. Gründe habe ich in Ihrer Antwort nicht gefunden. Bitte teilen Sie mir mit, was die Bearbeitung rechtfertigt.',
    'refusal-reasons':
      'Ich halte den Widerspruch aufrecht. Es ist an Ihnen, zwingende schutzwürdige Gründe nachzuweisen, die meine Interessen, Rechte und Freiheiten überwiegen (Art. 21 Abs. 1 {law}).',
    'refusal-reasons-ch':
      'Ich halte meine Erklärung aufrecht. Bitte teilen Sie mir mit, welches private oder öffentliche Interesse oder welches Gesetz die Bearbeitung rechtfertigt (Art. 31 DSG).',
    comment: '{ownWords}',
    'refusal-ask':
      'Bitte teilen Sie mir für jeden Zweck, den der Widerspruch betrifft, mit, auf welche Gründe Sie sich stützen und wie Sie sie gegen meine Interessen abgewogen haben.',
    partly:
      'Am {answeredOn} haben Sie mir geantwortet. Die Antwort geht nicht auf alles ein, dem ich widersprochen habe.',
    'partly-ask':
      'Bitte antworten Sie zu allem, dem ich widersprochen habe: KI-Modellen, die Inhalte erzeugen, anderen KI-Modellen und Daten aus dem, was andere über mich veröffentlicht haben.',
    'partly-reasons':
      'Soweit Sie nicht tätig werden, nennen Sie mir bitte die Gründe (Art. 12 Abs. 4 DSGVO).',
    'partly-reasons-uk':
      'Soweit Sie nicht tätig werden, nennen Sie mir bitte die Gründe (Art. 12 Abs. 4 UK GDPR).',

    'subject-164a': 'Beschwerde nach Abschnitt 164A des Data Protection Act 2018',
    'complaint-164a':
      'ich beschwere mich nach Abschnitt 164A des Data Protection Act 2018 darüber, wie Sie mit meinem Widerspruch gegen die Verwendung meiner personenbezogenen Daten für KI-Training umgegangen sind.',
    'history-intro': 'Was bisher geschah:',
    history: '– {on}: {event}.',
    'history-by': '– {on}: {event} ({channel}).',
    'complaint-first':
      'Zuvor habe ich mich nach Abschnitt 164A des Data Protection Act 2018 beim Unternehmen selbst beschwert.',
    'about-silence':
      'Eine Antwort, aus der hervorgeht, was Sie getan haben, habe ich nicht erhalten. Nach meiner Berechnung endete die Frist aus Art. 12 Abs. 3 UK GDPR und Art. 12A UK GDPR am {dueOn}.',
    'about-silence-no-due':
      'Eine Antwort, aus der hervorgeht, was Sie getan haben, habe ich nicht erhalten. Art. 12 Abs. 3 UK GDPR und Art. 12A UK GDPR setzen dafür eine Frist.',
    'about-refused': 'Nach meiner Auffassung genügt die Ablehnung nicht Art. 21 Abs. 1 UK GDPR.',
    'ask-164a':
      'Bitte bestätigen Sie den Eingang dieser Beschwerde innerhalb von dreißig Tagen, unternehmen Sie ohne unangemessene Verzögerung die geeigneten Schritte, um sie zu beantworten, und teilen Sie mir das Ergebnis mit (Abschnitt 164A des Data Protection Act 2018).',
    'later-165':
      'Erledigt sich die Sache dadurch nicht, kann ich mich beim Information Commissioner beschweren (Abschnitt 165 des Data Protection Act 2018).',

    'subject-complaint': 'Beschwerde nach Art. 77 Abs. 1 DSGVO gegen die {controller}',
    'subject-complaint-uk':
      'Beschwerde nach Abschnitt 165 des Data Protection Act 2018 gegen die {controller}',
    'subject-complaint-ch': 'Anzeige nach Art. 49 Abs. 1 DSG betreffend die {controller}',
    complaint:
      'ich beschwere mich nach Art. 77 Abs. 1 DSGVO über die Verarbeitung der mich betreffenden personenbezogenen Daten.',
    'complaint-uk':
      'ich beschwere mich nach Abschnitt 165 des Data Protection Act 2018 über die Verarbeitung der mich betreffenden personenbezogenen Daten.',
    'complaint-ch':
      'ich zeige Ihnen nach Art. 49 Abs. 1 DSG eine Bearbeitung meiner Personendaten an, die nach meiner Auffassung gegen das Datenschutzrecht verstößt.',
    'complaint-controller':
      'Mein Name ist {name}. Sie erreichen mich unter:\n{contact}\n\nVerantwortlich ist:\n{controllerSeat}',
    'complaint-about':
      'Nach seiner Datenschutzerklärung stützt sich das Unternehmen seit dem 3. November 2025 auf berechtigte Interessen, um KI-Modelle, die Inhalte erzeugen, mit personenbezogenen Daten von Menschen auf LinkedIn zu trainieren.',
    'complaint-microsoft':
      'Für das Vereinigte Königreich nennt die Erklärung außerdem die Weitergabe von Daten an Microsoft zum Training von Microsofts KI-Modellen.',
    'complaint-about-objection':
      'Dem habe ich nach Art. 21 Abs. 1 {law} widersprochen. Nach meiner Auffassung wurde mein Widerspruch nicht so behandelt, wie es das Gesetz verlangt.',
    'complaint-about-ch':
      'Ich habe ausdrücklich erklärt, dass ich das nicht will (Art. 30 Abs. 2 Bst. b DSG), auch nicht für Daten, die ich allgemein zugänglich gemacht habe (Art. 30 Abs. 3 DSG).',
    'complaint-about-ch-narrow':
      'Ich habe ausdrücklich erklärt, dass ich das nicht will (Art. 30 Abs. 2 Bst. b DSG).',
    'infringement-silence':
      'Eine Antwort, aus der hervorgeht, was das Unternehmen getan hat, habe ich nicht erhalten. Nach meiner Berechnung endete die Frist des Art. 12 Abs. 3 DSGVO am {dueOn}.',
    'infringement-silence-uk':
      'Eine Antwort, aus der hervorgeht, was das Unternehmen getan hat, habe ich nicht erhalten. Nach meiner Berechnung endete die Frist aus Art. 12 Abs. 3 UK GDPR und Art. 12A UK GDPR am {dueOn}.',
    'infringement-silence-no-due':
      'Eine Antwort, aus der hervorgeht, was das Unternehmen getan hat, habe ich nicht erhalten. Art. 12 Abs. 3 DSGVO verlangt sie innerhalb eines Monats nach Eingang.',
    'infringement-silence-no-due-uk':
      'Eine Antwort, aus der hervorgeht, was das Unternehmen getan hat, habe ich nicht erhalten. Art. 12 Abs. 3 UK GDPR und Art. 12A UK GDPR setzen dafür eine Frist.',
    'infringement-refused':
      'Das Unternehmen hat abgelehnt. Nach meiner Auffassung hat es keine zwingenden schutzwürdigen Gründe nachgewiesen, die meine Interessen, Rechte und Freiheiten überwiegen, wie es Art. 21 Abs. 1 {law} verlangt.',
    'infringement-no-reasons':
      'Gründe für die Ablehnung hat es mir nicht genannt, obwohl Art. 12 Abs. 4 {law} sie verlangt.',
    'infringement-partly':
      'Das Unternehmen hat den Widerspruch nur zum Teil behandelt. Im Übrigen hat es nach meiner Auffassung Art. 21 Abs. 1 {law} nicht erfüllt.',
    'infringement-other':
      'Das Unternehmen hat geantwortet, nach meiner Auffassung aber nicht über den Widerspruch selbst entschieden, wie es Art. 21 Abs. 1 {law} verlangt.',
    'infringement-ch':
      'Nach meiner Auffassung verletzt die Bearbeitung gegen meinen erklärten Willen meine Persönlichkeit (Art. 30 Abs. 2 Bst. b DSG), soweit nichts sie rechtfertigt.',
    'complaint-grounds-intro':
      'Die Gründe aus meiner besonderen Situation, die ich genannt habe oder hier nenne:',
    'complaint-ask':
      'Bitte prüfen Sie die Sache, wirken Sie darauf hin, dass das Unternehmen dem Widerspruch nachkommt, und unterrichten Sie mich über den Stand und das Ergebnis.',
    'complaint-ask-uk':
      'Bitte prüfen Sie die Sache, wirken Sie darauf hin, dass das Unternehmen dem Widerspruch nachkommt, und unterrichten Sie mich über den Stand und das Ergebnis.',
    'complaint-ask-ch':
      'Bitte prüfen Sie, ob Sie eine Untersuchung eröffnen, und informieren Sie mich darüber, was auf diese Anzeige folgt (Art. 49 Abs. 4 DSG).',
    'complaint-lead':
      'Mir ist bekannt, dass für das Unternehmen die irische Data Protection Commission federführend ist. Bitte leiten Sie die Beschwerde weiter, soweit das nötig ist. Ich möchte mich in der Sache weiterhin an Sie wenden.',
    'complaint-attached':
      'Anlagen, soweit vorhanden: der Widerspruch, der Nachweis der Absendung und die Antworten.',

    'subject-withdrawal': 'Widerruf der Einwilligung in KI-Training (Grundsatz 3 in Anhang 1 des PIPEDA)',
    withdraw:
      'Ich widerrufe jede ausdrückliche oder stillschweigende Einwilligung in die Verwendung und Weitergabe meiner personenbezogenen Daten zu den folgenden Zwecken (Grundsatz 3 in Anhang 1 des PIPEDA):',
    'withdraw-provincial':
      'Gilt stattdessen das Datenschutzrecht meiner Provinz, so betrachten Sie dieses Schreiben bitte als Widerruf nach diesem Recht.',
    'withdraw-ask':
      'Bitte beenden Sie diese Verwendungen innerhalb angemessener Zeit, löschen Sie die dafür vorgehaltenen Kopien und teilen Sie mir mit, was aus dem Widerruf für mich folgt.',
    'withdraw-later':
      'Erledigt sich die Sache dadurch nicht, kann ich mich bei der zuständigen Datenschutzbehörde beschweren.',
    'purpose-other-plain': '– Training, Feinabstimmung und Bewertung anderer KI-Modelle;',
    'reminder-ch': 'Eine Antwort, aus der hervorgeht, was Sie getan haben, habe ich nicht erhalten.',
    'partly-ask-uk':
      'Bitte antworten Sie zu allem, dem ich widersprochen habe: KI-Modellen, die Inhalte erzeugen, anderen KI-Modellen, der Weitergabe an Microsoft und Daten aus dem, was andere über mich veröffentlicht haben.',
    'partly-ask-narrow':
      'Bitte teilen Sie mir mit, für welche meiner Daten und für welche KI-Modelle, die Inhalte erzeugen, Sie dem Widerspruch nachkommen und für welche nicht.',
    'complaint-about-other':
      'Nach derselben Erklärung verwendet es weitere Daten zur Verbesserung seiner Produkte und Dienste und für die Sicherheit, wozu das Training anderer KI-Modelle gehört.',
    'infringement-ch-unjustified': 'Eine Rechtfertigung ist mir nicht bekannt.',
    'infringement-ch-reasons':
      'Die Gründe, die mir das Unternehmen genannt hat, rechtfertigen sie nach meiner Auffassung nicht (Art. 31 DSG).',
    'about-no-reasons':
      'Gründe dafür haben Sie mir nicht genannt, obwohl Art. 12 Abs. 4 UK GDPR sie verlangt.',
    'about-partly':
      'Nach meiner Auffassung haben Sie den Widerspruch nur zum Teil behandelt; im Übrigen ist Art. 21 Abs. 1 UK GDPR nicht erfüllt.',
    'about-other':
      'Nach meiner Auffassung haben Sie über den Widerspruch selbst nicht entschieden, wie es Art. 21 Abs. 1 UK GDPR verlangt.',
  },
  grounds: {
    'sensitive-data':
      'Aus dem, was auf LinkedIn von mir oder über mich steht, lässt sich auf Dinge schließen, die zu den besonderen Kategorien personenbezogener Daten gehören, etwa Gesundheit, Religion, politische Meinungen, Gewerkschaftszugehörigkeit oder sexuelle Orientierung.',
    sources:
      'Ich arbeite im Journalismus oder in der Forschung. Aus dem, was auf LinkedIn von mir oder über mich steht, könnten Menschen erkennbar werden, die mir im Vertrauen etwas mitgeteilt haben.',
    'professional-secrecy':
      'Mein Beruf verpflichtet mich zur Verschwiegenheit. Inhalte im Zusammenhang mit meiner Arbeit berühren, was ich vertraulich halten muss.',
    'sensitive-work':
      'Ich arbeite oder arbeitete an einem Ort oder in einer Funktion, die nicht allgemein bekannt werden darf oder deren Bekanntwerden Menschen gefährdet.',
    threat:
      'Für meine Sicherheit besteht ein Risiko. Ich muss so wenige Spuren meines Lebens und meiner Aufenthaltsorte hinterlassen wie möglich.',
    minor:
      'Ein Teil der Daten stammt aus einer Zeit, in der ich minderjährig oder noch in Schule oder Ausbildung war.',
    'earlier-purpose':
      'Ein Teil der Daten stammt aus der Zeit vor diesen KI-Funktionen. Ich habe sie zu anderen Zwecken geteilt und mit dieser Verwendung nicht gerechnet.',
    'changed-circumstances':
      'Meine Lebensumstände haben sich geändert, seit die Daten veröffentlicht wurden; ihre weitere Verwendung kann mir schaden.',
    'third-parties':
      'Die Inhalte betreffen auch andere Menschen, die dieser Verwendung, soweit ich weiß, nicht zugestimmt haben und deren Interessen ich wahren will.',
    author:
      'Ich lebe vom Schreiben oder von anderer schöpferischer Arbeit. Modelle, die mit meinen Werken trainiert werden, können sie und ihren Stil nachahmen oder wiedergeben und mir Konkurrenz machen.',
    chilled:
      'Wegen dieser Verwendung veröffentliche ich weniger, als ich es sonst täte, oder halte mich dort zurück, wo ich früher im Vertrauen geschrieben habe.',
    'non-member':
      'Ich habe kein Konto. Andere haben die Daten über mich veröffentlicht; den Bedingungen von LinkedIn habe ich nicht zugestimmt, und eine Einstellung steht mir nicht offen.',
  },
  channels: {
    'form-ai': 'über LinkedIns Widerspruchsformular',
    'form-other': 'über LinkedIns Widerspruchsformular',
    'dpo-form': 'über das Formular der Datenschutzbeauftragten von LinkedIn',
    post: 'per Post',
    email: 'per E-Mail',
  },
  history: {
    'objection-sent': 'Ich habe den Widerspruch abgesandt',
    'reminder-sent': 'Ich habe eine Erinnerung abgesandt',
    'identity-asked': 'LinkedIn bat um Angaben zu meiner Identität',
    'identity-answered': 'Ich habe auf die Frage nach meiner Identität geantwortet',
    extended: 'LinkedIn teilte mit, mehr Zeit zu brauchen',
    confirmed: 'LinkedIn teilte mit, dem Widerspruch nachzukommen',
    partly: 'LinkedIn behandelte einen Teil des Widerspruchs',
    'refused-with-reasons': 'LinkedIn lehnte ab und nannte Gründe',
    'refused-without': 'LinkedIn lehnte ab und nannte keine Gründe',
    'other-answer': 'LinkedIn antwortete, ohne über den Widerspruch zu entscheiden',
    'complained-to-controller': 'Ich habe mich bei LinkedIn beschwert',
  },
  spelling: { ch: { ß: 'ss', '„': '«', '“': '»' } },
};

export const kinds: typeof en.kinds = {
  objection: {
    name: 'Begründeter Widerspruch',
    when: 'Für das Formular der Datenschutzbeauftragten oder per Post.',
  },
  short: { name: 'Kurzer Widerspruch', when: 'Für den freien Text in LinkedIns Formular, Eintrag „Other“.' },
  reminder: { name: 'Erinnerung', when: 'Wenn rechtzeitig keine Antwort gekommen ist.' },
  'identity-reply': {
    name: 'Antwort zur Identität',
    when: 'Wenn LinkedIn Angaben zu Ihrer Identität verlangt.',
  },
  'extension-reply': { name: 'Antwort auf eine Verlängerung', when: 'Wenn LinkedIn mehr Zeit möchte.' },
  'refusal-reply': {
    name: 'Antwort auf eine Ablehnung',
    when: 'Wenn LinkedIn ablehnt, mit oder ohne Gründe.',
  },
  'partly-reply': {
    name: 'Antwort auf eine Teilantwort',
    when: 'Wenn LinkedIn nur zu einigen Zwecken antwortet oder auf den Schalter verweist.',
  },
  'complaint-to-controller': {
    name: 'Beschwerde bei LinkedIn',
    when: 'Vereinigtes Königreich: LinkedIns eigenes Beschwerdeverfahren, vor dem ICO.',
  },
  complaint: {
    name: 'Beschwerde bei der Behörde',
    when: 'Wenn LinkedIn nicht antwortet oder Sie mit der Antwort nicht einverstanden sind.',
  },
  withdrawal: { name: 'Widerruf der Einwilligung', when: 'Kanada: anstelle eines Widerspruchs.' },
};

export const fields: typeof en.fields = {
  name: 'Ihr Name',
  account: 'die E-Mail- oder Profiladresse Ihres Kontos',
  contact: 'wie LinkedIn oder die Behörde Sie erreicht',
  content: 'wo die Inhalte über Sie stehen',
  date: 'das Datum des Briefs',
  sentOn: 'der Tag, an dem Sie den Widerspruch abgesandt haben',
  channel: 'auf welchem Weg Sie ihn gesandt haben',
  reference: 'LinkedIns Zeichen',
  dueOn: 'der letzte Tag für die Antwort',
  answeredOn: 'der Tag, an dem LinkedIn geantwortet hat',
  ownWords: 'Ihre eigenen Worte',
  history: 'was bisher geschah, mit den Tagen',
  authority: 'die Behörde, an die Sie schreiben',
  outcome: 'worüber Sie sich beschweren',
};

export const warnings: typeof en.warnings = {
  'no-grounds':
    'Sie haben keine Gründe genannt. Art. 21 Abs. 1 spricht von Gründen aus Ihrer besonderen Situation; ohne sie weist LinkedIn den Brief womöglich zurück. Für Modelle, die Inhalte erzeugen, verlangt das Formular Berichten zufolge keine. Der Brief geht auch ohne Gründe und behauptet dann keine.',
  'no-grounds-ch':
    'Sie haben keine Gründe genannt. Das Schweizer Recht verlangt keine: Ihr erklärter Wille zählt. Die DSGVO, die wohl ebenfalls gilt, spricht von Gründen aus Ihrer besonderen Situation.',
  'no-grounds-complaint':
    'Sie nennen hier keine Gründe. Hat Ihr Widerspruch welche genannt, nennen Sie sie noch einmal: Die Behörde kennt nur, was Sie ihr senden. Die Beschwerde geht auch ohne Gründe und behauptet dann keine.',
  'ground-without-words':
    'Zu mindestens einem Grund haben Sie nichts Eigenes geschrieben. Ein Satz, der auf alle passt, zählt wenig; einer von Ihnen zählt mehr.',
  'sensitive-detail':
    'Nennen Sie die Art des Grundes, nicht die Einzelheiten. Schreiben Sie nicht mehr über Gesundheit, Überzeugungen, Sicherheit oder andere Menschen, als der Brief braucht.',
  'law-unsettled':
    'Ob das genannte Recht so weit reicht wie dieser Brief, ist nicht geklärt. Der Brief lässt das offen.',
  'not-yet-due': 'Nach dem Datum dieses Briefs ist die Zeit für eine Antwort noch nicht abgelaufen.',
  'identity-uk':
    'LinkedIn hat gefragt, wer Sie sind. Das ICO zählt den Monat ab dem Tag, an dem LinkedIn Ihre Antwort hat; der letzte Tag in diesem Brief kann also zu früh sein. Warten Sie sicherheitshalber, bis ein Monat nach Ihrer Antwort vergangen ist.',
  'controller-first':
    'Das ICO erwartet, dass Sie sich zuerst bei LinkedIn beschweren und das Ergebnis abwarten. Eine solche Beschwerde steht nicht in Ihrem Protokoll.',
  'authority-language':
    'Soweit wir wissen, arbeitet diese Behörde in anderen Sprachen als der dieses Briefs. Fragen Sie, ob sie ihn annimmt, oder lassen Sie ihn übersetzen.',
  'dates-out-of-order': 'Die Reihenfolge der Tage stimmt nicht: Sehen Sie sie noch einmal durch.',
};

export const grounds: typeof en.grounds = {
  'sensitive-data': {
    title: 'Dort lässt sich Sensibles über mich ablesen',
    ask: 'Um welche Art von Angaben geht es, und wo stehen sie: in einem Profil, in Gruppen oder in Beiträgen?',
    caution: 'Die Art genügt. Schreiben Sie nicht, worum genau es geht.',
  },
  sources: {
    title: 'Ich habe Quellen oder vertrauliche Kontakte',
    ask: 'Welche Aufgabe haben Sie, und wodurch könnte jemand erkennbar werden?',
    caution: 'Nennen Sie keine Quelle und keinen Kontakt.',
  },
  'professional-secrecy': {
    title: 'Mein Beruf verpflichtet zur Verschwiegenheit',
    ask: 'Welchen Beruf haben Sie, und welche Regel bindet Sie?',
    caution: 'Nennen Sie keinen Fall und niemanden, den Sie beraten oder behandeln.',
  },
  'sensitive-work': {
    title: 'Meine Arbeit darf nicht weithin bekannt werden',
    ask: 'Worum geht es, in allgemeinen Worten?',
    caution: 'Bleiben Sie allgemein: Der Brief soll nicht preisgeben, was Sie schützen.',
  },
  threat: {
    title: 'Ich muss um meine Sicherheit fürchten',
    ask: 'Schreiben Sie, dass ein Risiko besteht und dass Sie wenige Spuren hinterlassen dürfen.',
    caution: 'Keine Orte, keine Namen, keine Vorgeschichte.',
  },
  minor: {
    title: 'Die Daten stammen aus meiner Jugend',
    ask: 'Aus welcher Zeit ungefähr?',
    caution: 'Der Zeitraum genügt.',
  },
  'earlier-purpose': {
    title: 'Ich habe sie vor Jahren für anderes geteilt',
    ask: 'In welchem Jahr sind Sie beigetreten, und wofür haben Sie die Daten geteilt?',
  },
  'changed-circumstances': {
    title: 'Meine Lebensumstände haben sich geändert',
    ask: 'Was hat sich geändert: eine Auszeit, ein neuer Name, eine Stellensuche, ein Streit?',
    caution: 'Die Art genügt. Lassen Sie Namen und Einzelheiten weg.',
  },
  'third-parties': {
    title: 'Auch andere Menschen sind betroffen',
    ask: 'Um wen geht es: Menschen aus Ihrem Team, Ihrer Kundschaft, Ihrer Praxis, um Kinder?',
    caution: 'Nennen Sie niemanden mit Namen.',
  },
  author: {
    title: 'Ich lebe von dem, was ich schreibe oder schaffe',
    ask: 'Was schaffen Sie, und wie würde eine Nachahmung Ihnen schaden?',
  },
  chilled: {
    title: 'Ich veröffentliche deswegen weniger',
    ask: 'Was hat sich geändert, und seit wann?',
  },
  'non-member': {
    title: 'Andere haben über mich geschrieben, und ich habe kein Konto',
    ask: 'Wo, und soweit Sie es wissen: wer?',
  },
};

export const routes: typeof en.routes = {
  'form-ai': {
    name: 'LinkedIns Formular, Eintrag für KI-Training',
    sentences: [
      'Das Formular „Data Processing Objection Form“ ist in Minuten ausgefüllt; sein Eintrag zum Training von KI-Modellen, die Inhalte erzeugen, verlangt Berichten zufolge keine Gründe.',
      'Er betrifft Berichten zufolge Modelle, die Inhalte erzeugen; bewahren Sie die bestätigende E-Mail auf.',
    ],
  },
  'form-other': {
    name: 'LinkedIns Formular, Eintrag „Other“',
    sentences: [
      'Dasselbe Formular; „Other“ führt Berichten zufolge zu freiem Text oder zu einem E-Mail-Wechsel, wo Ihre Gründe Platz haben.',
      'Nutzen Sie ihn mit dem kurzen Widerspruch für alles, was über Modelle hinausgeht, die Inhalte erzeugen.',
    ],
  },
  'dpo-form': {
    name: 'Formular der Datenschutzbeauftragten',
    sentences: [
      'LinkedIns Datenschutzerklärung nennt ein Formular, das die Datenschutzbeauftragten erreicht.',
      'Nutzen Sie es für den ganzen Brief mit Ihren Gründen, und bewahren Sie eine Kopie auf.',
    ],
  },
  post: {
    name: 'Per Post',
    sentences: [
      'Der ganze Brief auf Papier, an die Anschrift, die LinkedIns Datenschutzerklärung für die Datenschutzbeauftragten nennt.',
      'Das dauert am längsten; mit einem Zustellnachweis ist belegt, an welchem Tag der Brief einging.',
    ],
  },
  'non-member': {
    name: 'LinkedIns Formular, ohne Konto',
    sentences: [
      'Auch Menschen ohne Konto können das Formular „Data Processing Objection Form“ nutzen.',
      'Fügen Sie hinzu, woran die Inhalte über Sie zu erkennen sind, etwa den Link zu einem Beitrag.',
    ],
  },
};

export const answers: typeof en.answers = {
  names: {
    confirmed: 'LinkedIn bestätigt es',
    partly: 'LinkedIn kommt dem zum Teil nach',
    'refused-with-reasons': 'LinkedIn lehnt ab und nennt Gründe',
    'refused-without': 'LinkedIn lehnt ohne Gründe ab',
    identity: 'LinkedIn fragt, wer ich bin',
    extends: 'LinkedIn braucht mehr Zeit',
    silence: 'Es kam keine Antwort',
    other: 'Etwas anderes',
  },
  branches: {
    confirmed: {
      means: 'LinkedIn sagt, dass es Ihrem Widerspruch nachkommt. Es muss Ihnen mitteilen, was es getan hat.',
      next: 'Bewahren Sie die Nachricht auf. Vergleichen Sie sie mit Ihrem Widerspruch: Anderes KI-Training und Beiträge anderer über Sie könnten fehlen.',
    },
    'confirmed-ch': {
      means: 'LinkedIn sagt, dass es Ihren Willen achtet.',
      next: 'Bewahren Sie die Nachricht auf. Vergleichen Sie sie mit Ihrem Brief: Anderes KI-Training und Beiträge anderer über Sie könnten fehlen.',
    },
    partly: {
      means:
        'LinkedIn kommt dem Widerspruch zum Teil nach oder hat nur einen Teil beantwortet. Im Übrigen gilt er fort, bis LinkedIn darüber entschieden hat.',
      next: 'Bewahren Sie die Nachricht auf und fragen Sie nach dem Rest, Zweck für Zweck. Sie können sich auch bei der Behörde beschweren.',
    },
    'partly-uk': {
      means:
        'LinkedIn kommt dem Widerspruch zum Teil nach oder hat nur einen Teil beantwortet. Im Übrigen gilt er fort, bis LinkedIn darüber entschieden hat.',
      next: 'Bewahren Sie die Nachricht auf und fragen Sie nach dem Rest, Zweck für Zweck. Führt das zu nichts, beschweren Sie sich zuerst bei LinkedIn; das ICO erwartet es.',
    },
    'partly-ch': {
      means: 'Im Übrigen gilt Ihr erklärter Wille fort.',
      next: 'Bewahren Sie die Nachricht auf und fragen Sie nach dem Rest, Zweck für Zweck. Sie können es auch dem EDÖB anzeigen.',
    },
    'partly-ca': {
      means: 'LinkedIn hat einen Teil Ihres Widerrufs beantwortet.',
      next: 'Bewahren Sie die Nachricht auf und vergleichen Sie sie mit Ihrem Brief. Sie können sich bei der Datenschutzbehörde beschweren.',
    },
    'refused-with-reasons': {
      means:
        'LinkedIn darf nur mit zwingenden schutzwürdigen Gründen weitermachen, die Ihre Interessen überwiegen, oder für Rechtsansprüche, und muss sie nachweisen. Haben Sie keine Gründe aus Ihrer Situation genannt, kann es darauf verweisen.',
      next: 'Bewahren Sie die Antwort auf. Fragen Sie, wie Ihre Situation abgewogen wurde, oder beschweren Sie sich bei der Behörde; beides ist möglich.',
    },
    'refused-with-reasons-uk': {
      means:
        'LinkedIn darf nur mit zwingenden schutzwürdigen Gründen weitermachen, die Ihre Interessen überwiegen, oder für Rechtsansprüche, und muss sie nachweisen. Haben Sie keine Gründe aus Ihrer Situation genannt, kann es darauf verweisen.',
      next: 'Bewahren Sie die Antwort auf. Fragen Sie, wie Ihre Situation abgewogen wurde, oder beschweren Sie sich bei LinkedIn; das ICO erwartet das vor einer Beschwerde bei ihm.',
    },
    'refused-with-reasons-ch': {
      means:
        'LinkedIn hält die Bearbeitung für gerechtfertigt. Ein Gericht könnte das prüfen; der EDÖB kann dem nachgehen.',
      next: 'Bewahren Sie die Antwort auf. Fragen Sie nach der Rechtfertigung, oder zeigen Sie es dem EDÖB an.',
    },
    'refused-without': {
      means: 'Wird LinkedIn nicht tätig, muss es Ihnen sagen, warum. Das ist nicht geschehen.',
      next: 'Bewahren Sie die Antwort auf. Fragen Sie nach den Gründen, oder beschweren Sie sich bei der Behörde.',
    },
    'refused-without-uk': {
      means: 'Wird LinkedIn nicht tätig, muss es Ihnen sagen, warum. Das ist nicht geschehen.',
      next: 'Bewahren Sie die Antwort auf. Fragen Sie nach den Gründen, oder beschweren Sie sich bei LinkedIn; das ICO erwartet das vor einer Beschwerde bei ihm.',
    },
    'refused-without-ch': {
      means: 'LinkedIn achtet Ihren Willen nicht und sagt nicht, was das rechtfertigt.',
      next: 'Bewahren Sie die Antwort auf. Fragen Sie nach der Rechtfertigung, oder zeigen Sie es dem EDÖB an.',
    },
    'refused-ca': {
      means: 'LinkedIn kommt Ihrem Widerruf nicht nach.',
      next: 'Bewahren Sie die Antwort auf. Sie können sich bei der Datenschutzbehörde beschweren.',
    },
    identity: {
      means:
        'LinkedIn darf mehr verlangen, wenn es begründete Zweifel daran hat, wer Sie sind. Ein angemeldetes Mitglied gibt dazu selten Anlass.',
      next: 'Antworten Sie bald: Bis dahin steht die Zeit für die Antwort womöglich still. Geben Sie nur an, was die Zweifel ausräumt; senden Sie keine Ausweiskopie, solange niemand eine verlangt.',
    },
    'identity-late': {
      means:
        'LinkedIn fragt, wer Sie sind, aber erst nach dem letzten Tag. Nach unserer Zählung ersetzt das die ausgebliebene Antwort nicht.',
      next: 'Antworten Sie trotzdem, aber nur mit dem, was die Zweifel ausräumt; senden Sie keine Ausweiskopie, solange niemand eine verlangt. Sie können auch so weitergehen, als wäre nichts gekommen.',
    },
    'identity-uk': {
      means:
        'LinkedIn darf mehr verlangen, wenn es begründete Zweifel daran hat, wer Sie sind. Die Zeit für die Antwort läuft dann womöglich erst ab Ihrer Auskunft.',
      next: 'Antworten Sie bald. Geben Sie nur an, was die Zweifel ausräumt; senden Sie keine Ausweiskopie, solange niemand eine verlangt.',
    },
    'identity-ch': {
      means: 'LinkedIn möchte sicher sein, wer Sie sind.',
      next: 'Antworten Sie bald. Geben Sie nur an, was die Zweifel ausräumt; senden Sie keine Ausweiskopie, solange niemand eine verlangt.',
    },
    'identity-ca': {
      means: 'LinkedIn möchte sicher sein, wer Sie sind.',
      next: 'Bewahren Sie die Nachricht auf und antworten Sie bald. Geben Sie nur an, was die Zweifel ausräumt; senden Sie keine Ausweiskopie, solange niemand eine verlangt.',
    },
    'extends-late': {
      means:
        'Eine Verlängerung muss innerhalb des ersten Monats angekündigt werden. Nach Ihren Angaben kam diese später.',
      next: 'Bewahren Sie die Nachricht auf und verlangen Sie jetzt eine Antwort. Sie können auch so weitergehen, als wäre keine Antwort gekommen.',
    },
    'extends-reasons': {
      means:
        'LinkedIn darf bis zu zwei weitere Monate brauchen, wenn das erforderlich ist und es innerhalb des ersten Monats sagt, warum.',
      next: 'Bewahren Sie die Nachricht auf. Der letzte Tag verschiebt sich; gezählt werden drei Monate ab Eingang.',
    },
    'extends-no-reasons': {
      means:
        'LinkedIn darf bis zu zwei weitere Monate brauchen, muss aber innerhalb des ersten Monats sagen, warum. Das hat es nicht gesagt.',
      next: 'Bewahren Sie die Nachricht auf und fragen Sie nach den Gründen. Der letzte Tag verschiebt sich einstweilen.',
    },
    'extends-uncounted': {
      means: 'LinkedIn möchte mehr Zeit. Der Tag des Eingangs, von dem an gezählt wird, fehlt.',
      next: 'Bewahren Sie die Nachricht auf und tragen Sie den Tag ein, an dem Ihr Widerspruch einging.',
    },
    'extends-ch': {
      means: 'LinkedIn möchte mehr Zeit. Das Recht nennt hier keine Frist für die Antwort.',
      next: 'Bewahren Sie die Nachricht auf und notieren Sie, wann Sie wieder nachsehen wollen.',
    },
    'extends-ca': {
      means: 'LinkedIn möchte mehr Zeit.',
      next: 'Bewahren Sie die Nachricht auf und notieren Sie, wann Sie wieder nachsehen wollen.',
    },
    'silence-waiting': {
      means: 'Die Zeit für eine Antwort ist noch nicht abgelaufen.',
      next: 'Warten Sie bis zum letzten Tag. Wir sagen Ihnen, wenn er vorbei ist.',
    },
    'silence-overdue': {
      means: 'Der letzte Tag für eine Antwort ist nach unserer Zählung vorbei.',
      next: 'Senden Sie die Erinnerung, oder gehen Sie gleich den Schritt danach. Eine Erinnerung ist nicht vorgeschrieben; sie zeigt, dass Sie es versucht haben.',
    },
    'silence-reminded': {
      means: 'Der letzte Tag ist vorbei, und Sie haben LinkedIn erinnert.',
      next: 'Sie können sich bei der Behörde beschweren, sofort oder nach den vierzehn Tagen, die die Erinnerung setzt.',
    },
    'silence-reminded-uk': {
      means: 'Der letzte Tag ist vorbei, und Sie haben LinkedIn erinnert.',
      next: 'Beschweren Sie sich in LinkedIns Beschwerdeverfahren, sofort oder nach den vierzehn Tagen, die die Erinnerung setzt; das ICO erwartet das zuerst.',
    },
    'silence-complained-uk': {
      means: 'Der letzte Tag ist vorbei, und Sie haben sich bei LinkedIn beschwert.',
      next: 'LinkedIn hat dreißig Tage, den Eingang zu bestätigen, und muss Ihnen das Ergebnis ohne unangemessene Verzögerung mitteilen. Danach können Sie sich an das ICO wenden.',
    },
    'silence-uncounted': {
      means: 'Ob die Zeit abgelaufen ist, können wir nicht sagen: Der Tag des Eingangs fehlt.',
      next: 'Tragen Sie den Tag ein, an dem Ihr Widerspruch einging.',
    },
    'silence-ch': {
      means: 'Das Schweizer Recht nennt keine Frist für die Antwort auf einen Widerspruch.',
      next: 'Geben Sie LinkedIn angemessene Zeit, schicken Sie dann eine Erinnerung, und zeigen Sie es, wenn Sie möchten, dem EDÖB an.',
    },
    'silence-reminded-ch': {
      means: 'Sie haben LinkedIn erinnert, und es kam keine Antwort.',
      next: 'Sie können es dem EDÖB anzeigen. Er kann eine Untersuchung eröffnen und sagt Ihnen, was er getan hat; Ihren Fall entscheidet er nicht.',
    },
    'silence-ca': {
      means: 'Es kam keine Antwort.',
      next: 'Geben Sie LinkedIn angemessene Zeit; danach können Sie sich bei der Datenschutzbehörde beschweren.',
    },
    other: {
      means:
        'LinkedIn hat etwas anderes geantwortet, etwa dass es einen Schalter gibt. Über Ihren Widerspruch ist damit nicht entschieden.',
      next: 'Bewahren Sie die Nachricht auf und verlangen Sie eine Antwort auf den Widerspruch selbst.',
    },
    'other-ca': {
      means: 'LinkedIn hat etwas anderes geantwortet.',
      next: 'Bewahren Sie die Nachricht auf und vergleichen Sie sie mit Ihrem Brief.',
    },
  },
};

export const authority: typeof en.authority = {
  why: {
    residence: 'weil Sie dort leben',
    work: 'weil Sie dort arbeiten',
    infringement: 'weil die Verarbeitung, über die Sie sich beschweren, dort stattfand',
  },
  gives: {
    complaint: 'Sie nimmt Ihre Beschwerde an und teilt Ihnen das Ergebnis mit.',
    report:
      'Sie nimmt Ihre Anzeige entgegen. Sie kann eine Untersuchung eröffnen und teilt Ihnen nur mit, was sie getan hat; Ihren Fall entscheidet sie nicht.',
  },
  lead: 'Sie ist federführend für LinkedIn Ireland. Wählen müssen Sie sie darum nicht: Eine andere Behörde gibt den Fall an sie weiter und bleibt für Sie zuständig.',
  complaintMissing: 'Die Adresse ihrer Beschwerdeseite kennen wir nicht. Angegeben ist ihre Website.',
  chooseOne: 'Zuständig ist die Behörde des Bundeslandes, in dem Sie leben. Wählen Sie sie aus.',
  controllerFirst: {
    required: 'Ihren Antrag an LinkedIn müssen Sie vorher gestellt haben.',
    advised: 'Schreiben Sie zuerst an LinkedIn und warten Sie die Antwort ab; manche Behörden verlangen es.',
    free: 'Sie müssen nicht vorher an LinkedIn geschrieben haben.',
  },
  asksFirst: 'Diese Behörde verlangt es: Fügen Sie Ihren Widerspruch und die Antworten bei.',
  first: {
    objection: 'Zuerst: der Widerspruch bei LinkedIn.',
    'complaint-to-controller': 'Zuerst: die Beschwerde bei LinkedIn selbst und ihr Ergebnis.',
  },
  procedures: {
    'gdpr-77': 'Wie eine Beschwerde behandelt wird, richtet sich nach den Regeln des jeweiligen Landes.',
    'gdpr-2025-2518':
      'Seit dem 2. April 2027 gelten in der ganzen EU dieselben Verfahrensregeln für grenzüberschreitende Beschwerden. Ihr Antrag an LinkedIn muss vor der Beschwerde gestellt sein.',
    ico: 'Eine Beschwerde beim ICO beruht auf dem Data Protection Act 2018, Abschnitt 165.',
    'ico-164a':
      'Seit dem 19. Juni 2026 muss LinkedIn ein Beschwerdeverfahren haben. Nutzen Sie es zuerst: Das ICO erwartet es.',
    fdpic: 'Der EDÖB kann auf Ihre Anzeige hin eine Untersuchung eröffnen; Partei sind Sie darin nicht.',
  },
};
