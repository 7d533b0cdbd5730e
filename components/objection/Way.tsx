import { useRef, useState } from 'preact/hooks';
import type { RegionFacts } from '../../lib/domain/case/case';
import type { RouteTo } from '../../lib/domain/objection/letter';
import { labelIn } from '../../lib/sites/linkedin/labels';
import { InLanguage } from '../Apart';
import { useDoors } from '../doors';
import { ReadOut } from '../ReadOut';
import { channelOf } from './channel';
import { copyDraft } from './copy-draft';
import { LetterDesk } from './LetterDesk';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';
import type { ShownDraft } from './sheets';

export type TakenRoute = RouteTo & { member: boolean };

/** One way to object, from the words to the sending: LinkedIn's form, a form with a letter, or post. */
export function Way({ context, route }: { context: ObjectionContext; route: TakenRoute }) {
  const { words, texts } = context;
  const { way } = words;
  const [taken, setTaken] = useState(false);
  const { copyText } = useDoors();
  const shown = useRef<ShownDraft | null>(null);
  const { name, sentences } = texts.own.routes[route.id];
  const { url } = route.recipient;
  const entry = labelIn('formOption', context.desk.language);
  /** A letter is a long page: what ends it stays in sight. */
  const inSight = route.letter !== null && url !== null;

  const send = (
    <Send
      context={context}
      route={route}
      ready={!route.letter || taken}
      // The text goes along on the clipboard.
      onOpen={async () =>
        !route.letter ||
        !shown.current ||
        copyDraft({ copyText, desk: context.desk }, route.letter, shown.current)
      }
    />
  );
  return (
    <>
      <header>
        <h2>{name}</h2>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </header>
      {route.letter && (
        <section class={css.stage} aria-labelledby="write">
          <h3 id="write">{way.stepWrite}</h3>
          <LetterDesk
            context={context}
            which={{ kind: route.letter, member: route.member, objection: null }}
            primary={taken || url ? null : 'print'}
            onTaken={() => setTaken(true)}
            limited={url !== null}
            onShown={(first) => {
              shown.current = first;
            }}
          />
        </section>
      )}
      <section class={`card ${css.stage}`} aria-labelledby="send">
        <h3 id="send">{route.letter ? way.stepSend : context.desk.words.popup.how}</h3>
        {!url ? (
          <p>{way.sendPost}</p>
        ) : route.letter ? (
          <p>{route.recipient.id === 'objection-form' ? way.sendOther : way.sendForm}</p>
        ) : (
          <>
            <p>{way.sendAi}</p>
            <p class={css.quoted}>
              <InLanguage language={entry.language}>{entry.text}</InLanguage>
            </p>
            <p class="small">{way.entryAs}</p>
            <p>{way.sendAiThen}</p>
          </>
        )}
        {url && <p class="small">{way.confirmation}</p>}
        {!inSight && <div class="acts">{send}</div>}
      </section>
      {inSight && <div class={`acts ${css.inSight}`}>{send}</div>}
    </>
  );
}

/**
 * The sending, which is the person's: the form or the address, and what to say once it is done.
 * @param ready whether nothing is left to do before it
 * @param onOpen told when the form is opened; resolves to whether all that goes into it is on the clipboard
 */
function Send({
  context,
  route,
  ready,
  onOpen,
}: {
  context: ObjectionContext;
  route: TakenRoute;
  ready: boolean;
  onOpen(): Promise<boolean>;
}) {
  const { words } = context;
  const { way } = words;
  const [form, setForm] = useState<'unopened' | 'opened' | 'without-text'>('unopened');
  const opened = form === 'opened';
  const { url } = route.recipient;
  const sentToday = async () => {
    const stored = await context.desk.tell({
      kind: 'objection-sent',
      channel: channelOf(route.id),
      on: context.desk.today,
      member: route.member,
    });
    if (stored) context.done();
  };
  return (
    <>
      <ReadOut class={css.asked}>{opened && way.didYou}</ReadOut>
      {form === 'without-text' && (
        <p class="failed" role="alert" data-copy-failed>
          {words.letter.copyFailed}
        </p>
      )}
      {url ? (
        <a
          class={opened ? 'button' : 'button primary'}
          href={url}
          target="_blank"
          rel="noreferrer"
          data-act="open-form"
          onClick={() => void onOpen().then((whole) => setForm(whole ? 'opened' : 'without-text'))}
        >
          {route.letter ? way.copyAndOpen : way.form}
        </a>
      ) : (
        <Post to={context.facts.controller} />
      )}
      {url && (
        <button
          type="button"
          class={opened ? 'primary' : undefined}
          data-act="sent-today"
          onClick={() => void sentToday()}
        >
          {way.sentToday}
        </button>
      )}
      <button
        type="button"
        class={url ? 'plain' : ready ? 'primary' : undefined}
        data-act="i-sent-it"
        onClick={() => context.go({ name: 'sent', route: `${route.id}:${route.member}` })}
      >
        {url ? way.anotherDay : way.sent}
      </button>
    </>
  );
}

/** Where a letter goes by post; the company's name is written once. */
const Post = ({ to: { name, post } }: { to: RegionFacts['controller'] }) => (
  <address class={css.post}>
    {(post.some((line) => line.includes(name)) ? post : [name, ...post]).map((line) => (
      <span key={line}>
        {line}
        <br />
      </span>
    ))}
  </address>
);
