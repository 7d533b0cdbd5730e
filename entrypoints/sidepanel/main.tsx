import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { openDesk } from '../../components/desk';
import { DoorsFor } from '../../components/doors';
import { PanelPage } from '../../components/popup/PanelPage';
import { browserDoors } from '../../lib/extension/doors';

const doors = browserDoors();
render(
  <DoorsFor doors={doors}>
    <PanelPage opened={await openDesk(doors)} />
  </DoorsFor>,
  document.body,
);
