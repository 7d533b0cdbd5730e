import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authorities as list } from '../../lib/cases/authorities';
import { linkedinAiTraining } from '../../lib/cases/claims';
import { authorityRules } from '../../lib/cases/linkedin-ai-training/letters';
import { countryOf, regionFacts } from '../../lib/domain/case/case';
import {
  type AuthorityPlaces,
  authoritiesFor,
  leadAuthority,
  letterLanguageFor,
} from '../../lib/domain/objection/authority';
import { authorityRulesSchema } from '../../lib/domain/objection/letter-schema';
import de from '../../lib/locales/de/letters.json';
import en from '../../lib/locales/en/letters.json';

const { authorities } = list;
const find = (places: AuthorityPlaces, day = '2026-11-23') =>
  authoritiesFor(places, authorities, authorityRules, Temporal.PlainDate.from(day));
const ids = (places: AuthorityPlaces, day?: string) =>
  find(places, day).map(({ authority, why }) => `${authority.id}: ${why.join(', ')}`);

describe('authority-rules.json', () => {
  it('has the shape it says, and rests on claims of the case', () => {
    const file = JSON.parse(
      readFileSync('lib/cases/linkedin-ai-training/authority-rules.json', 'utf8'),
    ) as unknown;
    expect(authorityRulesSchema.safeParse(file).error).toBeUndefined();
    const claims = linkedinAiTraining.claims.map(({ id }) => id);
    for (const { claims: named } of [...authorityRules.choice, ...authorityRules.procedures])
      expect(claims).toEqual(expect.arrayContaining(named));
  });

  it('knows sixteen Länder, each in the list, and words for every rule', () => {
    const parts = authorityRules.parts.DE ?? [];
    expect(new Set(parts).size).toBe(16);
    const known = authorities.map(({ id }) => id);
    for (const id of parts) expect(known).toContain(id);
    const rules = authorityRules.procedures.map(({ id }) => id).sort();
    expect(Object.keys(en.authority.procedures).sort()).toEqual(rules);
    expect(Object.keys(de.authority.procedures).sort()).toEqual(rules);
  });

  it('agrees with the case on which authority each region has, and which one leads', () => {
    for (const region of ['AT', 'NO', 'DE-BY', 'IE']) {
      const facts = regionFacts(linkedinAiTraining, region);
      expect(find({ residence: region })[0]?.authority.id).toBe(facts?.authority.ids[0]);
      expect(leadAuthority(region, authorities, authorityRules)?.id).toBe(facts?.authority.lead);
    }
  });
});

