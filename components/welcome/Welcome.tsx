import type { GuideMode } from '../../lib/domain/record/page-report';
import type { Words } from '../../lib/locales';
import { GuidanceChoice } from '../GuidanceChoice';
import { LanguageChoice } from '../LanguageChoice';
import { Mark } from '../Mark';

export interface WelcomeProps {
  words: Words;
  language: string;
  languages: readonly string[];
  chosen: GuideMode | null;
  /** Why the last choice was not stored, in words; null when it was. */
  failure: string | null;
  settingUrl: string;
  onChoose(mode: GuideMode): void;
  onLanguage(language: string): void;
}

/** One page, one choice: what it does, LinkedIn's rule told plainly, on the page or beside it. */
export function Welcome({
  words,
  language,
  languages,
  chosen,
  failure,
  settingUrl,
  onChoose,
  onLanguage,
}: WelcomeProps) {
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
      <h1>{welcome.title}</h1>
      <p class="lead">{welcome.lead}</p>

      <section aria-labelledby="choice">
        <h2 id="choice">{welcome.choice}</h2>
        <div class="rule">
          <h3>{welcome.ruleTitle}</h3>
          <p>{welcome.rule}</p>
        </div>
        <GuidanceChoice chosen={chosen} words={words.guidance} drawn onChoose={onChoose} />
        <p role="status" class={failure ? 'failed' : 'small'}>
          {failure ?? (chosen ? welcome.stored : welcome.until)}
        </p>
        <div class="acts">
          <a class={chosen ? 'button primary' : 'button'} href={settingUrl} target="_blank" rel="noreferrer">
            {welcome.start}
          </a>
          <a class="button" href="practice.html">
            {welcome.practice}
          </a>
        </div>
      </section>

      <div class="columns">
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
      <p class="small">{words.popup.notAffiliated}</p>
    </>
  );
}
