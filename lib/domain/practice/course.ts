import * as z from 'zod/mini';
import { languageTag, placeCode } from '../case/codes';
import { plainLine } from '../record/typed-line';
import { variants } from './practice';

/**
 * A trainer's settings: what participants open so that everyone practises the same, or what an organisation sets. A
 * file of JSON that holds nothing about anyone.
 */

const courseFormat = 'abstain-course';
const courseVersion = 1;
/** How long its lines may be, in UTF-16 code units. */
export const courseLines = { name: 80, contact: 200 } as const;
/** The largest file that is read, in characters. */
export const courseSize = 65_536;

const language = z.string().check(z.regex(languageTag));
const line = (longest: number) => z.string().check(z.maxLength(longest), z.regex(plainLine));

/** What a course may hold; the schema of the policy is made from it. */
export const courseSchema = z.strictObject({
  format: z.literal(courseFormat),
  version: z.literal(courseVersion),
  name: z.optional(line(courseLines.name)),
  /** ISO 3166-1, or 3166-2 where the case knows parts of a country. */
  region: z.optional(z.string().check(z.regex(placeCode))),
  /** The interface's language, BCP 47. */
  language: z.optional(language),
  /** Languages of the made-up site, the first to begin with. */
  siteLanguages: z.optional(z.array(language).check(z.minLength(1), z.maxLength(40))),
  /** The variants that participants meet; the usual one is always among them. */
  variants: z.optional(z.array(z.enum(variants)).check(z.minLength(1), z.maxLength(variants.length))),
  /** Whom to ask, as it stands on handouts. */
  contact: z.optional(line(courseLines.contact)),
});

export type Course = z.infer<typeof courseSchema>;

/** Why a file is no course, in a form that words can be found for. */
export type CourseFault =
  | { why: 'too-large' | 'not-json' | 'not-a-course' }
  | { why: 'newer'; version: number }
  | { why: 'field'; path: string }
  | { why: 'region'; region: string };

export type ReadCourse = { ok: true; course: Course } | { ok: false; fault: CourseFault };

/**
 * Reads a file of course settings.
 * @param text the whole file
 * @param knowsRegion whether the case knows a region's code
 */
export function readCourse(text: string, knowsRegion: (code: string) => boolean): ReadCourse {
  const fault = (one: CourseFault): ReadCourse => ({ ok: false, fault: one });
  if (text.length > courseSize) return fault({ why: 'too-large' });
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fault({ why: 'not-json' });
  }
  const { format, version } = (raw ?? {}) as { format?: unknown; version?: unknown };
  if (format !== courseFormat) return fault({ why: 'not-a-course' });
  if (typeof version === 'number' && version > courseVersion) return fault({ why: 'newer', version });
  const read = z.safeParse(courseSchema, raw);
  if (!read.success) {
    const issue = read.error.issues[0];
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return fault({ why: 'field', path: [...(issue?.path ?? []), ...unknown].join('.') });
  }
  const { region } = read.data;
  if (region && !knowsRegion(region)) return fault({ why: 'region', region });
  return { ok: true, course: read.data };
}

/** A course as the text of its file; `readCourse` reads it back the same. */
export const courseFile = (course: Course): string => `${JSON.stringify(course, null, 2)}\n`;

/** A course that says nothing yet. */
export const emptyCourse: Course = { format: courseFormat, version: courseVersion };
