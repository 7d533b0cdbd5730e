import { undecided } from '../case/letter-terms';
import { followUpStep } from '../record/event-kinds';
import { eventsOfProfile, isKind } from '../record/owners';
import type { RecordEvent } from '../record/record';
import { type StepRule, type StepStanding, standsBy, switchStanding } from '../record/standing';
import { stepSaid, takenBack } from '../record/taken-back';
import { latestDay, type Objection, objectionsOf } from './objection';

/** What was said that ends the wait for an answer, for as long as nothing later opens it again. */
function followedUp(
  events: readonly RecordEvent[],
  profile: string | null,
  { words, now }: { words: readonly RecordEvent[]; now: Temporal.Instant },
) {
  const latest = latestDay(now);
  const ends = words.filter(
    (word) =>
      (word.kind === 'complaint-sent' ||
        (word.kind === 'answer-received' && !undecided.includes(word.answer))) &&
      word.on <= latest,
  );
  const objections = objectionsOf(events, profile, now);
  if (!objections.length) return ends;
  const isSettled = ({ sentOn, settledOn }: Objection) =>
    settledOn !== null && settledOn >= sentOn && settledOn <= latest;
  if (objections.some((objection) => !isSettled(objection) && !objection.complaint)) return [];
  const theirs = new Set(objections.flatMap((objection) => objection.events.map(({ id }) => id)));
  return ends.filter(({ id }) => theirs.has(id));
}

/**
 * Where the person stands with each step of the checklist.
 *
 * The objection is said once the person says it was sent. The follow-up is open until each objection has an answer
 * that ends the matter, or a complaint; a later objection opens it anew.
 *
 * @param events the record, in its own order
 * @param options.profile whose; null for the person without a label, or else the first profile
 * @param options.now the moment at which they stand there: what is dated on a day to come ends nothing
 */
export function checklistOf(
  events: readonly RecordEvent[],
  { steps, profile, now }: { steps: readonly StepRule[]; profile: string | null; now: Temporal.Instant },
): StepStanding[] {
  const own = eventsOfProfile(events, profile);
  const gone = takenBack(own);
  const words = own.filter((event) => stepSaid(event) !== null && !gone.has(event.id));
  const isDone = isKind('said-done');

  return steps.map(({ step, applies, setting }) => {
    if (!applies) return standsBy(step, 'not-for-you', []);
    if (setting) return switchStanding(events, own, { step, setting });
    const ends = new Set(step === followUpStep ? followedUp(events, profile, { words, now }) : []);
    const said = words.filter(
      (word) =>
        (isDone(word) && word.step === step) ||
        (step === 'objection' && word.kind === 'objection-sent') ||
        ends.has(word),
    );
    return standsBy(step, said.length ? 'said' : 'todo', said);
  });
}
