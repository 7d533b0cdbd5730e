import type { ClaimStatus } from '../../lib/domain/case/case-terms';
import { Sign } from '../Sign';

const shapes: Record<ClaimStatus, string> = {
  confirmed: 'M4 10l4 4l8-8',
  corrected: 'M3 11l3 3l5-6M13 5l4 4M17 5l-4 4',
  disputed: 'M8 5l-4 5l4 5M12 5l4 5l-4 5',
  open: 'M7 7.5c0-4 6.500-4 6.500-.5c0 2.500-3.500 2.500-3.500 5M10 15.500v.5',
  reported: 'M4 5h12v8h-6l-3 3v-3h-3z',
};

/** A claim's status as a shape of its own; the word stands beside it. */
export const ClaimSign = ({ status }: { status: ClaimStatus }) => <Sign d={shapes[status]} />;
