import type { Authorities } from '../domain/case/case';
import authoritiesFile from './linkedin-ai-training/authorities.json';

/** Data protection authorities by ISO code: the EU, the EEA, the German Länder, the UK, Switzerland, two more. */
export const authorities = authoritiesFile as unknown as Authorities;

/** An authority by the name it gives itself; one that is not in the list by its code. */
export const authorityName = (id: string): string => {
  const found = authorities.authorities.find((authority) => authority.id === id);
  return found?.nameNative ?? found?.name ?? id;
};
