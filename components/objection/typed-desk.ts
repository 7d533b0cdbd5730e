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

/** What one profile typed, as far as it is known here. */
interface ProfilesDesk extends Pick<TypedDesk, 'typed' | 'kept'> {
  profile: string | null;
}

/**
 * @param first whether the profile is the first that was named: what was typed before is its
 * @returns null until it is known what was typed before
 */
export function useTyped(profile: string | null, first: boolean): TypedDesk | null {
  const { drafts } = useDoors();
  const [desk, setDesk] = useState<ProfilesDesk | null>(null);
  // What was typed last, known at once: two changes may come before the next drawing.
  const latest = useRef<ProfilesDesk | null>(null);
  const take = (next: ProfilesDesk | null) => {
    latest.current = next;
    setDesk(next);
  };
  /** Takes something that is known of this profile, unless another is shown by now. */
  const takeMore = (more: Partial<Omit<ProfilesDesk, 'profile'>>) => {
    if (latest.current?.profile === profile) take({ ...latest.current, ...more });
  };
  useEffect(() => {
    let current = true;
    take(null);
    drafts.typedSoFar(profile, first).then(
      (raw) => current && take({ profile, typed: readTyped(raw), kept: true }),
      () => current && take({ profile, typed: nothingTyped, kept: false }),
    );
    const stop = drafts.watchTyped(profile, first, (raw) => takeMore({ typed: readTyped(raw) }));
    return () => {
      current = false;
      stop();
    };
  }, [profile]);
  // Until the effect has run, what is there may be another profile's.
  if (desk?.profile !== profile) return null;
  const { typed, kept } = desk;
  return {
    typed,
    kept,
    type(change) {
      const before = latest.current?.profile === profile ? latest.current.typed : typed;
      const next = { ...before, ...change };
      takeMore({ typed: next });
      void drafts.keepTyped(profile, next).then((taken) => {
        // Most keystrokes are kept like the one before: nothing is drawn anew for that.
        if (latest.current?.kept !== taken) takeMore({ kept: taken });
      });
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
