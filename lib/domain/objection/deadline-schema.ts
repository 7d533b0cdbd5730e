import * as z from 'zod/mini';
import { deadlineIds } from '../case/case-terms';
import { basisParts, type DeadlineRules } from './deadline';

/** The shape of a case's deadline-rules.json. Read at build and in tests only; pages trust the file. */

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const month = z.int().check(z.minimum(1), z.maximum(12));
const day = z.int().check(z.minimum(1), z.maximum(31));
const weekday = z.int().check(z.minimum(1), z.maximum(7));
const year = z.optional(z.int().check(z.minimum(1900), z.maximum(2200)));
const text = z.string().check(z.minLength(1));

const each = { id, substitute: z.optional(z.boolean()), from: year, until: year };

const holiday = z.discriminatedUnion('kind', [
  z
    .strictObject({ ...each, kind: z.literal('fixed'), month, day })
    // 29 February would be no holiday in most years; no country in reach keeps one.
    .check(z.refine((rule) => rule.day <= (new Date(Date.UTC(2027, rule.month, 0)).getUTCDate() ?? 0))),
  z.strictObject({
    ...each,
    kind: z.literal('easter'),
    offset: z.int().check(z.minimum(-90), z.maximum(90)),
  }),
  z.strictObject({
    ...each,
    kind: z.literal('nth-weekday'),
    month,
    weekday,
    nth: z.literal([1, 2, 3, 4, -1]),
    unless: z.optional(z.strictObject({ day: day.check(z.maximum(28)), weekday })),
  }),
  z.strictObject({ ...each, kind: z.literal('once'), date: z.iso.date() }),
]);

const part = z.strictObject({ sources: z.array(text).check(z.minLength(1)), ourReading: z.boolean() });

const rule = z.strictObject({
  id: z.enum(deadlineIds),
  zone: z.string().check(z.regex(/^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+$/)),
  identity: z.enum(['moves-by-days', 'counts-from-answer']),
  basis: z.record(z.enum(basisParts), part),
  holidays: z.array(holiday).check(z.minLength(1)),
});

const source = z.strictObject({
  publisher: text,
  title: text,
  date: z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  retrieved: z.iso.date(),
  url: z.url({ protocol: /^https$/ }),
  tier: z.literal([1, 2, 3]),
  kind: z.enum(['law', 'guidance', 'analysis']),
  seenDirectly: z.boolean(),
});

/** Refuses a file with a missing rule or part, a holiday that cannot be, or a basis that names no source of it. */
export const deadlineRulesSchema: z.ZodMiniType<DeadlineRules> = z
  .strictObject({
    edition: z.iso.date(),
    began: z.iso.date(),
    rules: z.record(z.enum(deadlineIds), rule),
    sources: z.record(id, source),
  })
  .check(
    z.refine((file) =>
      Object.values(file.rules)
        .flatMap(({ basis }) => Object.values(basis).flatMap(({ sources }) => sources))
        .every((name) => name in file.sources),
    ),
    z.refine((file) =>
      Object.values(file.rules).every(
        ({ holidays }) => new Set(holidays.map((each) => each.id)).size === holidays.length,
      ),
    ),
  );
