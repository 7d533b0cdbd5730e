import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { authorities } from '../../lib/cases/authorities';
import type { Objection } from '../../lib/domain/objection/objection';
import { objectionStanding } from '../../lib/domain/objection/objection-state';
import { mostPressing } from '../../lib/domain/objection/verdict';
import { fill, plural } from '../../lib/locales/format';
import { regionName } from '../../lib/locales/names';
import { Filled } from '../Apart';
import { Evidence } from '../Evidence';
import { tellingOf } from '../record/telling';
import { headline } from './headline';
import { OneObjection } from './OneObjection';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';
import { Reminders } from './Reminders';
import { Ways } from './Ways';

/** How many objections are shown beside the most pressing one, and more at each asking: a file may tell of thousands. */
const earlierShown = 20;

/**
 * Where the objection stands; before there is one, the ways to make it.
 * @param onUndone after something was taken back, and its button with it
 */
export function Overview({ context, onUndone }: { context: ObjectionContext; onUndone(): void }) {
  const { desk, words, objections } = context;
  const [again, setAgain] = useState(false);
  const { events } = desk.record;
  const telling = useMemo(
    () =>
      tellingOf(events, { language: desk.language, words: context.texts.record, caseWords: desk.caseWords }),
    [events, desk.language, context.texts.record, desk.caseWords],
  );
  useLayoutEffect(() => {
    if (again) document.getElementById('routes')?.focus();
  }, [again]);
  if (!objections.length)
    return (
      <>
        {desk.standings.some(({ step, status }) => step === 'objection' && status === 'said') && (
          <p class="card" data-notice="said-without-day">
            {words.standing.saidOnly}
          </p>
        )}
        <Ways context={context} />
        <Yours context={context} />
      </>
    );
  const [latest, ...earlier] = mostPressing(
    objections.map((one) => objectionStanding(one, context.clockRules, desk.now)),
  ).map(({ objection }) => objection);
  return (
    <>
      {latest && (
        <OneObjection
          key={latest.id}
          context={context}
          objection={latest}
          telling={telling}
          onUndone={onUndone}
        />
      )}
      <Earlier context={context} objections={earlier} telling={telling} onUndone={onUndone} />
      {again ? (
        <Ways context={context} again />
      ) : (
        <p>
          {objections.every(({ channel }) => channel === 'form-ai') && <>{words.standing.againWhy} </>}
          <button type="button" class="plain" data-act="object-again" onClick={() => setAgain(true)}>
            {words.standing.again}
          </button>
        </p>
      )}
      <Reminders context={context} />
      <Yours context={context} />
    </>
  );
}

/** The objections that press less: some of them, and how many more there are. */
function Earlier({
  objections,
  context,
  ...rest
}: { objections: readonly Objection[] } & Omit<Parameters<typeof OneObjection>[0], 'objection'>) {
  const [shown, setShown] = useState(earlierShown);
  const more = objections.length - shown;
  return (
    <>
      {objections.slice(0, shown).map((objection) => (
        <EarlierOne key={objection.id} context={context} objection={objection} {...rest} />
      ))}
      {more > 0 && (
        <button
          type="button"
          class="plain"
          data-act="more-objections"
          onClick={() => setShown(shown + earlierShown)}
        >
          {plural(context.desk.language, context.texts.record.asks.more, more)}
        </button>
      )}
    </>
  );
}

/** One of several objections in a line; the whole of it is drawn once somebody opens it. */
function EarlierOne(props: Parameters<typeof OneObjection>[0]) {
  const { context, objection } = props;
  const { desk, words } = context;
  const [opened, setOpened] = useState(false);
  return (
    <details class={`opens ${css.earlier}`} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <span>
          {headline(context, objection, context.clockOf(objection))}{' '}
          <span class={`small ${css.under}`}>
            {fill(words.standing.sentBy, {
              date: desk.date(objection.sentOn),
              channel: words.sent.channels[objection.channel],
            })}
          </span>
        </span>
      </summary>
      {opened && <OneObjection {...props} />}
    </details>
  );
}

/** Controller, right, time and authority of this region, in one look. */
function Yours({ context: { desk, facts, words } }: { context: ObjectionContext }) {
  const right = desk.caseWords.rights[facts.rule];
  const named = (id: string) => authorities.authorities.find((authority) => authority.id === id);
  const first = facts.authority.ids.length === 1 ? named(facts.authority.ids[0] ?? '') : undefined;
  const lead = facts.authority.lead ? named(facts.authority.lead) : undefined;
  return (
    <details class={`opens card ${css.yours}`}>
      <summary>
        <h2>{words.yours.title}</h2>
      </summary>
      <dl>
        <div>
          <dt>{words.yours.controller}</dt>
          <dd>{facts.controller.name}</dd>
        </div>
        <div>
          <dt>{words.yours.right}</dt>
          <dd>
            {right?.name}
            {right?.law && <span class="small"> {right.law}</span>}
          </dd>
        </div>
        <div>
          <dt>{words.yours.deadline}</dt>
          <dd>{words.yours.deadlines[facts.deadline ?? 'none']}</dd>
        </div>
        <div>
          <dt>{words.yours.authority}</dt>
          <dd>
            {first?.nameNative ?? first?.name ?? words.yours.land}
            {lead && lead.id !== first?.id && (
              <span class={`small ${css.under}`}>
                {' '}
                <Filled
                  text={words.yours.lead}
                  values={{ lead: lead.name, country: regionName(lead.id, desk) }}
                />
              </span>
            )}
          </dd>
        </div>
      </dl>
      {right?.text.map((sentence) => (
        <p key={sentence} class="small">
          {sentence}
        </p>
      ))}
      <Evidence reader={desk} ids={facts.claims} />
    </details>
  );
}
