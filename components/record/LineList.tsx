import type { RecordLine } from '../../lib/domain/record/record-lines';
import type { RecordWords } from '../../lib/locales';
import { fill } from '../../lib/locales/format';
import css from './record.module.css';
import { WitnessSign } from './WitnessSign';

/** An event's line with its texts made: the day and time it was written down, what it says, whose it is. */
export interface LineInWords {
  line: RecordLine;
  day: string;
  time: string;
  /** The instant, for machines. */
  at: string;
  sentences: string[];
  /** Null where it goes without saying. */
  whose: string | null;
}

/** Readings that say the same, one after the other: the newest stands for all of them. */
interface Group {
  first: LineInWords;
  /** The others, older than the first. */
  others: LineInWords[];
}

/** Only checks of a switch are put together, and only on one day: what a person said stands by itself. */
export function grouped(lines: readonly LineInWords[]): Group[] {
  const groups: Group[] = [];
  for (const one of lines) {
    const last = groups.at(-1);
    const same =
      last &&
      one.line.event.kind === 'reading' &&
      last.first.line.event.kind === 'reading' &&
      one.line.witness === last.first.line.witness &&
      one.line.takenBack === last.first.line.takenBack &&
      one.line.event.via === last.first.line.event.via &&
      one.whose === last.first.whose &&
      one.sentences.join() === last.first.sentences.join();
    if (same) last.others.push(one);
    else groups.push({ first: one, others: [] });
  }
  return groups;
}

/** Lines under the days on which they were written down, in the order they come in. */
export function LineList({
  lines,
  words: { witness, via, record },
}: {
  lines: readonly LineInWords[];
  words: Pick<RecordWords, 'witness' | 'via' | 'record'>;
}) {
  const days: { day: string; lines: LineInWords[] }[] = [];
  for (const one of lines) {
    const last = days.at(-1);
    if (last?.day === one.day) last.lines.push(one);
    else days.push({ day: one.day, lines: [one] });
  }
  return (
    <div class={css.days}>
      {days.map(({ day, lines: own }) => (
        <section key={`${day} ${own[0]?.line.event.id}`} class="day">
          <h3>{day}</h3>
          <ol>
            {grouped(own).map(({ first: { line, time, at, sentences, whose }, others }) => (
              <li
                key={line.event.id}
                class="line"
                data-kind={line.event.kind}
                data-witness={line.witness}
                data-via={line.event.via}
                data-taken-back={line.takenBack || undefined}
                data-held-back={line.heldBack || undefined}
              >
                <time dateTime={at}>{time}</time>
                <span class={css.witness}>
                  <WitnessSign witness={line.witness} />
                  {witness[line.witness]}
                </span>
                <span class={css.what}>
                  {line.takenBack ? <s>{sentences.join(' ')}</s> : sentences.join(' ')}
                  {line.takenBack && <em class={css.aside}>{record.takenBack}</em>}
                  {line.heldBack && <em class={css.aside}>{record.heldBack}</em>}
                  {line.event.via && <em class={css.aside}>{via[line.event.via]}</em>}
                  {others.length > 0 && (
                    <em class={css.aside} data-same={others.length + 1}>
                      {fill(record.sameSince, { n: others.length + 1, time: others.at(-1)?.time ?? '' })}
                    </em>
                  )}
                  {whose && <bdi class={css.whose}>{whose}</bdi>}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
