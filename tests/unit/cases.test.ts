import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { linkedinAiTrainingRules } from '../../lib/cases';
import { linkedinAiTraining as shipped } from '../../lib/cases/claims';
import authoritiesFile from '../../lib/cases/linkedin-ai-training/authorities.json';
import { forbidden } from '../../lib/cases/linkedin-ai-training/forbidden';
import {
  type Authorities,
  type Case,
  claimApplies,
  claimIsStale,
  claimNumber,
  coversRegion,
  regionFacts,
  stepsFor,
} from '../../lib/domain/case/case';
import { parseCase } from '../../lib/domain/case/case-schema';
import { coversEverywhere } from '../../lib/domain/case/case-search';
import { namedSteps } from '../../lib/domain/case/case-terms';
import { languages, textsOf as textsIn } from '../../lib/locales';
import { printedIn } from '../../lib/sites/linkedin/labels';
import { type CaseUnderCheck, caseChecks, checkCase, textsOf } from '../../scripts/case-checks';

/** The day of the shipped edition: whoever edits a claim sets it, and no test has a day of its own to follow. */
const today = shipped.edition;
/** The case and the note in words, as the build checks them together. */
const allWords = async (language: string) => ({
  ...(await textsIn('case', language)),
  ...(await textsIn('callout', language)),
});
const everyLanguage = await Promise.all(
  languages.map(async (language) => [language, await allWords(language)] as const),
);
const words = { en: await allWords('en'), de: await allWords('de') };
const shippedAuthorities = authoritiesFile as unknown as Authorities;
const parsed = parseCase(shipped, shippedAuthorities);

/** A copy of all that the build checks, which a test may break without harm. */
function copy(): CaseUnderCheck {
  return structuredClone({
    theCase: shipped,
    authorities: shippedAuthorities,
    words: Object.fromEntries(everyLanguage),
    forbidden,
    today,
  });
}

/** Messages of one check on a case that `spoil` has broken. */
function messages(check: string, spoil: (under: CaseUnderCheck) => void): string[] {
  const under = copy();
  spoil(under);
  const meant = caseChecks.find(({ id }) => id === check);
  if (!meant) throw new Error(`There is no check "${check}".`);
  return meant.run(under).map(({ message }) => message);
}

const claim = (under: { theCase: Case }, id: string) => {
  const found = under.theCase.claims.find((one) => one.id === id);
  if (!found) throw new Error(`The test means the claim ${id}, which the case does not have.`);
  return found;
};

