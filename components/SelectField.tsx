export interface SelectFieldProps {
  /** The name under which tests and styles find it: `data-choice`. */
  name: string;
  label: string;
  /** The value that is stored, the text that is read, and the language of the text where it is not the page's. */
  options: readonly { code: string; name: string; lang?: string }[];
  chosen: string;
  /** Stands first and means that nothing is chosen; its value is empty. */
  none?: string;
  onChoose(code: string): void;
}

/** One of several, picked from a list that stands under its name. */
export function SelectField({ name, label, options, chosen, none, onChoose }: SelectFieldProps) {
  return (
    <label class="pick">
      {label}
      <select data-choice={name} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.code} value={option.code} lang={option.lang}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
