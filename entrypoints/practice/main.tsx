import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { PracticeDoorsFor } from '../../components/doors';
import { PracticePage } from '../../components/practice/PracticePage';
import { paths } from '../../components/practice/paths';
import { openPractice } from '../../components/practice/practice';
import { practiceDoors } from '../../lib/extension/practice-doors';

// Whoever comes without a place in mind meets the guide at once.
if (!location.hash) location.replace(`#${paths.list}`);
const doors = practiceDoors();
render(
  <PracticeDoorsFor doors={doors}>
    <PracticePage opened={await openPractice(doors)} />
  </PracticeDoorsFor>,
  document.getElementById('practice') as HTMLElement,
);
