import '../../components/theme.css';
import '../../components/parts.css';
import { elementOf, showPracticePage } from '../../components/page';
import { NotesPage } from '../../components/presenter/NotesPage';
import { openPresenter } from '../../components/presenter/presenter';
import { practiceDoors } from '../../lib/extension/practice-doors';

const doors = practiceDoors();
await showPracticePage(doors, elementOf('notes'), openPresenter, NotesPage);
