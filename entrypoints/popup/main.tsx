import '../../components/theme.css';
import '../../components/parts.css';
import { openDesk } from '../../components/desk';
import { elementOf } from '../../components/page';
import { runEffectsAfterPaint } from '../../components/popup/after-paint';
import { PopupPage } from '../../components/popup/PopupPage';
import { showRecordPage } from '../../components/record-page';
import { browserDoors } from '../../lib/extension/doors';

runEffectsAfterPaint();
const doors = browserDoors();
await showRecordPage(doors, elementOf('popup'), openDesk, PopupPage);
