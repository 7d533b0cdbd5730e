import type { Lane } from '../../lib/domain/case/case';
import { lanesOf } from '../../lib/domain/case/case-search';
import type { RegionRef } from '../../lib/domain/case/case-terms';
import { laneSpan, type Span, shareOf, yearsOn } from '../../lib/domain/case/case-time';
import { ClaimRefs } from './ClaimRefs';
import type { CaseProps } from './case-props';
import styles from './lanes.module.css';

/** The narrowest that a period is drawn, in hundredths of the span: two days would not be seen. */
const narrowest = 1;

/**
 * Where training ran and when: one lane a region, today marked. The same stands in words under each lane's name. Where
 * one region is asked for, only its lane is drawn, at the same place in time as among the others.
 */
export function Lanes({ region, ...props }: { region: RegionRef | null } & CaseProps) {
  const { theCase, caseWords, words, today } = props;
  const span = laneSpan(theCase.lanes, today);
  const shown = lanesOf(theCase, region);
  const drawn = shown.flatMap(({ periods }) => periods);
  return (
    <figure class={styles.lanes}>
      <figcaption class="visually-hidden">{words.lanes}</figcaption>
      <Axis span={span} today={today} label={words.today} />
      <ul class={styles.rows}>
        {shown.map((lane) => (
          <li key={lane.id} data-lane={lane.id}>
            <div class={styles.words}>
              <strong>{caseWords.lanes[lane.id]?.name}</strong>
              <p class="small">
                {caseWords.lanes[lane.id]?.text} <ClaimRefs {...props} claims={lane.claims} />
              </p>
            </div>
            <LaneDrawing lane={lane} span={span} today={today} />
          </li>
        ))}
      </ul>
      <Key
        words={words.lanesKey}
        has={{
          running: drawn.some(({ extentUnknown }) => !extentUnknown),
          unclear: drawn.some(({ extentUnknown }) => extentUnknown),
          before: drawn.some(({ atLatest }) => atLatest),
        }}
      />
    </figure>
  );
}

/** What the drawing's signs mean, of those that are in it. */
function Key({
  words,
  has,
}: {
  words: CaseProps['words']['lanesKey'];
  has: Record<keyof CaseProps['words']['lanesKey'], boolean>;
}) {
  return (
    <ul class={`small ${styles.key}`} aria-hidden="true">
      {has.running && (
        <li>
          <svg data-mirrors viewBox="0 0 34 12" aria-hidden="true">
            <rect class={styles.period} x="0" y="1" width="28" height="10" />
            <path class={styles.period} d="M28 0l6 6l-6 6z" />
          </svg>
          {words.running}
        </li>
      )}
      {has.unclear && (
        <li>
          <svg data-mirrors viewBox="0 0 28 12" aria-hidden="true">
            <rect class={`${styles.period} ${styles.unclear}`} x="1" y="2" width="26" height="8" />
          </svg>
          {words.unclear}
        </li>
      )}
      {has.before && (
        <li>
          <svg data-mirrors viewBox="0 0 28 12" aria-hidden="true">
            <path class={styles.before} d="M0 6h28" />
          </svg>
          {words.before}
        </li>
      )}
    </ul>
  );
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

function Axis({ span, today, label }: { span: Span; today: string; label: string }) {
  const at = shareOf(span, today);
  return (
    <div class={styles.axis} aria-hidden="true">
      <svg class={styles.drawing} data-mirrors aria-hidden="true">
        {yearsOn(span).map((year) => {
          const atEnd = shareOf(span, year) > 0.9;
          // Before its line, a year to come would stand over today, and be taken for it.
          if (atEnd && year > today) return null;
          return (
            <text
              key={year}
              x={percent(shareOf(span, year))}
              y="14"
              dx={atEnd ? -4 : 4}
              text-anchor={atEnd ? 'end' : 'start'}
            >
              {year}
            </text>
          );
        })}
        <text class={styles.today} x={percent(at)} y="30" text-anchor={at > 0.5 ? 'end' : 'start'}>
          {label}
        </text>
      </svg>
    </div>
  );
}

function LaneDrawing({ lane, span, today }: { lane: Lane; span: Span; today: string }) {
  return (
    <div class={styles.plot}>
      <svg class={styles.drawing} data-mirrors aria-hidden="true" focusable="false">
        {yearsOn(span).map((year) => (
          <line
            key={year}
            class={styles.year}
            x1={percent(shareOf(span, year))}
            x2={percent(shareOf(span, year))}
            y1="0"
            y2="100%"
          />
        ))}
        {lane.periods.map(({ from, to, atLatest, extentUnknown }) => {
          const start = shareOf(span, from);
          const width = Math.max(narrowest / 100, shareOf(span, to ?? today) - start);
          return (
            <g key={from} data-from={from} data-to={to}>
              {atLatest && (
                <line
                  class={styles.before}
                  x1={percent(Math.max(0, start - 0.05))}
                  x2={percent(start)}
                  y1="50%"
                  y2="50%"
                />
              )}
              <rect
                class={extentUnknown ? `${styles.period} ${styles.unclear}` : styles.period}
                data-extent={extentUnknown ? 'unknown' : 'known'}
                x={percent(start)}
                width={percent(width)}
              />
              {to === null && (
                <svg class={styles.goesOn} aria-hidden="true" x={percent(start + width)} y="50%">
                  <path d="M0-11l11 11l-11 11z" />
                </svg>
              )}
            </g>
          );
        })}
        <line
          class={styles.today}
          x1={percent(shareOf(span, today))}
          x2={percent(shareOf(span, today))}
          y1="0"
          y2="100%"
        />
      </svg>
    </div>
  );
}
