import type { ComponentChildren } from 'preact';
import { stepWords } from '../lib/domain/case/case';
import { type Desk, takeBack } from './desk';
import { Evidence } from './Evidence';
import { StepBody } from './StepItem';

/**
 * What is behind a step of the person's own, by the step's id; nothing where the case has no such step.
 * @param caseHref where claims stand in full, up to a claim's id
 * @param more what the step has beside its way
 * @param below what is said below its acts
 */
export function DeskStep({
  desk,
  id,
  caseHref = 'checklist.html#/case/',
  more,
  below,
}: {
  desk: Desk;
  id: string;
  caseHref?: string;
  more?: ComponentChildren;
  below?: ComponentChildren;
}) {
  const step = desk.steps.find((one) => one.id === id);
  const standing = desk.standings.find((one) => one.step === id);
  if (!step || !standing) return null;
  return (
    <StepBody
      step={step}
      standing={standing}
      said={stepWords(desk.caseWords, step.id)}
      words={desk.words}
      date={desk.date}
      onSay={() => void desk.tell({ kind: 'said-done', step: id })}
      onUndo={() => void takeBack(desk, standing)}
      more={more}
      below={below}
      evidence={<Evidence reader={desk} ids={step.claims} caseHref={caseHref} />}
    />
  );
}
