import { useSettledChoice } from './settled-choice';

/** The interface's language, switched in place; each language is named in itself. */
export function LanguageChoice({
  chosen,
  languages,
  label,
  onChoose,
}: {
  chosen: string;
  languages: readonly string[];
  label: string;
  onChoose(language: string): void;
}) {
  const { shown, choose, hand } = useSettledChoice(chosen, async (language) => {
    onChoose(language);
    return true;
  });
  return (
    <label>
      <span class="visually-hidden">{label}</span>
      <select {...hand} value={shown} onChange={(event) => choose(event.currentTarget.value)}>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {new Intl.DisplayNames(language, { type: 'language' }).of(language)}
          </option>
        ))}
      </select>
    </label>
  );
}
