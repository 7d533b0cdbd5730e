import { lineGroups } from '../../lib/domain/record/event-kinds';
import type { LineFilter, Witness } from '../../lib/domain/record/record-lines';
import type { RecordWords } from '../../lib/locales';
import { FilterField } from '../FilterField';

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
          <FilterField
            name="group"
            label={record.ofGroup}
            all={record.groups.all}
            values={lineGroups}
            nameOf={(group) => record.groups[group]}
            chosen={filter.group}
            onChoose={(group) => onChange({ ...filter, group })}
          />
          <FilterField
            name="witness"
            label={record.ofWitness}
            all={record.anyWitness}
            values={witnesses}
            nameOf={(one) => witness[one]}
            chosen={filter.witness}
            onChoose={(one) => onChange({ ...filter, witness: one })}
          />
        </>
      )}
    </form>
  );
}
