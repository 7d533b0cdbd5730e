import {
  asCopiedPage,
  isUnmade,
  type NoPage,
  savedFrom,
  unstyled,
  whyNoPage,
} from '../../lib/sites/copied-page';
import { textOf } from '../file-text';

/** A page the person brought, in memory only. */
export interface Brought {
  page: Document;
  by: 'file' | 'paste';
  /** The address the copy gives, if any. */
  address: URL | null;
}

/** Why what was brought is no page to report on. */
export interface Problem {
  why: NoPage | 'unmade' | 'large' | 'unopened' | 'clipboard';
}

/** The longest text that is read: ten times as long as a settings page with all it holds, and read in some seconds. */
const bytes = 20_000_000;
const elements = 100_000;

/** Parsed, a text runs nothing and loads nothing. */
function opened(html: string, by: Brought['by']): Brought | Problem {
  const why = whyNoPage(html);
  if (why) return { why: by === 'paste' ? 'clipboard' : why };
  const page = asCopiedPage(new DOMParser().parseFromString(unstyled(html), 'text/html'));
  if (page.getElementsByTagName('*').length > elements) return { why: 'large' };
  return by === 'file' && isUnmade(page) ? { why: 'unmade' } : { page, by, address: savedFrom(html) };
}

/**
 * The page among the files that were chosen or dropped (a page is saved with a folder beside it), or else the first
 * file.
 */
export async function fromFiles(files: readonly File[]): Promise<Brought | Problem> {
  const file = files.find(({ name }) => /\.x?html?$/i.test(name)) ?? files[0];
  if (!file) return { why: 'unopened' };
  if (file.size > bytes) return { why: 'large' };
  const read = await textOf(file);
  if (!read) return { why: 'unopened' };
  try {
    return opened(read.text, 'file');
  } catch {
    return { why: 'unopened' };
  }
}

/** What was pasted or dropped as a selection. */
export function fromClipboard(clipboard: DataTransfer | null): Brought | Problem {
  return opened(clipboard?.getData('text/html') ?? '', 'paste');
}
