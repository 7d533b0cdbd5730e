import { useState } from 'preact/hooks';
import type { TimelineEvent } from '../../lib/domain/case/case';
import { toldOf } from '../../lib/domain/case/case-search';
import { type RegionRef, type TimelineKind, timelineKinds } from '../../lib/domain/case/case-terms';
import { fill } from '../../lib/locales/format';
import { ClaimRefs } from './ClaimRefs';
import { type CaseProps, caseHref } from './case-props';
import claimStyles from './claims.module.css';
import styles from './timeline.module.css';

const shapes: Record<TimelineKind, string> = {
  company: 'M4 4h12v12h-12z',
  authority: 'M10 3l7 7l-7 7l-7-7z',
  court: 'M10 3l8 14h-16z',
  law: 'M5 3h10v14h-10z',
  press: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14z',
};

/** A kind of event as a shape of its own, so that it is not told by colour. */
function KindSign({ kind }: { kind: TimelineKind }) {
  return (
    <svg class={styles.kindSign} data-kind={kind} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shapes[kind]} stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
    </svg>
  );
}

/**
 * What happened, in order, today marked; filtered by the kinds the reader leaves on and by region. Each event leads to
 * its claims.
 */
export function Timeline({ region, ...props }: { region: RegionRef | null } & CaseProps) {
  const { theCase, words, today, date, count } = props;
  const [hidden, setHidden] = useState<readonly TimelineKind[]>([]);
  const events = theCase.timeline.filter(
    ({ kind, regions }) => !hidden.includes(kind) && toldOf(theCase, regions, region),
  );
  const past = events.filter((event) => event.date <= today);
  const toCome = events.filter((event) => event.date > today);
  return (
    <div class={styles.timeline}>
      <fieldset class={styles.kinds}>
        <legend class="small">{words.kinds}</legend>
        {timelineKinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!hidden.includes(kind)}
              onChange={({ currentTarget: { checked } }) =>
                setHidden(checked ? hidden.filter((one) => one !== kind) : [...hidden, kind])
              }
            />
            <KindSign kind={kind} />
            {words.kind[kind]}
          </label>
        ))}
      </fieldset>
      <p class="small" role="status" data-events={events.length}>
        {events.length ? count(words.eventCount, events.length) : words.noEvents}
      </p>
      {(region || hidden.length > 0) && (
        <p class={`small ${claimStyles.narrowed}`} data-narrowed>
          {[
            region && `${words.region}: ${props.regionName(region)}`,
            hidden.length > 0 &&
              `${words.kinds}: ${props.list(
                timelineKinds.filter((kind) => !hidden.includes(kind)).map((kind) => words.kind[kind]),
              )}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <ol class={styles.events} data-timeline>
        {past.map((event, n) => (
          <Event key={event.id} event={event} before={past[n - 1]} {...props} />
        ))}
        <li class={styles.today} data-today={today}>
          {fill(words.todayIs, { date: date(today) })}
        </li>
        {toCome.map((event, n) => (
          <Event key={event.id} event={event} before={toCome[n - 1] ?? past.at(-1)} {...props} />
        ))}
      </ol>
    </div>
  );
}

function Event({
  event,
  before,
  ...props
}: { event: TimelineEvent; before: TimelineEvent | undefined } & CaseProps) {
  const { caseWords, words, date } = props;
  const year = event.date.slice(0, 4);
  return (
    <li data-event={event.id} data-kind={event.kind} data-new-year={year !== before?.date.slice(0, 4)}>
      <KindSign kind={event.kind} />
      <p>
        <time dateTime={event.date}>{date(event.date)}</time>
        <span class="visually-hidden"> ({words.kind[event.kind]}) </span>
        <a href={caseHref(event.claims[0] ?? '')}>{caseWords.timeline[event.id]}</a>{' '}
        <ClaimRefs {...props} claims={event.claims} />
      </p>
    </li>
  );
}
