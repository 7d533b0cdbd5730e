import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { PresenterPage } from '../../components/presenter/PresenterPage';
import { openPresenter } from '../../components/presenter/presenter';

render(<PresenterPage opened={await openPresenter()} />, document.getElementById('presenter') as HTMLElement);
