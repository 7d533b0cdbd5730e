import { LetterPage, openLetter } from '../../components/objection/LetterPage';
import { elementOf } from '../../components/page';
import { showRecordPage } from '../../components/record-page';
import { browserDoors } from '../../lib/extension/doors';

const doors = browserDoors();
await showRecordPage(doors, elementOf('letter'), openLetter, LetterPage);
