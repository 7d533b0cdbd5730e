import * as z from 'zod/mini';
import { sourceSchema } from '../case/case-schema';
import {
  actions,
  answerConditions,
  answerIds,
  conditions,
  deadlineEnds,
  groundIds,
  letterKinds,
  letterRegimes,
  routeIds,
} from '../case/letter-terms';

/** The shape of letters.json and authority-rules.json. Read at build and in tests only, as case-schema.ts is. */

const date = z.iso.date();
const id = z.string().check(z.minLength(1));
const regimes = z.array(z.enum(letterRegimes)).check(z.minLength(1));
const who = z.enum(['member', 'non-member']);

/**
 * `GDPR 21(1)`, `UK GDPR 12A`, `DPA 2018 165`, `FADP 30(2)(b)`, `PIPEDA Principle 3`; `law 21(1)` stands for the
 * same article of the GDPR or the UK GDPR, as the letter's regime has it.
 */
const article = z
  .string()
  .check(
    z.regex(/^(law|GDPR|UK GDPR|DPA 2018|FADP) \d+[A-Z]?(\(\d+\))?(\([a-z]\))?$|^PIPEDA Principle \d+$/),
  );

export const letterElementSchema = z.strictObject({
  id,
  /** The articles its sentences rest on and name. */
  articles: z.array(article),
  /** Left out: all regimes of the letter. */
  regimes: z.optional(regimes),
  /** Left out: members and non-members. */
  who: z.optional(who),
  /** All of these must hold. */
  when: z.optional(z.array(z.enum(conditions))),
  /** Stands on the next line instead of in a paragraph of its own. */
  joined: z.optional(z.literal(true)),
  /** Written once for every chosen ground, or every entry of the history. */
  each: z.optional(z.enum(['grounds', 'history'])),
});

export const groundSchema = z.strictObject({
  id: z.enum(groundIds),
  who: z.optional(who),
  /** Its subject is sensitive in itself: the person is warned not to write more than needed. */
  sensitive: z.boolean(),
});

export const letterKindSchema = z.strictObject({
  id: z.enum(letterKinds),
  to: z.enum(['controller', 'authority']),
  regimes,
  /** Regimes in which it is not settled that the letter's law reaches as far as the letter does. */
  unsettled: z.array(z.enum(letterRegimes)),
  /** Regimes in which the letter has to say what it complains of. */
  needsOutcome: z.array(z.enum(letterRegimes)),
  elements: z.array(id).check(z.minLength(1)),
});

/** What the letters' citing of an article rests on: claims of the case, or a source of its own. */
const basisSchema = z.strictObject({
  articles: z.array(article).check(z.minLength(1)),
  claims: z.optional(z.array(id).check(z.minLength(1))),
  source: z.optional(sourceSchema),
});

const routeSchema = z.strictObject({
  id: z.enum(routeIds),
  regimes,
  who: z.array(who).check(z.minLength(1)),
  /** Whether the channel asks for reasons, as reported; `unknown` where nothing was found. */
  asksReasons: z.enum(['no', 'yes', 'unknown']),
  /** Ids in the case; the one that reaches the person's controller counts. */
  recipients: z.array(id).check(z.minLength(1)),
  letter: z.nullable(z.enum(letterKinds)),
  claims: z.array(id).check(z.minLength(1)),
});

const action = z.strictObject({
  act: z.enum(actions),
  letter: z.optional(z.enum(letterKinds)),
  until: z.optional(z.enum(deadlineEnds)),
});

export const answerSchema = z.strictObject({
  id: z.enum(answerIds),
  branches: z
    .array(
      z.strictObject({
        /** Key of the branch's words. */
        id,
        when: z.array(z.enum(answerConditions)),
        regimes: z.optional(regimes),
        articles: z.array(article),
        actions: z.array(action).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
});

export const lettersSchema = z.strictObject({
  edition: date,
  /** LinkedIn's privacy notice as the letters name it: the day its version took effect, and the claims that say so. */
  notice: z.strictObject({ effective: date, claims: z.array(id).check(z.minLength(1)) }),
  /** Which letters a person's right (`RightId`) calls for; a right not named here has none. */
  regimes: z.record(id, z.enum(letterRegimes)),
  elements: z.array(letterElementSchema).check(z.minLength(1)),
  grounds: z.array(groundSchema).check(z.minLength(1)),
  kinds: z.array(letterKindSchema).check(z.minLength(1)),
  routes: z.array(routeSchema).check(z.minLength(1)),
  answers: z.array(answerSchema).check(z.minLength(1)),
  basis: z.array(basisSchema).check(z.minLength(1)),
});

export const authorityRulesSchema = z.strictObject({
  edition: date,
  /** Roles (authorities.json) that are chosen among, and by what. */
  choice: z.array(
    z.strictObject({
      roles: z.array(z.enum(['eu', 'eea', 'land', 'uk', 'ch'])).check(z.minLength(1)),
      by: z.array(z.enum(['residence', 'work', 'infringement'])).check(z.minLength(1)),
      /** `complaint`: it must deal with it. `report`: it may open an inquiry and only informs. */
      gives: z.enum(['complaint', 'report']),
      /** Id of the authority that leads for the controller, or null. */
      lead: z.nullable(id),
      claims: z.array(id).check(z.minLength(1)),
    }),
  ),
  /** Countries whose parts have authorities of their own, with those that are competent for companies. */
  parts: z.record(z.string(), z.array(id).check(z.minLength(1))),
  /** Rules on the way to the authority, oldest first; within a role the last one begun holds. */
  procedures: z.array(
    z.strictObject({
      id,
      roles: z.array(z.enum(['eu', 'eea', 'land', 'uk', 'ch'])).check(z.minLength(1)),
      from: z.nullable(date),
      /** `required` by law, `advised`: as a rule expected, `free`. */
      controllerFirst: z.enum(['required', 'advised', 'free']),
      /** What the controller must have been sent first. */
      first: z.nullable(z.enum(['objection', 'complaint-to-controller'])),
      /** What a complaint has to contain. */
      contents: z.array(z.enum(['name', 'contact', 'controller', 'infringement'])),
      claims: z.array(id).check(z.minLength(1)),
    }),
  ),
});
