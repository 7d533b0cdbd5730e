import type { Desk } from './desk';
import { GuidanceChoice } from './GuidanceChoice';

/**
 * The choice of guidance, as it is and to be changed.
 * @param onChoose told when the person chooses, before it is stored
 */
export function Guidance({
  desk,
  drawn = false,
  onChoose,
}: {
  desk: Desk;
  drawn?: boolean;
  onChoose?: () => void;
}) {
  return (
    <>
      <GuidanceChoice
        chosen={desk.guidance}
        isInForce={desk.policy.isInForce}
        words={desk.words.guidance}
        drawn={drawn}
        onChoose={(mode) => {
          onChoose?.();
          void desk.tell({ kind: 'guidance-chosen', mode });
        }}
      />
      {desk.guidance && !desk.ownGuidance && <p class="small">{desk.words.organisation.set}</p>}
    </>
  );
}
