import '../../components/theme.css';
import '../../components/parts.css';
import { openDesk } from '../../components/desk';
import { PopupPage } from '../../components/popup/PopupPage';
import { showRecordPage } from '../../components/record-page';
import { browserDoors } from '../../lib/extension/doors';

const doors = browserDoors();
await showRecordPage(doors, document.getElementById('popup') as HTMLElement, openDesk, PopupPage);
