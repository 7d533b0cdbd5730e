import { type AnswerId, type Channel, type LetterKind, letterKinds, undecided } from '../case/letter-terms';
import { type FollowKind, rowOf } from '../record/event-kinds';
import { eventsOfProfile, indexOf } from '../record/owners';
import type { EventOf, RecordEvent } from '../record/record';
import { takenBack } from '../record/taken-back';
import { type Clock, clock } from './clock';
import { addressReceipt, type DeadlineRule, type IdentityQuestion, identityQuestions } from './deadline';
import type { HistoryEntry } from './letter-fields';

/** One objection and all that came after it, derived from the record. */
export interface Objection {
  /** Id of its `objection-sent`. */
  id: string;
  channel: Channel;
  /** ISO date, as are all days here. */
  sentOn: string;
  /** LinkedIn's, as the objection or the latest message that bears one has it. */
  reference: string;
  member: boolean;
  /** The day it came in: told by the person, or taken for granted for its channel; null while only they can know. */
  receipt: { on: string; told: boolean } | null;
  identity: IdentityQuestion[];
  extension: { on: string; reasons: boolean } | null;
  /** Oldest first; what asks for identity or time is among them. */
  answers: { event: string; answer: AnswerId; on: string; reasons: boolean }[];
  /** The day of the first answer that ended the wait. */
  settledOn: string | null;
  /** Letters sent after it, oldest first. */
  letters: { event: string; letter: LetterKind; on: string }[];
  /** `answered`: whether an answer that decides the matter was noted after it. */
  complaint: { event: string; authority: string; on: string; reference: string; answered: boolean } | null;
  /** Everything for the dated history of a letter, in the order of the days. */
  history: HistoryEntry[];
  /** What the record holds of it and was not taken back, in the record's order. */
  events: RecordEvent[];
}

type Follow = EventOf<FollowKind>;

const isFollow = (event: RecordEvent): event is Follow => rowOf(event.kind).follows;

const byDay = (a: { on: string }, b: { on: string }) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/**
 * The objections a person says they made, oldest first; what was taken back is left out.
 * @param events the record, in its own order
 * @param profile whose; null for the only one, or the first
 */
export function objectionsOf(events: readonly RecordEvent[], profile: string | null): Objection[] {
  const own = eventsOfProfile(events, profile);
  const { isHere } = indexOf(events);
  const gone = takenBack(own);
  const words = own.filter(
    (event): event is EventOf<'objection-sent'> | Follow =>
      (event.kind === 'objection-sent' || isFollow(event)) && !gone.has(event.id),
  );
  const sent = words.filter((event) => event.kind === 'objection-sent');
  const place = new Map(own.map(({ id }, n) => [id, n]));
  /**
   * The named objection, or the last one said before; one that was taken back keeps what names it. What was said here
   * belongs to what was sent here, where there is one.
   */
  const belongsTo = (event: Follow) => {
    if (event.of) return event.of;
    const before = sent.filter(({ id }) => (place.get(id) ?? 0) < (place.get(event.id) ?? 0));
    // Told in the wrong order, it belongs to what had been sent by its day.
    const told = before.length ? before : sent.filter(({ on }) => on <= event.on).slice(0, 1);
    return ((isHere(event) && told.findLast(isHere)) || told.at(-1))?.id;
  };

  /** Whether one thing happened after another: on a later day, or written down later on the same. */
  const isAfter = (later: Follow, earlier: Follow) =>
    later.on > earlier.on ||
    (later.on === earlier.on && (place.get(later.id) ?? 0) > (place.get(earlier.id) ?? 0));

  return sent.map((objection) => {
    const after = words.filter(isFollow).filter((event) => belongsTo(event) === objection.id);
    const of = <Kind extends Follow['kind']>(kind: Kind) =>
      after.filter((event): event is Extract<Follow, { kind: Kind }> => event.kind === kind);

    const received = of('receipt-told').at(-1);
    const assumed = addressReceipt(objection.channel, objection.on);
    const answers = of('answer-received')
      .map(({ id, answer, on }) => ({
        event: id,
        answer,
        on,
        reasons: answer === 'refused-with-reasons',
      }))
      .sort(byDay);
    const extended = of('extension-announced').toSorted(byDay)[0];
    const complaint = of('complaint-sent').at(-1);
    const receipt = received
      ? { on: received.on, told: true }
      : 'receipt' in assumed && assumed.receipt
        ? { on: assumed.receipt, told: false }
        : null;
    const receiptTold: HistoryEntry[] = receipt
      ? [{ on: receipt.on, event: receipt.told ? 'received' : 'received-assumed' }]
      : [];
    const events = [objection, ...after];
    return {
      id: objection.id,
      channel: objection.channel,
      sentOn: objection.on,
      reference:
        objection.reference ?? of('answer-received').findLast((one) => one.reference)?.reference ?? '',
      member: objection.member ?? true,
      receipt,
      identity: identityQuestions(
        of('identity-asked').map(({ on }) => on),
        of('identity-answered').map(({ on }) => on),
      ),
      extension: extended ? { on: extended.on, reasons: extended.reasons ?? false } : null,
      answers,
      settledOn: answers.find(({ answer }) => !undecided.includes(answer))?.on ?? null,
      letters: of('letter-sent')
        .flatMap(({ id, letter, on }) => {
          const kind = letterKinds.find((one) => one === letter);
          return kind ? [{ event: id, letter: kind, on }] : [];
        })
        .sort(byDay),
      complaint: complaint
        ? {
            event: complaint.id,
            authority: complaint.authority,
            on: complaint.on,
            reference: complaint.reference ?? '',
            answered: of('answer-received').some(
              (event) => !undecided.includes(event.answer) && isAfter(event, complaint),
            ),
          }
        : null,
      history: events
        .flatMap((event) => {
          const part = rowOf(event.kind).history(event);
          const entries: HistoryEntry[] = part ? [{ on: event.on, ...part }] : [];
          return event === objection ? [...entries, ...receiptTold] : entries;
        })
        .sort(byDay),
      events,
    };
  });
}

/** How the answer to an objection is counted in its region. */
export interface ClockRules {
  /** Null where the region's law sets no month. */
  rule: DeadlineRule | null;
  /** The first day on which an objection makes sense. */
  began: string;
  /** A day that has certainly come: the edition of the case. */
  edition: string;
}

/**
 * The clock on one objection's answer.
 * @returns null while the day it came in is not known, and the region has a month to count
 */
export function objectionClock(
  {
    receipt,
    extension,
    identity,
    settledOn,
  }: Pick<Objection, 'receipt' | 'extension' | 'identity' | 'settledOn'>,
  { rule, began, edition }: ClockRules,
  now: Temporal.Instant,
): Clock | null {
  if (!rule) return { state: 'no-clock' };
  if (!receipt) return null;
  return clock(
    {
      receipt: receipt.on,
      rule,
      caseBegan: began,
      knownPast: edition,
      // Where a day begins first, 14 hours ahead of Greenwich.
      latest: now.toZonedDateTimeISO('+14:00').toPlainDate().toString(),
      extensionAnnouncedOn: extension?.on,
      extensionReasons: extension?.reasons,
      identity,
      answeredOn: settledOn,
    },
    now,
  );
}
