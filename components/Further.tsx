import { useState } from 'preact/hooks';
import { Checklist } from './Checklist';
import { type Desk, takeBack } from './desk';
import { usePreference } from './doors';
import { Evidence } from './Evidence';

/**
 * The further privacy steps, in one line until somebody wants them; no count includes them.
 * @param opened the step to begin with; else the one that was open last
 * @param caseHref where the claims stand in full, up to a claim's id
 */
export function Further({
  desk,
  opened = null,
  caseHref = 'checklist.html#/case/',
}: {
  desk: Desk;
  opened?: string | null;
  caseHref?: string;
}) {
  const { words, caseWords } = desk;
  const openStep = usePreference('open');
  const openFurther = usePreference('further');
  const [open, setOpen] = useState(() => opened ?? openStep.read());
  const [shown, setShown] = useState(
    () =>
      openFurther.read() !== null || desk.steps.some(({ id, track }) => id === opened && track === 'further'),
  );
  return (
    <Checklist
      track="further"
      fold={{
        title: words.popup.further,
        taken: words.popup.taken,
        language: desk.language,
        open: shown,
        onFold: (isOpen) => {
          openFurther.write(isOpen ? 'open' : null);
          setShown(isOpen);
        },
      }}
      steps={desk.steps}
      standings={desk.standings}
      caseWords={caseWords}
      words={words}
      date={desk.date}
      open={open}
      onOpen={(step, isOpen) => {
        if (!isOpen && open !== step) return;
        openStep.write(isOpen ? step : null);
        setOpen(isOpen ? step : null);
      }}
      onSay={(step) => void desk.tell({ kind: 'said-done', step })}
      onUndo={(standing) => void takeBack(desk, standing)}
      evidence={(step) => <Evidence reader={desk} ids={step.claims} caseHref={caseHref} />}
    />
  );
}
