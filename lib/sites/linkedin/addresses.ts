import type { Setting } from '../../domain/case/case-terms';

/**
 * LinkedIn's addresses, as known on 2026-11-22 (facts: linkedin-pages, section 1). The host never varied:
 * no locale subdomain was seen for settings or help. `d` is desktop, `m` mobile web with the same tail.
 */

/**
 * The three kinds of page on which Abstain guides, and `research`: the page of another setting, whose switch is only
 * read.
 */
export type PageKind = 'list' | 'setting' | 'form' | 'research';

/** The one host of all our pages. */
export const host = 'www.linkedin.com';
/** The same, as the manifest asks for it. */
export const hostPattern = 'https://www.linkedin.com/*';

/** Where a step takes the person. Absolute addresses; the person opens them, we never fetch them. */
export const places = {
  list: 'https://www.linkedin.com/mypreferences/d/categories/privacy',
  setting: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
  form: 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO',
  research: 'https://www.linkedin.com/mypreferences/d/settings/policy-and-academic-research',
} as const satisfies Record<PageKind, string>;

const ours =
  /^https:\/\/www\.linkedin\.com\/(?:mypreferences\/[dm]\/(?:(categories\/privacy)|settings\/(?:(data-for-ai-improvement)|(policy-and-academic-research)))|help\/linkedin\/ask\/ts-dpro)\/?$/i;

/**
 * Which of our pages an address is, or null. Decided by origin and path alone, without case and closing slash; query
 * and hash never matter.
 * @param address the absolute address of the top document
 */
export function recognizePage(address: URL): PageKind | null {
  const [known, list, setting, research] = ours.exec(address.origin + address.pathname) ?? [];
  return list ? 'list' : setting ? 'setting' : research ? 'research' : known ? 'form' : null;
}

/** Which setting's switch a kind of page shows, as the record names settings; undefined where it shows none. */
export const settingOf = (page: PageKind | null): Setting | undefined =>
  page === 'setting' ? 'ai-training' : page === 'research' ? page : undefined;

/**
 * Where the guide's script is started. Match patterns know no case, so the form stands here as LinkedIn
 * prints it and in lower case; other spellings are recognised by the popup, which offers the right address.
 */
export const matchPatterns: readonly string[] = [
  'https://www.linkedin.com/mypreferences/*',
  'https://www.linkedin.com/psettings/*',
  'https://www.linkedin.com/help/linkedin/ask/TS-DPRO',
  'https://www.linkedin.com/help/linkedin/ask/TS-DPRO?*',
  'https://www.linkedin.com/help/linkedin/ask/TS-DPRO/*',
  'https://www.linkedin.com/help/linkedin/ask/ts-dpro',
  'https://www.linkedin.com/help/linkedin/ask/ts-dpro?*',
  'https://www.linkedin.com/help/linkedin/ask/ts-dpro/*',
];

/** LinkedIn's own sign-in pages, to which it sends whoever is signed out; paths as known on 2026-11-28. */
const signIn = /^\/(login|signup|authwall|uas\/login|checkpoint\/(lg|rm|challenge))\b/i;

/** Whether an address is a page on which LinkedIn asks a person to sign in. */
export const isSignIn = ({ host: where, pathname }: URL): boolean =>
  /(^|\.)linkedin\.com$/i.test(where) && signIn.test(pathname);
