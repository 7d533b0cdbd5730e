import type { Source } from '../lib/domain/case/case';
import { InLanguage } from './Apart';

/**
 * A source that can be opened: who published it, and its title in the language it is written in. Both stand apart from
 * the page as one, so that on a page read from the right the title does not come before its publisher.
 */
export const SourceLink = ({
  source,
}: {
  source: Pick<Source, 'publisher' | 'title' | 'url'> & Partial<Pick<Source, 'language'>>;
}) => (
  <a href={source.url} target="_blank" rel="noreferrer">
    <bdi>
      {source.publisher}: <InLanguage language={source.language ?? 'en'}>{source.title}</InLanguage>
    </bdi>
  </a>
);
