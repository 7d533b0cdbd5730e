import { dayProblem } from '../case/dates';
import { type AnswerId, type Channel, type LetterKind, letterKinds, undecided } from '../case/letter-terms';
import { type FollowKind, rowOf } from '../record/event-kinds';
import { eventsOfProfile, indexOf } from '../record/owners';
import type { EventOf, RecordEvent } from '../record/record';
import { takenBack } from '../record/taken-back';
import { type Clock, clock } from './clock';
import { addressReceipt, type DeadlineRule, type IdentityQuestion, identityQuestions } from './deadline';
import type { HistoryEntry } from './letter-fields';

/** One answer to an objection, as it was noted. */
interface ObjectionAnswer {
  /** Id of its `answer-received`. */
  event: string;
  answer: AnswerId;
  on: string;
  /** Whether it is a refusal that gave reasons. */
  reasons: boolean;
}

/**
 * One objection and all that came after it, derived from the record. What is dated on a day to come, as a file may hold
 * it, is among the `events` and counts for nothing else before that day; only what the clock on the answer looks at
 * keeps such a day, since the clock says that it cannot be right.
 */
export interface Objection {
  /** Id of its `objection-sent`. */
  id: string;
  channel: Channel;
  /** ISO date, as are all days here. */
  sentOn: string;
  /** LinkedIn's reference, from the objection or from the latest message that bears one. */
  reference: string;
  member: boolean;
  /** The day it came in: told by the person, or taken for granted for its channel; null while only they can know. */
  receipt: { on: string; told: boolean } | null;
  identity: IdentityQuestion[];
  extension: { on: string; reasons: boolean } | null;
  /** Oldest first; what asks for identity or time is among them. */
  answers: ObjectionAnswer[];
  /** The last of them that decides the matter, by which an answered objection stands; null where none does. */
  decision: ObjectionAnswer | null;
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

/** What a person's events say of their objections, each follow-up under the objection it belongs to. */
interface Told {
  sent: EventOf<'objection-sent'>[];
  follows: ReadonlyMap<string, Follow[]>;
  /** Every event's place among the person's. */
  place: ReadonlyMap<string, number>;
}

const addTo = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
};

/**
 * Looks up the first of some objections that had been sent by a day.
 * @param sent in the record's order
 */
function firstSentBy(sent: readonly EventOf<'objection-sent'>[]): (day: string) => string | undefined {
  /** Each of them was sent on an earlier day than all before it, so that the days can be searched by halves. */
  const earlier: EventOf<'objection-sent'>[] = [];
  for (const one of sent) if (one.on < (earlier.at(-1)?.on ?? '~')) earlier.push(one);
  return (day) => {
    let [from, to] = [0, earlier.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((earlier[middle]?.on ?? '') <= day) to = middle;
      else from = middle + 1;
    }
    return earlier[from]?.id;
  };
}

/** One walk through a person's events. */
function toldIn(own: readonly RecordEvent[], isHere: (event: RecordEvent) => boolean): Told {
  const gone = takenBack(own);
  const sent = own.filter(
    (event): event is EventOf<'objection-sent'> => event.kind === 'objection-sent' && !gone.has(event.id),
  );
  const follows = new Map<string, Follow[]>();
  const place = new Map<string, number>();
  const firstBy = firstSentBy(sent);
  const firstHereBy = firstSentBy(sent.filter(isHere));
  const before: EventOf<'objection-sent'>[] = [];
  let lastHere: string | undefined;
  /** The last of them that had come, from wherever, when something was said here. */
  const lastKnownTo = ({ tick }: Follow) => before.findLast(({ cameAfter = 0 }) => cameAfter < tick)?.id;
  /**
   * The named objection, or the last one said before; one that was taken back keeps what names it. What was said here
   * belongs to what was sent here, where there is one. Told in the wrong order, it belongs to what had been sent by its
   * day; but nothing that was said here comes to belong to what came from elsewhere later.
   */
  const belongsTo = (event: Follow): string | undefined =>
    event.of ??
    (isHere(event)
      ? lastHere || lastKnownTo(event) || firstHereBy(event.on)
      : before.at(-1)?.id || firstBy(event.on));

  own.forEach((event, n) => {
    place.set(event.id, n);
    if (isFollow(event)) {
      const objection = gone.has(event.id) ? undefined : belongsTo(event);
      if (objection) addTo(follows, objection, event);
    }
    if (event.kind !== 'objection-sent' || gone.has(event.id)) return;
    before.push(event);
    if (isHere(event)) lastHere = event.id;
  });
  return { sent, follows, place };
}

