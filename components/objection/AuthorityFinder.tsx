import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { authorities } from '../../lib/cases/authorities';
import { authorityRules } from '../../lib/cases/linkedin-ai-training/letters';
import { type Authority, countryOf } from '../../lib/domain/case/case';
import { type AuthorityChoice, authoritiesFor, leadAuthority } from '../../lib/domain/objection/authority';
import type { Objection } from '../../lib/domain/objection/objection';
import { fill, listed } from '../../lib/locales/format';
import { countryName, inAlphabet, languageName, regionName } from '../../lib/locales/names';
import { Filled } from '../Apart';
import { Evidence } from '../Evidence';
import { AuthorityCard } from './AuthorityCard';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';

/**
 * Which authority takes the complaint: by where the person lives, works, or where it happened; told apart from the
 * lead.
 * Longer than 80 lines because it is one search, whose field, list and choice share one state.
 */
export function AuthorityFinder({ context, objection }: { context: ObjectionContext; objection: Objection }) {
  const { desk, facts, texts, typed, type, words } = context;
  const { authority: said } = words;
  const list = authorities.authorities;
  /** A part of a country where its authorities are the parts'; else the country whose rules apply. */
  const placeOf = (code: string) => {
    const country = countryOf(rules, code);
    return code !== country && (authorityRules.parts[country] ?? []).includes(code) ? code : country;
  };
  const residence = placeOf(facts.region);
  const choices = authoritiesFor(
    {
      residence,
      work: typed.work && placeOf(typed.work),
      infringement: typed.infringement && placeOf(typed.infringement),
    },
    list,
    authorityRules,
    Temporal.PlainDate.from(desk.today),
  );
  const lead = leadAuthority(residence, list, authorityRules);
  const picked = choices.find(({ authority }) => authority.id === typed.authority);
  const [only] = choices;
  const chosen = picked ?? (choices.length === 1 ? only : undefined);
  const many = choices.filter(({ chooseOne }) => chooseOne);
  const rule = rules.regionRules.find(({ id }) => id === facts.rule);
  const placesToChoose =
    rule?.authority.kind === 'gdpr-77' ? placesIn(desk.language, desk.caseWords.regions.subdivisions) : [];
  const procedure = choices.find(({ authority }) => authority.id === chosen?.authority.id) ?? only;

  const place = (field: 'work' | 'infringement') => (
    <label>
      {said[field]}
      <select
        value={typed[field] ?? ''}
        data-field={field}
        onChange={(event) => type({ [field]: event.currentTarget.value || null })}
      >
        <option value="">{said.same}</option>
        {placesToChoose.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section class={css.authorityView} aria-labelledby="authority">
      <h2 id="authority">{desk.words.act.complain.title}</h2>
      <p class="small">{said.lead}</p>
      {choices.length === 0 && <p>{context.regime === 'ca' ? said.canada : said.none}</p>}
      {procedure && (
        <Procedure context={context} procedure={procedure} asksFirst={chosen?.asksFirst === true} />
      )}
      {many.length > 0 && <Land context={context} choices={many} />}
      <ul class="plain-list">
        {choices
          .filter(({ chooseOne, authority }) => !chooseOne || authority.id === typed.authority)
          .map((choice) => (
            <AuthorityCard
              key={choice.authority.id}
              choice={choice}
              said={texts.own.authority}
              words={said}
              note={choice.authority.note && (desk.caseWords.authorityNotes[choice.authority.note] ?? null)}
              why={listed(
                desk.language,
                choice.why.map((reason) => texts.own.authority.why[reason]),
              )}
              languages={languagesInWords(choice.authority, context)}
              place={regionName(choice.authority.id, desk)}
              picked={chosen?.authority.id === choice.authority.id}
              onPick={choices.length > 1 ? () => type({ authority: choice.authority.id }) : undefined}
            />
          ))}
      </ul>
      {chosen && (
        <div class="acts">
          <button
            type="button"
            class="primary"
            data-act="write-complaint"
            onClick={() => {
              type({ authority: chosen.authority.id });
              context.go({ name: 'letter', kind: 'complaint', objection: objection.id });
            }}
          >
            {said.write}
          </button>
        </div>
      )}
      {lead && lead.id !== chosen?.authority.id && (
        <p class="small" data-lead={lead.id}>
          <strong>{said.lead2}:</strong>{' '}
          <Filled text={said.leadIs} values={{ name: lead.name, country: regionName(lead.id, desk) }} />
        </p>
      )}
      {placesToChoose.length > 0 && (
        <details>
          <summary>{said.where}</summary>
          <div class="fields">
            {place('work')}
            {place('infringement')}
          </div>
        </details>
      )}
    </section>
  );
}

/** How a complaint goes there: what is asked first, and what it must say. */
function Procedure({
  context: { desk, texts, words },
  procedure,
  asksFirst,
}: {
  context: ObjectionContext;
  procedure: AuthorityChoice;
  /** Whether the authority that was chosen wants LinkedIn to be asked first. */
  asksFirst: boolean;
}) {
  const { authority: said } = texts.own;
  return (
    <div class="card" data-procedure={procedure.procedure}>
      <p>{said.procedures[procedure.procedure]}</p>
      <p>{said.controllerFirst[procedure.controllerFirst]}</p>
      {procedure.first && <p>{said.first[procedure.first]}</p>}
      {asksFirst && <p>{said.asksFirst}</p>}
      <p class="small">
        {words.authority.contents}:{' '}
        {listed(
          desk.language,
          procedure.contents.map((part) => words.authority.content[part]),
        )}
      </p>
      <Evidence reader={desk} ids={claimsOf(procedure.procedure)} />
    </div>
  );
}

/** Which part of the country, where each part has an authority of its own. */
function Land({
  context: { desk, texts, typed, type, words },
  choices,
}: {
  context: ObjectionContext;
  choices: readonly AuthorityChoice[];
}) {
  const own = new Map(choices.map(({ authority }) => [authority.id, authority.name]));
  const nameOf = (id: string) => desk.caseWords.regions.subdivisions[id] ?? own.get(id) ?? id;
  return (
    <div class="fields">
      <label>
        {words.authority.land}
        <select
          data-field="land"
          value={typed.authority ?? ''}
          onChange={(event) => type({ authority: event.currentTarget.value || null })}
        >
          <option value="">{words.letter.choose}</option>
          {inAlphabet([...own.keys()], nameOf, desk.language).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <span class="small">{texts.own.authority.chooseOne}</span>
      </label>
    </div>
  );
}

/** The languages an authority works in, in a sentence; empty where they are not known. */
export function languagesInWords(
  { languages, formLanguages }: Authority,
  { desk, words }: ObjectionContext,
): string {
  const named = (codes: readonly string[]) =>
    listed(
      desk.language,
      codes.map((code) => languageName(code, desk.language)),
    );
  return [
    ...(languages.length ? [fill(words.authority.languages, { languages: named(languages) })] : []),
    ...(formLanguages ? [fill(words.authority.form, { languages: named(formLanguages) })] : []),
  ].join(' · ');
}

const claimsOf = (procedure: string) =>
  authorityRules.procedures.find(({ id }) => id === procedure)?.claims ?? [];

/** Every place with an authority of its own in the EU and EEA: countries, and Germany's parts. */
const placesIn = (language: string, parts: Readonly<Record<string, string>>) => {
  const roles = authorityRules.choice.find(({ by }) => by.length > 1)?.roles ?? [];
  const codes = authorities.authorities
    .filter(({ id, role }) => (roles as string[]).includes(role) && !authorityRules.parts[id])
    .map(({ id }) => id);
  // Parts stay together, each under its country's name.
  const nameOf = (code: string) =>
    [countryName(code.slice(0, 2), language), parts[code]].filter(Boolean).join(': ');
  return inAlphabet(codes, nameOf, language);
};
