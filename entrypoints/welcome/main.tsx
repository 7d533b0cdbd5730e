import '../../components/theme.css';
import '../../components/parts.css';
import { showRecordPage } from '../../components/record-page';
import { openWelcome, WelcomePage } from '../../components/welcome/WelcomePage';
import { browserDoors } from '../../lib/extension/doors';

const doors = browserDoors();
await showRecordPage(doors, document.getElementById('welcome') as HTMLElement, openWelcome, WelcomePage);
