import { copyEyes, hidesItself } from '../copied-page';
import { attribute, tagOf, topOf } from '../elements';
import type { Reading } from '../reading';
import { pageSkeleton } from '../skeleton';
import { type PageKind, places, recognizePage } from './addresses';
import { cookieWord, otherKeys, researchKey } from './keys';
import { formsOf, labelTable } from './labels';
import { readPage } from './read-page';

/** Everything we already know that LinkedIn prints. */
export const knownLabels: readonly string[] = [
  ...new Set([...Object.values(labelTable).flatMap(formsOf), cookieWord]),
];

/** The name of a language, of which browsers know the list. */
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The language that a page says it is in; empty where it says none. */
function languageOf(page: Document): string {
  const top = topOf(page);
  return (top && attribute(top, 'lang')) ?? '';
}

/** Where a copy of a page comes from, and what it was read with. */
export interface Origin {
  /** Which page the person says it is. */
  kind: PageKind;
  by: 'file' | 'paste';
  /** The address the copy itself gives, if any. */
  address: URL | null;
  /** The extension's version. */
  version: string;
  /** Which browser's build. */
  build: string;
  caseId: string;
  /** The edition of the case, an ISO date. */
  edition: string;
}

/** A report that a page is no longer made as we know it. */
export interface LayoutReport {
  /** The whole report, to be shown and copied as it is. */
  text: string;
  /** Lines of the skeleton. */
  lines: number;
  shortened: boolean;
  /** Whether anything in the page is known to us: a label, or what the detector looks for. */
  familiar: boolean;
}

/** What was read, without the state of a native switch: a copy holds what the page was sent with, not how it stands. */
function readingInWords(reading: Reading | null): string {
  if (!reading) return 'nothing is read on this page';
  if (reading.kind === 'ambiguous') return `ambiguous, ${reading.candidates.length} candidates`;
  if (reading.kind !== 'found') return reading.kind;
  const native = tagOf(reading.control) === 'input';
  return `found, ${native ? 'native, state not told by a copy' : `state ${reading.state}`}`;
}

/**
 * The report on one page, for those who mend the detector: in English words of ours, whatever the person's language.
 * @param copy the page, made readable by `asCopiedPage`
 */
export function layoutReport(copy: Document, origin: Origin): LayoutReport {
  const { kind, address } = origin;
  const reading = readPage(copy, new URL(places[kind]), { eyes: copyEyes });
  const marks = new Map<Element, string>();
  if (reading && 'box' in reading) marks.set(reading.box, reading.kind === 'row' ? 'row' : 'ring');
  if (reading?.kind === 'found')
    marks.set(reading.control, reading.box === reading.control ? 'found, ring' : 'found');
  if (reading?.kind === 'ambiguous') for (const one of reading.candidates) marks.set(one, 'candidate');

  const { lines, elements, labels, shortened } = pageSkeleton(copy, {
    labels: knownLabels,
    placeOf: (href) => {
      const to = URL.parse(href, places[kind]);
      return (to && recognizePage(to)) ?? 'other';
    },
    isOtherKey: (keys) => otherKeys.test(keys) || (kind !== 'research' && researchKey.test(keys)),
    marks,
    isHidden: hidesItself,
  });
  const [said = ''] = /^[a-z]{2}(?![a-z])/i.exec(languageOf(copy)) ?? [];
  const head = [
    'Abstain layout report, format 1',
    `extension: ${origin.version}, ${origin.build}`,
    `case: ${origin.caseId}, ${origin.edition}`,
    `page: ${kind}, as the person says; by its address: ${address ? (recognizePage(address) ?? 'other') : 'not told'}`,
    `brought as: ${origin.by === 'file' ? 'saved file' : 'copied and pasted'}`,
    `language: ${(said && languages.of(said)) || 'not told'}`,
    `size: ${elements} elements, ${labels} known labels${shortened ? ', shortened' : ''}`,
    `detector on this copy, without style sheets: ${readingInWords(reading)}`,
    '',
  ];
  return {
    text: [...head, ...lines].join('\n'),
    lines: lines.length,
    shortened,
    familiar: labels > 0 || marks.size > 0,
  };
}
