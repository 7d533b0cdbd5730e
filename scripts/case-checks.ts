import {
  type Authorities,
  type Case,
  type CaseWordsShape,
  claimIsStale,
  coversRegion,
  isRegionCode,
  type NoteWordsShape,
  regionMembers,
} from '../lib/domain/case/case';
import {
  type authorityKinds,
  calloutSayings,
  claimStatuses,
  namedSteps,
  panels,
  type RegionRef,
  regionGroups,
} from '../lib/domain/case/case-terms';

// Longer than 320 lines because it is one list of checks, each a row beside the others.

/** What a check may look at. `words` by language; `today` an ISO date. */
export interface CaseUnderCheck {
  theCase: Case;
  authorities: Authorities;
  words: Record<string, CaseWordsShape & NoteWordsShape>;
  /** What must not be said anywhere: the case's own list. */
  forbidden: readonly { what: string; pattern: RegExp }[];
  today: string;
}

/** One thing that a check found. */
export interface Finding {
  severity: 'error' | 'warning';
  /** What is wrong with which part, for someone who has the file open. */
  message: string;
}

/** A rule that a case's files have to keep. */
export interface CaseCheck {
  id: string;
  /** The rule in one sentence. */
  describe: string;
  run(under: CaseUnderCheck): Finding[];
}

const error = (message: string): Finding => ({ severity: 'error', message });

const duplicates = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

const isKnownRef = (theCase: Case, ref: RegionRef): boolean =>
  (regionGroups as readonly string[]).includes(ref) || isRegionCode(theCase, ref);

/** Every list of regions in the case, with the place it stands at. */
function regionLists(theCase: Case): { where: string; refs: readonly RegionRef[] }[] {
  return [
    ...theCase.claims.map(({ id, regions }) => ({ where: `claim ${id}`, refs: regions })),
    ...theCase.steps.map(({ id, regions }) => ({ where: `step ${id}`, refs: regions })),
    ...theCase.regionRules.map(({ id, regions }) => ({ where: `region rule ${id}`, refs: regions })),
    ...theCase.timeline.map(({ id, regions }) => ({ where: `event ${id}`, refs: regions })),
    ...theCase.lanes.map(({ id, regions }) => ({ where: `lane ${id}`, refs: regions })),
  ];
}

/** Every list of claim ids in the case, with the place it stands at. */
function claimLists(theCase: Case): { where: string; claims: readonly string[] }[] {
  return [
    ...theCase.steps.map(({ id, claims }) => ({ where: `step ${id}`, claims })),
    ...theCase.controllers.map(({ id, claims }) => ({ where: `controller ${id}`, claims })),
    ...theCase.recipients.map(({ id, claims }) => ({ where: `recipient ${id}`, claims })),
    ...theCase.timeline.map(({ id, claims }) => ({ where: `event ${id}`, claims })),
    ...theCase.statements.map(({ id, claims }) => ({ where: `statement ${id}`, claims })),
    ...theCase.lanes.flatMap(({ id, claims, periods }) => [
      { where: `lane ${id}`, claims },
      ...periods.map((period) => ({ where: `period of the lane ${id}`, claims: period.claims })),
    ]),
    ...theCase.regionRules.map(({ id, claims }) => ({ where: `region rule ${id}`, claims })),
  ];
}

/** The codes among `refs`, groups resolved, that no region of the claims reaches. */
function uncovered(theCase: Case, refs: readonly RegionRef[], claims: readonly string[]): string[] {
  const reached = claims.flatMap((id) => theCase.claims.find((claim) => claim.id === id)?.regions ?? []);
  return refs
    .flatMap((ref) => regionMembers(theCase, ref))
    .filter((code) => !coversRegion(theCase, reached, code));
}

const addDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** Paths of lists that should hold something and are empty. */
function emptyLists(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length === 0) return [path];
  return Object.entries(value).flatMap(([key, inner]) => emptyLists(inner, path ? `${path}.${key}` : key));
}

/** Every text of a case's words, with the path to it. */
export function textsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

