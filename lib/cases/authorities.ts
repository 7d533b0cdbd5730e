import type { Authorities } from '../domain/case';
import authoritiesFile from './linkedin-ai-training/authorities.json';

/** Data protection authorities by ISO code: the EU, the EEA, the German Länder, the UK, Switzerland, two more. */
export const authorities = authoritiesFile as unknown as Authorities;
