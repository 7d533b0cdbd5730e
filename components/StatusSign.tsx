import type { Status } from '../lib/domain/record/standing';
import { Sign } from './Sign';

const shapes: Record<Status, string> = {
  todo: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14z',
  said: 'M4 5h12v8h-6l-3 3v-3h-3z',
  seen: 'M2 10c3-5 13-5 16 0c-3 5-13 5-16 0zM10 8a2 2 0 1 0 0 4a2 2 0 1 0 0-4z',
  held: 'M4 10l4 4l8-8M4 17h12',
  reopened: 'M15.500 7a6.500 6.500 0 1 0 1 5M16 3v5h-5',
  'not-for-you': 'M5 10h10',
};

/** A status as a shape of its own, so that it is never told by colour alone; the word stands beside it. */
export const StatusSign = ({ status }: { status: Status }) => <Sign d={shapes[status]} />;
