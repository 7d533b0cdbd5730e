import type { ReviewGroup } from '../../lib/domain/objection/review';
import type { Status } from '../../lib/domain/record/standing';
import { Sign } from '../Sign';
import { StatusSign } from '../StatusSign';

const asStatus: Partial<Record<ReviewGroup, Status>> = {
  missing: 'todo',
  said: 'said',
  seen: 'seen',
  complete: 'held',
};
const shapes: Partial<Record<ReviewGroup, string>> = {
  overdue: 'M10 3l8 14H2zM10 8v4M10 14.500v.1',
  'not-granted': 'M10 3a7 7 0 1 0 .1 0M6.500 10h7',
  waiting: 'M5 3h10M5 17h10M6 3c0 5 8 9 8 14M14 3c0 5-8 9-8 14',
};

/** Where a person stands, as a shape of its own; the word stands beside it. */
export function GroupSign({ group }: { group: ReviewGroup }) {
  const status = asStatus[group];
  return status ? <StatusSign status={status} /> : <Sign d={shapes[group] ?? ''} />;
}
