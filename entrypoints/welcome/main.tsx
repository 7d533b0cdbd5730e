import '../../components/theme.css';
import '../../components/parts.css';
import { openDesk } from '../../components/desk';
import { showRecordPage } from '../../components/record-page';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { browserDoors } from '../../lib/extension/doors';

const doors = browserDoors();
await showRecordPage(doors, document.getElementById('welcome') as HTMLElement, openDesk, WelcomePage);
