import { render } from 'preact';
import { DoorsFor } from '../../components/doors';
import { LetterPage, openLetter } from '../../components/objection/LetterPage';
import { browserDoors } from '../../lib/extension/doors';

const doors = browserDoors();
render(
  <DoorsFor doors={doors}>
    <LetterPage {...(await openLetter(doors))} />
  </DoorsFor>,
  document.getElementById('letter') as HTMLElement,
);
