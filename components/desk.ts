import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../lib/cases';
import { type RegionFacts, regionFacts, type StepForRegion, stepsFor } from '../lib/domain/case/case';
import { pickLanguage } from '../lib/domain/case/language';
import { checklistOf } from '../lib/domain/objection/checklist';
import { rowOf } from '../lib/domain/record/event-kinds';
import { type Person, people, profiles } from '../lib/domain/record/owners';
import type { Acknowledgement, GuideMode } from '../lib/domain/record/page-report';
import { latestChoice, type StepStanding, stepRules } from '../lib/domain/record/standing';
import type { Doors } from '../lib/extension/doors';
import type { Saying } from '../lib/extension/messages';
import type { ReadRecord } from '../lib/extension/stored-record';
import { type CaseWords, languages, textsOf, type Words } from '../lib/locales';
import type { DateLength } from '../lib/locales/format';
import { dayHere, dayInWords } from './day';
import { preference, useDoors } from './doors';
import { type OpenedRecord, useLatestRecord } from './latest-record';
import { useSaidOnce } from './once';
import { setPageLanguage } from './page-language';
import { type PolicyInForce, usePolicy } from './policy';
import { useLoaded } from './texts';

/** Why something the person said was not stored. */
export type Failure = Exclude<Acknowledgement, { ok: true }>['why'];

/** The texts of one language that every page of ours needs. */
interface Texts {
  language: string;
  words: Words;
  caseWords: CaseWords;
}

/** What a page of ours starts from. */
export interface OpenedDesk extends OpenedRecord {
  texts: Texts;
}

/** Everything a page of ours shows is derived from this, and everything a person says goes through it. */
export interface Desk extends Texts {
  record: ReadRecord;
  /** The profile that is shown, and that everything said here is recorded for; null while none was named. */
  profile: string | null;
  /** In the order they were made. */
  profiles: { id: string; label: string }[];
  /** Everyone the record tells of: the person without a label first where there is one, then the profiles. */
  people: Person[];
  /** ISO 3166 code the person chose, or null; never inferred. */
  region: string | null;
  /** Whether they have an account, as far as they said or a switch was read; null while that is open. */
  member: boolean | null;
  /** What holds in that region; null where none was chosen. */
  facts: RegionFacts | null;
  /** Chosen, or set by the organisation for those who chose none. */
  guidance: GuideMode | null;
  /** The person's own choice, in force or not. */
  ownGuidance: GuideMode | null;
  /** What the organisation set; nothing until the browser has told it. */
  policy: PolicyInForce;
  /**
   * After how many days to look at the switch again where the person chose none; null for never, undefined for the
   * usual number.
   */
  usualReminder: number | null | undefined;
  /** The case's steps in their order, each marked whether it is for this region; without those the organisation hides. */
  steps: StepForRegion[];
  standings: StepStanding[];
  /** The moment of the last look at the clock, at most a minute old while the page is shown. */
  now: Temporal.Instant;
  /** Where the person is, an IANA name: it decides on which day and at what time something was. */
  zone: string;
  /** Today in the person's own calendar, ISO. */
  today: string;
  /** Why the last thing said was not stored, or that what is shown could not be read anew; null where all went well. */
  failure: Failure | 'unreadable' | null;
  /** A date or instant (ISO) in words of the interface's language, an instant by its day where the person is. */
  date(iso: string, length?: DateLength): string;
  /** Tells the background; resolves to whether it was stored. The shown record follows by itself. */
  tell(saying: Saying): Promise<boolean>;
  chooseLanguage(language: string): void;
  /** Shows another person; null the one without a label. */
  chooseProfile(id: string | null): void;
}

/**
 * Takes back the ticks a step's status rests on, each by its name: what else was told of the step stays, such as an
 * answer to one of two objections.
 */
export async function takeBack(
  { tell }: Pick<Desk, 'tell'>,
  { step, evidence }: Pick<StepStanding, 'step' | 'evidence'>,
): Promise<void> {
  for (const of of evidence) if (!(await tell({ kind: 'undone', step, of }))) return;
}

const loadTexts = async (language: string): Promise<Texts> => {
  const [words, caseWords] = await Promise.all([textsOf('interface', language), textsOf('case', language)]);
  return { language, words, caseWords };
};

/**
 * Reads record and texts side by side; the language of last time is a good guess at the one chosen.
 * @param begin begins to load what else the page will ask for in that language
 */
