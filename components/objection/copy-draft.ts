import type { LetterKind } from '../../lib/domain/case/letter-terms';
import type { Doors } from '../../lib/extension/doors';
import type { Desk } from '../desk';
import type { ShownDraft } from './sheets';

/**
 * Puts a letter as it is shown on the clipboard, and tells the record that it was drafted. Where the browser refuses, the
 * letter is marked instead, so that a key copies it.
 * @param kind which letter it is
 * @returns whether it is on the clipboard
 */
export async function copyDraft(
  { copyText, desk }: Pick<Doors, 'copyText'> & { desk: Pick<Desk, 'tell'> },
  kind: LetterKind,
  { language, draft }: Pick<ShownDraft, 'language' | 'draft'>,
): Promise<boolean> {
  try {
    await copyText(draft.text);
  } catch {
    const shown = document.querySelector(`[data-letter-language="${language}"] [role="document"]`);
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
  void desk.tell({ kind: 'letter-drafted', letter: kind, language });
  return true;
}
