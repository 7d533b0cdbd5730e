import type * as z from 'zod/mini';
import type { Authority } from '../case/case';
import type { authorityRulesSchema } from './letter-schema';

/**
 * Which authority takes a complaint. Art. 77(1) GDPR leaves the choice between residence, place of work and place
 * of the alleged infringement; elsewhere there is one. All of it is data (authority-rules.json).
 */

export type AuthorityRules = z.infer<typeof authorityRulesSchema>;
type Procedure = AuthorityRules['procedures'][number];

const reasons = ['residence', 'work', 'infringement'] as const;
type AuthorityReason = (typeof reasons)[number];

/**
 * ISO 3166-1 codes, or 3166-2 for a country whose parts have authorities of their own. A territory with a code of
 * its own is resolved beforehand (`countryOf`), unless it is such a part.
 */
export interface AuthorityPlaces {
  residence: string;
  work?: string | null;
  infringement?: string | null;
}

/** One authority a person can turn to, and what its procedure asks of them on the day. */
export interface AuthorityChoice {
  authority: Authority;
  /** All reasons that lead to this authority, the residence first. */
  why: AuthorityReason[];
  gives: 'complaint' | 'report';
  /** It leads for the controller (Art. 56 GDPR); a complaint may still go to any of the others. */
  lead: boolean;
  /** Whether no address of its complaint page is known, so that the reader is told so and given the website. */
  complaintMissing: boolean;
  /** The person gave a country only, and one of its parts has to be chosen. */
  chooseOne: boolean;
  /** The rule in force on the day; its words are filed under its id. */
  procedure: string;
  controllerFirst: Procedure['controllerFirst'];
  /** Whether the address of its complaint page is known through others only, so that the reader is told so. */
  checkAddress: boolean;
  /** The authority itself says that the controller has to be addressed first. */
  asksFirst: boolean;
  /** What the controller must have had before. */
  first: Procedure['first'];
  /** What the complaint has to contain on the day. */
  contents: Procedure['contents'];
}

/** What a language has to hold for the choice. */
export interface AuthorityWords {
  why: Record<AuthorityReason, string>;
  gives: Record<AuthorityChoice['gives'], string>;
  lead: string;
  complaintMissing: string;
  chooseOne: string;
  controllerFirst: Record<Procedure['controllerFirst'], string>;
  asksFirst: string;
  first: Record<NonNullable<Procedure['first']>, string>;
  /** By the id of the procedure. */
  procedures: Record<string, string>;
}

/**
 * The authorities a person can turn to, the residence's first.
 * @param places the residence decides which law applies; work and infringement add to the choice only under Art. 77(1)
 * @param now the day on which the complaint would be made, in the person's own calendar
 * @returns an empty list where no listed authority takes such a complaint (the United States, say)
 */
export function authoritiesFor(
  places: AuthorityPlaces,
  authorities: readonly Authority[],
  rules: AuthorityRules,
  now: Temporal.PlainDate,
): AuthorityChoice[] {
  /** The competent ones of a place: its own, or those of its parts. Never the country's where the parts decide. */
  const at = (place: string): Authority[] => {
    const ids = rules.parts[place] ?? [place];
    return authorities.filter(({ id }) => ids.includes(id));
  };
  const ruleFor = ({ role }: Authority) =>
    rules.choice.find(({ roles }) => (roles as string[]).includes(role));
  const home = at(places.residence)[0];
  const rule = home && ruleFor(home);
  if (!rule) return [];

  const today = now.toString();
  const choices = new Map<string, AuthorityChoice>();
  for (const why of reasons) {
    const place = places[why];
    if (!place || !rule.by.includes(why)) continue;
    const found = at(place).filter((authority) => ruleFor(authority) === rule);
    for (const authority of found) {
      const procedure = rules.procedures.findLast(
        ({ roles, from }) => (roles as string[]).includes(authority.role) && (from === null || from <= today),
      );
      if (!procedure) continue;
      const known = choices.get(authority.id);
      if (known) {
        known.why.push(why);
        known.chooseOne &&= found.length > 1;
        continue;
      }
      choices.set(authority.id, {
        authority,
        why: [why],
        gives: rule.gives,
        lead: authority.id === rule.lead,
        complaintMissing: authority.complaintUrl === null,
        chooseOne: found.length > 1,
        procedure: procedure.id,
        controllerFirst: procedure.controllerFirst,
        asksFirst: authority.controllerFirst !== null,
        checkAddress: authority.complaintUrl !== null && authority.confidence !== 'high',
        first: procedure.first,
        contents: procedure.contents,
      });
    }
  }
  return [...choices.values()];
}

/**
 * The language to offer for a letter to an authority beside the interface's and English.
 * @param worksIn ISO 639-1 codes of the languages it works in; empty where they are not known
 * @param offered BCP 47 tags of the languages there are letters in
 * @param own the interface's language
 * @returns the first of its languages there are letters in; null where it works in the interface's or in English, or
 * there are none
 */
export function letterLanguageFor(
  worksIn: readonly string[],
  offered: readonly string[],
  own: string,
): string | null {
  const codeOf = (tag: string) => tag.split('-')[0] ?? tag;
  if (worksIn.includes(codeOf(own)) || worksIn.includes('en')) return null;
  return offered.find((tag) => worksIn.includes(codeOf(tag))) ?? null;
}

/** The authority that leads for the controller of a residence's rule, to be shown beside the choice, or null. */
export function leadAuthority(
  residence: string,
  authorities: readonly Authority[],
  rules: AuthorityRules,
): Authority | null {
  const ids = rules.parts[residence] ?? [residence];
  const home = authorities.find(({ id }) => ids.includes(id));
  const rule = home && rules.choice.find(({ roles }) => (roles as string[]).includes(home.role));
  return authorities.find(({ id }) => id === rule?.lead) ?? null;
}
