import type { ComponentChildren } from 'preact';
import { claimIsStale } from '../../lib/domain/case/case';
import { type ClaimFilter, hasSides } from '../../lib/domain/case/case-search';
import { claimStatuses, type RegionRef } from '../../lib/domain/case/case-terms';
import { fill } from '../../lib/locales/format';
import { ClaimSign } from './ClaimSign';
import { Claims } from './Claims';
import styles from './case.module.css';
import { type CaseProps, caseHref } from './case-props';
import claimStyles from './claims.module.css';
import { Disputes } from './Disputes';
import { Lanes } from './Lanes';
import { Summary, TwoSides } from './Panels';
import { RegionFilter } from './RegionFilter';
import { Timeline } from './Timeline';

export interface CaseViewProps extends CaseProps {
  /** The region the reader chose for themselves, or null. */
  own: RegionRef | null;
  filter: ClaimFilter;
  onFilter(filter: ClaimFilter): void;
  onPrint(): void;
  /** What the address asks for, if there is no such claim or part. */
  unknown: string | null;
}

/** The parts of the view in their order; each has an address of its own. */
export const caseParts = ['summary', 'reach', 'timeline', 'disputes', 'fine', 'claims'] as const;

/**
 * The case: the affair in short, what the switch reaches, what happened when, where accounts differ, the fine, and
 * every claim.
 */
export function CaseView({ own, filter, onFilter, onPrint, unknown, ...props }: CaseViewProps) {
  const { theCase, caseWords, words } = props;
  return (
    <div class={styles.view}>
      <Head unknown={unknown} onPrint={onPrint} {...props} />

      <Part id="summary" title={words.summary}>
        <Summary {...props} />
      </Part>

      <Part id="reach" title={words.reach}>
        <TwoSides
          is={{ panel: 'reaches', title: words.reaches }}
          isNot={{ panel: 'beyond', title: words.beyond }}
          {...props}
        />
      </Part>

      <Part id="timeline" title={words.timeline}>
        <div class={claimStyles.filters} data-filters>
          <RegionFilter
            region={filter.region}
            own={own}
            onChoose={(region) => onFilter({ ...filter, region })}
            {...props}
          />
        </div>
        <h3>{words.lanes}</h3>
        <Lanes region={filter.region} {...props} />
        <h3>{words.events}</h3>
        <Timeline region={filter.region} {...props} />
      </Part>

      <Part id="disputes" title={words.disputes}>
        <p class="small">{words.disputesLead}</p>
        <Disputes claims={theCase.claims.filter(hasSides)} {...props} />
      </Part>

      <Part id="fine" title={words.fine}>
        <TwoSides
          is={{ panel: 'fine-about', title: words.fineAbout }}
          isNot={{ panel: 'fine-not-about', title: words.fineNotAbout }}
          {...props}
        />
      </Part>

      <Part id="claims" title={words.claims}>
        <p class="small">{words.claimsLead}</p>
        <details class={`opens ${styles.statuses}`} data-statuses>
          <summary class="small">{words.statusesTitle}</summary>
          <dl>
            {claimStatuses.map((status) => (
              <div key={status}>
                <dt>
                  <ClaimSign status={status} />
                  {caseWords.statuses[status]}
                </dt>
                <dd class="small">{words.statusMeaning[status]}</dd>
              </div>
            ))}
          </dl>
        </details>
        <Claims filter={filter} own={own} onFilter={onFilter} {...props} />
      </Part>
    </div>
  );
}

/** What this is, of which day, and the ways to its parts. */
function Head({
  unknown,
  onPrint,
  theCase,
  words,
  today,
  date,
  count,
}: Pick<CaseViewProps, 'unknown' | 'onPrint'> & CaseProps) {
  const stale = theCase.claims.filter((claim) => claimIsStale(claim, today)).length;
  return (
    <header class={styles.head}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p class="small">
        {fill(words.edition, { date: date(theCase.edition) })}{' '}
        {stale > 0 && <strong data-stale-count={stale}>{count(words.staleCount, stale)}</strong>}
      </p>
      <nav class={styles.parts} aria-label={words.parts}>
        <ul>
          {caseParts.map((part) => (
            <li key={part}>
              <a href={caseHref(part)}>{words.part[part]}</a>
            </li>
          ))}
        </ul>
        <button type="button" data-act="print" onClick={onPrint}>
          {words.print}
        </button>
      </nav>
      {unknown && (
        <p class="failed" role="alert">
          {fill(words.unknown, { id: unknown })}
        </p>
      )}
    </header>
  );
}

function Part({
  id,
  title,
  children,
}: {
  id: (typeof caseParts)[number];
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class={styles.part} id={`case-${id}`} tabIndex={-1} aria-labelledby={`case-${id}-title`}>
      <h2 id={`case-${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
