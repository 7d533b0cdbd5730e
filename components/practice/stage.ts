import type { CalloutSaying } from '../../lib/domain/case/case-terms';
import { siteLoaded, withReading } from '../../lib/domain/practice/practice';
import type { GuideValue } from '../../lib/domain/record/page-report';
import type { PracticeDoors } from '../../lib/extension/practice-doors';
import { guide } from '../../lib/guide/guide';
import { linkedin } from '../../lib/sites/linkedin/site';
import { addressOf } from './paths';
import type { Shelf } from './shelf';

/** How often a window looks what its guide says, in milliseconds; only while it is shown. */
const glance = 250;

/** What the note is written with. */
type Spoken = Pick<GuideValue, 'language' | 'direction' | 'sentences'>;

/** What a window asks of its stage, and tells it. */
export interface StageAsks {
  /** Told what the note says, whenever it says something else; without it nobody looks. */
  onSight?: ((saying: CalloutSaying | null) => void) | undefined;
  /** How much larger than usual the note is written, asked at each load. */
  scale?: (() => number) | undefined;
  /** Whether the switch was on when this page loaded, and was turned off since; asked at each load. */
  turnedOff?: (() => boolean) | undefined;
}

/**
 * Runs the real guide on the made-up site of this window and writes what it reads into the practice record.
 *
 * @param first the callout's sentences, in the interface's language
 * @returns `load()` loads the made-up site anew: the guide begins again, as on a new page; `speak()` goes on in another
 *   language, in the same load; `stop()` ends it
 */
export function stage(
  shelf: Shelf,
  { newId, now }: Pick<PracticeDoors, 'newId' | 'now'>,
  first: Spoken,
  { onSight, scale = () => 1, turnedOff = () => false }: StageAsks,
) {
  let running: { saying(): CalloutSaying | null; stop(): void } | undefined;
  let said: CalloutSaying | null = null;
  let spoken = first;
  /** The load of the made-up page that is on: what names it in the readings, and what the guide remembers of it. */
  let current: { id: string; shown: { hasBeenOn: boolean } };

  const load = () => {
    running?.stop();
    said = null;
    onSight?.(null);
    shelf.change(siteLoaded);
    current = { id: newId(), shown: { hasBeenOn: turnedOff() } };
    running = guideHere(current);
  };

  const guideHere = ({ id, shown }: typeof current) =>
    guide(document, {
      chosen: { mode: 'highlight', mark: '', ...spoken },
      site: linkedin,
      scale: scale(),
      load: shown,
      address: () => addressOf(location.hash),
      // A window nobody sees must not be the second look that makes "held".
      report: (state, page) =>
        document.hidden ||
        page !== 'setting' ||
        shelf.change((before) =>
          withReading(before, state, { load: id, id: newId(), now: now().epochMilliseconds }),
        ),
    });
  const look = () => {
    const saying = running?.saying() ?? null;
    if (saying === said) return;
    said = saying;
    onSight?.(saying);
  };
  load();
  const timer = onSight && setInterval(() => document.hidden || look(), glance);
  return {
    load,
    speak(next: Spoken) {
      running?.stop();
      spoken = next;
      running = guideHere(current);
    },
    stop() {
      clearInterval(timer);
      running?.stop();
    },
  };
}
