import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CalloutSaying } from '../../lib/domain/case/case-terms';
import { lateAfter, type PracticePage } from '../../lib/domain/practice/practice';
import { usePracticeDoors } from '../doors';
import { PracticeSite } from './PracticeSite';
import { addressOf, pageAt, paths } from './paths';
import type { PracticeRoom } from './practice';
import type { Shelf } from './shelf';
import { type Spoken, stage } from './stage';

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
  const doors = usePracticeDoors();
  const { practice, practiceWords, language, direction, noteWords } = room;
  const [page, setPage] = useState<PracticePage>(() => {
    // The place in the address is that of this turn, or of one that is over.
    const { turn = practice.turn } = (history.state ?? {}) as { turn?: number };
    return location.hash && turn === practice.turn ? pageAt(addressOf(location.hash)) : practice.begins;
  });
  const acting = useRef<ReturnType<typeof stage> | null>(null);
  const turn = useRef(practice.turn);
  const wasTurnedOff = useRef(turnedOff);
  wasTurnedOff.current = turnedOff;

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
  const { callout: states, calloutLabels: labels } = noteWords;
  const spoken: Spoken = { language, direction, sentences: { states, labels } };
  const began = useRef(language);
  useEffect(() => {
    acting.current = stage(shelf, doors, spoken, {
      onSight,
      scale,
      turnedOff: () => wasTurnedOff.current,
    });
    return () => acting.current?.stop();
  }, []);
  // Another language is no other load of the site.
  useEffect(() => {
    if (began.current !== language) acting.current?.speak(spoken);
    began.current = language;
  }, [language]);
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
      paths={paths}
      labels={room.labels}
      site={room.site}
      unprovedHint={room.unprovedHint}
      words={practiceWords}
      variant={practice.variant}
      on={practice.on}
      lateAfter={lateAfter}
      onFlip={(on) => room.change((now) => ({ ...now, on }))}
      onGo={(to) => {
        location.hash = paths[to];
      }}
      {...(onFrame && { onFrame })}
    />
  );
}
