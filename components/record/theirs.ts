import type { Status } from '../../lib/domain/record/standing';
import type { RecordWords } from '../../lib/locales';

/**
 * The words of a record that somebody else reads, a reviewer or whoever gets the dossier: what the person said is not
 * what the reader says.
 */
export const readByAnother = (words: RecordWords): RecordWords => ({
  ...words,
  witness: { ...words.witness, said: words.review.status.said },
});

/** The names of the statuses, as somebody else reads them. */
export const statusesForAnother = (
  statuses: Record<Status, string>,
  { review }: Pick<RecordWords, 'review'>,
): Record<Status, string> => ({ ...statuses, ...review.status });
