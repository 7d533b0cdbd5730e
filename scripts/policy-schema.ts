import { z } from 'zod';
import { type Course, courseSchema } from '../lib/domain/practice/course';
import { type PolicySetting, policySettings } from '../lib/domain/record/policy';

/** The file's name in the package. */
export const policySchemaFile = 'policy-schema.json';

/** What each part of a course means, for the administrator who reads it in the browser's list of policies. */
const courseMeanings: Record<keyof Course, string> = {
  format: 'Always abstain-course.',
  version: 'Always 1.',
  name: "The course's name, one line, 80 characters at most.",
  region: 'ISO 3166-1 code, or 3166-2 where the case knows parts.',
  language: 'Language of Abstain itself, BCP 47.',
  siteLanguages: 'Languages of the made-up site, the first to begin with.',
  variants: 'What may be met; the usual is always among it.',
  contact: 'Whom to ask, one line, 200 characters at most.',
};

/** What each setting means; the table of docs/organisations.md says the same, which a test compares. */
export const meanings: Record<PolicySetting, string> = {
  region:
    'ISO 3166-1 code, or 3166-2 for Germany’s Länder, Canada’s provinces and California. Suggested to whoever has not said where they live; each person says it themselves.',
  language: 'Language of Abstain, BCP 47, for those who chose none.',
  guidance:
    'highlight (a frame and a note on LinkedIn’s pages) or beside (nothing is added to them), for those who chose none.',
  practiceOnly: 'true: Abstain does nothing on LinkedIn’s pages, and practice is all it offers.',
  sync: 'false: nobody’s entries are shared with their other browsers; what was shared is taken back.',
  reminderDays: 'Days after which to look at the switch again, for those who chose none: 0 (never) to 3650.',
  contact: 'Whom to ask, one line, 200 characters at most. Stands on the full page and in the settings.',
  hiddenSteps: 'Further steps that are not shown. The switch and the objection cannot be hidden.',
};

/** A setting in the words of Chromium's policies: its type and what it means. */
interface Setting {
  type: string;
  description?: string;
  items?: { type: string };
}

/** The properties of a schema, by type and meaning alone. */
function told(schema: z.core.$ZodType, says: Record<string, string>): Record<string, Setting> {
  const { properties = {} } = z.toJSONSchema(schema) as { properties?: Record<string, Setting> };
  const settings = Object.entries(properties).map(([name, { type, items }]): [string, Setting] => [
    name,
    {
      description: says[name] ?? '',
      type: type === 'number' ? 'integer' : type,
      ...(items && { items: { type: items.type } }),
    },
  ]);
  return Object.fromEntries(settings);
}

/**
 * The schema by which Chromium looks at a policy before Abstain does, made from the schemas that read it. It names types
 * only: Chromium refuses a value that does not fit as a whole, and Abstain can say which field is wrong.
 */
export function policySchema() {
  return {
    type: 'object',
    properties: {
      ...told(policySettings, meanings),
      course: {
        title: 'Course settings for practice',
        description:
          "What people practise: the content of a course file, as it is. It reaches the practice page, the presenter and the handouts only; never anyone's record, region or guidance.",
        type: 'object',
        properties: told(courseSchema, courseMeanings),
      },
    },
  };
}
