import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { DoorsFor } from '../../components/doors';
import { openWelcome, WelcomePage } from '../../components/welcome/WelcomePage';
import { browserDoors } from '../../lib/extension/doors';

const doors = browserDoors();
render(
  <DoorsFor doors={doors}>
    <WelcomePage {...(await openWelcome(doors))} />
  </DoorsFor>,
  document.getElementById('welcome') as HTMLElement,
);
