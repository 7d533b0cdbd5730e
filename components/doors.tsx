import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Doors } from '../lib/extension/doors';
import type { LocalTexts, PracticeDoors } from '../lib/extension/practice-doors';

const Passed = createContext<Doors | null>(null);
const PassedToPractice = createContext<PracticeDoors | null>(null);

/** Hands a page's views the browser's doors, or a test's; the wiring of a page does it once, at its root. */
export const DoorsFor = ({ doors, children }: { doors: Doors; children: ComponentChildren }) => (
  <Passed.Provider value={doors}>
    <PassedToPractice.Provider value={doors}>{children}</PassedToPractice.Provider>
  </Passed.Provider>
);

/** The same for a page of practice, which has no door to the record. */
export const PracticeDoorsFor = ({
  doors,
  children,
}: {
  doors: PracticeDoors;
  children: ComponentChildren;
}) => <PassedToPractice.Provider value={doors}>{children}</PassedToPractice.Provider>;

const noDoors = 'A view was rendered without doors: put DoorsFor or PracticeDoorsFor round it.';

/** All doors, the record's among them. It throws on a page that has no door to the record. */
export function useDoors(): Doors {
  const doors = useContext(Passed);
  if (!doors) throw new Error(noDoors);
  return doors;
}

/** The doors that every page has: clock, chance, short texts, files, the clipboard. */
export function usePracticeDoors(): PracticeDoors {
  const doors = useContext(PassedToPractice);
  if (!doors) throw new Error(noDoors);
  return doors;
}

/** One short text that our own pages keep: where the person was, which profile is shown, which language to begin in. */
export interface Preference {
  read(): string | null;
  /** Keeps it, or with null forgets it; where the browser refuses, nothing that was done is lost. */
  write(value: string | null): void;
  /** Calls back when another window of ours changes it. @returns stops it */
  watch(changed: (value: string | null) => void): () => void;
}

/** @param name under which it is kept */
export const preference = (texts: LocalTexts, name: string): Preference => ({
  read() {
    try {
      return texts.read(name);
    } catch {
      // Storage is closed, so the page begins as it does for everyone.
      return null;
    }
  },
  write(value) {
    try {
      texts.write(name, value);
    } catch {
      // There is no room, or storage is closed, so the page begins elsewhere next time.
    }
  },
  watch: (changed) =>
    texts.watch((which, text) => {
      if (which === name) changed(text);
    }),
});

/** A preference of the page that this view stands on. */
export const usePreference = (name: string): Preference => preference(usePracticeDoors().localTexts, name);