/** The complaint about an objection, and whether an answer that decides the matter was noted after it. */
function complaintOf(
  sent: EventOf<'objection-sent'>,
  after: readonly Follow[],
  place: Told['place'],
): Objection['complaint'] {
  // One from before the objection was sent cannot be about it.
  const complaint = after.findLast(
    (event): event is EventOf<'complaint-sent'> => event.kind === 'complaint-sent' && event.on >= sent.on,
  );
  if (!complaint) return null;
  /** On a later day, or written down later on the same. */
  const isLater = ({ id, on }: Follow) =>
    on > complaint.on || (on === complaint.on && (place.get(id) ?? 0) > (place.get(complaint.id) ?? 0));
  return {
    event: complaint.id,
    authority: complaint.authority,
    on: complaint.on,
    reference: complaint.reference ?? '',
    answered: after.some(
      (event) => event.kind === 'answer-received' && !undecided.includes(event.answer) && isLater(event),
    ),
  };
}

/** One objection with what came after it. @param latest the latest day that has come anywhere */
function objectionFrom(objection: EventOf<'objection-sent'>, told: Told, latest: string): Objection {
  const after = told.follows.get(objection.id) ?? [];
  const happened = after.filter(({ on }) => on <= latest);
  const among =
    (follows: readonly Follow[]) =>
    <Kind extends Follow['kind']>(kind: Kind) =>
      follows.filter((event): event is Extract<Follow, { kind: Kind }> => event.kind === kind);
  const [of, ofAll] = [among(happened), among(after)];

  const received = ofAll('receipt-told').at(-1);
  const assumed = addressReceipt(objection.channel, objection.on);
  const answers = of('answer-received')
    .map(({ id, answer, on }) => ({ event: id, answer, on, reasons: answer === 'refused-with-reasons' }))
    .sort(byDay);
  const settled = ofAll('answer-received')
    .toSorted(byDay)
    .find(({ answer }) => !undecided.includes(answer));
  const extended = ofAll('extension-announced').toSorted(byDay)[0];
  const receipt = received
    ? { on: received.on, told: true }
    : 'receipt' in assumed && assumed.receipt
      ? { on: assumed.receipt, told: false }
      : null;
  const receiptTold: HistoryEntry[] = receipt
    ? [{ on: receipt.on, event: receipt.told ? 'received' : 'received-assumed' }]
    : [];
  return {
    id: objection.id,
    channel: objection.channel,
    sentOn: objection.on,
    reference: objection.reference ?? of('answer-received').findLast((one) => one.reference)?.reference ?? '',
    member: objection.member ?? true,
    receipt,
    identity: identityQuestions(
      ofAll('identity-asked').map(({ on }) => on),
      ofAll('identity-answered').map(({ on }) => on),
    ),
    extension: extended ? { on: extended.on, reasons: extended.reasons ?? false } : null,
    answers,
    decision: answers.findLast(({ answer }) => !undecided.includes(answer)) ?? null,
    settledOn: settled?.on ?? null,
    letters: of('letter-sent')
      .flatMap(({ id, letter, on }) => {
        const kind = letterKinds.find((one) => one === letter);
        return kind ? [{ event: id, letter: kind, on }] : [];
      })
      .sort(byDay),
    complaint: complaintOf(objection, happened, told.place),
    history: [objection, ...happened]
      .flatMap((event) => {
        const part = rowOf(event.kind).history(event);
        const entries: HistoryEntry[] = part ? [{ on: event.on, ...part }] : [];
        return event === objection ? [...entries, ...receiptTold] : entries;
      })
      .sort(byDay),
    events: [objection, ...after],
  };
}

