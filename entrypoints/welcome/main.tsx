import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { languages, textsOf, type Words } from '../../lib/locales';
import '../../components/theme.css';
import '../../components/steps.css';
import '../../components/welcome/welcome.css';
import { Welcome } from '../../components/welcome/Welcome';
import { pickLanguage } from '../../lib/domain/case/language';
import { latestChoice } from '../../lib/domain/record/standing';
import { type Saying, tellRecord } from '../../lib/extension/messages';
import { readRecord, watchRecord } from '../../lib/extension/record-store';
import { places } from '../../lib/sites/linkedin/addresses';

type Failure = Exclude<Awaited<ReturnType<typeof tellRecord>>, { ok: true }>['why'];

const choices = async () => latestChoice((await readRecord().catch(() => ({ events: [] }))).events, null);

function Page({
  first,
  chosen: firstChosen,
}: {
  first: [string, Words];
  chosen: Awaited<ReturnType<typeof choices>>;
}) {
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

const chosen = await choices();
const language = pickLanguage([chosen.language, ...navigator.languages], languages);
const words = await textsOf('interface', language);
render(<Page first={[language, words]} chosen={chosen} />, document.getElementById('welcome') as HTMLElement);
