import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { PracticeDoorsFor } from '../../components/doors';
import { HandoutsPage, openHandouts } from '../../components/handouts/HandoutsPage';
import { practiceDoors } from '../../lib/extension/practice-doors';

const doors = practiceDoors();
render(
  <PracticeDoorsFor doors={doors}>
    <HandoutsPage {...(await openHandouts(doors))} />
  </PracticeDoorsFor>,
  document.getElementById('handouts') as HTMLElement,
);
