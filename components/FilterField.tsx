export interface FilterFieldProps<Value extends string> {
  label: string;
  /** The field's name, where something finds it by that. */
  name?: string;
  /** The words for all of them, which stand first. */
  all: string;
  values: readonly Value[];
  nameOf(value: Value): string;
  /** Null where nothing is left out. */
  chosen: Value | null | undefined;
  onChoose(value: Value | null): void;
}

/** Narrows what is shown to one of some, or shows all. */
export function FilterField<Value extends string>({
  label,
  name,
  all,
  values,
  nameOf,
  chosen,
  onChoose,
}: FilterFieldProps<Value>) {
  return (
    <label>
      {label}
      <select
        name={name}
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(values.find((value) => value === currentTarget.value) ?? null)
        }
      >
        <option value="">{all}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {nameOf(value)}
          </option>
        ))}
      </select>
    </label>
  );
}