export async function openDesk(
  doors: Doors,
  begin: (language: string) => Promise<unknown> = async () => {},
): Promise<OpenedDesk> {
  let written = false;
  const stop = doors.record.watch(() => {
    written = true;
  });
  const missed = () => {
    stop();
    return written;
  };
  // The record is asked for first, because a page stands still until its first short text is there.
  const reading = doors.record.read().catch(() => null);
  const kept = preference(doors.localTexts, 'language').read();
  const guess = pickLanguage([kept, ...doors.browserLanguages()], languages);
  // Whoever asks for it hears of it where it fails.
  void begin(guess).catch(() => {});
  const [guessed, record] = await Promise.all([loadTexts(guess), reading]);
  const chosen = pickLanguage(
    [record && latestChoice(record.events, null).language, kept, ...doors.browserLanguages()],
    languages,
  );
  return { texts: chosen === guess ? guessed : await loadTexts(chosen), record, missed };
}

/**
 * The desk as it is now; follows the record, the clock and the person's choices.
 * Longer than 80 lines because it lists all that a page may ask of the desk, worked out in one order.
 * @returns null while the browser's storage cannot be read
 */
export function useDesk({ texts: first, ...opened }: OpenedDesk): Desk | null {
  const doors = useDoors();
  const languagePreference = preference(doors.localTexts, 'language');
  const profilePreference = preference(doors.localTexts, 'profile');
  const { record, failed } = useLatestRecord(opened);
  const [now, setNow] = useState(doors.now);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [wished, setWished] = useState(profilePreference.read);
  /** The language picked here, until the record has it. */
  const [picked, setPicked] = useState<string | null>(null);
  const once = useSaidOnce(record);

  useEffect(() => {
    const tick = () => document.hidden || setNow(doors.now());
    const timer = setInterval(tick, 60_000);
    document.addEventListener('visibilitychange', tick);
    const stops = [
      profilePreference.watch(setWished),
      () => clearInterval(timer),
      () => document.removeEventListener('visibilitychange', tick),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  const policy = usePolicy();
  const chosen = record && latestChoice(record.events, null).language;
  useEffect(() => setPicked((now) => (now === chosen ? null : now)), [chosen, picked]);
  // The language of last time stands in for what is not known yet.
  const last = record && policy.isInForce ? null : languagePreference.read();
  const wanted = pickLanguage(
    [picked, chosen, policy.set.language ?? null, last, ...doors.browserLanguages()],
    languages,
  );
  const { language, words, caseWords } = useLoaded(loadTexts, wanted, first) ?? first;

  // Before the first paint: a page that is read from the right must not begin at the left.
  useLayoutEffect(() => setPageLanguage(language), [language]);
  useEffect(() => languagePreference.write(language), [language]);

  if (!record) return null;
  const { events } = record;
  const made = profiles(events);
  const everyone = people(events);
  const profile = made.find(({ id }) => id === wished)?.id ?? everyone[0]?.id ?? null;
  const { region, member, guidance } = latestChoice(events, profile);
  const { hiddenSteps = [], reminderDays } = policy.set;
  const zone = doors.timeZone();
  const steps = stepsFor(rules, region, member).filter(({ id }) => !hiddenSteps.includes(id));

  const tell = (saying: Saying) => {
    // An event that belongs to a profile belongs to the one that is shown.
    const own = profile !== null && rowOf(saying.kind).whose === 'profile' && saying.profile === undefined;
    const said = own ? { ...saying, profile } : saying;
    return once(said, async () => {
      const answer = await doors.record.say(said);
      setFailure(answer.ok ? null : answer.why);
      return answer.ok;
    });
  };
  return {
    language,
    words,
    caseWords,
    record,
    profile,
    profiles: made,
    people: everyone,
    region,
    member,
    facts: region ? regionFacts(rules, region) : null,
    ownGuidance: guidance,
    guidance: policy.set.practiceOnly ? null : (guidance ?? policy.set.guidance ?? null),
    policy,
    usualReminder: reminderDays === 0 ? null : reminderDays,
    steps,
    standings: checklistOf(events, {
      steps: stepRules(steps),
      profile,
      now,
    }),
    now,
    zone,
    today: dayHere(doors, now),
    failure: failure ?? (failed ? 'unreadable' : null),
    date: (iso, length) => dayInWords(iso, zone, language, length),
    tell,
    chooseLanguage(next) {
      setPicked(next);
      void tell({ kind: 'language-chosen', language: next });
    },
    chooseProfile(id) {
      profilePreference.write(id);
      setWished(id);
    },
  };
}