/**
 * The latest day that it is anywhere: 14 hours ahead of Greenwich, where each day begins first.
 * @returns an ISO date of a year of four digits: of a clock that shows another year, the first or the last such day, so
 *   that days can be compared as texts
 */
export function latestDay(now: Temporal.Instant): string {
  const day = now.toZonedDateTimeISO('+14:00').toPlainDate();
  if (day.year > 9999) return '9999-12-31';
  return day.year < 0 ? '0000-01-01' : day.toString();
}

/** A record is never changed in place, so what was found in it holds for as long as there is that list, and that day. */
const found = new WeakMap<readonly RecordEvent[], { latest: string; objections: Objection[] }>();

/**
 * The objections a person says they made, oldest first; what was taken back is left out.
 * @param events the record, in its own order
 * @param profile whose; null for the person without a label, or else the first profile
 * @param now what is dated on a day that has not begun anywhere at this moment counts for nothing
 */
export function objectionsOf(
  events: readonly RecordEvent[],
  profile: string | null,
  now: Temporal.Instant,
): Objection[] {
  const own = eventsOfProfile(events, profile);
  const latest = latestDay(now);
  const there = found.get(own);
  if (there?.latest === latest) return there.objections;
  const told = toldIn(own, indexOf(events).isHere);
  const objections = told.sent.map((objection) => objectionFrom(objection, told, latest));
  found.set(own, { latest, objections });
  return objections;
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

/** What was counted for one moment: a record may tell of thousands of objections with the same days. */
const clocks = new WeakMap<DeadlineRule, WeakMap<Temporal.Instant, Map<string, Clock>>>();

/** What of an objection its clock looks at. */
type Dated = Pick<Objection, 'sentOn' | 'receipt' | 'extension' | 'identity' | 'settledOn'>;

/**
 * A day that cannot be right whatever the law of the region: arrival or answer before the objection was sent, or an
 * answer from a day to come. Nothing ends by it.
 * @returns null where there is none
 */
export function misdated({ sentOn, receipt, settledOn }: Dated, now: Temporal.Instant): Clock | null {
  const bounds = { from: sentOn, early: 'before-receipt', today: latestDay(now) } as const;
  const problem =
    (receipt?.told && receipt.on < sentOn ? dayProblem(receipt.on, 'receipt', bounds) : null) ??
    (settledOn === null ? null : dayProblem(settledOn, 'answer', bounds));
  return problem && { state: 'problem', today: null, ...problem };
}

/**
 * The clock on one objection's answer.
 * @returns null while the day it came in is not known, and the region has a month to count
 */
export function objectionClock(
  objection: Dated,
  { rule, began, edition }: ClockRules,
  now: Temporal.Instant,
): Clock | null {
  const wrong = misdated(objection, now);
  if (wrong) return wrong;
  const { receipt, extension, identity, settledOn } = objection;
  if (!rule) return { state: 'no-clock' };
  if (!receipt) return null;
  const facts = {
    receipt: receipt.on,
    rule,
    caseBegan: began,
    knownPast: edition,
    latest: latestDay(now),
    extensionAnnouncedOn: extension?.on,
    extensionReasons: extension?.reasons,
    identity,
    answeredOn: settledOn,
  };
  const key = JSON.stringify({ ...facts, rule: rule.id });
  const byMoment = clocks.get(rule) ?? new WeakMap<Temporal.Instant, Map<string, Clock>>();
  clocks.set(rule, byMoment);
  const counted = byMoment.get(now) ?? new Map<string, Clock>();
  byMoment.set(now, counted);
  const there = counted.get(key) ?? clock(facts, now);
  counted.set(key, there);
  return there;
}
