import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { openDesk } from '../../components/desk';
import { DoorsFor } from '../../components/doors';
import { PopupPage } from '../../components/popup/PopupPage';
import { browserDoors } from '../../lib/extension/doors';

const doors = browserDoors();
render(
  <DoorsFor doors={doors}>
    <PopupPage opened={await openDesk(doors)} />
  </DoorsFor>,
  document.getElementById('popup') as HTMLElement,
);
