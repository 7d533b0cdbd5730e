import { useEffect, useState } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../lib/cases';
import { noPolicy, type ReadPolicy, readPolicy } from '../lib/domain/record/policy';
import { languages } from '../lib/locales';
import { useDoors } from './doors';

/**
 * What the organisation set; nothing until the browser has told it, and anew whenever it tells another.
 * @param speak is told the language that it set for those who chose none
 */
export function usePolicy(speak: (language: string) => void): ReadPolicy {
  const doors = useDoors();
  const [policy, setPolicy] = useState(noPolicy);
  useEffect(() => {
    const look = () =>
      void doors.readManaged().then((raw) => {
        const read = readPolicy(raw, rules, languages);
        setPolicy(read);
        if (read.set.language) speak(read.set.language);
      });
    look();
    return doors.watchManaged(look);
  }, []);
  return policy;
}
