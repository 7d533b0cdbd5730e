import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { PracticeDoorsFor } from '../../components/doors';
import { PresenterPage } from '../../components/presenter/PresenterPage';
import { openPresenter } from '../../components/presenter/presenter';
import { practiceDoors } from '../../lib/extension/practice-doors';

const doors = practiceDoors();
render(
  <PracticeDoorsFor doors={doors}>
    <PresenterPage opened={await openPresenter(doors)} />
  </PracticeDoorsFor>,
  document.getElementById('presenter') as HTMLElement,
);
