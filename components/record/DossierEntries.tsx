import { type RecordLine, recordLines } from '../../lib/domain/record/record-lines';
import { onOneLine, plural } from '../../lib/locales/format';
import type { Desk } from '../desk';
import css from './record.module.css';
import { lineInWords, type Telling } from './telling';
import { readByAnother } from './theirs';

/**
 * So many entries are in one table. Chromium's layout of a table on paper takes a time that grows with the square of its
 * rows (156: ten thousand rows in one table 41 s of its renderer's work, in tables of a hundred 13 s).
 */
const entriesInTable = 100;

/** Every entry of the record, numbered. A drawn sign for each would double the time that the paper takes. */
export function DossierEntries({
  desk,
  telling,
  several,
}: {
  desk: Desk;
  telling: Telling;
  several: boolean;
}) {
  const { events } = desk.record;
  const words = readByAnother(telling.words);
  const told = { ...telling, words };
  const { dossier } = words;
  const lines = recordLines(events);
  const starts = lines.flatMap((_, n) => (n % entriesInTable === 0 ? [n] : []));
  return (
    <section>
      <h2>{dossier.entries}</h2>
      <p>{plural(desk.language, words.record.count, events.length)}</p>
      {starts.map((start) => (
        <table key={start} class={css.allEntries} data-all-entries data-several={several || undefined}>
          <thead>
            <tr>
              <th scope="col">{dossier.number}</th>
              <th scope="col">{dossier.when}</th>
              <th scope="col">{dossier.known}</th>
              <th scope="col">{dossier.what}</th>
              {several && <th scope="col">{dossier.whose}</th>}
            </tr>
          </thead>
          <tbody>
            {lines
              .slice(start, start + entriesInTable)
              .map((line, n) => rowOf(line, start + n + 1, told, { zone: desk.zone, whose: several }))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

/**
 * One entry as a row. Each cell is one text, and a row is no component of its own, since ten thousand rows have fifty
 * thousand cells.
 */
function rowOf(
  line: RecordLine,
  number: number,
  telling: Telling,
  options: Parameters<typeof lineInWords>[2],
) {
  const { record, via, witness } = telling.words;
  const { sentences, whose, ...when } = lineInWords(line, telling, options);
  const asides = [
    line.takenBack && record.takenBack,
    line.heldBack && record.heldBack,
    line.event.via && via[line.event.via],
  ].flatMap((aside) => (aside ? [`(${aside})`] : []));
  return (
    <tr key={line.event.id} data-witness={line.witness}>
      <td>{number}</td>
      <td>{onOneLine(when, telling.language)}</td>
      <td>{witness[line.witness]}</td>
      <td>{[...sentences, ...asides].join(' ')}</td>
      {options.whose && <td dir="auto">{whose}</td>}
    </tr>
  );
}
