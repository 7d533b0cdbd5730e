import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RecordWords } from '../../lib/locales';
import type { Desk } from '../desk';

/**
 * Asks whose something is, and says so in one step.
 * @param label what is asked about
 * @param act what the button is called from outside: `data-act`
 * @param onAssign told the profile's id
 */
export function AssignTo({
  label,
  act,
  desk,
  words: { record },
  onAssign,
  children,
}: {
  label: string;
  act: string;
  desk: Desk;
  words: RecordWords;
  onAssign(profile: string): void;
  children?: ComponentChildren;
}) {
  const [to, setTo] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (to) onAssign(to);
      }}
    >
      <label>
        {label}
        <select value={to} required onChange={(event) => setTo(event.currentTarget.value)}>
          <option value="">{record.choose}</option>
          {desk.profiles.map((profile) => (
            <option key={profile.id} value={profile.id} dir="auto">
              {profile.label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" data-act={act} disabled={!to}>
        {record.assign}
      </button>
      {children}
    </form>
  );
}
