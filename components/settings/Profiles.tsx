import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { longestLabel } from '../../lib/domain/record/event-kinds';
import { looksLike, typedLine } from '../../lib/domain/record/typed-line';
import type { ChecklistWords } from '../../lib/locales';
import { apart, fill, plural } from '../../lib/locales/format';
import { Filled } from '../Apart';
import type { Desk } from '../desk';
import { ReadOut } from '../ReadOut';
import styles from './settings.module.css';

/** The profiles, by their labels: add one, rename one, show another. */
export function Profiles({ desk, words }: { desk: Desk; words: ChecklistWords['settings'] }) {
  const { profiles } = desk;
  const [renaming, setRenaming] = useState<string | null>(null);
  // The focus goes along: into the field, and back to the button that led there.
  const list = useRef<HTMLUListElement>(null);
  const renamed = useRef<string | null>(null);
  useLayoutEffect(() => {
    const row = list.current?.querySelector(`[data-profile="${renaming ?? renamed.current}"]`);
    row?.querySelector<HTMLElement>(renaming ? 'input' : '[data-act="rename"]')?.focus();
    renamed.current = renaming;
  }, [renaming]);

  /** What is wrong with a label, or null. */
  const fault = (label: string, own: string | null): string | null => {
    if (!label) return words.empty;
    if (typedLine(label, longestLabel).fault) return fill(words.tooLong, { n: label.length });
    const same = profiles.some(({ id, label: other }) => id !== own && looksLike(other, label));
    return same ? fill(words.taken, { label: apart(label) }) : null;
  };
  const noted = (label: string): string | null => {
    const { removed } = typedLine(label, longestLabel);
    return removed > 0 ? plural(desk.language, desk.words.typed.removed, removed) : null;
  };
  return (
    <section class="card" aria-labelledby="profiles">
      <h2 id="profiles">{words.profiles}</h2>
      <p>{words.profilesLead}</p>
      {profiles.length === 0 && <p class="small">{words.noProfiles}</p>}
      {profiles.length > 1 && <p class="small">{words.several}</p>}
      <p class="small">{desk.words.notices.storages}</p>
      {profiles.length > 0 && (
        <ul class={styles.profiles} ref={list}>
          {profiles.map(({ id, label }) => (
            <li key={id} data-profile={id}>
              <bdi class={styles.name}>{label}</bdi>
              {id === desk.profile ? (
                <strong class="small">✓ {words.current}</strong>
              ) : (
                <button type="button" onClick={() => desk.chooseProfile(id)}>
                  {words.show}
                </button>
              )}
              {renaming === id ? (
                <LabelForm
                  name={<Filled text={words.renameLabel} values={{ label }} />}
                  act={words.save}
                  first={label}
                  fault={(next) => fault(next, id)}
                  noted={noted}
                  cancel={{ name: words.cancel, act: () => setRenaming(null) }}
                  onSay={async (next) => {
                    const stored = await desk.tell({ kind: 'profile-named', label: next, profile: id });
                    if (stored) setRenaming(null);
                    return stored;
                  }}
                />
              ) : (
                <button type="button" data-act="rename" onClick={() => setRenaming(id)}>
                  {words.rename}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {profiles.length === 0 && <p class="small">{words.makeFirst}</p>}
      <LabelForm
        name={words.newLabel}
        act={words.make}
        first=""
        fault={(label) => fault(label, null)}
        noted={noted}
        onSay={(label) => desk.tell({ kind: 'profile-created', label })}
      />
    </section>
  );
}

/** One label to type; what is wrong with it is said beside it, in words. */
function LabelForm({
  name,
  act,
  first,
  fault,
  noted,
  cancel,
  onSay,
}: {
  name: ComponentChildren;
  act: string;
  first: string;
  fault(label: string): string | null;
  /** What was taken out of a label as it is typed, in a sentence, or null. */
  noted(label: string): string | null;
  cancel?: { name: string; act(): void };
  /** Resolves to whether it was stored. */
  onSay(label: string): Promise<boolean>;
}) {
  const [label, setLabel] = useState(first);
  const [wrong, setWrong] = useState<string | null>(null);
  /** What is being stored: it is said once, however often it is clicked, and what is typed meanwhile stays. */
  const saying = useRef<string | null>(null);
  const say = async (said: string) => {
    if (saying.current === said) return;
    const found = fault(said);
    setWrong(found);
    if (found) return;
    saying.current = said;
    const stored = await onSay(said);
    if (stored && saying.current === said) setLabel('');
    saying.current = null;
  };
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void say(typedLine(label, longestLabel).text);
      }}
    >
      <label>
        {name}
        <input
          value={label}
          aria-invalid={wrong !== null}
          onInput={(event) => {
            setLabel(event.currentTarget.value);
            setWrong(null);
            saying.current = null;
          }}
        />
      </label>
      <ReadOut class="small">{noted(label)}</ReadOut>
      {wrong && (
        <p class="failed" role="alert">
          {wrong}
        </p>
      )}
      <div class="acts">
        <button type="submit">{act}</button>
        {cancel && (
          <button type="button" data-act="cancel" onClick={cancel.act}>
            {cancel.name}
          </button>
        )}
      </div>
    </form>
  );
}
