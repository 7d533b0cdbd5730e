import { type ClaimFilter, findClaims, noFilter } from '../../lib/domain/case/case-search';
import { claimStatuses, claimTopics, type RegionRef } from '../../lib/domain/case/case-terms';
import { FilterField } from '../FilterField';
import type { CaseProps } from './case-props';
import styles from './claims.module.css';
import { ListedClaim } from './ListedClaim';
import { RegionFilter } from './RegionFilter';

/** All claims by topic, narrowed by search, region, topic and status. */
export function Claims({
  filter,
  own,
  onFilter,
  ...props
}: { filter: ClaimFilter; own: RegionRef | null; onFilter(filter: ClaimFilter): void } & CaseProps) {
  const { theCase, caseWords, words, count } = props;
  const found = findClaims(theCase, caseWords.claims, filter);
  const narrowed = found.length < theCase.claims.length;
  // A region alone does not count as a search: it is the person's own from the beginning, and most claims hold there.
  const sought = Boolean(filter.text || filter.topic || filter.status);
  return (
    <>
      <Filters filter={filter} own={own} narrowed={narrowed} onFilter={onFilter} {...props} />
      <p role="status" class="small" data-found={found.length}>
        {found.length ? count(words.count, found.length, { all: String(theCase.claims.length) }) : words.none}
      </p>
      {narrowed && (
        <p class={`small ${styles.narrowed}`} data-narrowed>
          {[
            filter.text && `${words.search}: ${filter.text}`,
            filter.region && `${words.region}: ${props.regionName(filter.region)}`,
            filter.topic && `${words.topic}: ${words.topics[filter.topic]}`,
            filter.status && `${words.status}: ${caseWords.statuses[filter.status]}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <div class={styles.topics}>
        {claimTopics.map((topic) => {
          const here = found.filter((claim) => claim.topic === topic);
          return (
            here.length > 0 && (
              <details key={topic} class={`opens ${styles.topic}`} data-topic={topic} open={sought}>
                <summary>
                  <h3>{words.topics[topic]}</h3>
                  <span class="small">{count(words.inTopic, here.length)}</span>
                </summary>
                <ul class={styles.cards}>
                  {here.map((claim) => (
                    <ListedClaim key={claim.id} claim={claim} {...props} />
                  ))}
                </ul>
              </details>
            )
          );
        })}
      </div>
    </>
  );
}

/** What the claims are narrowed by. */
function Filters({
  filter,
  own,
  narrowed,
  onFilter,
  ...props
}: {
  filter: ClaimFilter;
  own: RegionRef | null;
  /** Whether anything is left out. */
  narrowed: boolean;
  onFilter(filter: ClaimFilter): void;
} & CaseProps) {
  const { caseWords, words } = props;
  const ask = (part: Partial<ClaimFilter>) => onFilter({ ...filter, ...part });
  return (
    <search class={styles.filters} data-filters>
      <label>
        {words.search}
        <input
          type="search"
          value={filter.text}
          onInput={({ currentTarget: { value } }) => ask({ text: value })}
        />
      </label>
      <RegionFilter region={filter.region} own={own} onChoose={(region) => ask({ region })} {...props} />
      <FilterField
        label={words.topic}
        all={words.allTopics}
        values={claimTopics}
        nameOf={(topic) => words.topics[topic]}
        chosen={filter.topic}
        onChoose={(topic) => ask({ topic })}
      />
      <FilterField
        label={words.status}
        all={words.allStatuses}
        values={claimStatuses}
        nameOf={(status) => caseWords.statuses[status]}
        chosen={filter.status}
        onChoose={(status) => ask({ status })}
      />
      {narrowed && (
        <button type="button" data-act="clear" onClick={() => onFilter(noFilter)}>
          {words.clear}
        </button>
      )}
    </search>
  );
}
