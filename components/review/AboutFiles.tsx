import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import type { RecordWords } from '../../lib/locales';
import { comma, fill, plural } from '../../lib/locales/format';
import type { Desk } from '../desk';
import { useDoors } from '../doors';
import { FileList, type ListedFile } from './FileList';
import css from './review.module.css';
import type { Opened } from './reviewed';

/** The open files: which versions and cases they are from, and each of them where somebody wants it. */
export function AboutFiles({
  opened,
  files,
  desk: { language, date },
  words: { review, dossier },
}: {
  opened: readonly Opened[];
  files: readonly (ListedFile & { n: number })[];
  desk: Desk;
  words: RecordWords;
}) {
  const { version } = useDoors();
  const number = new Intl.NumberFormat(language);
  /** Each value with how many files bear it, the most frequent first: `0.1.0 (26), 0.0.9 (2)`. */
  const tally = (values: readonly (string | null | undefined)[]) =>
    [
      ...Map.groupBy(
        values.map((value) => value ?? review.unknown),
        (value) => value,
      ),
    ]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([value, { length }]) => `${value} (${number.format(length)})`)
      .join(comma(language));
  const heads = opened.flatMap(({ file }) => file?.head ?? []);
  return (
    <section aria-labelledby="files" class={css.aboutFiles} data-files>
      <h2 id="files">{plural(language, review.filesOpen, files.length)}</h2>
      {files.length > 1 && heads.length > 0 && (
        <p class="small" data-versions>
          {review.version}: {tally(heads.map(({ extension }) => extension))} · {review.edition}:{' '}
          {tally(heads.map((head) => head.case && date(head.case.edition)))}
        </p>
      )}
      {files.length > 1 ? (
        <details>
          <summary>{review.eachFile}</summary>
          <FileList files={files} />
        </details>
      ) : (
        files.every(({ problems }) => problems.length === 0) && <FileList files={files} />
      )}
      <p class="small">{fill(dossier.by, { version: version(), edition: date(rules.edition) })}</p>
    </section>
  );
}
