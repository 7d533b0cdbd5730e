import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { languages } from '../../lib/locales';
import { type OpenedDesk, useDesk } from '../desk';
import { LanguageChoice } from '../LanguageChoice';
import { elementOf } from '../page';
import { Unreadable } from '../Unreadable';
import { Home } from './Home';

/** The popup under its heading, which stands in the page's HTML. */
export function PopupPage({ opened }: { opened: OpenedDesk }) {
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
      elementOf('language'),
    );
  }, [desk?.language]);
  return desk ? <Home desk={desk} /> : <Unreadable words={opened.texts.words} />;
}
