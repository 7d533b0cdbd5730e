import { useRef } from 'preact/hooks';

/** Does a thing once at a time: a second click while the first is under way does nothing again. */
export function useOnce<Given extends unknown[]>(
  act: (...given: Given) => Promise<unknown>,
): (...given: Given) => void {
  const underWay = useRef(false);
  return (...given) => {
    if (underWay.current) return;
    underWay.current = true;
    void act(...given).finally(() => {
      underWay.current = false;
    });
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
    stored.current.clear();
    return true;
  };
}
