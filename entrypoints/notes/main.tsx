import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { NotesPage } from '../../components/presenter/NotesPage';
import { openPresenter } from '../../components/presenter/presenter';

render(<NotesPage opened={await openPresenter()} />, document.getElementById('notes') as HTMLElement);
