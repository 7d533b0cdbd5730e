import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { letterKinds } from '../../lib/domain/case/letter-terms';
import { routesFor } from '../../lib/domain/objection/letter';
import { BackArrow } from '../BackArrow';
import type { Desk } from '../desk';
import { focusHeading } from '../focus';
import { Region } from '../Region';
import { AuthorityFinder } from './AuthorityFinder';
import { Elsewhere } from './Elsewhere';
import { Letter } from './Letter';
import { NoteAnswer } from './NoteAnswer';
import { Overview } from './Overview';
import css from './objection.module.css';
import { type ObjectionContext, objectionContext } from './objection-context';
import { useObjectionTexts } from './objection-texts';
import { Sent } from './Sent';
import { Stages } from './Stages';
import { useTyped } from './typed-desk';
import { addressOf, useView, type View } from './view';
import { Way } from './Way';

/**
 * The objection from the first word to the authority: which way is the person's, the letter, the day it was sent, the
 * clock on the answer, and what comes after. One view at a time.
 * Longer than 80 lines because it decides in one place which view an address names.
 * @param rest the view, on the page whose address names it
 * @param arrives whether the person just came here from another view, and brings the focus along
 * @param onBack leads out of it, in a popup or panel, where the page has a heading of its own
 */
export default function ObjectionSection({
  desk,
  rest = '',
  arrives = false,
  onBack,
}: {
  desk: Desk;
  rest?: string;
  arrives?: boolean;
  onBack?: () => void;
}) {
  const compact = onBack !== undefined;
  const texts = useObjectionTexts(desk.language);
  const typedDesk = useTyped(desk.profile, desk.profiles[0]?.id === desk.profile);
  const viewDesk = useView(compact ? null : rest);
  const [view, go] = viewDesk;
  const top = useRef<HTMLElement>(null);
  const before = useRef<string | null>(null);
  const asked = useRef(false);
  const place = addressOf(view);
  useLayoutEffect(() => {
    // Another view is another place: the reader is taken to its beginning, before it is painted, so that no key pressed
    // meanwhile goes astray. Arriving at an address does not move the focus.
    if (before.current !== null && before.current !== place) {
      scrollTo(0, 0);
      focusHeading(top.current);
    }
    before.current = place;
  }, [place]);

  const there = Boolean(texts && typedDesk);
  useLayoutEffect(() => {
    if (there && arrives) focusHeading(top.current);
  }, [there]);

  if (!texts || !typedDesk) return null;
  const { words } = texts;
  const context = objectionContext(desk, texts, typedDesk, viewDesk);
  const Title = compact ? 'h2' : 'h1';
  // What an objection is and what it can't do is said before one is sent; then what counts is how it stands.
  const sent = Boolean(context?.objections.length);
  const title =
    desk.region && !context
      ? words.brief.elsewhere
      : context?.regime === 'ca'
        ? words.elsewhere.canada
        : words.title;

  const inner = context && viewOf(view, context);
  // Asked here, the question keeps its place above what follows from the answer.
  if (!desk.region) asked.current = true;
  else if (inner) asked.current = false;
  const whole = (
    <>
      {asked.current && <Region desk={desk} folded account={!context} />}
      {!desk.region ? null : context ? (
        <Overview context={context} onUndone={() => focusHeading(top.current)} />
      ) : (
        <Elsewhere desk={desk} words={words} />
      )}
      {!asked.current && <Region desk={desk} folded account={!context} />}
    </>
  );
  return (
    <section
      class={compact ? `${css.objection} ${css.compact}` : css.objection}
      data-objection-view={inner ? view.name : 'home'}
      aria-label={title}
      ref={top}
    >
      {inner ? (
        <>
          {!compact && <h1 class="visually-hidden">{title}</h1>}
          <button type="button" class="plain" data-act="objection-home" onClick={() => go({ name: 'home' })}>
            <BackArrow />
            {title}
          </button>
          {'route' in view && (
            <Stages desk={desk} objection={words} at={view.name === 'way' ? 'send' : 'day'} />
          )}
        </>
      ) : (
        <header class={css.objectionHead}>
          {onBack && (
            <button type="button" class="plain" data-act="home" onClick={onBack}>
              <BackArrow />
              {desk.words.popup.back}
            </button>
          )}
          {/* Nobody has an objection yet who only looks at how to make one. */}
          <Title>{title === words.title && !sent ? desk.caseWords.steps.objection.title : title}</Title>
          {!sent && (!desk.region || context) && (
            <Stages desk={desk} objection={words} at={desk.region ? 'send' : 'country'} />
          )}
          {!(desk.region && !context) && !sent && (
            <p class="small">
              {context?.regime === 'ca'
                ? words.elsewhere.canadaWhy
                : context
                  ? `${words.lead} ${words.limits} ${words.notSwitch}`
                  : words.lead}
            </p>
          )}
        </header>
      )}
      {inner ?? whole}
      {/* The full page says the second sentence at its foot. */}
      <p class="small">
        {inner && 'route' in view && context?.regime !== 'ca' && words.limits}{' '}
        {context && (inner || !sent) && words.notSent} {compact && words.notAdvice}
      </p>
    </section>
  );
}

/**
 * One of the views besides the overview; null for one that is not there, such as a letter about an objection that was
 * taken back.
 */
function viewOf(view: View, context: ObjectionContext): ComponentChildren {
  if (view.name === 'home') return null;
  if ('route' in view) {
    const route = [true, false]
      .flatMap((member) => routesFor(letters, context.facts, member).map((one) => ({ ...one, member })))
      .find(({ id, member }) => `${id}:${member}` === view.route);
    if (!route) return null;
    return view.name === 'way' ? (
      <Way key={view.route} context={context} route={route} />
    ) : (
      <Sent context={context} route={route} />
    );
  }
  const objection = context.objections.find(({ id }) => id === view.objection);
  if (!objection) return null;
  if (view.name === 'answer') return <NoteAnswer context={context} objection={objection} />;
  if (view.name === 'authority') return <AuthorityFinder context={context} objection={objection} />;
  const kind = letterKinds.find((one) => one === view.kind);
  return kind ? <Letter key={kind} context={context} kind={kind} objection={objection} /> : null;
}
