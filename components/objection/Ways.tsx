import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { type RouteTo, routesFor } from '../../lib/domain/objection/letter';
import { Evidence } from '../Evidence';
import { Rights } from '../Region';
import { channelOf } from './channel';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';

/**
 * The ways to object: the quick form, and a letter that can be sent in several ways.
 * Longer than 80 lines because it is one choice with its reasons.
 * @param again whether there is an objection already: then only the ways not yet used are offered, none of them first
 */
export function Ways({ context, again = false }: { context: ObjectionContext; again?: boolean }) {
  const { desk, facts, texts, words, objections } = context;
  const member = desk.member !== false;
  const used = new Set(again ? objections.map(({ channel }) => channel) : []);
  const routes = routesFor(letters, facts, member).filter(({ id }) => !used.has(channelOf(id)));
  const quick = routes.filter(({ letter }) => !letter);
  const written = routes.filter(({ letter }) => letter);
  const said = texts.own.routes;
  const take = (route: RouteTo) => context.go({ name: 'way', route: `${route.id}:${member}` });
  const claims = [...new Set(routes.flatMap((route) => route.claims))];
  const fair = context.regime !== 'ca';
  return (
    <section class={css.routes} aria-labelledby="routes">
      <h2 id="routes" tabIndex={-1}>
        {fair ? words.routes.title : words.elsewhere.title}
      </h2>
      {!fair && <Rights facts={facts} desk={desk} />}
      {quick.map((route) => (
        <section
          key={route.id}
          class={`card ${css.route}`}
          data-route={route.id}
          aria-label={words.routes.quick}
        >
          <h3>
            {words.routes.quick} <span class={css.takes}>{words.routes.quickTime}</span>
          </h3>
          <p>{said[route.id].sentences.join(' ')}</p>
          <div class="acts">
            <button
              type="button"
              class={again ? undefined : 'primary'}
              aria-label={`${words.routes.takeQuick}: ${words.routes.quick}`}
              onClick={() => take(route)}
            >
              {words.routes.takeQuick}
            </button>
          </div>
        </section>
      ))}
      {written.length > 0 && (
        <section class={`card ${css.route}`} aria-label={words.routes.letterWay}>
          <h3>
            {words.routes.letterWay} <span class={css.takes}>{words.routes.letterTime}</span>
          </h3>
          <p>{words.routes.letterWhat}</p>
          <p class="small">{words.routes.sendBy}</p>
          <ul class={`plain-list ${css.sends}`}>
            {written.map((route, n) => (
              <li key={route.id} data-route={route.id}>
                <div class="acts">
                  <button
                    type="button"
                    class={!again && !quick.length && n === 0 ? 'primary' : undefined}
                    title={said[route.id].sentences[0]}
                    onClick={() => take(route)}
                  >
                    {said[route.id].name}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {again && routes.length === 0 && <p>{words.routes.allUsed}</p>}
      {desk.member !== true && (
        <label class="tick">
          <input
            type="checkbox"
            name="account"
            value="false"
            checked={!member}
            onChange={({ currentTarget }) =>
              void desk.tell({ kind: 'membership-told', member: !currentTarget.checked })
            }
          />
          {desk.words.region.noAccount}
        </label>
      )}
      {claims.length > 0 && <Evidence reader={desk} ids={claims} />}
    </section>
  );
}
