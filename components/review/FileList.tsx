import type { ComponentChildren } from 'preact';
import { Problems } from '../record/Problems';
import css from './review.module.css';

/** A file on the desk, with the texts made. */
export interface ListedFile {
  name: string;
  problems: readonly string[];
  /** When, by what and from which case it was made; nothing where that cannot be read. */
  made: string | null;
  /** What else is to be known of it. */
  note: string | null;
}

/** The files that are open, numbered as the table numbers them. */
export function FileList({ files }: { files: readonly (ListedFile & { n: number })[] }): ComponentChildren {
  return (
    <ol class={css.files}>
      {files.map(({ name, problems, made, note, n }) => (
        <li key={n} value={n} data-file={name}>
          <p>
            <bdi>
              <strong>{name}</strong>
            </bdi>
          </p>
          <Problems sentences={problems} />
          {made && <p class="small">{made}</p>}
          {note && <p class="small">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
