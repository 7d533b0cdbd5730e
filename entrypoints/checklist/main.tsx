import '../../components/theme.css';
import '../../components/parts.css';
import { ChecklistPage, openChecklist } from '../../components/checklist/ChecklistPage';
import { elementOf } from '../../components/page';
import { showRecordPage } from '../../components/record-page';
import { browserDoors } from '../../lib/extension/doors';

const doors = browserDoors();
await showRecordPage(doors, elementOf('checklist'), openChecklist, ChecklistPage);
