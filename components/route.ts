import { useEffect, useState } from 'preact/hooks';

/** Where the person is on a page with sections: `#/case/D-01` is the section `case` with the rest `D-01`. */
export interface Route {
  /** Empty when the address names none. */
  section: string;
  rest: string;
}

/**
 * Where on the full page a layout report is made.
 * @param page which page of LinkedIn's it is about, where that is known
 */
export const layoutReportAt = (page = ''): string => `#/steps/layout-report${page && `/${page}`}`;

/** Reads a fragment with or without its `#`; anything that is no such address gives an empty section. */
export function readRoute(hash: string): Route {
  const [, section = '', rest = ''] = /^#?\/([\w-]+)(?:\/(.*))?$/.exec(hash) ?? [];
  try {
    return { section, rest: decodeURIComponent(rest) };
  } catch {
    return { section, rest: '' };
  }
}

/**
 * How often a link was followed to where the address already points: that changes no address, so the browser tells of
 * nothing, and whoever shows the place has to lead there once more.
 */
export function useAskedAgain(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const clicked = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.getAttribute('href') === location.hash) setTimes((before) => before + 1);
    };
    addEventListener('click', clicked);
    return () => removeEventListener('click', clicked);
  }, []);
  return times;
}

/** The route as it is now; follows links, back and forward. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return readRoute(hash);
}
