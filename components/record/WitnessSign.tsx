import type { Witness } from '../../lib/domain/record/record-lines';
import { Sign } from '../Sign';
import { StatusSign } from '../StatusSign';

/** How an event is known, as a shape of its own; the word stands beside it. */
export const WitnessSign = ({ witness }: { witness: Witness }) =>
  witness === 'noted' ? <Sign d="M5 3h10v14H5zM8 8h4M8 12h4" /> : <StatusSign status={witness} />;
