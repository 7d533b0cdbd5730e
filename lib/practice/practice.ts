import { useEffect, useState } from 'preact/hooks';
import { type CaseWords, loadCaseWords, linkedinAiTrainingRules as rules } from '../cases';
import { isRegionCode, type StepForRegion, stepsFor } from '../domain/case';
import type { Course } from '../domain/course';
import { freshPractice, type Practice, type Variant, variants } from '../domain/practice';
import { type StepStanding, standing } from '../domain/standing';
import { isRightToLeft, pickLanguage } from '../extension/guide-cache';
import { type Printed, printedIn, printedLanguages } from '../sites/linkedin/printed';
import { languages, loadWords, type Words } from '../words';
import { fill } from '../words/format';
import { loadPracticeWords, type PracticeWords } from '../words/practice';
import { type Shelf, shelf, storeCourse, storedCourse } from './shelf';

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
}

/** Everything a page of practice shows is derived from this. The person's own record is nowhere in it. */
export interface PracticeRoom extends Texts {
  direction: 'ltr' | 'rtl';
  practice: Practice;
  course: Course | null;
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
      storedCourse(knowsRegion)?.language ?? null,
      localStorage.getItem('language'),
      navigator.language,
    ],
    languages,
  );

const siteLanguagesOf = (course: Course | null) => {
  const wanted = course?.siteLanguages?.filter((one) => printedLanguages.includes(one)) ?? [];
  return wanted.length ? wanted : printedLanguages;
};

/** Opens practice as it stands, with its texts. */
export async function openPractice(): Promise<OpenedPractice> {
  const course = storedCourse(knowsRegion);
  const there = siteLanguagesOf(course);
  const opened = shelf({
    site: course?.siteLanguages ? (there[0] as string) : pickLanguage([navigator.language], printedLanguages),
  });
  return { shelf: opened, texts: await loadTexts(wishedLanguage(opened.current())) };
}

/** The practice as it is now; follows every window that shows it. */
export function usePractice({ shelf, texts: first }: OpenedPractice): PracticeRoom {
  const [texts, setTexts] = useState(first);
  const [practice, setPractice] = useState(shelf.current);
  const [course, setCourse] = useState(() => storedCourse(knowsRegion));
  const { language, words, caseWords, practiceWords } = texts;

  useEffect(
    () =>
      shelf.watch(() => {
        setPractice(shelf.current());
        setCourse(storedCourse(knowsRegion));
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

  const siteLanguages = siteLanguagesOf(course);
  const site = siteLanguages.includes(practice.site) ? practice.site : (siteLanguages[0] as string);
  const named = new Intl.DisplayNames(language, { type: 'language' }).of(site) ?? site;
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
    region,
    site,
    labels: printedIn(site),
    unprovedHint: fill(practiceWords.unprovedHint, { language: named }),
    siteLanguages,
    variants: course?.variants
      ? variants.filter((one) => one === 'usual' || course.variants?.includes(one))
      : variants,
    steps,
    standings: standing(practice.events, {
      steps: steps.map(({ id, applicable, setting }) => ({ step: id, applies: applicable, setting })),
      profile: null,
    }),
    change: shelf.change,
    reset: () => shelf.change(freshPractice),
    chooseLanguage: (chosen) => shelf.change((now) => ({ ...now, language: chosen })),
    useCourse(next) {
      storeCourse(next);
      shelf.change((now) =>
        freshPractice({
          ...now,
          variant: 'usual',
          site: siteLanguagesOf(next)[0] ?? now.site,
          language: next?.language ? null : now.language,
          region: null,
        }),
      );
      setCourse(next);
    },
  };
}
