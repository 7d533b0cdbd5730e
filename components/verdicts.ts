import { objectionsOf } from '../lib/domain/objection/objection';
import { objectionStanding } from '../lib/domain/objection/objection-state';
import {
  type ActId,
  actFor,
  type ObjectionVerdict,
  objectionVerdict,
  type SwitchVerdict,
  switchVerdict,
} from '../lib/domain/objection/verdict';
import { clockRulesOf } from './clock-rules';
import type { Desk } from './desk';

/** How switch and objection stand for the person at this desk, and the one thing to do now. */
export interface VerdictsNow {
  theSwitch: SwitchVerdict;
  objection: ObjectionVerdict;
  act: ActId;
}

/** Worked out anew from the record at each drawing. */
export function verdictsAt({
  record: { events },
  profile,
  standings,
  steps,
  facts,
  region,
  now,
}: Desk): VerdictsNow {
  const standing = (id: string) => standings.find(({ step }) => step === id) ?? null;
  const rules = facts && clockRulesOf(facts);
  const theSwitch = switchVerdict(events, profile, standing('switch-off'), now);
  const objection = objectionVerdict(
    objectionsOf(events, profile, now).map((one) => objectionStanding(one, rules, now)),
    {
      region: region !== null,
      right: steps.some(({ id, applicable }) => id === 'objection' && applicable),
      said: standing('objection')?.status === 'said',
    },
  );
  return { theSwitch, objection, act: actFor(theSwitch, objection) };
}
