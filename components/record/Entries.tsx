import { useMemo, useState } from 'preact/hooks';
import type { RecordEvent } from '../../lib/domain/record/record';
import { findLines, type LineFilter, noLineFilter, recordLines } from '../../lib/domain/record/record-lines';
import type { RecordWords } from '../../lib/locales';
import { fill, plural } from '../../lib/locales/format';
import { LineFilterForm } from './LineFilter';
import { LineList } from './LineList';
import { Meanings } from './Meanings';
import { lineInWords, type Telling } from './telling';

/** Lines shown at first: few enough that what stands below is not far away. */
const firstLines = 50;
/** Lines more at each asking: a page of ten thousand would keep the person waiting. */
const moreLines = 200;
/** So many lines are taken in without a filter. */
const fewLines = 20;

/** All entries of a record, the newest first, with filters. */
export function Entries({
  events,
  profiles,
  words,
  telling,
  asked = noLineFilter,
  onFilter = () => {},
}: {
  events: readonly RecordEvent[];
  profiles: readonly { id: string; label: string }[];
  words: RecordWords;
  telling: Telling;
  /** What to show at first. */
  asked?: LineFilter;
  onFilter?(filter: LineFilter): void;
}) {
  const { record } = words;
  const [filter, setFilter] = useState<LineFilter>(asked);
  const [shown, setShown] = useState(firstLines);
  const lines = useMemo(() => recordLines(events).reverse(), [events]);
  const found = useMemo(() => findLines(lines, filter), [lines, filter]);
  const { language } = telling;
  const number = new Intl.NumberFormat(language);
  const several = profiles.length > 1 && filter.profile === null;
  const rest = found.length - shown;
  return (
    <section class="entries" aria-labelledby="entries">
      <h2 id="entries">{record.entries}</h2>
      <LineFilterForm
        filter={filter}
        profiles={profiles}
        hasNobody={lines.some(({ owner }) => owner === undefined)}
        isWhole={lines.length > fewLines || filter.group !== null || filter.witness !== null}
        words={words}
        onChange={(next) => {
          setFilter(next);
          onFilter(next);
          setShown(firstLines);
        }}
      />
      <p class="small" role="status" data-count={found.length}>
        {found.length === lines.length
          ? plural(language, record.count, lines.length)
          : fill(record.countOf, { n: number.format(found.length), all: number.format(lines.length) })}
      </p>
      {lines.length === 0 && <p>{record.none}</p>}
      {lines.length > 0 && found.length === 0 && <p>{record.noneFits}</p>}
      <LineList
        lines={found.slice(0, shown).map((line) => lineInWords(line, telling, several))}
        words={words}
      />
      {rest > 0 && (
        <div class="acts">
          <button type="button" data-act="more" onClick={() => setShown(shown + moreLines)}>
            {plural(language, record.more, Math.min(rest, moreLines))}
          </button>
        </div>
      )}
      <details>
        <summary class="small">{record.meaning}</summary>
        <Meanings words={words} />
      </details>
    </section>
  );
}
