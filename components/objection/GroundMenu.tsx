import type { GroundId } from '../../lib/domain/case/letter-terms';
import type { ObjectionWords } from '../../lib/locales';
import css from './objection.module.css';
import { TextField } from './TextField';

export interface GroundMenuProps {
  grounds: readonly GroundId[];
  /** Each ground's title, what to write, and what to leave out. */
  said: Record<GroundId, { title: string; ask: string; caution?: string | undefined }>;
  ticked: readonly GroundId[];
  typed: Partial<Record<GroundId, string>>;
  words: ObjectionWords['letter'];
  onTick(ground: GroundId, ticked: boolean): void;
  onType(ground: GroundId, text: string): void;
}

/** The grounds to choose from; none is ticked in advance. A ticked one asks for the person's own words. */
export function GroundMenu({ grounds, said, ticked, typed, words, onTick, onType }: GroundMenuProps) {
  return (
    <fieldset class={css.grounds}>
      <legend>{words.grounds}</legend>
      <p class="small">{words.groundsLead}</p>
      <ul>
        {grounds.map((id) => {
          const { title, ask, caution } = said[id];
          const on = ticked.includes(id);
          return (
            <li key={id} data-ground={id}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={on}
                  onChange={(event) => onTick(id, event.currentTarget.checked)}
                />
                {title}
              </label>
              {on && (
                <div class={css.groundWords}>
                  <TextField
                    name={id}
                    label={words.groundWords}
                    note={ask}
                    lines={3}
                    value={typed[id] ?? ''}
                    onChange={(text) => onType(id, text)}
                  />
                  {caution && (
                    <p class={`small ${css.caution}`}>
                      <strong>{words.caution}:</strong> {caution}
                    </p>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
