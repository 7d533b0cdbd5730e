import { render } from 'preact';
import { languages } from '../../lib/locales';
import '../../components/theme.css';
import '../../components/steps.css';
import { type OpenedDesk, openDesk, useDesk } from '../../components/desk';
import { Home } from '../../components/Home';
import { LanguageChoice } from '../../components/LanguageChoice';
import { Mark } from '../../components/Mark';
import { Unreadable } from '../../components/Unreadable';

/** The popup's sibling that stays open beside the page. */
function Panel({ opened }: { opened: OpenedDesk }) {
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

render(<Panel opened={await openDesk()} />, document.body);
