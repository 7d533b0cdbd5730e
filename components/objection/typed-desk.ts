import { useEffect, useRef, useState } from 'preact/hooks';
import { nothingTyped, readTyped, type Typed } from '../../lib/domain/objection/typed';
import { useDoors } from '../doors';

/** What the person typed, kept with every keystroke. */
export interface TypedDesk {
  typed: Typed;
  type(change: Partial<Typed>): void;
  /** False once the browser did not take what was typed. */
  kept: boolean;
}

/**
 * @param first whether the profile is the first that was named: what was typed before is its
 * @returns null until it is known what was typed before
 */
export function useTyped(profile: string | null, first: boolean): TypedDesk | null {
  const { drafts } = useDoors();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [kept, setKept] = useState(true);
  // What was typed last, known at once: two changes may come before the next drawing.
  const latest = useRef<Typed | null>(null);
  const take = (next: Typed | null) => {
    latest.current = next;
    setTyped(next);
  };
  useEffect(() => {
    let current = true;
    take(null);
    drafts.typedSoFar(profile, first).then(
      (raw) => current && take(readTyped(raw)),
      () => {
        if (!current) return;
        take(nothingTyped);
        setKept(false);
      },
    );
    const stop = drafts.watchTyped(profile, first, (raw) => take(readTyped(raw)));
    return () => {
      current = false;
      stop();
    };
  }, [profile]);
  if (!typed) return null;
  return {
    typed,
    kept,
    type(change) {
      const next = { ...(latest.current ?? nothingTyped), ...change };
      take(next);
      void drafts.keepTyped(profile, next).then(setKept);
    },
  };
}

/**
 * A form's fields, kept with every change, so that they are there again when a window closed on them.
 * @param name the form's, and what it is about: another objection's form is another
 * @param fresh what the fields hold before anything is changed
 * @returns the fields; changes some, undefined taking a change back; forgets all, once they are kept in the record
 */
export function useBegun<Fields extends Record<string, string>>(
  { typed: { begun }, type }: TypedDesk,
  name: string,
  fresh: Fields,
): [Fields, (changes: { [Field in keyof Fields]?: string | undefined }) => void, () => void] {
  const { [name]: own = {}, ...others } = begun;
  const known = Object.fromEntries(Object.entries(own).filter(([field]) => field in fresh));
  return [
    { ...fresh, ...known },
    (changes) => {
      const changed = Object.entries({ ...own, ...changes }).filter(([, value]) => value !== undefined);
      type({ begun: { ...others, [name]: Object.fromEntries(changed) as Record<string, string> } });
    },
    () => type({ begun: others }),
  ];
}
