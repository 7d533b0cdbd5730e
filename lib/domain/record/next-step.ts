import type { StepForRegion } from '../case/case';
import type { StepStanding } from './standing';

/**
 * The one thing a person is led to.
 * `step`: a step of the opt-out or the objection that is open. `look`: nothing is open, but whether the switch held was
 * not seen yet. `done`: nothing is left to do. `none`: neither opt-out nor objection is for this person.
 * The further steps are for whoever wants to do more; nobody is led to them, least of all to closing an account.
 */
export type NextStep =
  | { kind: 'step' | 'look'; step: StepForRegion; standing: StepStanding }
  | { kind: 'done' | 'none'; step: null; standing: null };

/**
 * What is next for a person.
 * @param steps in their order, each marked whether it is for this person
 * @param standings where the person stands with each of them
 */
export function nextStep(steps: readonly StepForRegion[], standings: readonly StepStanding[]): NextStep {
  const main = steps.flatMap((step) => {
    const standing = standings.find((one) => one.step === step.id);
    return standing && step.applicable && step.track !== 'further' ? [{ step, standing }] : [];
  });
  const open = main.find(({ standing: { status } }) => status === 'todo' || status === 'reopened');
  if (open) return { kind: 'step', ...open };
  const unsure = main.find(({ step, standing: { status } }) => step.setting && status !== 'held');
  if (unsure) return { kind: 'look', ...unsure };
  return { kind: main.length ? 'done' : 'none', step: null, standing: null };
}
