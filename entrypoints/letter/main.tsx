import { render } from 'preact';
import { LetterPage, openLetter } from '../../components/objection/LetterPage';

render(<LetterPage {...(await openLetter())} />, document.getElementById('letter') as HTMLElement);