describe('the shipped case', () => {
  test('can be read without its claims', () => {
    expect(Object.keys(linkedinAiTrainingRules)).not.toContain('claims');
    expect(stepsFor(linkedinAiTrainingRules, 'DE-BY')).toEqual(stepsFor(shipped, 'DE-BY'));
    expect(regionFacts(linkedinAiTrainingRules, 'GB')).toEqual(regionFacts(shipped, 'GB'));
  });

  test('parses', () => {
    expect(parsed).not.toHaveProperty('errors');
  });

  test('passes every check', () => {
    expect(checkCase(copy())).toEqual([]);
  });

  test('lists its errors before its warnings', () => {
    const under = { ...copy(), today: '2026-01-01' };
    Object.assign(claim(under, 'D-01'), { reviewAfter: '2026-11-01' });
    const severities = checkCase(under).map(({ severity }) => severity);
    expect(severities.slice(0, 2)).toEqual(['error', 'warning']);
    expect(severities.lastIndexOf('error')).toBe(0);
  });

  test('is checked in all its languages', () => {
    expect(Object.keys(copy().words)).toEqual(languages);
  });

  test('has nine steps, those that the program names among them', () => {
    const ids = shipped.steps.map(({ id }) => id);
    expect(ids).toHaveLength(9);
    expect(ids).toEqual(expect.arrayContaining([...namedSteps]));
  });

  test('lists all countries, each by a code that the browser has a name for', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    // The 249 of ISO 3166-1, and Kosovo, which has a code for users of the list only.
    expect(shipped.countries).toHaveLength(250);
    expect(shipped.countries).toContain('XK');
    expect(shipped.countries.filter((code) => !names.of(code))).toEqual([]);
  });

  test('puts the opt-out after 3 November 2025 as a dispute, the careful version first', () => {
    const late = claim({ theCase: shipped }, 'O-09');
    expect(late.status).toBe('disputed');
    expect(late.cautious).toBe(0);
    expect(late.versions[0]?.sources).toContain('garante-2025');
    expect(words.en.claims['O-09']?.versions?.[0]).toMatch(/Italian/);
    expect(words.de.claims['O-09']?.versions?.[0]).toMatch(/italienische/);
  });

  test('shows all disputes of the fact base as disputes', () => {
    for (const id of ['O-09', 'U-06', 'D-10', 'D-11', 'O-11', 'A-08'])
      expect(claim({ theCase: shipped }, id).status, id).toBe('disputed');
    const unlearning = claim({ theCase: shipped }, 'A-19');
    expect(unlearning.status).toBe('open');
    expect(unlearning.cautious).toBe(0);
    expect(words.en.claims['A-19']?.versions?.[0]).toMatch(/stays/);
  });

  test('shows no claim the fact base found wrong or unverifiable', () => {
    const withheld =
      'D-12 D-16 D-17 U-04 U-11 U-15 U-16 U-17 O-02 O-12 O-15 O-16 O-19 R-03 R-08 R-09 R-11 R-12 R-14 R-15 A-02 A-04 A-07 A-12 A-14 A-15 A-16 A-17 A-20'.split(
        ' ',
      );
    const shown = new Set(shipped.claims.map(({ id }) => id));
    expect(withheld.filter((id) => shown.has(id))).toEqual([]);
  });

  test('says of the fine that it was not about AI, and that its outcome is not verified', () => {
    const notAbout = shipped.statements.filter(({ panel }) => panel === 'fine-not-about').map(({ id }) => id);
    expect(notAbout.map((id) => words.en.statements[id]).join(' ')).toMatch(
      /AI training.*(not|n’t) verified/,
    );
    expect(notAbout.map((id) => words.de.statements[id]).join(' ')).toMatch(/KI-Training.*nicht überprüft/);
  });

  test('says of restriction that the notice grants it at any time, and of safety that AI looks into messages too', () => {
    expect(words.en.claims['O-22']?.text).toMatch(/restriction, at any time/);
    expect(words.de.claims['O-22']?.text).toMatch(/jederzeit/);
    expect(words.en.claims['U-03']?.text).toMatch(/harmful content in messages/);
    expect(words.de.claims['U-03']?.text).toMatch(/in Nachrichten nach schädlichen Inhalten/);
  });

  test('rests the UK’s count on the statute, and calls its authority by the new name only as reported', () => {
    expect(claim({ theCase: shipped }, 'L-GB-MONTH').versions[0]?.sources).toEqual(
      expect.arrayContaining(['duaa-2025-76', 'duaa-2025-s11']),
    );
    expect(claim({ theCase: shipped }, 'L-GB-12A').status).toBe('confirmed');
    expect(claim({ theCase: shipped }, 'A-GB').status).toBe('reported');
  });

  test('shows nothing as confirmed that was seen as an excerpt or through others only', () => {
    const weak = [
      'A-22',
      'A-GB',
      'L-12-5-C',
      'L-AIA',
      'L-US-CA-27',
      'L-JE',
      'L-GG',
      'L-IM',
      'L-GI',
      'L-XK',
      'R-07',
    ];
    for (const id of weak) expect([id, claim({ theCase: shipped }, id).status]).toEqual([id, 'reported']);
    for (const id of ['A-23', 'L-OMNIBUS', 'L-CH-EU'])
      expect([id, claim({ theCase: shipped }, id).status]).toEqual([id, 'open']);
  });

  test('says of what is proposed that it is no law, and has it checked again in sixty days', () => {
    expect(words.en.claims['L-OMNIBUS']?.text).toMatch(/^Proposed, not law/);
    expect(words.de.claims['L-OMNIBUS']?.text).toMatch(/^Vorgeschlagen, nicht geltendes Recht/);
    expect(claim({ theCase: shipped }, 'L-OMNIBUS').reviewAfter).toBe('2027-01-27');
    expect(words.en.claims['A-23']?.text).toMatch(/another network.*interim.*Neither decided on LinkedIn/);
  });

  test('tells each of the islands, Gibraltar and Kosovo of a law of its own, and of no letter', () => {
    for (const code of ['JE', 'GG', 'IM', 'GI', 'XK']) {
      const facts = regionFacts(shipped, code);
      expect([code, facts?.rule, facts?.right, facts?.objection]).toEqual([
        code,
        expect.not.stringMatching(/^other$/),
        'none',
        false,
      ]);
      expect(claim({ theCase: shipped }, `L-${code}`).regions).toEqual([code]);
    }
  });

  /** How a language says that the authority has not approved. */
  const notApproved: Record<string, RegExp> = {
    ar: /لم توافق.*ولم تجدها ممتثلة.*لا ترى.*ضرورة/,
    de: /weder genehmigt noch.*datenschutzkonform.*nicht für nötig/,
    en: /neither approved.*nor found it compliant.*not.*necessary/,
    es: /no ha aprobado.*ni lo ha declarado conforme.*no considera necesario/,
    fr: /ni approuvé.*ni conclu à sa conformité.*ne jugeait pas nécessaire/,
    it: /né approvato.*né constatato che sia conforme.*non ritenere.*necessario/,
    nl: /niet heeft goedgekeurd.*niet in overeenstemming.*niet nodig/,
    pl: /nie zatwierdził.*ani nie stwierdził jego zgodności.*nie uważa.*za konieczną/,
    pt: /não aprovou.*nem o considerou conforme.*não considera necessária/,
  };
  // A language that came later needs no row: a test may know nothing of a new folder.
  test.each(Object.entries(notApproved))(
    'says in %s that the authority has not approved, and what it saw no need for',
    async (language, sentence) => {
      expect(languages).toContain(language);
      expect((await textsIn('case', language)).claims['A-01']?.text).toMatch(sentence);
    },
  );

  test('draws the training as running nowhere in Europe before 3 November 2025', () => {
    const europe = shipped.lanes.find(({ regions }) => regions.includes('EU'));
    expect(europe?.periods.map(({ from }) => from)).toEqual(['2025-11-03']);
  });

  test('has sources with an address, a publisher and a title', () => {
    for (const [id, { url, publisher, title }] of Object.entries(shipped.sources)) {
      expect(new URL(url).protocol, id).toMatch(/^https?:$/);
      expect(publisher && title, id).toBeTruthy();
    }
  });

  test('quotes nothing longer than a label', () => {
    const quoted = everyLanguage.flatMap(([language, texts]) =>
      textsOf(texts).flatMap(({ path, text }) =>
        [...text.matchAll(/[“„]([^”“]+)[”“]/g)]
          .filter(([, inside = '']) => inside.split(/\s+/).length > 14)
          .map(([found]) => `${language} ${path}: ${found}`),
      ),
    );
    expect(quoted).toEqual([]);
  });
});

