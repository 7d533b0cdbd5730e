import { render } from 'preact';
import { textsOf } from '../../lib/locales';
import '../../components/objection/printed.css';
import { openDesk } from '../../components/desk';
import { PrintedLetter } from '../../components/objection/PrintedLetter';
import { letterToPrint } from '../../lib/extension/drafts';

// A page with nothing but the letter: popup and panel cannot be printed well, and nothing else belongs on the paper.
const [letter, { texts }] = await Promise.all([letterToPrint(), openDesk()]);
const words = await textsOf('objection', texts.language);
document.documentElement.lang = texts.language;
if (letter) document.title = letter.title;
render(
  <PrintedLetter letter={letter} words={words.letter} onPrint={() => print()} />,
  document.getElementById('letter') as HTMLElement,
);
if (letter) print();
