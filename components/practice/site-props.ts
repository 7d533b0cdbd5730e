import type { PracticePage, Variant } from '../../lib/domain/practice/practice';
import type { PracticeWords } from '../../lib/locales';
import type { Printed } from '../../lib/sites/linkedin/labels';

/** What the made-up site and its pages are told. */
export interface PracticeSiteProps {
  page: PracticePage;
  labels: Printed;
  /** The language of the labels, ISO 639-1. */
  site: string;
  /** Said of a label that is not proved; names the language. */
  unprovedHint: string;
  words: PracticeWords;
  variant: Variant;
  on: boolean;
  onFlip(on: boolean): void;
  /** The person followed a link of the made-up site. */
  onGo(page: PracticePage): void;
  /** A frame of the site has its document; keys pressed in it are heard there alone. */
  onFrame?: (document: Document) => void;
}
