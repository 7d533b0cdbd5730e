import type { Source } from '../lib/domain/case/case';
import { InLanguage } from './Apart';

/** A source that can be opened: who published it, and its title in the language it is written in. */
export const SourceLink = ({ source }: { source: Source }) => (
  <a href={source.url} target="_blank" rel="noreferrer">
    <bdi>{source.publisher}</bdi>: <InLanguage language={source.language ?? 'en'}>{source.title}</InLanguage>
  </a>
);
