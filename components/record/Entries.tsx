import { useMemo, useState } from 'preact/hooks';
import type { RecordEvent } from '../../lib/domain/record/record';
import { findLines, type LineFilter, recordLines } from '../../lib/domain/record/record-lines';
import type { RecordWords } from '../../lib/locales';
import { fill, plural } from '../../lib/locales/format';
import { useDoors } from '../doors';
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
  asked,
  onFilter,
}: {
  events: readonly RecordEvent[];
  profiles: readonly { id: string; label: string }[];
  words: RecordWords;
  telling: Telling;
  /** What to show. Somebody who can't be chosen here, such as one who was deleted, is not asked for. */
  asked: LineFilter;
  onFilter(filter: LineFilter): void;
}) {
  const { record } = words;
  const lines = useMemo(() => recordLines(events).reverse(), [events]);
  const hasNobody = lines.some(({ owner }) => owner === undefined);
  const { profile, group, witness } = asked;
  const isThere =
    profiles.length > 1 && (profile === 'nobody' ? hasNobody : profiles.some(({ id }) => id === profile));
  const filter = useMemo(
    () => ({ profile: isThere ? profile : null, group, witness }),
    [isThere, profile, group, witness],
  );
  // So many lines are shown of one filter; another begins anew.
  const [more, setMore] = useState({ filter, lines: firstLines });
  const shown = more.filter === filter ? more.lines : firstLines;
  const found = useMemo(() => findLines(lines, filter), [lines, filter]);
  const { language } = telling;
  const zone = useDoors().timeZone();
  const number = new Intl.NumberFormat(language);
  const several = profiles.length > 1 && filter.profile === null;
  const rest = found.length - shown;
  return (
    <section class="entries" aria-labelledby="entries">
      <h2 id="entries">{record.entries}</h2>
      <LineFilterForm
        filter={filter}
        profiles={profiles}
        hasNobody={hasNobody}
        isWhole={lines.length > fewLines || group !== null || witness !== null}
        words={words}
        onChange={onFilter}
      />
      <p class="small" role="status" data-count={found.length}>
        {found.length === lines.length
          ? plural(language, record.count, lines.length)
          : fill(record.countOf, { n: number.format(found.length), all: number.format(lines.length) })}
      </p>
      {lines.length === 0 && <p>{record.none}</p>}
      {lines.length > 0 && found.length === 0 && <p>{record.noneFits}</p>}
      <LineList
        lines={found.slice(0, shown).map((line) => lineInWords(line, telling, { zone, whose: several }))}
        words={words}
      />
      {rest > 0 && (
        <div class="acts">
          <button type="button" data-act="more" onClick={() => setMore({ filter, lines: shown + moreLines })}>
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
