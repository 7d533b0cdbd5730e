import type { Witness } from '../../lib/domain/record-lines';
import { StatusSign } from '../StatusSign';

/** How an event is known, as a shape of its own; the word stands beside it. */
export function WitnessSign({ witness }: { witness: Witness }) {
  if (witness !== 'noted') return <StatusSign status={witness} />;
  return (
    <svg class="sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M5 3h10v14H5zM8 8h4M8 12h4" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}
