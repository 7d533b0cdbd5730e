import { dayIn } from '../lib/domain/case/dates';
import type { PracticeDoors } from '../lib/extension/practice-doors';
import { type DateLength, dateInWords } from '../lib/locales/format';

/** Today where the person is, ISO. @param moment now, unless a view has its own */
export const dayHere = (
  { now, timeZone }: Pick<PracticeDoors, 'now' | 'timeZone'>,
  moment: Temporal.Instant = now(),
): string => dayIn(timeZone(), moment);

/**
 * A date, or the day of an instant, in words.
 * @param iso a plain date, or an instant (ISO, UTC)
 * @param zone where the reader is, an IANA name: it decides which day an instant is on
 * @param language a BCP 47 tag
 */
export const dayInWords = (iso: string, zone: string, language: string, length?: DateLength): string =>
  dateInWords(iso.includes('T') ? dayIn(zone, Temporal.Instant.from(iso)) : iso, language, length);