describe('words', () => {
  test('the callout names neither the product nor any person, in any language', () => {
    for (const [language, { callout, calloutLabels }] of everyLanguage)
      for (const { path, text } of textsOf([callout, calloutLabels]))
        expect(text, `${language} ${path}`).not.toMatch(/abstain|\{|\}/i);
  });

  test('the callout has different words for a switch that is on, one just switched off and one found off', () => {
    for (const [language, { callout }] of everyLanguage) {
      const titles = [callout.on, callout.off, callout.offAtLoad].map(({ title }) => title);
      expect(new Set(titles).size, language).toBe(3);
    }
  });

  test('the callout says what the switch does not reach, and the dispute, carefully', () => {
    for (const state of ['on', 'off', 'offAtLoad'] as const) {
      const [english, german] = [words.en, words.de].map(({ callout }) => callout[state].more.join(' '));
      expect(english).toMatch(/other AI training has no switch/);
      // Both sides of the dispute, the careful one first.
      expect(english).toMatch(/disputed.*Italian authority.*3 November 2025.*help page sets no such limit/);
      expect(german).toMatch(/umstritten.*italienische Aufsichtsbehörde.*3\.\sNovember 2025.*Grenze nicht/);
    }
  });

  test('where nothing was found, the callout gives the path in words and the form', () => {
    for (const [language, { callout }] of everyLanguage) {
      const { short, more } = callout.absent;
      const text = [...more, short].join(' ');
      expect(text).toContain('Data Processing Objection Form');
      const heading = printedIn(language).sectionHeading ?? printedIn('en').sectionHeading;
      expect(text).toContain(heading);
    }
  });

  test('old posts are reviewed or deleted, never archived', () => {
    expect(JSON.stringify(words.en.steps['old-posts'])).toMatch(/delete/);
    for (const [, { steps }] of everyLanguage)
      expect(JSON.stringify(steps['old-posts'])).not.toMatch(/archiv/i);
  });

  test('a language the case does not have falls back to English', async () => {
    expect(await allWords('eo')).toEqual(words.en);
  });

  test('German texts are not left in English', () => {
    const german = new Map(textsOf(words.de).map(({ path, text }) => [path, text]));
    const same = textsOf(words.en)
      .filter(
        ({ path, text }) => german.get(path) === text && !path.endsWith('.law') && text.split(' ').length > 3,
      )
      .map(({ path }) => path);
    expect(same).toEqual([]);
  });
});

