/** Whose record is shown and added to. Nothing while there is no more than one to choose from, but its name. */
export function ProfileChoice({
  profiles,
  chosen,
  label,
  onChoose,
}: {
  profiles: readonly { id: string; label: string }[];
  chosen: string | null;
  label: string;
  onChoose(id: string): void;
}) {
  if (!profiles.length) return null;
  return (
    <label class="profile-choice">
      {label}
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        {profiles.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
