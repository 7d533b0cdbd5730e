import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { ChecklistPage, openChecklist } from '../../components/checklist/ChecklistPage';

render(<ChecklistPage {...(await openChecklist())} />, document.getElementById('checklist') as HTMLElement);
