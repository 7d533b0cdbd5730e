import '../../components/theme.css';
import '../../components/parts.css';
import { openDesk } from '../../components/desk';
import { elementOf } from '../../components/page';
import { showRecordPage } from '../../components/record-page';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { browserDoors } from '../../lib/extension/doors';

const doors = browserDoors();
await showRecordPage(doors, elementOf('welcome'), openDesk, WelcomePage);
