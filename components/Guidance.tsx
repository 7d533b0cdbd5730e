import type { Desk } from './desk';
import { GuidanceChoice } from './GuidanceChoice';

/** The choice of guidance, as it is and to be changed. */
export function Guidance({ desk, drawn = false }: { desk: Desk; drawn?: boolean }) {
  return (
    <>
      <GuidanceChoice
        chosen={desk.guidance}
        isInForce={desk.policy.isTold}
        words={desk.words.guidance}
        drawn={drawn}
        onChoose={(mode) => void desk.tell({ kind: 'guidance-chosen', mode })}
      />
      {desk.guidance && !desk.ownGuidance && <p class="small">{desk.words.organisation.set}</p>}
    </>
  );
}
