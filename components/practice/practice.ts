import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { isRegionCode, type StepForRegion, stepsFor } from '../../lib/domain/case/case';
import { directionOf, pickLanguage } from '../../lib/domain/case/language';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { type Course, type CourseFault, type ReadCourse, readCourse } from '../../lib/domain/practice/course';
import { freshPractice, type Practice, type Variant, variants } from '../../lib/domain/practice/practice';
import { type StepStanding, stepRules } from '../../lib/domain/record/standing';
import type { PracticeDoors } from '../../lib/extension/practice-doors';
import {
  type CaseWords,
  languages,
  type NoteWords,
  type PracticeWords,
  textsOf,
  type Words,
} from '../../lib/locales';
import { apart, fill } from '../../lib/locales/format';
import { languageName } from '../../lib/locales/names';
import { type Printed, printedIn, printedLanguages } from '../../lib/sites/linkedin/labels';
import { preference, usePracticeDoors } from '../doors';
import { setPageLanguage } from '../page-language';
import { useLoaded } from '../texts';
import { courseInUse, type Shelf, shelf, storeCourse } from './shelf';

/** The texts that every page of practice needs, in one language. */
interface Texts {
  language: string;
  words: Words;
  caseWords: CaseWords;
  noteWords: NoteWords;
  practiceWords: PracticeWords;
}

/** What a page of practice starts from. */
export interface OpenedPractice {
  shelf: Shelf;
  texts: Texts;
  /** Once the browser has told what policy there is, and a new course is in use: what is wrong with it, or null. */
  policy: Promise<CourseFault | null>;
}

/** Everything a page of practice shows is derived from this. The person's own record is nowhere in it. */
export interface PracticeRoom extends Texts {
  direction: 'ltr' | 'rtl';
  practice: Practice;
  course: Course | null;
  /** Whose course that is: the organisation's by policy, or one that the person opened. */
  setBy: 'organisation' | 'person' | null;
  /** That the organisation set the course, or why what it set is not used; a sentence each, or null. */
  policy: { says: string | null; refusal: { why: string; text: string } | null };
  region: string | null;
  /** The made-up site's language, its labels, and a sentence for labels that are not proved. */
  site: string;
  labels: Printed;
  unprovedHint: string;
  /** What may be picked: all, or what the course names. */
  siteLanguages: readonly string[];
  variants: readonly Variant[];
  steps: StepForRegion[];
  standings: StepStanding[];
  change(turn: (now: Practice) => Practice): void;
  chooseLanguage(language: string): void;
  /** Takes a course into use, or forgets it; practice then starts over. @returns false where the browser has no room */
  takeCourse(course: Course | null): boolean;
}

const knowsRegion = (code: string) => isRegionCode(rules, code);

const loadTexts = async (language: string): Promise<Texts> => {
  const [words, caseWords, noteWords, practiceWords] = await Promise.all([
    textsOf('interface', language),
    textsOf('case', language),
    textsOf('callout', language),
    textsOf('practice', language),
  ]);
  return { language, words, caseWords, noteWords, practiceWords };
};

/** The interface's language: chosen in practice, in the course, last spoken by Abstain's window, or the browser's. */
const wishedLanguage = (practice: Practice, { localTexts, browserLanguages }: PracticeDoors): string =>
  pickLanguage(
    [
      practice.language,
      courseInUse(localTexts, knowsRegion)?.course.language ?? null,
      preference(localTexts, 'language').read(),
      ...browserLanguages(),
    ],
    languages,
  );

const siteLanguagesOf = (course: Course | null) => {
  const wanted = course?.siteLanguages?.filter((one) => printedLanguages.includes(one)) ?? [];
  return wanted.length ? wanted : printedLanguages;
};

/** Practice begun anew with a course, or without one: what it names goes before what was chosen. */
const begunWith =
  (course: Course | null) =>
  (now: Practice): Practice =>
    freshPractice({
      ...now,
      variant: 'usual',
      site: siteLanguagesOf(course)[0] ?? now.site,
      language: course?.language ? null : now.language,
      region: null,
    });

