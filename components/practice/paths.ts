import type { PracticePage } from '../../lib/domain/practice/practice';
import { host, places, recognizePage } from '../../lib/sites/linkedin/addresses';

/** Where each made-up page stands: the same paths as LinkedIn's, so that the same detector reads them. */
export const paths: Record<PracticePage, string> = {
  feed: '/feed/',
  settings: '/mypreferences/d/',
  list: new URL(places.list).pathname,
  setting: new URL(places.setting).pathname,
  form: new URL(places.form).pathname,
  elsewhere: '/elsewhere/',
};

/** The address the made-up site stands for: the path behind `#`, on LinkedIn's host. @param hash `location.hash` */
export const addressOf = (hash: string): string => `https://${host}${hash.slice(1) || paths.feed}`;

/** Which made-up page an address is. */
export function pageAt(address: string): PracticePage {
  const url = new URL(address);
  const known = recognizePage(url);
  if (known && known !== 'research') return known;
  return url.pathname === paths.feed ? 'feed' : url.pathname === paths.settings ? 'settings' : 'elsewhere';
}
