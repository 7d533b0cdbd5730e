import type { CalloutState } from '../domain/case/case-terms';
import type { GuideValue } from '../domain/record/page-report';
import type { Earlier, Site } from '../sites/site';

/** What the guide is given. */
export interface GuideOptions<Kind extends string> {
  /** The stored choice and its constant sentences; without one nothing is drawn. */
  chosen: GuideValue | undefined;
  site: Site<Kind>;
  /** The top document's absolute address, asked anew at each look: in-page navigation changes it. */
  address(): string;
  /**
   * Told the switch's state once it has lasted: `on` after one second, `off` after three (a page that silently sets
   * the switch back after a failed save fires nothing). Told again at later looks; the caller counts it once.
   */
  report(state: 'on' | 'off', page: Kind): void;
  /**
   * What this load of the document has shown of the setting that is drawn, and of others before; kept by the caller where
   * a load sees more than one guide.
   */
  load?: { hasBeenOn: boolean; earlier?: Earlier };
  /** How much larger than usual the note is written, for a room; 1 without it. */
  scale?: number;
  /** Whether the extension that this script belongs to is gone; asked at each sign of life in the page. */
  isOver?(): boolean;
  /** Told each time the drawing has come into the page. */
  whenDrawn?(): void;
}

/** What the guide sees right now, for the popup and the practice page. */
export interface Sight<Kind extends string> {
  page: Kind | null;
  state: CalloutState | null;
}
