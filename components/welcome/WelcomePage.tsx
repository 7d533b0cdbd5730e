import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { pickLanguage } from '../../lib/domain/case/language';
import type { Acknowledgement } from '../../lib/domain/record/page-report';
import { latestChoice } from '../../lib/domain/record/standing';
import type { Doors } from '../../lib/extension/doors';
import type { Saying } from '../../lib/extension/messages';
import { languages, textsOf, type Words } from '../../lib/locales';
import { places } from '../../lib/sites/linkedin/addresses';
import { labelIn } from '../../lib/sites/linkedin/labels';
import { preference, useDoors } from '../doors';
import { setPageLanguage } from '../page-language';
import { usePolicy } from '../policy';
import { Welcome } from './Welcome';

type Failure = Exclude<Acknowledgement, { ok: true }>['why'];

const choices = async ({ record }: Doors) =>
  latestChoice((await record.read().catch(() => ({ events: [] }))).events, null);

/** What the welcome page starts from. */
export interface OpenedWelcome {
  first: [string, Words];
  chosen: Awaited<ReturnType<typeof choices>>;
}

/** Reads what was chosen before, and the texts in its language. */
export async function openWelcome(doors: Doors): Promise<OpenedWelcome> {
  const chosen = await choices(doors);
  const language = pickLanguage([chosen.language, ...doors.browserLanguages()], languages);
  return { first: [language, await textsOf('interface', language)], chosen };
}

/** The first page a person sees, with the choices as the record has them. */
export function WelcomePage({ opened: { first, chosen: firstChosen } }: { opened: OpenedWelcome }) {
  const doors = useDoors();
  const [[language, words], setTexts] = useState(first);
  const [chosen, setChosen] = useState(firstChosen);
  const [failure, setFailure] = useState<Failure | null>(null);

  const { set: policy, isTold } = usePolicy((wanted) => {
    if (!firstChosen.language) void textsOf('interface', wanted).then((next) => setTexts([wanted, next]));
  });
  // Before anyone can press a button.
  useLayoutEffect(() => doors.record.watch(() => void choices(doors).then(setChosen)), []);
  useEffect(() => {
    setPageLanguage(language);
    document.title = `Abstain: ${words.welcome.title}`;
  }, [language, words]);
  useEffect(() => preference(doors.localTexts, 'language').write(language), [language]);

  const tell = async (saying: Saying) => {
    const answer = await doors.record.say(saying);
    setFailure(answer.ok ? null : answer.why);
  };
  return (
    <Welcome
      words={words}
      language={language}
      languages={languages}
      chosen={chosen.guidance ?? policy.guidance ?? null}
      isInForce={isTold}
      policy={policy}
      failure={failure && words.notices[failure]}
      settingUrl={places.setting}
      switchLabel={labelIn('toggleLabel', language)}
      onChoose={(mode) => void tell({ kind: 'guidance-chosen', mode })}
      onLanguage={(wanted) => {
        void tell({ kind: 'language-chosen', language: wanted });
        void textsOf('interface', wanted).then((next) => setTexts([wanted, next]));
      }}
    />
  );
}
