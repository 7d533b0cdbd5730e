import '../../components/theme.css';
import '../../components/parts.css';
import { openDesk } from '../../components/desk';
import { PanelPage } from '../../components/popup/PanelPage';
import { showRecordPage } from '../../components/record-page';
import { browserDoors } from '../../lib/extension/doors';

const doors = browserDoors();
await showRecordPage(doors, document.body, openDesk, PanelPage);
