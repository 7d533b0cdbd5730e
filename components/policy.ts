import { useEffect, useState } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../lib/cases';
import { noPolicy, type ReadPolicy, readPolicy } from '../lib/domain/record/policy';
import { languages } from '../lib/locales';
import { useDoors } from './doors';

/** What an organisation set, as far as the browser has told us. */
export interface ToldPolicy extends ReadPolicy {
  /** Until the browser has told us, or we waited long enough, nothing that was chosen is in force on LinkedIn's pages. */
  isTold: boolean;
}

/** What the organisation set; nothing until the browser has told it, and anew whenever it tells another. */
export function usePolicy(): ToldPolicy {
  const doors = useDoors();
  const [policy, setPolicy] = useState<ToldPolicy>({ ...noPolicy, isTold: false });
  useEffect(
    () => doors.hearManaged((raw) => setPolicy({ ...readPolicy(raw, rules, languages), isTold: true })),
    [],
  );
  return policy;
}
