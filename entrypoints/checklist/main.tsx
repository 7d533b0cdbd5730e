import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { ChecklistPage, openChecklist } from '../../components/checklist/ChecklistPage';
import { DoorsFor } from '../../components/doors';
import { browserDoors } from '../../lib/extension/doors';

const doors = browserDoors();
render(
  <DoorsFor doors={doors}>
    <ChecklistPage {...(await openChecklist(doors))} />
  </DoorsFor>,
  document.getElementById('checklist') as HTMLElement,
);
