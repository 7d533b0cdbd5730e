import { useEffect } from 'preact/hooks';
import { languages } from '../../lib/locales';
import { places } from '../../lib/sites/linkedin/addresses';
import { labelIn } from '../../lib/sites/linkedin/labels';
import { type OpenedDesk, useDesk } from '../desk';
import { Unreadable } from '../Unreadable';
import { Welcome } from './Welcome';

/** The first page a person sees, with the choices as the record has them. */
export function WelcomePage({ opened }: { opened: OpenedDesk }) {
  const desk = useDesk(opened);
  const { words } = desk ?? opened.texts;
  useEffect(() => {
    document.title = `Abstain: ${words.welcome.title}`;
  }, [words]);
  if (!desk) return <Unreadable words={words} />;
  return (
    <Welcome
      words={words}
      language={desk.language}
      languages={languages}
      chosen={desk.guidance}
      ownChoice={desk.ownGuidance}
      isInForce={desk.policy.isInForce}
      policy={desk.policy.set}
      failure={desk.failure && words.notices[desk.failure]}
      settingUrl={places.setting}
      switchLabel={labelIn('toggleLabel', desk.language)}
      onChoose={(mode) => void desk.tell({ kind: 'guidance-chosen', mode })}
      onLanguage={desk.chooseLanguage}
    />
  );
}
