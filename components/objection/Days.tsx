import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import type { Clock } from '../../lib/domain/objection/clock';
import type { Count } from '../../lib/domain/objection/deadline';
import type { Objection } from '../../lib/domain/objection/objection';
import type { ObjectionWords } from '../../lib/locales';
import { fill, listed, plural } from '../../lib/locales/format';
import { CountDetails } from './CountDetails';
import { DayRow } from './DayRow';
import { DeadlineLine, type LineMark } from './DeadlineLine';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';

/** The states of a clock that counts. */
type Counting = Extract<Clock, { count: Count }>;

/** How one last day was counted. */
export function Counted({ context, count, why }: { context: ObjectionContext; count: Count; why: string }) {
  const { desk, words, rule, today } = context;
  return (
    <CountDetails
      count={count}
      sources={deadlineRules.sources}
      words={words}
      date={desk.date}
      days={(forms, n, values) => plural(desk.language, forms, n, values)}
      list={(names) => listed(desk.language, names)}
      zone={rule?.zone ?? ''}
      today={today}
      receiptWhy={why}
    />
  );
}

/** Why a day of receipt counts: the person told it, or what is assumed of the channel. */
export const receiptWhy = (
  { clock }: ObjectionWords,
  told: boolean,
  channel: Objection['channel'],
): string =>
  told
    ? clock.told
    : fill(clock.assumed, { why: channel === 'email' ? clock.assumedMail : clock.assumedForm });

/**
 * The wait as a line, and every day on it with the way it was counted. Longer than 80 lines because it is one drawing
 * of one count, from the first day to the last.
 */
export function Days({
  context,
  objection,
  clock,
}: {
  context: ObjectionContext;
  objection: Objection;
  clock: Counting;
}) {
  const { desk, words, rule } = context;
  const { date } = desk;
  const { clock: said } = words;
  const waits = clock.state !== 'answered';
  const extended = clock.extension?.inTime === true;
  const lastDay = clock.count.lastDay;
  const why = receiptWhy(words, objection.receipt?.told === true, objection.channel);
  const marks: LineMark[] = [
    { kind: 'receipt', on: clock.count.receipt },
    { kind: 'last-day', on: lastDay },
    ...(waits && !extended ? [{ kind: 'extended' as const, on: clock.longest.lastDay }] : []),
    ...(clock.state === 'answered' ? [{ kind: 'answered' as const, on: clock.answeredOn }] : []),
  ];
  const details = (count: Count) => <Counted context={context} count={count} why={why} />;
  // Today stands among the days in their order.
  const place =
    clock.state === 'answered'
      ? 'last'
      : clock.today <= lastDay
        ? 'before'
        : clock.today <= clock.longest.lastDay
          ? 'between'
          : 'last';
  const now = (
    <DayRow kind="today" label={said.today} date={date(clock.today)} opens={said.opens}>
      <p>{fill(said.zone, { zone: rule?.zone ?? '', date: date(clock.today) })}</p>
    </DayRow>
  );
  const answeredOn = clock.state === 'answered' ? clock.answeredOn : null;
  const answered = answeredOn !== null && (
    <DayRow kind="answered" label={said.answered} date={date(answeredOn)} opens={said.opens}>
      <p>{said.told}</p>
    </DayRow>
  );
  const inTime = answeredOn !== null && answeredOn < lastDay;
  return (
    <div class={css.dayRows}>
      <DeadlineLine
        marks={marks}
        today={clock.today}
        until={answeredOn ?? clock.today}
        lastDay={lastDay}
        label={fill(said.line, {
          from: date(clock.count.receipt),
          to: date(lastDay),
          today: date(clock.today),
        })}
      />
      {waits && clock.extension?.inTime && !clock.extension.reasons && (
        <p class="small" data-without-reasons>
          {fill(said.extensionNoReasons, { date: date(clock.first.lastDay) })}
        </p>
      )}
      {waits && clock.question && (
        <p class="small" data-question>
          {fill(said.question, {
            asked: date(clock.question.askedOn),
            without: date(clock.question.lastDayWithout),
            answered: date(clock.question.lastDayIfAnsweredToday),
          })}
        </p>
      )}
      <DayRow
        kind="receipt"
        label={objection.receipt?.told ? said.receipt : said.receiptAssumed}
        date={date(clock.count.receipt)}
        opens={said.opens}
      >
        <p>
          {fill(said.received, { date: date(clock.count.receipt) })} {why}
        </p>
        <p class="small">{fill(said.zone, { zone: rule?.zone ?? '', date: date(clock.today) })}</p>
      </DayRow>
      {place === 'before' && now}
      {inTime && answered}
      <DayRow
        kind="last-day"
        label={extended ? said.extendedNow : said.lastDay}
        date={date(lastDay)}
        opens={said.opens}
      >
        {details(clock.count)}
        {clock.extension && !clock.extension.inTime && (
          <p>{fill(said.extensionLate, { date: date(clock.extension.announcedOn) })}</p>
        )}
      </DayRow>
      {place === 'between' && now}
      {!inTime && answered}
      {waits && !extended && (
        <DayRow
          kind="extended"
          label={clock.today > clock.announceBy ? said.extendedDayPast : said.extendedDay}
          date={date(clock.longest.lastDay)}
          opens={said.opens}
        >
          <p>
            {said.announceBy}: <strong>{date(clock.announceBy)}</strong>. {said.announceWhy}
          </p>
          {details(clock.longest)}
        </DayRow>
      )}
      {place === 'last' && now}
    </div>
  );
}
