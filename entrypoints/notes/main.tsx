import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { PracticeDoorsFor } from '../../components/doors';
import { NotesPage } from '../../components/presenter/NotesPage';
import { openPresenter } from '../../components/presenter/presenter';
import { practiceDoors } from '../../lib/extension/practice-doors';

const doors = practiceDoors();
render(
  <PracticeDoorsFor doors={doors}>
    <NotesPage opened={await openPresenter(doors)} />
  </PracticeDoorsFor>,
  document.getElementById('notes') as HTMLElement,
);
