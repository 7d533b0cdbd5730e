import { useEffect, useState } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../lib/cases';
import { noPolicy, type ReadPolicy, readPolicy } from '../lib/domain/record/policy';
import { languages } from '../lib/locales';
import { useDoors } from './doors';

/** What an organisation set, as far as it's in force. */
export interface PolicyInForce extends ReadPolicy {
  /**
   * Whether the browser has told it, or we waited long enough. Until then nothing that was chosen is in force on LinkedIn's
   * pages either.
   */
  isInForce: boolean;
}

/** What the organisation set; nothing until the browser has told it, and anew whenever it tells another. */
export function usePolicy(): PolicyInForce {
  const doors = useDoors();
  const [policy, setPolicy] = useState<PolicyInForce>({ ...noPolicy, isInForce: false });
  useEffect(
    () => doors.hearManaged((raw) => setPolicy({ ...readPolicy(raw, rules, languages), isInForce: true })),
    [],
  );
  return policy;
}
