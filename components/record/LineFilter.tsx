import { lineGroups } from '../../lib/domain/record/event-kinds';
import type { LineFilter, Witness } from '../../lib/domain/record/record-lines';
import type { RecordWords } from '../../lib/locales';

const witnesses: readonly Witness[] = ['held', 'seen', 'said', 'noted'];

/** What to show of the record: whose, of which kind, known in which way. */
export function LineFilterForm({
  filter,
  profiles,
  hasNobody,
  isWhole,
  words: { record, witness },
  onChange,
}: {
  filter: LineFilter;
  profiles: readonly { id: string; label: string }[];
  /** Whether some entries wait to be assigned. */
  hasNobody: boolean;
  /** Whether there is so much to see that it can be asked for by kind and by how it is known. */
  isWhole: boolean;
  words: Pick<RecordWords, 'record' | 'witness'>;
  onChange(filter: LineFilter): void;
}) {
  if (!isWhole && profiles.length < 2) return null;
  return (
    <form class="line-filter" onSubmit={(event) => event.preventDefault()} aria-label={record.filter}>
      {profiles.length > 1 && (
        <label>
          {record.ofProfile}
          <select
            name="profile"
            value={filter.profile ?? ''}
            onChange={(event) => onChange({ ...filter, profile: event.currentTarget.value || null })}
          >
            <option value="">{record.everybody}</option>
            {profiles.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
            {hasNobody && <option value="nobody">{record.nobody}</option>}
          </select>
        </label>
      )}
      {isWhole && (
        <>
          <label>
            {record.ofGroup}
            <select
              name="group"
              value={filter.group ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...filter, group: lineGroups.find((group) => group === value) ?? null })
              }
            >
              <option value="">{record.groups.all}</option>
              {lineGroups.map((group) => (
                <option key={group} value={group}>
                  {record.groups[group]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {record.ofWitness}
            <select
              name="witness"
              value={filter.witness ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...filter, witness: witnesses.find((one) => one === value) ?? null })
              }
            >
              <option value="">{record.anyWitness}</option>
              {witnesses.map((one) => (
                <option key={one} value={one}>
                  {witness[one]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </form>
  );
}
