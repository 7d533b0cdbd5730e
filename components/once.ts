import { useEffect, useRef } from 'preact/hooks';

/** Does a thing once at a time: a second click while the first is under way does nothing again. */
export function useOnce(act: () => Promise<unknown>): () => void {
  const underWay = useRef(false);
  return () => {
    if (underWay.current) return;
    underWay.current = true;
    void act().finally(() => {
      underWay.current = false;
    });
  };
}

/**
 * Of several things that were begun, the one begun last counts: a large file that takes long to read does not take the
 * place of a small one that was chosen after it.
 * @returns waits for a thing; what follows it happens only if nothing else was begun meanwhile
 */
export function useLastBegun() {
  const begun = useRef(0);
  return <Got>(thing: Promise<Got>, then: (got: Got) => void): Promise<void> => {
    begun.current += 1;
    const own = begun.current;
    return thing.then((got) => {
      if (own === begun.current) then(got);
    });
  };
}

/** The last thing that was said. */
interface LastSaid {
  what: string;
  stored: Promise<boolean>;
  isAnswered: boolean;
  /** Whether the record was read anew since. */
  isRead: boolean;
}

/**
 * Says a thing once, though its button is clicked twice: until it was answered and the record was read anew, the same said
 * again is the same click. Something else said in between, such as a tick taken away and set again, makes it another.
 * @param record the record that is shown, another after each reading
 * @returns says it with the function it is given, and resolves to whether it is stored
 */
export function useSaidOnce(record: unknown) {
  const last = useRef<LastSaid | null>(null);
  const look = (said: LastSaid, change: Partial<LastSaid>) => {
    Object.assign(said, change);
    if (said.isAnswered && said.isRead && last.current === said) last.current = null;
  };
  useEffect(() => {
    if (last.current) look(last.current, { isRead: true });
  }, [record]);
  return (saying: unknown, say: () => Promise<boolean>): Promise<boolean> => {
    const what = JSON.stringify(saying);
    if (last.current?.what === what) return last.current.stored;
    const said: LastSaid = { what, stored: say(), isAnswered: false, isRead: false };
    last.current = said;
    // No later record holds what was not stored.
    void said.stored.then((isStored) =>
      look(said, isStored ? { isAnswered: true } : { isAnswered: true, isRead: true }),
    );
    return said.stored;
  };
}

/**
 * Tells several things in their order, up to the first that is not stored. The next try goes on there: what was stored is
 * not told again.
 * @param tell resolves to whether it was stored
 * @returns tells them; resolves to whether all are stored
 */
export function useInTurn<Told>(tell: (told: Told) => Promise<boolean>) {
  const stored = useRef(new Set<string>());
  return async (...all: Told[]): Promise<boolean> => {
    for (const one of all) {
      const what = JSON.stringify(one);
      if (stored.current.has(what)) continue;
      if (!(await tell(one))) return false;
      stored.current.add(what);
    }
    return true;
  };
}
