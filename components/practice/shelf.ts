import { type Course, readCourse } from '../../lib/domain/practice/course';
import { freshPractice, type Practice, readPractice } from '../../lib/domain/practice/practice';

import type { LocalTexts } from '../../lib/extension/practice-doors';
import { preference } from '../doors';

/**
 * Where practice is kept: three values in `localStorage`, which every window of ours shares and no other page sees.
 * Not `sessionStorage`, whose values end at the tab, so that a second window could not be in step; not
 * `storage.local`, where the record is: nothing here can ever be read as part of it, synced or exported with it.
 */
const practiceKey = 'practice';
const courseKey = 'course';
/** The course that the organisation's policy set when a page of practice was last opened. */
const policyKey = 'course-by-policy';

/** What practice starts from: the course's choices, else what the browser speaks. */
export interface Beginnings {
  /** The browser's language if the made-up site can print it, else `en`. */
  site: string;
}

const read = (texts: LocalTexts, key: string): unknown => {
  try {
    return JSON.parse(texts.read(key) ?? 'null');
  } catch {
    return null;
  }
};

export interface CourseInUse {
  course: Course;
  setBy: 'organisation' | 'person';
}

/**
 * The course in use, or null; the organisation's goes before one that the person opened.
 * @param knowsRegion whether the case knows a region's code
 */
export function courseInUse(texts: LocalTexts, knowsRegion: (code: string) => boolean): CourseInUse | null {
  for (const [key, setBy] of [
    [policyKey, 'organisation'],
    [courseKey, 'person'],
  ] as const) {
    const read = readCourse(preference(texts, key).read() ?? '', knowsRegion);
    if (read.ok) return { course: read.course, setBy };
  }
  return null;
}

/**
 * Keeps a course, or forgets it.
 * @returns whether that makes a difference; null where the browser has no room for it, or has closed its storage
 */
export function storeCourse(
  texts: LocalTexts,
  course: Course | null,
  setBy: CourseInUse['setBy'],
): boolean | null {
  const key = setBy === 'organisation' ? policyKey : courseKey;
  const text = course && JSON.stringify(course);
  try {
    if (text === texts.read(key)) return false;
    texts.write(key, text);
    return true;
  } catch {
    return null;
  }
}

/**
 * The practice that all windows share. Reads and writes happen at once, one window at a time; others are told by the
 * browser. Stored text that is no practice is as good as none.
 */
export function shelf(texts: LocalTexts, { site }: Beginnings) {
  const told = new Set<() => void>();
  /** What could not be written, where the browser's storage is full or closed: this window then goes on alone. */
  let unwritten: Practice | null = null;
  const current = (): Practice =>
    unwritten ??
    readPractice(read(texts, practiceKey)) ??
    freshPractice({ variant: 'usual', site, language: null, region: null, turn: 0 });
  const tell = () => {
    for (const one of told) one();
  };
  return {
    current,
    /** Makes the practice another one, in this window and all others. */
    change(made: (now: Practice) => Practice): void {
      const before = current();
      const next = made(before);
      if (next === before) return;
      try {
        texts.write(practiceKey, JSON.stringify(next));
        unwritten = null;
      } catch {
        unwritten = next;
      }
      tell();
    },
    /** Calls back after each change, whichever window made it. @returns stops it */
    watch(changed: () => void): () => void {
      told.add(changed);
      const stop = texts.watch((name) => {
        if (name === null || [practiceKey, courseKey, policyKey].includes(name)) changed();
      });
      return () => {
        told.delete(changed);
        stop();
      };
    },
  };
}

export type Shelf = ReturnType<typeof shelf>;
