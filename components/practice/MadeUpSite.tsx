import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CalloutSaying } from '../../lib/domain/case/case-terms';
import type { PracticePage } from '../../lib/domain/practice/practice';
import { usePracticeDoors } from '../doors';
import { PracticeSite } from './PracticeSite';
import { addressOf, pageAt, paths } from './paths';
import type { PracticeRoom } from './practice';
import type { Shelf } from './shelf';
import { type StageAsks, stage } from './stage';

/**
 * The made-up site with the real guide on it. Which page is shown stands behind `#` in this window's own address, so
 * that loading it again keeps the place.
 */
export function MadeUpSite({
  room,
  shelf,
  onSight,
  onFrame,
  scale,
  turnedOff = false,
}: {
  room: PracticeRoom;
  shelf: Shelf;
  onSight?: (saying: CalloutSaying | null) => void;
  /** A frame of the site has its document: keys pressed in it are heard there alone. */
  onFrame?: (document: Document) => void;
  /** How much larger than usual the note is written: for a room. */
  scale?: () => number;
  /** Whether the switch was on when this page loaded, and was turned off since. */
  turnedOff?: boolean;
}) {
  const { practice, practiceWords } = room;
  const [page, setPage] = useState<PracticePage>(() => {
    // The place in the address is that of this turn, or of one that is over.
    const { turn = practice.turn } = (history.state ?? {}) as { turn?: number };
    return location.hash && turn === practice.turn ? pageAt(addressOf(location.hash)) : practice.begins;
  });
  const acting = useStage(room, shelf, { onSight, scale, turnedOff });
  const turn = useRef(practice.turn);

  const place = (at: PracticePage) => history.replaceState({ turn: turn.current }, '', `#${paths[at]}`);
  useLayoutEffect(() => {
    if (pageAt(addressOf(location.hash)) !== page || !location.hash) place(page);
    const moved = () => {
      history.replaceState({ turn: turn.current }, '');
      setPage(pageAt(addressOf(location.hash)));
    };
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  useEffect(() => {
    if (turn.current === practice.turn) return;
    turn.current = practice.turn;
    place(practice.begins);
    setPage(practice.begins);
    acting.current?.load();
  }, [practice.turn]);

  return (
    <PracticeSite
      key={practice.turn}
      page={page}
      labels={room.labels}
      site={room.site}
      unprovedHint={room.unprovedHint}
      words={practiceWords}
      variant={practice.variant}
      on={practice.on}
      onFlip={(on) => room.change((now) => ({ ...now, on }))}
      onGo={(to) => {
        location.hash = paths[to];
      }}
      {...(onFrame && { onFrame })}
    />
  );
}

/** The guide on the site of this window, from the first view to the last; it goes on in the language that is spoken. */
function useStage(
  { language, direction, noteWords: { callout: states, calloutLabels: labels } }: PracticeRoom,
  shelf: Shelf,
  { turnedOff, ...asks }: { turnedOff: boolean } & Pick<StageAsks, 'onSight' | 'scale'>,
) {
  const doors = usePracticeDoors();
  const acting = useRef<ReturnType<typeof stage> | null>(null);
  const wasTurnedOff = useRef(turnedOff);
  wasTurnedOff.current = turnedOff;
  const spoken = { language, direction, sentences: { states, labels } };
  const spokenLast = useRef(language);
  useEffect(() => {
    acting.current = stage(shelf, doors, spoken, { ...asks, turnedOff: () => wasTurnedOff.current });
    return () => acting.current?.stop();
  }, []);
  // Another language is no other load of the site.
  useEffect(() => {
    if (spokenLast.current !== language) acting.current?.speak(spoken);
    spokenLast.current = language;
  }, [language]);
  return acting;
}
