import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Course, courseLines, emptyCourse } from '../../lib/domain/practice/course';
import { variants } from '../../lib/domain/practice/practice';
import { typedLine } from '../../lib/domain/record/typed-line';
import type { PracticeWords, Words } from '../../lib/locales';
import { fill, plural } from '../../lib/locales/format';
import { FileChoice } from '../FileChoice';
import { ReadOut } from '../ReadOut';
import { SelectField } from '../SelectField';
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
  /** What is said of a line that cannot be kept as it was typed. */
  typed: Words['typed'];
  /** Which course is in use, in a sentence, or null. */
  inUse: ComponentChildren;
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

type LineName = keyof typeof courseLines;

/** A line that stands on the handouts; what cannot be kept of it as it is typed is said beside it, and nothing is cut. */
function Line({
  label,
  value,
  longest,
  typed,
  language,
  onType,
}: {
  label: string;
  value: string;
  longest: number;
  typed: Words['typed'];
  language: string;
  onType(text: string): void;
}) {
  const { text, removed, fault } = typedLine(value, longest);
  return (
    <div>
      <label>
        {label}
        <input
          type="text"
          autocomplete="off"
          value={value}
          aria-invalid={fault !== null}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <ReadOut class={fault ? 'failed' : 'small'}>
        {fault
          ? fill(typed.tooLong, { n: text.length, limit: longest })
          : removed > 0 && plural(language, typed.removed, removed)}
      </ReadOut>
    </div>
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
  typed,
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
  const form = useRef<HTMLDivElement>(null);
  const line = (name: LineName) => (
    <Line
      label={said[name]}
      value={draft[name] ?? ''}
      longest={courseLines[name]}
      typed={typed}
      language={language}
      onType={(text) => setDraft({ ...draft, [name]: text })}
    />
  );
  const save = () => {
    const { name = '', contact = '', ...rest } = draft;
    const lines = {
      name: typedLine(name, courseLines.name),
      contact: typedLine(contact, courseLines.contact),
    };
    if (lines.name.fault || lines.contact.fault)
      return form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    onSave({
      ...rest,
      language,
      ...(lines.name.text && { name: lines.name.text }),
      ...(lines.contact.text && { contact: lines.contact.text }),
    });
  };
  return (
    <details class={`card opens ${styles.course}`} data-course={course ? 'in-use' : 'none'}>
      <summary>
        <h2>{said.title}</h2>
        {inUse && <span class="small">{inUse}</span>}
      </summary>
      <p class="small">{said.what}</p>
      <div class="fields" ref={form}>
        {line('name')}
        {line('contact')}
        <SelectField
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
      <Acts words={words} onSave={save} onOpen={onOpen} onForget={course && onForget} />
      <p role="status" class={refusal ? 'failed' : 'small'} data-fault={refusal?.why}>
        {refusal?.text ?? (opened && said.opened)}
      </p>
    </details>
  );
}
