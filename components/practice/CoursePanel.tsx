import { useEffect, useState } from 'preact/hooks';
import { type Course, emptyCourse } from '../../lib/domain/practice/course';
import { variants } from '../../lib/domain/practice/practice';
import type { PracticeWords } from '../../lib/locales';
import { Choice } from '../Choice';
import { FileChoice } from '../FileChoice';
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

/** Several of a list, each ticked or not. */
function Ticks<Code extends string>({
  legend,
  options,
  ticked,
  isFixed,
  onTick,
}: {
  legend: string;
  options: readonly { code: Code; name: string }[];
  ticked: readonly Code[];
  /** Whether this one must stay as it is. */
  isFixed(code: Code): boolean;
  onTick(ticked: Code[]): void;
}) {
  return (
    <fieldset aria-label={legend}>
      <legend>{legend}</legend>
      {options.map(({ code, name }) => (
        <label key={code} class="tick">
          <input
            type="checkbox"
            checked={ticked.includes(code)}
            disabled={isFixed(code)}
            onChange={({ currentTarget: { checked } }) =>
              onTick(checked ? [...ticked, code] : ticked.filter((one) => one !== code))
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

/** Saving, opening, and where one is in use, forgetting a course. */
function Acts({
  words: { course: said },
  onSave,
  onOpen,
  onForget,
}: Pick<CoursePanelProps, 'words' | 'onOpen'> & { onSave(): void; onForget: (() => void) | null }) {
  return (
    <div class="acts">
      <button type="button" data-act="save-course" onClick={onSave}>
        {said.save}
      </button>
      <FileChoice label={said.open} onFiles={([file]) => file && onOpen(file)} />
      {onForget && (
        <button type="button" onClick={onForget}>
          {said.forget}
        </button>
      )}
    </div>
  );
}

/**
 * A trainer's settings: edited and saved here, opened here by participants. Longer than 80 lines because it is one
 * form, read from top to bottom.
 */
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
  // A course that is taken into use is the one to be edited: saved here, opened, or taken into use by another window.
  useEffect(() => setDraft(course ?? emptyCourse), [JSON.stringify(course)]);
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
    <details class={`card opens ${styles.course}`} data-course={course ? 'in-use' : 'none'}>
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
        <Ticks
          legend={said.variants}
          options={variants.map((code) => ({ code, name: words.variants[code].name }))}
          ticked={shown}
          // A practice without the usual case, or without a language, is none.
          isFixed={(code) => code === 'usual'}
          onTick={(chosen) => setDraft({ ...draft, variants: chosen })}
        />
        <Ticks
          legend={said.siteLanguages}
          options={siteLanguages}
          ticked={spoken}
          isFixed={(code) => spoken.length === 1 && spoken[0] === code}
          onTick={(chosen) => setDraft({ ...draft, siteLanguages: chosen })}
        />
      </div>
      <Acts words={words} onSave={() => onSave(tidy())} onOpen={onOpen} onForget={course && onForget} />
      <p role="status" class={refusal ? 'failed' : 'small'} data-fault={refusal?.why}>
        {refusal?.text ?? (opened && said.opened)}
      </p>
    </details>
  );
}
