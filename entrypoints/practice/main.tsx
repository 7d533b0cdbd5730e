import '../../components/theme.css';
import '../../components/parts.css';
import { elementOf, showPracticePage } from '../../components/page';
import { PracticePage } from '../../components/practice/PracticePage';
import { paths } from '../../components/practice/paths';
import { openPractice } from '../../components/practice/practice';
import { practiceDoors } from '../../lib/extension/practice-doors';

// Whoever comes without a place in mind meets the guide at once.
if (!location.hash) location.replace(`#${paths.list}`);
const doors = practiceDoors();
await showPracticePage(doors, elementOf('practice'), openPractice, PracticePage);