describe('region facts', () => {
  const facts = (code: string) => {
    const found = regionFacts(shipped, code);
    if (!found) throw new Error(`no facts for ${code}`);
    return found;
  };

  test.each([
    // code, controller, right, whether there is an objection, deadline, authorities, lead authority
    ['DE-BY', 'linkedin-ireland', 'gdpr-21', true, 'eu-ie', ['DE-BY'], 'IE'],
    ['NO', 'linkedin-ireland', 'gdpr-21', true, 'eu-ie', ['NO'], 'IE'],
    ['GP', 'linkedin-ireland', 'gdpr-21', true, 'eu-ie', ['FR'], 'IE'],
    ['GB', 'linkedin-corporation', 'uk-gdpr-21', true, 'uk', ['GB'], null],
    ['CH', 'linkedin-ireland', 'ch-fadp-30', true, null, ['CH'], null],
    ['US-CA', 'linkedin-corporation', 'none', false, null, [], null],
    ['US', 'linkedin-corporation', 'none', false, null, [], null],
    ['CA-QC', 'linkedin-corporation', 'ca-pipeda-consent', false, null, ['CA'], null],
    ['HK', 'linkedin-corporation', 'none', false, null, ['HK'], null],
    ['CN', 'linkedin-corporation', 'none', false, null, [], null],
    ['BR', 'linkedin-corporation', 'none', false, null, [], null],
  ] as const)(
    'in %s: controller, right, deadline and authorities',
    (code, controller, right, objection, deadline, ids, lead) => {
      const found = facts(code);
      expect({ ...found, controller: found.controller.id }).toMatchObject({
        controller,
        right,
        objection,
        deadline,
      });
      expect(found.authority.ids).toEqual(ids);
      expect(found.authority.lead).toBe(lead);
    },
  );

  test('California has a rule of its own, and the other states share one', () => {
    expect(facts('US-CA').rule).toBe('california');
    expect(facts('US').rule).toBe('us');
  });

  test('a German who has not named a Land is offered all sixteen, and never the federal office', () => {
    const { ids } = facts('DE').authority;
    expect(ids).toHaveLength(16);
    expect(ids).not.toContain('DE');
  });

  test('Mainland China is stated to be left out, nobody else', () => {
    expect(facts('CN').switch).toBe('stated-excluded');
    expect(shipped.countries.filter((code) => facts(code).switch !== 'yes')).toEqual(['CN']);
  });

  test('a letter goes to the controller of the region', () => {
    expect(facts('DE').recipients.map(({ id }) => id)).toContain('post-dublin');
    expect(facts('GB').recipients.map(({ id }) => id)).toContain('post-sunnyvale');
    expect(facts('GB').recipients.map(({ id }) => id)).not.toContain('post-dublin');
  });

  test('every place a person can choose has facts and words', () => {
    const codes = [...shipped.countries, ...Object.values(shipped.subdivisions).flat()];
    for (const code of codes) expect(words.en.rights[facts(code).rule]?.text.length, code).toBeGreaterThan(0);
  });

  test('every authority a person is led to is in the list', () => {
    const listed = new Set(shippedAuthorities.authorities.map(({ id }) => id));
    const codes = [...shipped.countries, ...Object.values(shipped.subdivisions).flat()];
    expect(codes.flatMap((code) => facts(code).authority.ids).filter((id) => !listed.has(id))).toEqual([]);
  });

  test.each(['', 'XX', 'DE-XX', 'de', 'EU', 'DE-B', '__proto__'])('no facts for "%s"', (code) => {
    expect(regionFacts(shipped, code)).toBeNull();
  });

  test('a country covers its parts, a part does not cover its country', () => {
    expect(coversRegion(shipped, ['CA'], 'CA-QC')).toBe(true);
    expect(coversRegion(shipped, ['CA-QC'], 'CA')).toBe(false);
    expect(coversRegion(shipped, ['EU'], 'CH')).toBe(false);
    expect(coversRegion(shipped, ['elsewhere'], 'GB')).toBe(false);
  });

  test('every country is covered by the groups and the countries with a rule of their own, by none without another', () => {
    const everywhere = ['EU', 'EEA-not-EU', 'CH', 'GB', 'elsewhere'];
    expect(coversEverywhere(shipped, everywhere)).toBe(true);
    for (const left of everywhere)
      expect(
        coversEverywhere(
          shipped,
          everywhere.filter((ref) => ref !== left),
        ),
        left,
      ).toBe(false);
  });
});

