import { type Condition, refusalReasons } from '../../lib/domain/case/letter-terms';
import type { Typed } from '../../lib/domain/objection/typed';
import type { ObjectionWords } from '../../lib/locales';
import css from './objection.module.css';

export interface LetterChoicesProps {
  /** The conditions on which some sentence of the letter depends. */
  uses: ReadonlySet<Condition>;
  /** The objection went through the form's AI entry alone. */
  narrow: boolean;
  typed: Typed;
  words: ObjectionWords['letter'];
  onChoose(change: Partial<Typed>): void;
}

/** What the person decides about a letter beside its grounds; only what makes a difference to this letter is asked. */
export function LetterChoices({ uses, narrow, typed, words, onChoose }: LetterChoicesProps) {
  const tick = (name: string, checked: boolean, label: string, choose: (on: boolean) => void) => (
    <label class="tick" key={name}>
      <input
        type="checkbox"
        checked={checked}
        data-choice={name}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
  return (
    <>
      {uses.has('safety') && (
        <div>
          {tick('safety', !typed.withoutSafety, words.safety, (on) => onChoose({ withoutSafety: !on }))}
          <p class="small">{words.safetyWhy}</p>
        </div>
      )}
      {uses.has('misses-grounds') && (
        <fieldset class={css.choices}>
          <legend>{words.refusal}</legend>
          {refusalReasons.map((reason) =>
            tick(reason, typed.refusal.includes(reason), words.refusals[reason], (on) =>
              onChoose({
                refusal: on ? [...typed.refusal, reason] : typed.refusal.filter((one) => one !== reason),
              }),
            ),
          )}
        </fieldset>
      )}
      {uses.has('confirms') &&
        tick('confirms', typed.confirms, words.confirms, (confirms) => onChoose({ confirms }))}
      {uses.has('asks-more') && narrow && (
        <div>
          {tick('asks-more', typed.asksMore, words.asksMore, (asksMore) => onChoose({ asksMore }))}
          <p class="small">{words.asksMoreWhy}</p>
        </div>
      )}
      {uses.has('may-be-named') && (
        <fieldset class={css.choices}>
          <legend>{words.naming}</legend>
          {(['yes', 'no'] as const).map((naming) => (
            <label key={naming} class="tick">
              <input
                type="radio"
                name="naming"
                value={naming}
                checked={typed.naming === naming}
                onChange={() => onChoose({ naming })}
              />
              {words.namings[naming]}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
