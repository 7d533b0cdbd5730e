import { languages } from '../../lib/locales';
import { type OpenedDesk, useDesk } from '../desk';
import { LanguageChoice } from '../LanguageChoice';
import { Mark } from '../Mark';
import { Unreadable } from '../Unreadable';
import { Home } from './Home';

/** The popup's sibling that stays open beside the page. */
export function PanelPage({ opened }: { opened: OpenedDesk }) {
  const desk = useDesk(opened);
  if (!desk) return <Unreadable words={opened.texts.words} />;
  return (
    <>
      <header class="bar">
        <Mark />
        <h1>Abstain</h1>
        <LanguageChoice
          chosen={desk.language}
          languages={languages}
          label={desk.words.language.label}
          onChoose={desk.chooseLanguage}
        />
      </header>
      <main class="sheet">
        <Home desk={desk} panel />
      </main>
    </>
  );
}
