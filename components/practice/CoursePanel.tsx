import { useState } from 'preact/hooks';
import { type Course, emptyCourse } from '../../lib/domain/practice/course';
import { type Variant, variants } from '../../lib/domain/practice/practice';
import type { PracticeWords } from '../../lib/locales';
import { Choice } from '../Choice';
import styles from './practice.module.css';

export interface CoursePanelProps {
  /** The course in use, or null. */
  course: Course | null;
  /** The interface's language, which a saved course names. */
  language: string;
  /** What the made-up site can print, with the languages' names. */
  siteLanguages: readonly { code: string; name: string }[];
  regions: readonly { code: string; name: string }[];
  words: PracticeWords;
  /** Which course is in use, in a sentence, or null. */
  inUse: string | null;
  /** Why the last opened file was refused, in short and in a sentence, or null. */
  refusal: { why: string; text: string } | null;
  /** A file was opened and is in use. */
  opened: boolean;
  onSave(course: Course): void;
  onOpen(file: File): void;
  onForget(): void;
}

const toggled = <Item,>(list: readonly Item[], item: Item, there: boolean): Item[] =>
  there ? [...list, item] : list.filter((one) => one !== item);

/** A trainer's settings: edited and saved here, opened here by participants. */
export function CoursePanel({
  course,
  language,
  siteLanguages,
  regions,
  words,
  inUse,
  refusal,
  opened,
  onSave,
  onOpen,
  onForget,
}: CoursePanelProps) {
  const said = words.course;
  const [draft, setDraft] = useState<Course>(course ?? emptyCourse);
  const shown = draft.variants ?? variants;
  const spoken = draft.siteLanguages ?? siteLanguages.map(({ code }) => code);
  const line = (name: 'name' | 'contact', longest: number) => (
    <label>
      {said[name]}
      <input
        type="text"
        maxLength={longest}
        autocomplete="off"
        value={draft[name] ?? ''}
        onInput={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
      />
    </label>
  );
  const tidy = (): Course => {
    const { name, contact, ...rest } = draft;
    return {
      ...rest,
      language,
      ...(name?.trim() && { name: name.trim() }),
      ...(contact?.trim() && { contact: contact.trim() }),
    };
  };
  return (
    <details class={`card ${styles.course}`} data-course={course ? 'in-use' : 'none'}>
      <summary>
        <h2>{said.title}</h2>
        {inUse && <span class="small">{inUse}</span>}
      </summary>
      <p class="small">{said.what}</p>
      <div class="fields">
        {line('name', 80)}
        {line('contact', 200)}
        <Choice
          name="course-region"
          label={said.region}
          options={regions}
          chosen={draft.region ?? ''}
          none={said.anyRegion}
          onChoose={(chosen) => {
            const { region: _region, ...rest } = draft;
            setDraft(chosen ? { ...rest, region: chosen } : rest);
          }}
        />
        <fieldset>
          <legend>{said.variants}</legend>
          {variants.map((one: Variant) => (
            <label key={one} class="tick">
              <input
                type="checkbox"
                checked={shown.includes(one)}
                disabled={one === 'usual'}
                onChange={(event) =>
                  setDraft({ ...draft, variants: toggled(shown, one, event.currentTarget.checked) })
                }
              />
              {words.variants[one].name}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{said.siteLanguages}</legend>
          {siteLanguages.map(({ code, name }) => (
            <label key={code} class="tick">
              <input
                type="checkbox"
                checked={spoken.includes(code)}
                disabled={spoken.length === 1 && spoken[0] === code}
                onChange={(event) =>
                  setDraft({ ...draft, siteLanguages: toggled(spoken, code, event.currentTarget.checked) })
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
      </div>
      <div class="acts">
        <button type="button" data-act="save-course" onClick={() => onSave(tidy())}>
          {said.save}
        </button>
        <label class="button">
          {said.open}
          <input
            class="visually-hidden"
            type="file"
            accept="application/json,.json"
            data-act="open-course"
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file) onOpen(file);
              input.value = '';
            }}
          />
        </label>
        {course && (
          <button
            type="button"
            onClick={() => {
              setDraft(emptyCourse);
              onForget();
            }}
          >
            {said.forget}
          </button>
        )}
      </div>
      <p role="status" class={refusal ? 'failed' : 'small'} data-fault={refusal?.why}>
        {refusal?.text ?? (opened && said.opened)}
      </p>
    </details>
  );
}
