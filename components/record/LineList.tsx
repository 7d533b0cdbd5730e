import type { RecordLine } from '../../lib/domain/record/record-lines';
import type { RecordWords } from '../../lib/locales';
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
    <div class="days">
      {days.map(({ day, lines: own }) => (
        <section key={`${day} ${own[0]?.line.event.id}`} class="day">
          <h3>{day}</h3>
          <ol>
            {own.map(({ line, time, at, sentences, whose }) => (
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
                <span class="witness">
                  <WitnessSign witness={line.witness} />
                  {witness[line.witness]}
                </span>
                <span class="what">
                  {line.takenBack ? <s>{sentences.join(' ')}</s> : sentences.join(' ')}
                  {line.takenBack && <em class="aside">{record.takenBack}</em>}
                  {line.heldBack && <em class="aside">{record.heldBack}</em>}
                  {line.event.via && <em class="aside">{via[line.event.via]}</em>}
                  {whose && <bdi class="whose">{whose}</bdi>}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
