import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { openWelcome, WelcomePage } from '../../components/welcome/WelcomePage';

render(<WelcomePage {...(await openWelcome())} />, document.getElementById('welcome') as HTMLElement);
