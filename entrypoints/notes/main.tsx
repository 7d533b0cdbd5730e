import '../../components/theme.css';
import '../../components/parts.css';
import { showPracticePage } from '../../components/page';
import { NotesPage } from '../../components/presenter/NotesPage';
import { openPresenter } from '../../components/presenter/presenter';
import { practiceDoors } from '../../lib/extension/practice-doors';

const doors = practiceDoors();
await showPracticePage(doors, document.getElementById('notes') as HTMLElement, openPresenter, NotesPage);
