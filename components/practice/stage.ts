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

/**
 * Runs the real guide on the made-up site of this window and writes what it reads into the practice record.
 *
 * @param chosen the callout's sentences, in the interface's language
 * @param ask.onSight told what the note says, whenever it says something else; without it nobody looks
 * @param ask.scale how much larger than usual the note is written, asked at each load
 * @param ask.turnedOff whether the switch was on when this page loaded, and was turned off since; asked at each load
 * @returns `load()` loads the made-up site anew: the guide begins again, as on a new page; `stop()` ends it
 */
export function stage(
  shelf: Shelf,
  { newId, now }: Pick<PracticeDoors, 'newId' | 'now'>,
  chosen: Pick<GuideValue, 'language' | 'direction' | 'sentences'>,
  {
    onSight,
    scale = () => 1,
    turnedOff = () => false,
  }: {
    onSight?: ((saying: CalloutSaying | null) => void) | undefined;
    scale?: (() => number) | undefined;
    turnedOff?: (() => boolean) | undefined;
  },
) {
  let running: { saying(): CalloutSaying | null; stop(): void } | undefined;
  let said: CalloutSaying | null = null;

  const load = () => {
    running?.stop();
    said = null;
    onSight?.(null);
    shelf.change(siteLoaded);
    running = guideHere(newId());
  };

  /** One load of the made-up page. @param id names it in the readings */
  const guideHere = (id: string) =>
    guide(document, {
      chosen: { mode: 'highlight', mark: '', ...chosen },
      site: linkedin,
      scale: scale(),
      load: { hasBeenOn: turnedOff() },
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
    stop() {
      clearInterval(timer);
      running?.stop();
    },
  };
}
