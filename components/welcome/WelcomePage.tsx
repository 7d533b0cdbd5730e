import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { languages, textsOf, type Words } from '../../lib/locales';
import './welcome.css';
import { pickLanguage } from '../../lib/domain/case/language';
import { latestChoice } from '../../lib/domain/record/standing';
import { type Saying, tellRecord } from '../../lib/extension/messages';
import { readRecord, watchRecord } from '../../lib/extension/record-store';
import { places } from '../../lib/sites/linkedin/addresses';
import { Welcome } from './Welcome';

type Failure = Exclude<Awaited<ReturnType<typeof tellRecord>>, { ok: true }>['why'];

const choices = async () => latestChoice((await readRecord().catch(() => ({ events: [] }))).events, null);

/** What the welcome page starts from. */
export interface OpenedWelcome {
  first: [string, Words];
  chosen: Awaited<ReturnType<typeof choices>>;
}

/** Reads what was chosen before, and the texts in its language. */
export async function openWelcome(): Promise<OpenedWelcome> {
  const chosen = await choices();
  const language = pickLanguage([chosen.language, ...navigator.languages], languages);
  return { first: [language, await textsOf('interface', language)], chosen };
}

/** The first page a person sees, with the choices as the record has them. */
export function WelcomePage({ first, chosen: firstChosen }: OpenedWelcome) {
  const [[language, words], setTexts] = useState(first);
  const [chosen, setChosen] = useState(firstChosen);
  const [failure, setFailure] = useState<Failure | null>(null);

  // Before anyone can press a button.
  useLayoutEffect(() => watchRecord(() => void choices().then(setChosen)), []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Abstain: ${words.welcome.title}`;
  }, [language, words]);

  const tell = async (saying: Saying) => {
    const answer = await tellRecord(saying);
    setFailure(answer.ok ? null : answer.why);
  };
  return (
    <Welcome
      words={words}
      language={language}
      languages={languages}
      chosen={chosen.guidance}
      failure={failure && words.notices[failure]}
      settingUrl={places.setting}
      onChoose={(mode) => void tell({ kind: 'guidance-chosen', mode })}
      onLanguage={(wanted) => {
        void tell({ kind: 'language-chosen', language: wanted });
        void textsOf('interface', wanted).then((next) => setTexts([wanted, next]));
      }}
    />
  );
}