test('a claim’s number is its place in the list; one that is not there goes by its id', () => {
  const [first, second] = shipped.claims;
  expect(claimNumber(shipped, first?.id ?? '')).toBe('1');
  expect(claimNumber(shipped, second?.id ?? '')).toBe('2');
  expect(claimNumber(shipped, 'X-99')).toBe('X-99');
});

describe('steps', () => {
  const notForYou = (region: string | null) =>
    stepsFor(shipped, region)
      .filter(({ applicable }) => !applicable)
      .map(({ id }) => id);

  test('nothing is ruled out before the region is known', () => {
    expect(notForYou(null)).toEqual([]);
  });

  test.each([
    ['DE-BY', []],
    ['NO', []],
    ['GB', []],
    ['CH', []],
    ['US-CA', ['objection', 'follow-up']],
    ['CA-QC', ['objection', 'follow-up']],
    ['CN', ['objection', 'follow-up']],
    ['BR', ['objection', 'follow-up']],
  ] as const)('in %s, what is not for the person is %j', (region, expected) => {
    expect(notForYou(region)).toEqual(expected);
  });

  test('without an account only the objection is left, and only where there is one', () => {
    const left = (region: string | null) =>
      stepsFor(shipped, region, false).flatMap(({ id, ruledOut }) => (ruledOut ? [] : [id]));
    expect(left(null)).toEqual(['objection', 'follow-up']);
    expect(left('DE-BY')).toEqual(['objection', 'follow-up']);
    expect(left('JP')).toEqual([]);
    const [first] = stepsFor(shipped, 'JP', false);
    expect(first).toMatchObject({ id: 'switch-off', applicable: false, ruledOut: 'account' });
    expect(stepsFor(shipped, 'DE-BY', true)).toEqual(stepsFor(shipped, 'DE-BY'));
  });

  test('the objection steps are for those, and only those, who have the right', () => {
    for (const code of shipped.countries)
      expect(!notForYou(code).includes('objection'), code).toBe(regionFacts(shipped, code)?.objection);
  });

  test('come in the order of the case, the switch first', () => {
    expect(stepsFor(shipped, 'DE').map(({ id }) => id)[0]).toBe('switch-off');
    expect(stepsFor(shipped, 'DE').map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('lead to LinkedIn’s own host', () => {
    for (const { id, place } of shipped.steps)
      for (const address of [place.url, ...Object.values(place.also ?? {})])
        expect(new URL(address).origin, id).toBe('https://www.linkedin.com');
  });
});

describe('claims in time and place', () => {
  test('a rule of the future does not hold yet', () => {
    const procedure = claim({ theCase: shipped }, 'L-2518');
    expect(claimApplies(shipped, procedure, 'FR', '2027-04-01')).toBe(false);
    expect(claimApplies(shipped, procedure, 'FR', '2027-04-02')).toBe(true);
    expect(claimApplies(shipped, procedure, 'GB', '2027-04-02')).toBe(false);
    expect(claimApplies(shipped, procedure, null, '2027-04-02')).toBe(true);
  });

  test('a claim is stale from the day after its review date', () => {
    expect(claimIsStale({ reviewAfter: '2027-02-20' }, '2027-02-20')).toBe(false);
    expect(claimIsStale({ reviewAfter: '2027-02-20' }, '2027-02-21')).toBe(true);
  });
});

describe('the checks notice', () => {
  const spoils: Record<string, [string, (under: CaseUnderCheck) => void, RegExp][]> = {
    'ids-unique': [
      [
        'a claim twice',
        ({ theCase }) => theCase.claims.push({ ...claim({ theCase }, 'D-01') }),
        /"D-01" stands twice/,
      ],
    ],
    'steps-complete': [
      ['a step left out', ({ theCase }) => void theCase.steps.shift(), /"switch-off" is missing/],
      [
        'advice that names a step that is not there',
        ({ theCase }) => void theCase.advice[0]?.steps.push('dance'),
        /"dance" is missing/,
      ],
      [
        'two with one order',
        ({ theCase }) => void Object.assign(theCase.steps[0] ?? {}, { order: 2 }),
        /the order 2/,
      ],
    ],
    'regions-known': [
      [
        'an unknown country',
        (under) => claim(under, 'D-01').regions.push('XX'),
        /D-01 names the region "XX"/,
      ],
      ['an unknown Land', (under) => claim(under, 'D-01').regions.push('DE-XX'), /"DE-XX"/],
      ['an unknown group', ({ theCase }) => theCase.steps[0]?.regions.push('Europe'), /"Europe"/],
    ],
    'regions-covered': [
      [
        'a country without a rule',
        ({ theCase }) => void theCase.groups.elsewhere.splice(0, 1),
        /No region rule covers "AD"/,
      ],
      [
        'a member of two groups',
        ({ theCase }) => theCase.groups.elsewhere.push('FR'),
        /"FR" is a member of two groups/,
      ],
      [
        'a part under the wrong country',
        ({ theCase }) => theCase.subdivisions.US?.push('CA-ON'),
        /"CA-ON" stands under "US"/,
      ],
    ],
    'claims-point-somewhere': [
      [
        'a step on no claim',
        ({ theCase }) => theCase.steps[0]?.claims.push('Z-99'),
        /"Z-99", which is no claim/,
      ],
    ],
    'steps-rest': [
      [
        'a step resting on nothing',
        ({ theCase }) => void Object.assign(theCase.steps[0] ?? {}, { claims: [] }),
        /"switch-off"/,
      ],
      [
        'advice with claims',
        ({ theCase }) => void Object.assign(theCase.steps[0] ?? {}, { advice: true }),
        /"switch-off"/,
      ],
    ],
    'claims-hold-there': [
      [
        'a step for a region none of its claims is about',
        ({ theCase }) => void Object.assign(theCase.steps[7] ?? {}, { claims: ['U-02'] }),
        /step "old-posts" rests on no claim for AD/,
      ],
      [
        'an event told of a region its claims are not about',
        ({ theCase }) => theCase.timeline.find(({ id }) => id === 'uk-pause')?.regions.push('CA'),
        /event "uk-pause" rests on no claim for CA/,
      ],
    ],
    'rights-agree': [
      [
        'an objection without the right',
        ({ theCase }) => void Object.assign(theCase.regionRules[4] ?? {}, { objection: true }),
        /california and its right do not agree/,
      ],
      [
        'a right without its steps',
        ({ theCase }) => void theCase.steps.find(({ id }) => id === 'follow-up')?.regions.splice(2, 1),
        /"follow-up" and the region rule uk do not agree/,
      ],
      [
        'a month without an objection',
        ({ theCase }) => void Object.assign(theCase.regionRules[3] ?? {}, { deadline: 'uk' }),
        /canada counts a month/,
      ],
    ],
    'panels-filled': [
      [
        'a panel that says nothing',
        ({ theCase }) =>
          void Object.assign(theCase, {
            statements: theCase.statements.filter(({ panel }) => panel !== 'fine-not-about'),
          }),
        /"fine-not-about" is empty/,
      ],
      [
        'a summary that grew',
        ({ theCase }) => theCase.statements.push({ id: 'more', panel: 'summary', claims: ['D-01'] }),
        /more than six/,
      ],
    ],
    'time-in-order': [
      ['an event out of order', ({ theCase }) => void theCase.timeline.reverse(), /stands after a later one/],
      [
        'a period that overlaps another',
        ({ theCase }) => void Object.assign(theCase.lanes[1]?.periods[0] ?? {}, { to: '2026-01-01' }),
        /lane "uk" from 2025-11-03/,
      ],
      [
        'a check in the future',
        (under) => void Object.assign(claim(under, 'D-01'), { lastVerified: '2027-01-01' }),
        /D-01 was checked in the future/,
      ],
      [
        'an edition older than its newest check',
        ({ theCase }) => void Object.assign(theCase, { edition: '2026-11-22' }),
        /checked after the edition/,
      ],
    ],
    'rules-point-somewhere': [
      [
        'an unknown controller',
        ({ theCase }) => void Object.assign(theCase.regionRules[0] ?? {}, { controller: 'meta' }),
        /"meta"/,
      ],
      [
        'a missing authority',
        ({ authorities }) =>
          void Object.assign(authorities, {
            authorities: authorities.authorities.filter(({ id }) => id !== 'DE-BY'),
          }),
        /"DE-BY", which is not listed/,
      ],
    ],
    'sources-exist': [
      [
        'a source that is not there',
        ({ theCase }) => void Reflect.deleteProperty(theCase.sources, 'gdpr'),
        /"gdpr" does not exist/,
      ],
      [
        'a source nobody uses',
        (under) => void Object.assign(under.theCase.sources, { spare: under.theCase.sources.gdpr }),
        /"spare"/,
      ],
    ],
    'claims-sourced': [
      [
        'a fact on one press report',
        (under) => void Object.assign(claim(under, 'U-13'), { status: 'confirmed' }),
        /U-13 is confirmed/,
      ],
      [
        'a fact nobody read',
        (under) =>
          void Object.assign(claim(under, 'A-01'), {
            versions: [{ stance: 'as-shown', sources: ['dpc-2025'] }],
          }),
        /A-01 has no source that was read/,
      ],
      [
        'one publisher counted twice',
        (under) => {
          Object.assign(claim(under, 'U-09'), {
            versions: [{ stance: 'as-shown', sources: ['irishlegal-2025', 'again'] }],
          });
          Object.assign(under.theCase.sources, { again: under.theCase.sources['irishlegal-2025'] });
        },
        /U-09 is confirmed/,
      ],
    ],
    'disputes-shown': [
      [
        'a dispute with one side',
        (under) => void claim(under, 'O-09').versions.splice(1),
        /O-09 has one version/,
      ],
      [
        'a careful version that is not first',
        (under) => void Object.assign(claim(under, 'O-09'), { cautious: 1 }),
        /O-09/,
      ],
      ['no careful version', (under) => void Object.assign(claim(under, 'O-09'), { cautious: null }), /O-09/],
      [
        'an open question likewise',
        (under) => void Object.assign(claim(under, 'A-19'), { cautious: null }),
        /A-19/,
      ],
      [
        'a side known from hearsay only',
        (under) => void Object.assign(claim(under, 'A-08').versions[2] ?? {}, { sources: ['404media-2024'] }),
        /"2018-08" of A-08 has no source that was read/,
      ],
      [
        'sides of something settled',
        (under) => void Object.assign(claim(under, 'O-09'), { status: 'confirmed', cautious: null }),
        /O-09 has several versions, but is confirmed/,
      ],
    ],
    'review-dates': [
      [
        'a review put off',
        (under) => void Object.assign(claim(under, 'O-06'), { reviewAfter: '2030-01-01' }),
        /O-06 must be reviewed 90 days/,
      ],
    ],
    'review-due': [
      [
        'time gone by',
        (under) => void Object.assign(claim(under, 'O-06'), { reviewAfter: '2026-11-01' }),
        /O-06 was to be checked again by 2026-11-01/,
      ],
    ],
    'words-complete': [
      [
        'a claim without German',
        ({ words: { de } }) => void Reflect.deleteProperty(de?.claims ?? {}, 'O-09'),
        /de: claims lacks a text for "O-09"/,
      ],
      [
        'a step without French',
        ({ words: { fr } }) => void Reflect.deleteProperty(fr?.steps ?? {}, 'old-posts'),
        /fr: steps lacks a text for "old-posts"/,
      ],
      [
        'a step that has words only',
        ({ theCase }) =>
          void theCase.steps.splice(
            theCase.steps.findIndex(({ id }) => id === 'old-posts'),
            1,
          ),
        /en: steps has a text for "old-posts"/,
      ],
      [
        'a text without a claim',
        ({ words: { en } }) => void Object.assign(en?.claims ?? {}, { 'Z-99': { text: 'x' } }),
        /en: claims has a text for "Z-99"/,
      ],
      [
        'an empty text',
        ({ words: { en } }) => void Object.assign(en?.claims['D-01'] ?? {}, { text: ' ' }),
        /claims\.D-01\.text is empty/,
      ],
      [
        'a step without its way',
        ({ words: { de } }) => void Object.assign(de?.steps['old-posts'] ?? {}, { how: [] }),
        /de: steps\.old-posts\.how is empty/,
      ],
      [
        'a statement without German',
        ({ words: { de } }) => void Reflect.deleteProperty(de?.statements ?? {}, 'start'),
        /de: statements lacks a text for "start"/,
      ],
    ],
    'words-match-facts': [
      [
        'a version not told',
        ({ words: { de } }) => void de?.claims['O-09']?.versions?.pop(),
        /de: the claim O-09 tells 3 versions, the case has 4/,
      ],
      [
        'a law without its article',
        ({ words: { en } }) => void Reflect.deleteProperty(en?.claims['L-21-1'] ?? {}, 'law'),
        /L-21-1 names no article/,
      ],
      [
        'a lost mobile path',
        ({ words: { de } }) => void Reflect.deleteProperty(de?.steps['switch-off'] ?? {}, 'mobile'),
        /de: the step switch-off/,
      ],
      [
        'a place that is none',
        ({ words: { en } }) => void Object.assign(en?.steps['close-account']?.also ?? {}, { moon: 'x' }),
        /close-account names a place "moon"/,
      ],
    ],
  };

  for (const [check, cases] of Object.entries(spoils))
    test.each(cases)(`${check}: %s`, (_, spoil, expected) => {
      const found = messages(check, spoil);
      expect(found.join('\n')).toMatch(expected);
    });

  test.each([
    'Training started on 26 June 2024.',
    'Am 26. Juni 2024 begann das Training.',
    'LinkedIn has 30 days to answer.',
    'Sie hat 30 Tage Zeit.',
    'More than 95% never opt out.',
    'noyb called this AI training illegal.',
    'Archive your old posts.',
    'Choose Managing your data for AI.',
    'The DPC ordered a 5-month monitoring.',
    'The minimum age is 13.',
    'Data flows to OpenAI.',
    'LinkedIn removes personal data from its sets.',
    'Some features may not work as well.',
    'The authority has approved the training.',
    'You get a ZIP within 24 hours.',
    '200 million members are concerned.',
    'Opt out again every 60 days.',
    'The fine was a signal.',
    'The form is more effective.',
    'Training has run since early 2024.',
    'Californians can object.',
    'Meta did the same.',
    'Satya Nadella said nothing.',
  ])('nothing-forbidden: %s', (text) => {
    expect(
      messages(
        'nothing-forbidden',
        ({ words: { en } }) => void Object.assign(en?.claims['D-01'] ?? {}, { text }),
      ),
    ).not.toEqual([]);
  });

  test('every check is shown to fail', () => {
    expect([...Object.keys(spoils), 'nothing-forbidden'].toSorted()).toEqual(
      caseChecks.map(({ id }) => id).toSorted(),
    );
  });
});

describe('the parser refuses', () => {
  const refusals: [string, (file: { theCase: Case }) => void, RegExp][] = [
    [
      'a date that is none',
      (file) => void Object.assign(claim(file, 'D-01'), { lastVerified: '2026-02-30' }),
      /lastVerified/,
    ],
    [
      'a claim without a version',
      (file) => void Object.assign(claim(file, 'D-01'), { versions: [] }),
      /versions/,
    ],
    [
      'a version without a source',
      (file) => void Object.assign(claim(file, 'D-01'), { versions: [{ stance: 'x', sources: [] }] }),
      /sources/,
    ],
    [
      'a step without a name',
      ({ theCase }) => void Object.assign(theCase.steps[0] ?? {}, { id: '' }),
      /steps\.0\.id/,
    ],
    [
      'an address that is none',
      ({ theCase }) => void Object.assign(theCase.steps[0]?.place ?? {}, { url: 'javascript:1' }),
      /place\.url/,
    ],
    [
      'a field it does not know',
      (file) => void Object.assign(claim(file, 'D-01'), { quote: 'x' }),
      /claims\.0/,
    ],
  ];
  test.each(refusals)('%s', (_, spoil, expected) => {
    const file = { theCase: structuredClone(shipped) };
    spoil(file);
    const result = parseCase(file.theCase, shippedAuthorities);
    expect('errors' in result ? result.errors.join('\n') : 'accepted').toMatch(expected);
  });
});

test('the build’s script passes the shipped case', () => {
  const told = execFileSync(process.execPath, ['scripts/check-case.ts'], { encoding: 'utf8' });
  expect(told).toMatch(/The case holds/);
});

test('a build long after only warns, and of every claim', () => {
  const told = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "import { checkCaseFiles } from './scripts/check-case.ts'; console.log(JSON.stringify(await checkCaseFiles('2028-01-01')));",
    ],
    { encoding: 'utf8' },
  );
  const { errors, warnings } = JSON.parse(told);
  expect(errors).toEqual([]);
  expect(warnings).toHaveLength(shipped.claims.length);
});

test('what must not be said is not said in the interface, the letters or the lesson either', () => {
  const modules: Record<string, object> = {
    ...import.meta.glob<object>('../../lib/locales/*/*.json', { eager: true }),
    ...import.meta.glob<object>('../../lib/cases/**/lesson*.ts', { eager: true }),
  };
  expect(Object.keys(modules).length).toBeGreaterThan(12);
  const found = Object.entries(modules).flatMap(([file, exported]) =>
    textsOf({ ...exported }).flatMap(({ path, text }) =>
      forbidden.filter(({ pattern }) => pattern.test(text)).map(({ what }) => `${file} ${path}: ${what}`),
    ),
  );
  expect(found).toEqual([]);
});
