import { type Course, readCourse } from '../domain/course';
import { freshPractice, type Practice, readPractice } from '../domain/practice';

/**
 * Where practice is kept: two values in `localStorage`, which every window of ours shares and no other page sees.
 * Not `sessionStorage`, whose values end at the tab, so that a second window could not be in step; not
 * `storage.local`, where the record is: nothing here can ever be read as part of it, synced or exported with it.
 */
const practiceKey = 'practice';
const courseKey = 'course';

/** What practice starts from: the course's choices, else what the browser speaks. */
export interface Beginnings {
  /** The browser's language if the made-up site can print it, else `en`. */
  site: string;
}

const read = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
};

/** The course in use, or null. @param knowsRegion whether the case knows a region's code */
export function storedCourse(knowsRegion: (code: string) => boolean): Course | null {
  const course = readCourse(localStorage.getItem(courseKey) ?? '', knowsRegion);
  return course.ok ? course.course : null;
}

export const storeCourse = (course: Course | null): void => {
  if (course) localStorage.setItem(courseKey, JSON.stringify(course));
  else localStorage.removeItem(courseKey);
};

/**
 * The practice that all windows share. Reads and writes happen at once, one window at a time; others are told by the
 * browser. Stored text that is no practice is as good as none.
 */
export function shelf({ site }: Beginnings) {
  const told = new Set<() => void>();
  /** What could not be written, where the browser's storage is full or closed: this window then goes on alone. */
  let unwritten: Practice | null = null;
  const current = (): Practice =>
    unwritten ??
    readPractice(read(practiceKey)) ??
    freshPractice({ variant: 'usual', site, language: null, region: null, turn: 0 });
  const tell = () => {
    for (const one of told) one();
  };
  return {
    current,
    /** Makes the practice another one, in this window and all others. */
    change(turn: (now: Practice) => Practice): void {
      const before = current();
      const next = turn(before);
      if (next === before) return;
      try {
        localStorage.setItem(practiceKey, JSON.stringify(next));
        unwritten = null;
      } catch {
        unwritten = next;
      }
      tell();
    },
    /** Calls back after each change, whichever window made it. @returns stops it */
    watch(changed: () => void): () => void {
      const elsewhere = ({ key }: StorageEvent) => {
        if (key === practiceKey || key === courseKey || key === null) changed();
      };
      told.add(changed);
      addEventListener('storage', elsewhere);
      return () => {
        told.delete(changed);
        removeEventListener('storage', elsewhere);
      };
    },
  };
}

export type Shelf = ReturnType<typeof shelf>;
