import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { openDesk } from '../../components/desk';
import { PanelPage } from '../../components/popup/PanelPage';

render(<PanelPage opened={await openDesk()} />, document.body);
