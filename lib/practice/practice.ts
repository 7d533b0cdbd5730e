import { useEffect, useState } from 'preact/hooks';
import { type CaseWords, loadCaseWords, linkedinAiTrainingRules as rules } from '../cases';
import { isRegionCode, type StepForRegion, stepsFor } from '../domain/case';
import { type Course, type CourseFault, type ReadCourse, readCourse } from '../domain/course';
import { isRightToLeft, pickLanguage } from '../domain/language';
import { freshPractice, type Practice, type Variant, variants } from '../domain/practice';
import { type StepStanding, standing, stepRules } from '../domain/standing';
import { setByPolicy } from '../extension/policy';
import { type Printed, printedIn, printedLanguages } from '../sites/linkedin/printed';
import { languages, loadWords, type Words } from '../words';
import { fill } from '../words/format';
import { languageName } from '../words/names';
import { loadPracticeWords, type PracticeWords } from '../words/practice';
import { courseInUse, type Shelf, shelf, storeCourse } from './shelf';

/** The texts that every page of practice needs, in one language. */
export interface Texts {
  language: string;
  words: Words;
  caseWords: CaseWords;
  practiceWords: PracticeWords;
}

/** What a page of practice starts from. */
export interface OpenedPractice {
  shelf: Shelf;
  texts: Texts;
  /** What is wrong with the course that the organisation's policy sets, or null. */
  policyFault: CourseFault | null;
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
  /** Starts over; what was chosen stays. */
  reset(): void;
  chooseLanguage(language: string): void;
  /** Takes a course into use, or forgets it; practice then starts over. */
  useCourse(course: Course | null): void;
}

const knowsRegion = (code: string) => isRegionCode(rules, code);

const loadTexts = async (language: string): Promise<Texts> => {
  const [words, caseWords, practiceWords] = await Promise.all([
    loadWords(language),
    loadCaseWords(language),
    loadPracticeWords(language),
  ]);
  return { language, words, caseWords, practiceWords };
};

/** The interface's language: chosen in practice, in the course, last spoken by Abstain's window, or the browser's. */
const wishedLanguage = (practice: Practice): string =>
  pickLanguage(
    [
      practice.language,
      courseInUse(knowsRegion)?.course.language ?? null,
      localStorage.getItem('language'),
      navigator.language,
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
export async function courseByPolicy(): Promise<ReadCourse | null> {
  const set = await setByPolicy('course');
  return set === undefined ? null : readCourse(JSON.stringify(set), knowsRegion);
}

/**
 * Opens practice as it stands, with its texts. A course that a policy sets is taken into use when it is a new one; one
 * that is wrong changes nothing.
 */
export async function openPractice(): Promise<OpenedPractice> {
  const policy = await courseByPolicy();
  const isNew = policy?.ok !== false && storeCourse(policy?.course ?? null, 'organisation');
  const course = courseInUse(knowsRegion)?.course ?? null;
  const there = siteLanguagesOf(course);
  const opened = shelf({
    site: course?.siteLanguages ? (there[0] as string) : pickLanguage([navigator.language], printedLanguages),
  });
  if (isNew && policy) opened.change(begunWith(course));
  return {
    shelf: opened,
    texts: await loadTexts(wishedLanguage(opened.current())),
    policyFault: policy?.ok === false ? policy.fault : null,
  };
}

/** The practice as it is now; follows every window that shows it. */
export function usePractice({ shelf, texts: first, policyFault }: OpenedPractice): PracticeRoom {
  const [texts, setTexts] = useState(first);
  const [practice, setPractice] = useState(shelf.current);
  const [inUse, setInUse] = useState(() => courseInUse(knowsRegion));
  const { language, words, caseWords, practiceWords } = texts;

  useEffect(
    () =>
      shelf.watch(() => {
        setPractice(shelf.current());
        setInUse(courseInUse(knowsRegion));
      }),
    [shelf],
  );
  const wished = wishedLanguage(practice);
  useEffect(() => {
    if (wished !== language) void loadTexts(wished).then(setTexts);
  }, [wished, language]);
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);

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
    practiceWords,
    direction,
    practice,
    course,
    setBy,
    policy: {
      says:
        setBy === 'organisation' ? fill(said.byOrganisation, { name: course?.name ?? said.unnamed }) : null,
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
    standings: standing(practice.events, {
      steps: stepRules(steps),
      profile: null,
    }),
    change: shelf.change,
    reset: () => shelf.change(freshPractice),
    chooseLanguage: (chosen) => shelf.change((now) => ({ ...now, language: chosen })),
    useCourse(next) {
      storeCourse(next, 'person');
      shelf.change(begunWith(next));
    },
  };
}
