import type { Count, DeadlineSource } from '../../lib/domain/objection/deadline';
import type { ObjectionWords } from '../../lib/locales';
import { fill } from '../../lib/locales/format';
import { SourceLink } from '../SourceLink';
import css from './objection.module.css';

export interface CountDetailsProps {
  count: Count;
  sources: Readonly<Record<string, DeadlineSource>>;
  words: ObjectionWords;
  date(iso: string): string;
  /** A sentence with a number of days. */
  days(forms: ObjectionWords['clock']['moved'], n: number, values: Record<string, string>): string;
  /** Names, one after the other as the reader's language lists them. */
  list(names: readonly string[]): string;
  zone: string;
  today: string;
  /** How the day of receipt is known: told, or why it is assumed. */
  receiptWhy: string;
}

/** How a last day was counted, step by step, with what it rests on. */
export function CountDetails({
  count,
  sources,
  words,
  date,
  days,
  list,
  zone,
  today,
  receiptWhy,
}: CountDetailsProps) {
  const { clock } = words;
  return (
    <>
      <ol class={css.count}>
        <li>{clock.rule[count.rule]}</li>
        <li>
          {fill(clock.received, { date: date(count.receipt) })} {receiptWhy}
        </li>
        <li>
          {count.monthTooShort
            ? fill(clock.short, { date: date(count.sameDay) })
            : fill(clock.months[count.months], { date: date(count.sameDay) })}
        </li>
        {count.movedByIdentity > 0 && (
          <li>
            {count.rule === 'uk'
              ? fill(clock.anew, { date: date(count.nominal) })
              : days(clock.moved, count.movedByIdentity, { date: date(count.nominal) })}{' '}
            {count.lastDayWithoutQuestions &&
              fill(clock.withoutQuestions, { date: date(count.lastDayWithoutQuestions) })}
          </li>
        )}
        <li>
          {count.shifted ? (
            <>
              {fill(clock.shifted, { date: date(count.shifted.to) })}
              <ul>
                {count.shifted.passed.map(({ date: on, why }) => (
                  <li key={on}>
                    {fill(clock.freeDay, {
                      date: date(on),
                      why: list(why.map((id) => clock.holidays[id] ?? id)),
                    })}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            clock.notShifted
          )}
        </li>
        <li>{fill(clock.overdueFrom, { date: date(count.overdueFrom) })}</li>
      </ol>
      <p class="small">{clock.legal}</p>
      {count.ourReading.length > 0 && (
        <p class="small">
          <strong>{clock.ourReading}</strong> {count.ourReading.map((part) => clock.readings[part]).join(' ')}
        </p>
      )}
      <p class="small">{fill(clock.zone, { zone, date: date(today) })}</p>
      <h3 class="small">{words.sources}</h3>
      <ul class="small">
        {count.basis.map((id) => {
          const source = sources[id];
          return (
            source && (
              <li key={id}>
                <SourceLink source={source} />
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
