import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageReport } from '../../lib/domain/record/page-report';
import type { Doors } from '../../lib/extension/doors';
import type { FrontTab } from '../../lib/extension/tabs';
import { hostPattern, type PageKind, recognizePage } from '../../lib/sites/linkedin/addresses';

import { useDoors } from '../doors';

/** The tab in front of the person: which page of ours it is, what is seen there, or what keeps the guide from it. */
export interface Front {
  tab: FrontTab | null;
  page: PageKind | null;
  /** Whether the person lets the extension onto linkedin.com. */
  access: boolean;
  /** Null where no script of ours runs: another site, or a page that was open before the extension. */
  report: PageReport | null;
}

async function look({ tabs, access: { has } }: Doors): Promise<Front> {
  const [tab, access] = await Promise.all([
    tabs.front().catch(() => null),
    has(hostPattern).catch(() => false),
  ]);
  const page = tab?.address ? recognizePage(tab.address) : null;
  return { tab, page, access, report: tab && page ? await tabs.ask(tab.id) : null };
}

const alike = (a: Front | null, b: Front) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Follows the tab in front. A page does not tell what it sees, it is asked: when a tab changes, and once a second
 * while one of our kinds of page is in front and this page of ours is shown.
 * @returns the front, null before the first look, and a function that looks again
 */
export function useFront(): [Front | null, () => void] {
  const [front, setFront] = useState<Front | null>(null);
  const doors = useDoors();
  // A busy page answers late: what an earlier look saw, which may be another tab, counts no more after a later one.
  // A later look that waits for its own answer doesn't count yet, or a page slower than the timer would never be shown.
  const looks = useRef({ begun: 0, shown: 0 });
  const again = () => {
    looks.current.begun += 1;
    const own = looks.current.begun;
    void look(doors).then((next) => {
      if (own < looks.current.shown) return;
      looks.current.shown = own;
      setFront((before) => (alike(before, next) ? before : next));
    });
  };
  useEffect(() => {
    again();
    const stops = [doors.tabs.watch(again), doors.access.watch(again)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const onOurs = Boolean(front?.page);
  useEffect(() => {
    if (!onOurs) return;
    const timer = setInterval(() => document.hidden || again(), 1000);
    return () => clearInterval(timer);
  }, [onOurs]);
  return [front, again];
}
