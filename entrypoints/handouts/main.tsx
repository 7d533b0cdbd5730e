import '../../components/theme.css';
import '../../components/parts.css';
import { HandoutsPage, openHandouts } from '../../components/handouts/HandoutsPage';
import { elementOf, showPracticePage } from '../../components/page';
import { practiceDoors } from '../../lib/extension/practice-doors';

const doors = practiceDoors();
await showPracticePage(doors, elementOf('handouts'), openHandouts, HandoutsPage);
