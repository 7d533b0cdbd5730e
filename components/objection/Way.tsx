import { useState } from 'preact/hooks';
import type { RouteTo } from '../../lib/domain/objection/letter';
import type { Kit } from './kit';
import { LetterDesk } from './LetterDesk';

export type TakenRoute = RouteTo & { member: boolean };

/** One way to object, from the words to the sending: LinkedIn's form, a form with a letter, or post. */
export function Way({ kit, route }: { kit: Kit; route: TakenRoute }) {
  const { words, texts, facts } = kit;
  const { way } = words;
  const [copied, setCopied] = useState(false);
  const [opened, setOpened] = useState(false);
  const { name, sentences } = texts.own.routes[route.id];
  const { url } = route.recipient;
  const ready = !route.letter || copied;

  const send = (
    <>
      {url ? (
        <a
          class={ready && !opened ? 'button primary' : 'button'}
          href={url}
          target="_blank"
          rel="noreferrer"
          data-act="open-form"
          onClick={() => setOpened(true)}
        >
          {route.id === 'dpo-form' ? way.dpo : way.form}
        </a>
      ) : (
        <address class="post">
          {[facts.controller.name, ...facts.controller.post].map((line, n, lines) =>
            n === 0 && lines.slice(1).some((other) => other.includes(line)) ? null : (
              <span key={line}>
                {line}
                <br />
              </span>
            ),
          )}
        </address>
      )}
      <button
        type="button"
        class={opened || (ready && !url) ? 'primary' : undefined}
        data-act="i-sent-it"
        onClick={() => kit.go({ name: 'sent', route: `${route.id}:${route.member}` })}
      >
        {way.sent}
      </button>
    </>
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
        <section class="stage" aria-labelledby="write">
          <h3 id="write">{way.stepWrite}</h3>
          <LetterDesk
            kit={kit}
            kind={route.letter}
            member={route.member}
            objection={null}
            primary={copied ? null : url ? 'copy' : 'print'}
            onCopied={() => setCopied(true)}
            limited={url !== null}
          />
        </section>
      )}
      <section class="card stage" aria-labelledby="send">
        <h3 id="send">{route.letter ? way.stepSend : kit.desk.words.popup.how}</h3>
        {!url ? (
          <p>{way.sendPost}</p>
        ) : route.letter ? (
          <p>{way.sendForm}</p>
        ) : (
          <>
            <p>{way.sendAi}</p>
            <p class="quoted" lang="en">
              {way.entry}
            </p>
            <p class="small">{way.entryAs}</p>
            <p>{way.sendAiThen}</p>
          </>
        )}
        {url && <p class="small">{way.confirmation}</p>}
        <div class="acts">{send}</div>
      </section>
    </>
  );
}
