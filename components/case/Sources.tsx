import { archivedAt } from '../../lib/domain/case/case-search';
import { SourceLink } from '../SourceLink';
import type { CaseProps } from './case-props';
import styles from './claims.module.css';

/** Sources as links, each with its publisher, date and rank, and whether it was read. */
export function Sources({
  ids,
  theCase,
  words,
  date,
  languageName,
}: { ids: readonly string[] } & Pick<CaseProps, 'theCase' | 'words' | 'date' | 'languageName'>) {
  return (
    <ul class={styles.sources}>
      {ids.map((id) => {
        const source = theCase.sources[id];
        return (
          source && (
            <li key={id} data-source={id}>
              <SourceLink source={source} />
              <span class="small">
                {source.language && ` (${languageName(source.language)})`}
                {source.date && ` ${date(source.date)} ·`}{' '}
                {source.seenDirectly ? words.tier[source.tier] : words.unread}
                {source.archive && (
                  <>
                    {' · '}
                    <a href={archivedAt(source.archive)} target="_blank" rel="noreferrer">
                      {words.archived}
                    </a>
                  </>
                )}
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}
