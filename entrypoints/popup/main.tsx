import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { openDesk } from '../../components/desk';
import { PopupPage } from '../../components/popup/PopupPage';

render(<PopupPage opened={await openDesk()} />, document.getElementById('popup') as HTMLElement);
