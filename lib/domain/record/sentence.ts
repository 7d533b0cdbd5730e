/** How an event is told without words: which sentence, and what stands in its places. The words are in the texts. */

/**
 * What stands in a place of a sentence. `as` says how it is put into words: a day and a day with its time, the name of
 * a switch, step, region, language, channel, answer, authority or profile, a text as the person typed it, a checksum.
 * A `moment` is the one at which the reading with that id was made.
 */
export interface Place {
  as:
    | 'day'
    | 'moment'
    | 'setting'
    | 'step'
    | 'region'
    | 'language'
    | 'channel'
    | 'answer'
    | 'authority'
    | 'profile'
    | 'typed'
    | 'checksum';
  value: string;
}

/** The sentences that depend on nothing but their places. */
type PlainSentence =
  | 'readingOn'
  | 'readingOff'
  | 'reading-assigned'
  | 'unnamed-assigned'
  | 'agreed-to'
  | 'said-done'
  | 'undone'
  | 'undoneOne'
  | 'region-chosen'
  | 'memberYes'
  | 'memberNo'
  | 'guidanceHighlight'
  | 'guidanceBeside'
  | 'language-chosen'
  | 'objection-sent'
  | 'objectionReference'
  | 'receipt-told'
  | 'identity-asked'
  | 'identity-answered'
  | 'extension-announced'
  | 'answer-received'
  | 'letter-drafted'
  | 'letter-sent'
  | 'reminder-sent'
  | 'identity-reply-sent'
  | 'complained-to-controller'
  | 'complaint-sent'
  | 'profile-created'
  | 'profile-named'
  | 'reminderNone'
  | 'notificationsOn'
  | 'notificationsOff'
  | 'syncOn'
  | 'syncOff'
  | 'importedDigest';

/** The sentences that have a number in them, and so a form for each plural of the language. */
type CountedSentence = 'reminderEvery' | 'imported';

export type Sentence =
  | { text: PlainSentence; places?: Readonly<Record<string, Place>> }
  | { text: CountedSentence; count: number };
