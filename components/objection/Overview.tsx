import { useLayoutEffect, useState } from 'preact/hooks';
import { authorities } from '../../lib/cases/authorities';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { routesFor } from '../../lib/domain/objection/letter';
import { fill } from '../../lib/locales/format';
import { regionName } from '../../lib/locales/names';
import { Rights } from '../Region';
import { Claims } from './Elsewhere';
import type { Kit } from './kit';
import { Reminders } from './Reminders';
import { RouteCard } from './RouteCard';
import { headline, Standing } from './Standing';

/**
 * Where the objection stands; before there is one, the ways to make it.
 * @param onUndone after something was taken back, and its button with it
 */
export function Overview({ kit, onUndone }: { kit: Kit; onUndone(): void }) {
  const { desk, words, objections } = kit;
  const [again, setAgain] = useState(false);
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
        <Yours kit={kit} />
        <Routes kit={kit} />
      </>
    );
  const [latest, ...earlier] = objections.toSorted(
    // What is overdue comes first, then the latest.
    (a, b) =>
      Number(kit.clockOf(b)?.state === 'overdue' && !b.complaint) -
        Number(kit.clockOf(a)?.state === 'overdue' && !a.complaint) || (a.sentOn < b.sentOn ? 1 : -1),
  );
  return (
    <>
      {latest && <Standing key={latest.id} kit={kit} objection={latest} onUndone={onUndone} />}
      {earlier.map((objection) => (
        <details key={objection.id} class="opens earlier">
          <summary>
            <span>
              {headline(kit, objection, kit.clockOf(objection))}{' '}
              <span class="small">
                {fill(words.standing.sentBy, {
                  date: desk.date(objection.sentOn),
                  channel: words.sent.channels[objection.channel],
                })}
              </span>
            </span>
          </summary>
          <Standing kit={kit} objection={objection} onUndone={onUndone} />
        </details>
      ))}
      <Reminders kit={kit} />
      {again ? (
        <Routes kit={kit} />
      ) : (
        <p>
          <button type="button" class="plain" data-act="object-again" onClick={() => setAgain(true)}>
            {words.standing.again}
          </button>
        </p>
      )}
      <Yours kit={kit} />
    </>
  );
}

/** Controller, right, time and authority of this region, in one look. */
function Yours({ kit: { desk, facts, words } }: { kit: Kit }) {
  const right = desk.caseWords.rights[facts.rule];
  const named = (id: string) => authorities.authorities.find((authority) => authority.id === id);
  const first = facts.authority.ids.length === 1 ? named(facts.authority.ids[0] ?? '') : undefined;
  const lead = facts.authority.lead ? named(facts.authority.lead) : undefined;
  return (
    <details class="opens card yours">
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
              <span class="small">
                {' '}
                {fill(words.yours.lead, { lead: lead.name, country: regionName(lead.id, desk) })}
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
      <Claims desk={desk} ids={facts.claims} title={words.rests} />
    </details>
  );
}

/** The ways to object for a member, or for a person without an account. */
function Routes({ kit }: { kit: Kit }) {
  const { desk, facts, texts, words } = kit;
  const member = desk.member !== false;
  const routes = routesFor(letters, facts, member);
  const said = texts.own.routes;
  return (
    <section class="routes" aria-labelledby="routes">
      <h2 id="routes" tabIndex={-1}>
        {kit.regime === 'ca' ? words.elsewhere.title : words.routes.title}
      </h2>
      {kit.regime === 'ca' && <Rights facts={facts} desk={desk} />}
      <fieldset class="account">
        <legend>{words.routes.account}</legend>
        {[true, false].map((one) => (
          <label key={String(one)} class="tick">
            <input
              type="radio"
              name="account"
              value={String(one)}
              checked={member === one}
              onChange={() => void desk.tell({ kind: 'membership-told', member: one })}
            />
            {one ? words.routes.yes : words.routes.no}
          </label>
        ))}
      </fieldset>
      {routes.length > 1 && <p>{member ? words.routes.order : words.routes.orderOutside}</p>}
      <ul class="plain-list">
        {routes.map((route, n) => (
          <RouteCard
            key={route.id}
            route={route.id}
            first={n === 0 && routes.length > 1 ? words.routes.first : undefined}
            name={said[route.id].name}
            sentences={said[route.id].sentences}
            tags={[
              ...(kit.regime === 'ca'
                ? []
                : [route.asksReasons === 'no' ? words.routes.noReasons : words.routes.reasons]),
              ...(route.letter ? [`${words.routes.letter}: ${texts.own.kinds[route.letter].name}`] : []),
            ]}
            take={words.routes.take}
            onTake={() => kit.go({ name: 'way', route: `${route.id}:${member}` })}
          >
            <Claims desk={desk} ids={route.claims} title={words.rests} />
          </RouteCard>
        ))}
      </ul>
      <p class="small">{words.routes.several}</p>
    </section>
  );
}
