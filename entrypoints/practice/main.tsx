import { render } from 'preact';
import '../../components/theme.css';
import '../../components/steps.css';
import { PracticePage } from '../../components/practice/PracticePage';
import { paths } from '../../components/practice/paths';
import { openPractice } from '../../components/practice/practice';

// Whoever comes without a place in mind meets the guide at once.
if (!location.hash) location.replace(`#${paths.list}`);
render(<PracticePage opened={await openPractice()} />, document.getElementById('practice') as HTMLElement);
