import { LetterPage, openLetter } from '../../components/objection/LetterPage';
import { showRecordPage } from '../../components/record-page';
import { browserDoors } from '../../lib/extension/doors';

const doors = browserDoors();
await showRecordPage(doors, document.getElementById('letter') as HTMLElement, openLetter, LetterPage);
