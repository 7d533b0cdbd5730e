import '../../components/theme.css';
import '../../components/parts.css';
import { showPracticePage } from '../../components/page';
import { PresenterPage } from '../../components/presenter/PresenterPage';
import { openPresenter } from '../../components/presenter/presenter';
import { practiceDoors } from '../../lib/extension/practice-doors';

const doors = practiceDoors();
await showPracticePage(
  doors,
  document.getElementById('presenter') as HTMLElement,
  openPresenter,
  PresenterPage,
);
