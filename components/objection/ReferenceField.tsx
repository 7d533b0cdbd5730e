import { longestReference } from '../../lib/domain/record/event-kinds';
import { type TypedLine, typedLine } from '../../lib/domain/record/typed-line';
import { fill, plural } from '../../lib/locales/format';
import type { Desk } from '../desk';
import { TextField } from './TextField';

/** A reference as it is kept, and whether it can be. */
export const typedReference = (raw: string): TypedLine => typedLine(raw, longestReference);

/** A reference of LinkedIn's or an authority's; what cannot be kept as typed is said while it is typed. */
export function ReferenceField({
  name,
  label,
  value,
  desk: { language, words },
  onChange,
}: {
  name: string;
  label: string;
  value: string;
  desk: Pick<Desk, 'language' | 'words'>;
  onChange(text: string): void;
}) {
  const { text, removed, fault } = typedReference(value);
  return (
    <TextField
      name={name}
      label={label}
      value={value}
      onChange={onChange}
      note={removed > 0 ? plural(language, words.typed.removed, removed) : undefined}
      problem={fault && fill(words.typed.tooLong, { n: text.length, limit: longestReference })}
    />
  );
}
