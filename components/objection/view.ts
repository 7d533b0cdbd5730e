import { useEffect, useState } from 'preact/hooks';
import { usePreference } from '../doors';

/** Where in the objection the person is; kept, so that a popup opens where it was closed. */
export type View =
  | { name: 'home' }
  | { name: 'way'; route: string }
  | { name: 'sent'; route: string }
  | { name: 'letter'; kind: string; objection: string }
  | { name: 'answer'; objection: string }
  | { name: 'authority'; objection: string };

/**
 * A view as the last part of an address, `letter/reminder/OBJECTION`; home is empty, and what is no view is home.
 */
export const addressOf = ({ name, ...rest }: View): string =>
  name === 'home' ? '' : [name, ...Object.values(rest)].join('/');
/** The view an address names. @param address as `addressOf` writes it */
export function viewAt(address: string): View {
  const [name, first = '', second = ''] = address.split('/');
  switch (name) {
    case 'way':
    case 'sent':
      return { name, route: first };
    case 'answer':
    case 'authority':
      return { name, objection: first };
    case 'letter':
      return { name, kind: first, objection: second };
    default:
      return { name: 'home' };
  }
}

/** The view, the way to another, and the way to the overview in its place. */
export type ViewDesk = [View, (view: View) => void, () => void];

/**
 * The view and the ways on. On the full page it stands in the address, so that back, forward and bookmarks
 * work; in popup and panel it is kept, so that they open where they were closed.
 * @param address the address's part, or null in popup and panel
 */
export function useView(address: string | null): ViewDesk {
  const viewPreference = usePreference('objection-view');
  const [kept, setKept] = useState(() => viewPreference.read() ?? '');
  useEffect(() => {
    // Back and forward change the address alone; popup and panel shall open where the person is now.
    if (address !== null) viewPreference.write(address || null);
  }, [address]);
  const show = (view: View, inPlace: boolean) => {
    const next = addressOf(view);
    const hash = `#/objection${next && `/${next}`}`;
    if (address !== null) inPlace ? location.replace(hash) : location.assign(hash);
    viewPreference.write(next || null);
    setKept(next);
  };
  return [viewAt(address ?? kept), (view) => show(view, false), () => show({ name: 'home' }, true)];
}
