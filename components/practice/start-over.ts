import { useRef, useState } from 'preact/hooks';

/** Within how long the key that starts over has to be pressed again, in milliseconds. */
const sureWithin = 4000;

/**
 * Starting over by a key. No single key ends a practice or a demonstration: it is pressed twice, the second time while
 * the page says so.
 * @param startOver called at the second press
 * @param clock milliseconds since 1970
 * @returns `press` is to be called at each press; `isAsked` tells that the key waits to be pressed again
 */
export function useStartOver(
  startOver: () => void,
  clock: () => number,
): { isAsked: boolean; press(): void } {
  const [isAsked, setIsAsked] = useState(false);
  const askedAt = useRef(Number.NEGATIVE_INFINITY);
  const press = () => {
    const sure = clock() - askedAt.current < sureWithin;
    askedAt.current = sure ? Number.NEGATIVE_INFINITY : clock();
    setIsAsked(!sure);
    if (sure) startOver();
    else setTimeout(() => setIsAsked(clock() - askedAt.current < sureWithin), sureWithin);
  };
  return { isAsked, press };
}
