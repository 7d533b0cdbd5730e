import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { languages } from '../../lib/locales';
import '../../components/theme.css';
import '../../components/steps.css';
import { type OpenedDesk, openDesk, useDesk } from '../../components/desk';
import { Home } from '../../components/Home';
import { LanguageChoice } from '../../components/LanguageChoice';
import { Unreadable } from '../../components/Unreadable';

function Popup({ opened }: { opened: OpenedDesk }) {
  const desk = useDesk(opened);
  // The heading stands in the page's HTML, so that something is there at once; the language choice joins it.
  useEffect(() => {
    if (!desk) return;
    render(
      <LanguageChoice
        chosen={desk.language}
        languages={languages}
        label={desk.words.language.label}
        onChoose={desk.chooseLanguage}
      />,
      document.getElementById('language') as HTMLElement,
    );
  }, [desk?.language]);
  return desk ? <Home desk={desk} /> : <Unreadable words={opened.texts.words} />;
}

render(<Popup opened={await openDesk()} />, document.getElementById('popup') as HTMLElement);