describe('the authorities for a person', () => {
  it('are residence, work and place of the infringement, at their choice, in the EU and EEA', () => {
    expect(ids({ residence: 'AT' })).toEqual(['AT: residence']);
    expect(ids({ residence: 'AT', work: 'DE-BY', infringement: 'IE' })).toEqual([
      'AT: residence',
      'DE-BY: work',
      'IE: infringement',
    ]);
    expect(ids({ residence: 'NO', work: 'NO' })).toEqual(['NO: residence, work']);
    expect(ids({ residence: 'LI', work: 'AT' })).toEqual(['LI: residence', 'AT: work']);
  });

  it('are those of the country a territory belongs to, where its law reaches it', () => {
    const at = (code: string) => ids({ residence: countryOf(linkedinAiTraining, code) });
    for (const territory of ['GF', 'GP', 'MF', 'MQ', 'RE', 'YT'])
      expect([territory, at(territory)]).toEqual([territory, ['FR: residence']]);
    expect(at('AX')).toEqual(['FI: residence']);
    // Outside the EU although tied to a member, and the Crown's dependencies: no such authority.
    for (const elsewhere of ['GL', 'FO', 'NC', 'AW', 'GI', 'JE', 'IM'])
      expect([elsewhere, at(elsewhere)]).toEqual([elsewhere, []]);
  });

  it('exist for every country of the EU and EEA', () => {
    for (const country of [...linkedinAiTraining.groups.EU, ...linkedinAiTraining.groups['EEA-not-EU']])
      expect([country, find({ residence: country }).length > 0]).toEqual([country, true]);
  });

  it('is the Land’s in Germany, never the federal one', () => {
    expect(ids({ residence: 'DE-HH' })).toEqual(['DE-HH: residence']);
    const all = find({ residence: 'DE' });
    expect(all).toHaveLength(16);
    expect(all.every(({ chooseOne, authority }) => chooseOne && authority.role === 'land')).toBe(true);
    expect(find({ residence: 'DE-HH' })[0]?.chooseOne).toBe(false);
    expect(
      find({ residence: 'DE', work: 'DE-HH' }).find(({ authority }) => authority.id === 'DE-HH'),
    ).toMatchObject({
      why: ['residence', 'work'],
      chooseOne: false,
    });
  });

  it('is told apart from the lead authority', () => {
    expect(find({ residence: 'FR' }).map(({ lead }) => lead)).toEqual([false]);
    expect(find({ residence: 'IE' }).map(({ lead }) => lead)).toEqual([true]);
    expect(leadAuthority('FR', authorities, authorityRules)?.id).toBe('IE');
    expect(leadAuthority('DE', authorities, authorityRules)?.id).toBe('IE');
    expect(leadAuthority('GB', authorities, authorityRules)).toBeNull();
  });

  it('is the ICO alone in the United Kingdom, after LinkedIn’s own procedure since 19 June 2026', () => {
    expect(ids({ residence: 'GB', work: 'FR', infringement: 'IE' })).toEqual(['GB: residence']);
    expect(find({ residence: 'GB' }, '2026-06-18')[0]).toMatchObject({ procedure: 'ico', first: null });
    expect(find({ residence: 'GB' }, '2026-06-19')[0]).toMatchObject({
      procedure: 'ico-164a',
      first: 'complaint-to-controller',
      gives: 'complaint',
      lead: false,
    });
    expect(ids({ residence: 'FR', work: 'GB' })).toEqual(['FR: residence']);
  });

  it('is the FDPIC in Switzerland, which takes a report and decides nothing for the person', () => {
    expect(
      find({ residence: 'CH', work: 'DE-BW' }).map(({ authority, gives }) => [authority.id, gives]),
    ).toEqual([['CH', 'report']]);
  });

  it('is none in countries whose authorities need not deal with a complaint', () => {
    for (const residence of ['US', 'US-CA', 'CA', 'HK', 'JP', 'ZZ', ''])
      expect([residence, find({ residence, work: 'AT' })]).toEqual([residence, []]);
  });

  it('follow the new rules from 2 April 2027, in the EU', () => {
    expect(find({ residence: 'FR' }, '2027-04-01')[0]).toMatchObject({
      procedure: 'gdpr-77',
      controllerFirst: 'advised',
    });
    for (const residence of ['FR', 'DE-SN'])
      expect(find({ residence }, '2027-04-02')[0]).toMatchObject({
        procedure: 'gdpr-2025-2518',
        controllerFirst: 'required',
        first: 'objection',
        contents: ['name', 'contact', 'controller', 'infringement'],
      });
    expect(find({ residence: 'GB' }, '2027-04-02')[0]?.procedure).toBe('ico-164a');
    // Not before it is taken over there (Iceland, Liechtenstein, Norway).
    expect(find({ residence: 'NO' }, '2027-04-02')[0]?.procedure).toBe('gdpr-77');
  });

  it('say when no address for complaints is known, and when they ask that LinkedIn came first', () => {
    expect(find({ residence: 'DE-TH' })[0]).toMatchObject({ complaintMissing: true, checkAddress: false });
    expect(find({ residence: 'NO' })[0]).toMatchObject({ complaintMissing: false, asksFirst: false });
    expect(find({ residence: 'IE' })[0]?.asksFirst).toBe(true);
    const { EU, 'EEA-not-EU': eea } = linkedinAiTraining.groups;
    const asking = [...EU, ...eea].filter((residence) =>
      find({ residence }).some(({ asksFirst }) => asksFirst),
    );
    const expected = 'AT BE DK EE ES FI FR GR HR IE IT LT LV NL PL RO SE';
    expect(asking.sort().join(' ')).toBe(expected);
    for (const { authority, complaintMissing } of find({ residence: 'DE' }))
      expect(complaintMissing).toBe(authority.complaintUrl === null);
  });

  it('have the address checked by the reader where it is known through others only', () => {
    for (const { id, confidence, complaintUrl } of authorities) {
      const [choice] = find({ residence: id }).filter(({ authority }) => authority.id === id);
      if (choice)
        expect([id, choice.checkAddress]).toEqual([id, confidence !== 'high' && complaintUrl !== null]);
    }
    expect(find({ residence: 'CZ' })[0]?.checkAddress).toBe(true);
    expect(find({ residence: 'IE' })[0]?.checkAddress).toBe(false);
  });

  it('get a letter in a language they work in, where one can be written', () => {
    const offered = ['en', 'de', 'fr'];
    expect(letterLanguageFor(['de'], offered, 'en')).toBe('de');
    expect(letterLanguageFor(['fr', 'nl', 'de'], offered, 'en')).toBe('de');
    expect(letterLanguageFor(['de'], offered, 'de')).toBeNull();
    expect(letterLanguageFor(['fi', 'sv', 'en'], offered, 'de')).toBeNull();
    expect([letterLanguageFor(['pl'], offered, 'en'), letterLanguageFor([], offered, 'en')]).toEqual([
      null,
      null,
    ]);
  });

  it('bear the names and addresses of November 2026', () => {
    const of = (wanted: string) => authorities.find(({ id }) => id === wanted);
    expect(of('GB')?.name).toBe('Information Commission (ICO)');
    expect(of('SK')?.website).toBe('https://dataprotection.gov.sk/');
    expect(of('CZ')?.website).toBe('https://uoou.gov.cz/');
    expect(of('CH')?.complaintUrl).toBe('https://www.edoeb.admin.ch/de/anzeige-einreichen');
    expect(
      authorities.filter(({ role, complaintUrl }) => role !== 'information-only' && !complaintUrl),
    ).toEqual([of('DE-TH')]);
    for (const { id, complaintUrl, website } of authorities)
      for (const address of [complaintUrl, website])
        if (address) expect([id, address.startsWith('https://')]).toEqual([id, true]);
  });
});
