import { archivedAt } from '../../lib/domain/case-search';
import type { CaseProps } from './case-props';

/** Sources as links, each with its publisher, date and rank, and whether it was read. */
export function Sources({
  ids,
  theCase,
  words,
  date,
}: { ids: readonly string[] } & Pick<CaseProps, 'theCase' | 'words' | 'date'>) {
  return (
    <ul class="sources">
      {ids.map((id) => {
        const source = theCase.sources[id];
        return (
          source && (
            <li key={id} data-source={id}>
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.publisher}: {source.title}
              </a>
              <span class="small">
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
