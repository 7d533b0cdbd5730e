import '../../components/theme.css';
import '../../components/parts.css';
import { HandoutsPage, openHandouts } from '../../components/handouts/HandoutsPage';
import { showPracticePage } from '../../components/page';
import { practiceDoors } from '../../lib/extension/practice-doors';

const doors = practiceDoors();
await showPracticePage(doors, document.getElementById('handouts') as HTMLElement, openHandouts, HandoutsPage);