export const caseChecks: readonly CaseCheck[] = [
  {
    id: 'ids-unique',
    describe: 'No two claims, steps, rules, controllers, recipients, events or authorities share an id.',
    run: ({ theCase, authorities }) =>
      Object.entries({
        claims: theCase.claims,
        steps: theCase.steps,
        'region rules': theCase.regionRules,
        controllers: theCase.controllers,
        recipients: theCase.recipients,
        events: theCase.timeline,
        statements: theCase.statements,
        lanes: theCase.lanes,
        advice: theCase.advice,
        authorities: authorities.authorities,
      }).flatMap(([kind, items]) =>
        duplicates(items.map(({ id }) => id)).map((id) => error(`${kind}: the id "${id}" stands twice.`)),
      ),
  },
  {
    id: 'steps-complete',
    describe: 'The steps that are named anywhere exist, each with an order of its own.',
    run: ({ theCase }) => [
      ...[...new Set([...namedSteps, ...theCase.advice.flatMap(({ steps }) => steps)])]
        .filter((id) => !theCase.steps.some((step) => step.id === id))
        .map((id) => error(`The step "${id}" is missing.`)),
      ...duplicates(theCase.steps.map(({ order }) => String(order))).map((order) =>
        error(`Two steps have the order ${order}.`),
      ),
    ],
  },
  {
    id: 'regions-known',
    describe: 'Regions are ISO codes the case lists, or its groups.',
    run: ({ theCase }) =>
      regionLists(theCase).flatMap(({ where, refs }) =>
        refs
          .filter((ref) => !isKnownRef(theCase, ref))
          .map((ref) => error(`${where} names the region "${ref}", which the case does not know.`)),
      ),
  },
  {
    id: 'regions-covered',
    describe: 'Groups have known members and do not overlap, and every country has a rule.',
    run: ({ theCase }) => {
      const members = Object.entries(theCase.groups).flatMap(([group, codes]) =>
        codes.map((code) => ({ group, code })),
      );
      return [
        ...members
          .filter(({ code }) => !theCase.countries.includes(code))
          .map(({ group, code }) =>
            error(`The group ${group} has the member "${code}", which is no country.`),
          ),
        ...duplicates(members.map(({ code }) => code)).map((code) =>
          error(`"${code}" is a member of two groups.`),
        ),
        ...duplicates(theCase.countries).map((code) => error(`The country "${code}" stands twice.`)),
        ...theCase.countries
          .filter((code) => !theCase.regionRules.some(({ regions }) => coversRegion(theCase, regions, code)))
          .map((code) => error(`No region rule covers "${code}".`)),
        ...Object.entries(theCase.partOf)
          .flat()
          .filter((code) => !theCase.countries.includes(code))
          .map((code) => error(`partOf names "${code}", which is no country.`)),
        ...Object.entries(theCase.subdivisions).flatMap(([country, codes]) =>
          codes
            .filter((code) => !code.startsWith(`${country}-`) || !theCase.countries.includes(country))
            .map((code) => error(`The subdivision "${code}" stands under "${country}".`)),
        ),
      ];
    },
  },
  {
    id: 'claims-point-somewhere',
    describe: 'Every claim id that is named exists.',
    run: ({ theCase }) => {
      const known = new Set(theCase.claims.map(({ id }) => id));
      return claimLists(theCase).flatMap(({ where, claims }) =>
        claims
          .filter((id) => !known.has(id))
          .map((id) => error(`${where} rests on "${id}", which is no claim.`)),
      );
    },
  },
  {
    id: 'steps-rest',
    describe: 'Every step rests on a claim or is typed as advice, never both.',
    run: ({ theCase }) =>
      theCase.steps
        .filter(({ claims, advice }) => claims.length > 0 === Boolean(advice))
        .map(({ id }) => error(`The step "${id}" must either rest on claims or be advice.`)),
  },
  {
    id: 'claims-hold-there',
    describe: 'What rests on claims rests on one that holds in each region it is for.',
    run: ({ theCase }) =>
      [
        ...theCase.steps.map((step) => ({ ...step, where: `step "${step.id}"` })),
        ...theCase.regionRules.map((rule) => ({ ...rule, where: `region rule "${rule.id}"` })),
        ...theCase.timeline.map((event) => ({ ...event, where: `event "${event.id}"` })),
        ...theCase.lanes.map((lane) => ({ ...lane, where: `lane "${lane.id}"` })),
      ].flatMap(({ where, regions, claims }) => {
        const [first, ...rest] = uncovered(theCase, regions, claims);
        return first
          ? [
              error(
                `The ${where} rests on no claim for ${first}${rest.length ? ` and ${rest.length} more` : ''}.`,
              ),
            ]
          : [];
      }),
  },
  {
    id: 'rights-agree',
    describe:
      'A region has the objection steps exactly if it has the right; a month to count only with them.',
    run: ({ theCase }) =>
      theCase.regionRules.flatMap(({ id, regions, right, objection, deadline }) => {
        const found: Finding[] = [];
        if (objection !== /-21$|-fadp-/.test(right))
          found.push(error(`The region rule ${id} and its right do not agree on the objection.`));
        if (deadline && !objection)
          found.push(error(`The region rule ${id} counts a month for an objection it does not have.`));
        for (const step of theCase.steps.filter(({ track }) => track === 'objection'))
          for (const ref of regions)
            if (
              regionMembers(theCase, ref).some((code) => coversRegion(theCase, step.regions, code)) !==
              objection
            )
              found.push(error(`The step "${step.id}" and the region rule ${id} do not agree on "${ref}".`));
        return found;
      }),
  },
  {
    id: 'panels-filled',
    describe: 'Every panel says something, and the summary no more than six sentences.',
    run: ({ theCase }) => {
      const count = (panel: string) => theCase.statements.filter((one) => one.panel === panel).length;
      return [
        ...panels
          .filter((panel) => count(panel) === 0)
          .map((panel) => error(`The panel "${panel}" is empty.`)),
        ...(count('summary') > 6 ? [error('The summary has more than six sentences.')] : []),
      ];
    },
  },
  {
    id: 'time-in-order',
    describe:
      'Events and the periods of a lane come in the order of time, and no claim was checked in the future.',
    run: ({ theCase, today }) => [
      ...theCase.timeline
        .filter(({ date }, n) => date < (theCase.timeline[n - 1]?.date ?? ''))
        .map(({ id }) => error(`The event "${id}" stands after a later one.`)),
      ...theCase.lanes.flatMap(({ id, periods }) =>
        periods
          .filter(({ from, to }, n) => {
            const before = periods[n - 1];
            return (to !== null && to <= from) || (before && (before.to === null || before.to >= from));
          })
          .map(({ from }) =>
            error(`The period of the lane "${id}" from ${from} does not fit its neighbours.`),
          ),
      ),
      ...theCase.claims
        .filter(({ lastVerified }) => lastVerified > today)
        .map(({ id }) => ({
          // A computer's clock may be wrong; that is no reason to build nothing.
          severity: 'warning' as const,
          message: `The claim ${id} was checked in the future.`,
        })),
      ...theCase.claims
        .filter(({ lastVerified }) => lastVerified > theCase.edition)
        .map(({ id }) => error(`The claim ${id} was checked after the edition of ${theCase.edition}.`)),
    ],
  },
  {
    id: 'rules-point-somewhere',
    describe: 'Controllers named by rules and channels exist, and so do the authorities a rule leads to.',
    run: ({ theCase, authorities }) => {
      const controllers = new Set(theCase.controllers.map(({ id }) => id));
      const listed = new Set(authorities.authorities.map(({ id }) => id));
      const gdpr = [
        ...theCase.groups.EU,
        ...theCase.groups['EEA-not-EU'],
        ...(theCase.subdivisions.DE ?? []),
      ];
      const needed: Record<(typeof authorityKinds)[number], readonly string[]> = {
        'gdpr-77': gdpr,
        ico: ['GB'],
        fdpic: ['CH'],
        opc: ['CA'],
        pcpd: ['HK'],
        none: [],
      };
      return [
        ...[
          ...theCase.regionRules.map(({ id, controller }) => ({ where: `region rule ${id}`, controller })),
          ...theCase.recipients.flatMap(({ id, controllers }) =>
            controllers.map((controller) => ({ where: `recipient ${id}`, controller })),
          ),
        ]
          .filter(({ controller }) => !controllers.has(controller))
          .map(({ where, controller }) =>
            error(`${where} names the controller "${controller}", which is none.`),
          ),
        ...theCase.regionRules.flatMap(({ id, authority }) =>
          [...needed[authority.kind], ...(authority.lead ? [authority.lead] : [])]
            .filter((code) => !listed.has(code))
            .map((code) =>
              error(`The region rule ${id} leads to the authority "${code}", which is not listed.`),
            ),
        ),
      ];
    },
  },
  {
    id: 'sources-exist',
    describe: 'Every source that is named exists, and every source is used.',
    run: ({ theCase, authorities }) => {
      const cited = new Set(authorities.authorities.flatMap(({ sources }) => sources));
      const used = new Set(
        theCase.claims.flatMap(({ versions }) => versions.flatMap(({ sources }) => sources)),
      );
      return [
        ...[...cited]
          .filter((id) => !authorities.sources[id])
          .map((id) => error(`The source "${id}" of an authority does not exist.`)),
        ...Object.keys(authorities.sources)
          .filter((id) => !cited.has(id))
          .map((id) => error(`No authority uses the source "${id}".`)),
        ...[...used]
          .filter((id) => !theCase.sources[id])
          .map((id) => error(`The source "${id}" does not exist.`)),
        ...Object.keys(theCase.sources)
          .filter((id) => !used.has(id))
          .map((id) => error(`No claim uses the source "${id}".`)),
      ];
    },
  },
  {
    id: 'claims-sourced',
    describe:
      'A claim shown as fact has a first-rank source that was read, or two independent second-rank ones; otherwise it is marked as reported.',
    run: ({ theCase }) =>
      theCase.claims.flatMap((claim) => {
        const read = claim.versions
          .flatMap(({ sources }) => sources)
          .map((id) => theCase.sources[id])
          .filter((source) => source?.seenDirectly);
        const second = new Set(
          read.filter((source) => source?.tier === 2).map((source) => source?.publisher),
        );
        const carried = read.some((source) => source?.tier === 1) || second.size > 1;
        if (read.length === 0) return [error(`The claim ${claim.id} has no source that was read.`)];
        return carried || claim.status === 'reported'
          ? []
          : [
              error(
                `The claim ${claim.id} is ${claim.status}, but its sources carry no more than "reported".`,
              ),
            ];
      }),
  },
  {
    id: 'disputes-shown',
    describe:
      'A dispute has at least two versions, each with a source that was read, and its careful one first; so has an open question with versions. Nothing else has a careful one.',
    run: ({ theCase }) =>
      theCase.claims.flatMap((claim) => {
        const found: Finding[] = [];
        const disputed = claim.status === 'disputed';
        if (disputed && claim.versions.length < 2)
          found.push(error(`The dispute ${claim.id} has one version.`));
        const sided = disputed || (claim.status === 'open' && claim.versions.length > 1);
        if (!sided && claim.versions.length > 1)
          found.push(error(`The claim ${claim.id} has several versions, but is ${claim.status}.`));
        if (sided ? claim.cautious !== 0 : claim.cautious !== null)
          found.push(
            error(
              `The claim ${claim.id} must name its careful version if, and only if, versions stand side by side.`,
            ),
          );
        for (const { stance, sources } of claim.versions)
          if (!sources.some((id) => theCase.sources[id]?.seenDirectly))
            found.push(error(`The version "${stance}" of ${claim.id} has no source that was read.`));
        for (const stance of duplicates(claim.versions.map((version) => version.stance)))
          found.push(error(`The claim ${claim.id} has the version "${stance}" twice.`));
        return found;
      }),
  },
  {
    id: 'review-dates',
    describe:
      'A claim is due for review 180 days after it was checked if it is of law, 90 if not, or as soon as it says itself.',
    run: ({ theCase }) =>
      theCase.claims.flatMap(({ id, topic, lastVerified, reviewAfter, reviewInDays }) => {
        const days = reviewInDays ?? (topic === 'law' ? 180 : 90);
        return reviewAfter === addDays(lastVerified, days)
          ? []
          : [error(`The claim ${id} must be reviewed ${days} days after it was checked.`)];
      }),
  },
  {
    id: 'review-due',
    describe: 'Claims past their review date are told.',
    run: ({ theCase, today }) =>
      theCase.claims
        .filter((claim) => claimIsStale(claim, today))
        .map(({ id, reviewAfter }) => ({
          severity: 'warning',
          message: `The claim ${id} was to be checked again by ${reviewAfter}.`,
        })),
  },
  {
    id: 'words-complete',
    describe: 'Every language has a text for every part of the case, and none for a part it does not have.',
    run: ({ theCase, authorities, words }) =>
      Object.entries(words).flatMap(([language, texts]) => {
        const notes = authorities.authorities.flatMap(({ note }) => note ?? []);
        const pairs: [string, readonly string[], object][] = [
          ['callout', calloutSayings, texts.callout],
          ['steps', theCase.steps.map(({ id }) => id), texts.steps],
          ['claims', theCase.claims.map(({ id }) => id), texts.claims],
          ['rights', theCase.regionRules.map(({ id }) => id), texts.rights],
          ['recipients', theCase.recipients.map(({ id }) => id), texts.recipients],
          ['statements', theCase.statements.map(({ id }) => id), texts.statements],
          ['lanes', theCase.lanes.map(({ id }) => id), texts.lanes],
          ['timeline', theCase.timeline.map(({ id }) => id), texts.timeline],
          ['advice', theCase.advice.map(({ id }) => id), texts.advice],
          ['statuses', claimStatuses, texts.statuses],
          ['region groups', regionGroups, texts.regions.groups],
          ['subdivisions', Object.values(theCase.subdivisions).flat(), texts.regions.subdivisions],
          ['authority notes', notes, texts.authorityNotes],
        ];
        return [
          ...pairs.flatMap(([part, ids, table]) => [
            ...ids
              .filter((id) => !(id in table))
              .map((id) => error(`${language}: ${part} lacks a text for "${id}".`)),
            ...Object.keys(table)
              .filter((id) => !ids.includes(id))
              .map((id) =>
                error(`${language}: ${part} has a text for "${id}", which the case does not have.`),
              ),
          ]),
          ...textsOf(texts)
            .filter(({ text }) => text.trim() === '')
            .map(({ path }) => error(`${language}: ${path} is empty.`)),
          ...emptyLists(texts).map((path) => error(`${language}: ${path} is empty.`)),
        ];
      }),
  },
  {
    id: 'words-match-facts',
    describe: 'Texts have as many versions, mobile paths and further places as the case has.',
    run: ({ theCase, words }) =>
      Object.entries(words).flatMap(([language, texts]) => [
        ...theCase.claims.flatMap((claim) => {
          const told = texts.claims[claim.id]?.versions?.length ?? 0;
          const expected = claim.versions.length > 1 ? claim.versions.length : 0;
          return told === expected
            ? []
            : [error(`${language}: the claim ${claim.id} tells ${told} versions, the case has ${expected}.`)];
        }),
        ...theCase.claims
          .filter(({ id, topic }) => topic === 'law' && id.startsWith('L-') && !texts.claims[id]?.law)
          .map(({ id }) => error(`${language}: the claim of law ${id} names no article.`)),
        ...theCase.steps.flatMap((step) => {
          const text = texts.steps[step.id];
          const also = Object.keys(step.place.also ?? {});
          // Where a place is also a channel, the channel's name serves.
          const named = new Set([...Object.keys(text?.also ?? {}), ...Object.keys(texts.recipients)]);
          return [
            ...Object.keys(text?.law ?? {})
              .filter(
                (rule) =>
                  !theCase.regionRules.some(
                    ({ id, regions }) =>
                      id === rule &&
                      regions
                        .flatMap((ref) => regionMembers(theCase, ref))
                        .every((code) => coversRegion(theCase, step.regions, code)),
                  ),
              )
              .map((rule) =>
                error(`${language}: the step ${step.id} names a law for "${rule}", where it is not.`),
              ),
            ...(Boolean(text?.mobile) === step.mobile
              ? []
              : [error(`${language}: the step ${step.id} and its mobile path do not agree.`)]),
            ...also
              .filter((id) => !named.has(id))
              .map((id) => error(`${language}: the step ${step.id} has no name for its place "${id}".`)),
            ...Object.keys(text?.also ?? {})
              .filter((id) => !also.includes(id))
              .map((id) => error(`${language}: the step ${step.id} names a place "${id}" it does not have.`)),
          ];
        }),
      ]),
  },
  {
    id: 'nothing-forbidden',
    describe: 'Nothing the fact base found wrong or unverifiable is said, and no person is named.',
    run: ({ theCase, words, forbidden }) =>
      [
        ...Object.entries(words).flatMap(([language, texts]) =>
          textsOf(texts).map(({ path, text }) => ({ where: `${language}: ${path}`, text })),
        ),
        ...Object.entries(theCase.sources).map(([id, { title }]) => ({ where: `source ${id}`, text: title })),
      ].flatMap(({ where, text }) =>
        forbidden
          .filter(({ pattern }) => pattern.test(text))
          .map(({ what }) => error(`${where} says what must not be said: ${what}.`)),
      ),
  },
];

/**
 * Runs every check on a case that has already been parsed.
 * @returns all findings, errors first; empty when there is nothing to say
 */
export function checkCase(under: CaseUnderCheck): (Finding & { check: string })[] {
  return caseChecks
    .flatMap((check) => check.run(under).map((finding) => ({ ...finding, check: check.id })))
    .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}
