import { z } from 'zod';
import { type Course, courseSchema } from '../lib/domain/practice/course';

/** The file's name in the package. */
export const policySchemaFile = 'policy-schema.json';

/** What each setting means, for the administrator who reads it in the browser's list of policies. */
const meanings: Record<keyof Course, string> = {
  format: 'Always abstain-course.',
  version: 'Always 1.',
  name: "The course's name, one line, 80 characters at most.",
  region: 'ISO 3166-1 code, or 3166-2 where the case knows parts.',
  language: 'Language of Abstain itself, ISO 639-1.',
  siteLanguages: 'Languages of the made-up site, the first to begin with.',
  variants: 'What may be met; the usual is always among it.',
  contact: 'Whom to ask, one line, 200 characters at most.',
};

/** A setting in the words of Chromium's policies: its type and what it means. */
interface Setting {
  type: string;
  description?: string;
  items?: { type: string };
}

/**
 * The schema by which Chromium looks at a policy before Abstain does, made from the schema that reads it. It names types
 * only: Chromium refuses a value that does not fit as a whole, and Abstain can say which field is wrong.
 */
export function policySchema() {
  const { properties = {} } = z.toJSONSchema(courseSchema) as { properties?: Record<string, Setting> };
  const settings = Object.entries(properties).map(([name, { type, items }]): [string, Setting] => [
    name,
    {
      description: meanings[name as keyof Course],
      type: type === 'number' ? 'integer' : type,
      ...(items && { items: { type: items.type } }),
    },
  ]);
  return {
    type: 'object',
    properties: {
      course: {
        title: 'Course settings for practice',
        description:
          "What people practise: the content of a course file, as it is. It reaches the practice page, the presenter and the handouts only; never anyone's record, region or guidance.",
        type: 'object',
        properties: Object.fromEntries(settings),
      },
    },
  };
}