/** The course that the organisation's policy sets; null where it sets none. */
async function courseByPolicy(doors: PracticeDoors): Promise<ReadCourse | null> {
  const { course: set } = await doors.readManaged();
  return set === undefined ? null : readCourse(JSON.stringify(set), knowsRegion);
}

/**
 * Takes the policy's course into use; one that is wrong changes nothing. A new one begins practice anew, unless something
 * was done here while the browser was asked.
 */
async function takePolicy({ current, change }: Shelf, doors: PracticeDoors): Promise<CourseFault | null> {
  const { turn, events } = current();
  const policy = await courseByPolicy(doors);
  if (policy?.ok === false) return policy.fault;
  if (storeCourse(doors.localTexts, policy?.course ?? null, 'organisation') && policy)
    change((now) =>
      now.turn === turn && now.events.length === events.length ? begunWith(policy.course)(now) : now,
    );
  return null;
}

/**
 * Opens practice as it stands, with its texts. A policy is taken up when the browser tells it, which takes Chromium
 * some seconds after its own start (3 s in 156); until then the course holds that it set last time.
 */
export async function openPractice(doors: PracticeDoors): Promise<OpenedPractice> {
  const course = courseInUse(doors.localTexts, knowsRegion)?.course ?? null;
  const opened = shelf(doors.localTexts, {
    site: course?.siteLanguages
      ? (siteLanguagesOf(course)[0] as string)
      : pickLanguage(doors.browserLanguages(), printedLanguages),
  });
  return {
    shelf: opened,
    policy: takePolicy(opened, doors),
    texts: await loadTexts(wishedLanguage(opened.current(), doors)),
  };
}

/** The practice as it is now; follows every window that shows it. */
export function usePractice({ shelf, texts: first, policy }: OpenedPractice): PracticeRoom {
  const doors = usePracticeDoors();
  const { localTexts } = doors;
  const [practice, setPractice] = useState(shelf.current);
  const [inUse, setInUse] = useState(() => courseInUse(localTexts, knowsRegion));
  const [policyFault, setPolicyFault] = useState<CourseFault | null>(null);
  const texts = useLoaded(loadTexts, wishedLanguage(practice, doors), first) ?? first;
  const { language, words, caseWords, noteWords, practiceWords } = texts;

  // In the same breath as the first look, so that no change falls between the two.
  useLayoutEffect(
    () =>
      shelf.watch(() => {
        setPractice(shelf.current());
        setInUse(courseInUse(localTexts, knowsRegion));
      }),
    [shelf],
  );
  useEffect(
    () =>
      void policy.then((fault) => {
        setPolicyFault(fault);
        setInUse(courseInUse(localTexts, knowsRegion));
      }),
    [policy],
  );
  const direction = directionOf(language);
  useLayoutEffect(() => setPageLanguage(language), [language]);

  const { course = null, setBy = null } = inUse ?? {};
  const { course: said } = practiceWords;
  const siteLanguages = siteLanguagesOf(course);
  const site = siteLanguages.includes(practice.site) ? practice.site : (siteLanguages[0] as string);
  const region = practice.region ?? course?.region ?? null;
  const steps = stepsFor(rules, region);
  return {
    language,
    words,
    caseWords,
    noteWords,
    practiceWords,
    direction,
    practice,
    course,
    setBy,
    policy: {
      says:
        setBy === 'organisation'
          ? fill(said.byOrganisation, { name: apart(course?.name ?? said.unnamed) })
          : null,
      refusal: policyFault && {
        why: policyFault.why,
        text: fill(said.policyFaults[policyFault.why], { ...policyFault }),
      },
    },
    region,
    site,
    labels: printedIn(site),
    unprovedHint: fill(practiceWords.unprovedHint, { language: languageName(site, language) }),
    siteLanguages,
    variants: course?.variants
      ? variants.filter((one) => one === 'usual' || course.variants?.includes(one))
      : variants,
    steps,
    standings: checklistOf(practice.events, {
      steps: stepRules(steps),
      profile: null,
      now: doors.now(),
    }),
    change: shelf.change,
    chooseLanguage: (chosen) => shelf.change((now) => ({ ...now, language: chosen })),
    takeCourse(next) {
      if (storeCourse(localTexts, next, 'person') === null) return false;
      shelf.change(begunWith(next));
      return true;
    },
  };
}
