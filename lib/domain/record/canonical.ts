import { isObject } from '../case/raw';

/** A value as text with its keys in order: equal values give equal texts, in whatever order a store hands keys back. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
