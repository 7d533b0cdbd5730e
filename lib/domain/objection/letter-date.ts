import { withOrdinalFirst } from '../case/language';

/**
 * A date written out for a letter, in the Gregorian calendar and without any time zone.
 * @param iso a calendar date, `2026-11-22`
 * @param locale a BCP 47 tag
 * @returns null for anything that is no date of the calendar
 */
export function letterDate(iso: string | null, locale: string): string | null {
  if (iso === null || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso) return null;
  const form = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  return withOrdinalFirst(form.format(day), locale);
}
