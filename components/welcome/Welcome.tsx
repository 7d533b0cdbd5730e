import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GuideMode } from '../../lib/domain/record/page-report';
import type { Policy } from '../../lib/domain/record/policy';
import type { Words } from '../../lib/locales';
import { InLanguage } from '../Apart';
import { GuidanceChoice } from '../GuidanceChoice';
import { LanguageChoice } from '../LanguageChoice';
import { Mark } from '../Mark';
import { PracticeOnly } from '../PracticeOnly';
import css from './welcome.module.css';

export interface WelcomeProps {
  words: Words;
  language: string;
  languages: readonly string[];
  /** What is chosen, by the person or the organisation. */
  chosen: GuideMode | null;
  /** What the person chose. */
  ownChoice: GuideMode | null;
  /** Whether LinkedIn's pages already go by the choice. */
  isInForce: boolean;
  /** What the organisation set. */
  policy: Policy;
  /** Why the last choice was not stored, in words; null when it was. */
  failure: string | null;
  settingUrl: string;
  /** What LinkedIn prints beside the switch, in the interface's language or in English. */
  switchLabel: { text: string; language: string };
  onChoose(mode: GuideMode): void;
  onLanguage(language: string): void;
}

/** One page, one choice: LinkedIn's rule told plainly, guidance on the page or beside it, and what Abstain does. */
export function Welcome(props: WelcomeProps) {
  const { words, language, languages, policy, switchLabel, onLanguage } = props;
  const { welcome } = words;
  return (
    <>
      <header class="bar">
        <Mark />
        <p class="name">Abstain</p>
        <LanguageChoice
          chosen={language}
          languages={languages}
          label={words.language.label}
          onChoose={onLanguage}
        />
      </header>
      <h1>
        {welcome.title}. <span class={css.time}>{welcome.time}</span>
      </h1>
      <p class="lead">{welcome.lead}</p>

      {policy.practiceOnly ? (
        <>
          <DrawnSwitch looks={welcome.looks} label={switchLabel} />
          <PracticeOnly words={words.organisation} contact={policy.contact} />
        </>
      ) : (
        <TwoSteps {...props} />
      )}

      <About words={welcome} />
      <p class="small">{words.popup.notAffiliated}</p>
    </>
  );
}

/** First the choice of guidance, then the way to the switch. */
function TwoSteps({
  words,
  chosen,
  ownChoice,
  isInForce,
  failure,
  settingUrl,
  switchLabel,
  onChoose,
}: Omit<WelcomeProps, 'language' | 'languages' | 'policy' | 'onLanguage'>) {
  const { welcome } = words;
  const start = useRef<HTMLAnchorElement>(null);
  const before = useRef(ownChoice);
  // What comes next may lie below the window's edge, so it is brought into sight once the choice is made, and again
  // when the choice is in force: the button that says so then is a line higher.
  const made = useRef(false);
  useLayoutEffect(() => {
    if (ownChoice !== before.current) made.current = true;
    if (made.current) start.current?.scrollIntoView({ block: 'nearest' });
    before.current = ownChoice;
  }, [ownChoice, isInForce]);
  return (
    <>
      <section aria-labelledby="choice">
        <h2 id="choice">
          <span class={css.number} aria-hidden="true">
            1
          </span>{' '}
          {welcome.choice}
        </h2>
        <GuidanceChoice
          chosen={chosen}
          isInForce={isInForce}
          words={words.guidance}
          drawn
          onRule={
            <details>
              <summary>{welcome.why}</summary>
              <p>{welcome.rule}</p>
              <p>{welcome.until}</p>
            </details>
          }
          onChoose={onChoose}
        />
        <p role="status" class={failure ? 'failed' : 'small'}>
          {failure ?? (ownChoice ? welcome.stored : chosen && words.organisation.set)}
        </p>
      </section>
      <section aria-labelledby="next">
        <h2 id="next">
          <span class={css.number} aria-hidden="true">
            2
          </span>{' '}
          {welcome.next}
        </h2>
        <DrawnSwitch looks={welcome.looks} label={switchLabel} />
        <div class="acts">
          <a
            ref={start}
            class={chosen ? 'button primary' : 'button'}
            href={settingUrl}
            target="_blank"
            rel="noreferrer"
          >
            {welcome.start}
          </a>
          <a class="button" href="practice.html">
            {welcome.practice}
          </a>
        </div>
      </section>
    </>
  );
}

/** What Abstain does and never does, and how to keep its button in sight; folded away. */
function About({ words: welcome }: { words: Words['welcome'] }) {
  return (
    <details class={css.about}>
      <summary>{welcome.about}</summary>
      <div class={css.columns}>
        <section aria-labelledby="does">
          <h2 id="does">{welcome.does}</h2>
          <ul>
            {welcome.doesList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="never">
          <h2 id="never">{welcome.never}</h2>
          <ul>
            {welcome.neverList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="pin">
          <h2 id="pin">{welcome.pinTitle}</h2>
          <p>{welcome.pin}</p>
        </section>
      </div>
    </details>
  );
}

/** A drawn page with the row on it that a person is going to look for: grey but for its label and the ring. */
function DrawnSwitch({ looks, label }: { looks: string; label: WelcomeProps['switchLabel'] }) {
  return (
    <figure class={css.drawn}>
      <div class={css.drawnPage}>
        <span class={css.drawnLine} />
        <div class={css.drawnRow}>
          <InLanguage language={label.language}>{label.text}</InLanguage>
          <svg class={css.drawnSwitch} data-mirrors viewBox="0 0 64 44" aria-hidden="true" focusable="false">
            <rect class={css.drawnRing} x="2" y="2" width="60" height="40" rx="20" />
            <rect class={css.drawnTrack} x="14" y="11" width="36" height="22" rx="11" />
            <circle class={css.drawnKnob} cx="39" cy="22" r="8" />
          </svg>
        </div>
        <span class={css.drawnLine} />
        <span class={css.drawnLine} />
      </div>
      <figcaption class="small">{looks}</figcaption>
    </figure>
  );
}
