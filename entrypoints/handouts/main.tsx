import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { HandoutsPage, openHandouts } from '../../components/handouts/HandoutsPage';

render(<HandoutsPage {...(await openHandouts())} />, document.getElementById('handouts') as HTMLElement);
