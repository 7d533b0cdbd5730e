import * as z from 'zod/mini';
import { type CaseRules, isRegionCode } from '../case/case';
import { languageTag, placeCode } from '../case/codes';
import { guideModes } from './page-report';
import { inSight, plainLine } from './typed-line';

/**
 * What an organisation sets by the browser's own policies, beside the course of practice. Each setting is judged by
 * itself: one that does not fit is ignored and named, and the others hold. What a person chose goes before it, but for
 * what an organisation may rule out: guidance on LinkedIn's pages, sync, and further steps.
 */

const line = z.string().check(z.minLength(1), z.maxLength(200), z.regex(plainLine));

/** The settings and their forms; the schema that Chromium looks at is made from this one. */
export const policySettings = z.object({
  /** ISO 3166-1, or 3166-2 where the case knows parts of a country: suggested, never taken for the person's own word. */
  region: z.optional(z.string().check(z.regex(placeCode))),
  /** BCP 47; for those who chose none. */
  language: z.optional(z.string().check(z.regex(languageTag))),
  /** For those who chose none. */
  guidance: z.optional(z.enum(guideModes)),
  /** Whether nothing is done on LinkedIn's pages, and practice is all there is. */
  practiceOnly: z.optional(z.boolean()),
  /** `false` rules sync out. */
  sync: z.optional(z.boolean()),
  /** Days after which to look at the switch again, for those who chose none; 0 is never. */
  reminderDays: z.optional(z.int().check(z.minimum(0), z.maximum(3650))),
  /** The person or place to ask. */
  contact: z.optional(line),
  /** Ids of further steps that are not shown. */
  hiddenSteps: z.optional(z.array(z.string()).check(z.maxLength(40))),
});

export type Policy = z.infer<typeof policySettings>;
export type PolicySetting = keyof Policy;

/** A policy as it was read. */
export interface ReadPolicy {
  set: Policy;
  /** What was not taken: a setting's name, or `hiddenSteps: name` for one of several; in the order it stands there. */
  ignored: readonly string[];
}

export const noPolicy: ReadPolicy = { set: {}, ignored: [] };

const forms: Record<string, z.ZodMiniType> = policySettings.shape;

/**
 * A name that is not ours, in the form in which we show it: characters that no eye sees are marked, and a long name is
 * cut.
 */
const told = (name: string): string => [...inSight(name.slice(0, 80))].slice(0, 40).join('');

/**
 * Reads what a browser has under an extension's policies.
 * @param raw anything: Firefox hands over whatever was written
 * @param rules the case, for its regions and its steps; only further steps may be hidden
 * @param languages those that are offered
 */
export function readPolicy(raw: unknown, rules: CaseRules, languages: readonly string[]): ReadPolicy {
  if (typeof raw !== 'object' || raw === null) return noPolicy;
  const set: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(raw)) {
    // Practice reads the course by itself.
    if (name === 'course') continue;
    const read = Object.hasOwn(forms, name) ? forms[name]?.safeParse(value) : undefined;
    const isUnknown =
      (name === 'region' && !isRegionCode(rules, String(read?.data))) ||
      (name === 'language' && !languages.includes(String(read?.data)));
    if (!read?.success || isUnknown) ignored.push(told(name));
    else set[name] = read.data;
  }
  const { hiddenSteps, ...others } = set as Policy;
  if (!hiddenSteps) return { set: others, ignored };
  const mayHide = (step: string) => rules.steps.some(({ id, track }) => id === step && track === 'further');
  // A step may be named twice, and is told once.
  const named = [...new Set(hiddenSteps)];
  const strange = named.filter((step) => !mayHide(step)).map((step) => `hiddenSteps: ${told(step)}`);
  return {
    set: { ...others, hiddenSteps: named.filter(mayHide) },
    ignored: [...new Set([...ignored, ...strange])],
  };
}
