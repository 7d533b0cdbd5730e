import type { Authorities } from '../domain/case/case';
import { edition, authorities as listed } from './linkedin-ai-training/authorities.json';

/**
 * Data protection authorities by ISO code: the EU, the EEA, the German Länder, the UK, Switzerland, two more. The file's
 * sources are left out: no page shows them, and the build and the tests read them there.
 */
export const authorities = { edition, authorities: listed } as unknown as Omit<Authorities, 'sources'>;

/** An authority by the name it gives itself; one that is not in the list by its code. */
export const authorityName = (id: string): string => {
  const found = authorities.authorities.find((authority) => authority.id === id);
  return found?.nameNative ?? found?.name ?? id;
};
