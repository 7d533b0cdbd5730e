import { useEffect, useState } from 'preact/hooks';
import { type LetterKind, letterKinds } from '../../lib/domain/case/letter-terms';
import { nothingTyped, readTyped, type Typed } from '../../lib/domain/objection/typed';
import type { KeptDraft } from '../../lib/extension/drafts';
import { fill } from '../../lib/locales/format';
import { useDoors } from '../doors';
import { useOnce } from '../once';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';

/**
 * The drafts that were kept for a profile, as they are now.
 * @returns null until they are known; `unreadable` where the browser's storage cannot be read
 */
function useKept(profile: string | null): readonly KeptDraft[] | 'unreadable' | null {
  const { drafts: shelf } = useDoors();
  const [kept, setKept] = useState<readonly KeptDraft[] | 'unreadable' | null>(null);
  useEffect(() => {
    // An answer that is late says nothing of the profile or the drafts that are there now.
    let turn = 0;
    const look = () => {
      turn += 1;
      const own = turn;
      const take = (found: readonly KeptDraft[] | 'unreadable') => own === turn && setKept(found);
      void shelf.kept(profile).then(take, () => take('unreadable'));
    };
    setKept(null);
    look();
    const stop = shelf.watchKept(look);
    return () => {
      turn += 1;
      stop();
    };
  }, [profile]);
  return kept;
}

/**
 * Puts another letter in the place of the one that is typed. What was begun in the forms around it stays.
 * @returns what stood there before, if anything was replaced, and the function that replaces it
 */
function useReplaced({ typed, type }: Pick<ObjectionContext, 'typed' | 'type'>) {
  const [before, setBefore] = useState<Typed | null>(null);
  const replace = (next: Typed) => {
    setBefore(typed);
    type({ ...next, begun: typed.begun });
  };
  return { before, replace };
}

/** Keeping what was typed beyond the browser's closing, clearing it, and the drafts that were kept. */
export function KeptDrafts({ context, kind }: { context: ObjectionContext; kind: LetterKind }) {
  const { desk, typed } = context;
  const { drafts: shelf, now } = useDoors();
  const { letter, undo } = context.words;
  const drafts = useKept(desk.profile);
  const { before, replace } = useReplaced(context);
  const [said, setSaid] = useState('');
  const keep = useOnce(async () => {
    const stored = await shelf.keep({
      profile: desk.profile,
      letter: kind,
      at: now().toString(),
      // What was begun elsewhere is no part of the letter.
      typed: { ...typed, begun: {} },
    });
    setSaid(stored ? letter.kept : letter.keptFailed);
  });
  const remove = (id: string) =>
    shelf.remove(id).then(
      () => setSaid(letter.removed),
      () => setSaid(letter.removeFailed),
    );
  // Where a complaint goes is chosen before it is written, and is no part of the letter.
  const { work, infringement, authority } = typed;
  return (
    <div class={css.keptDrafts} data-kept-drafts>
      <div class="acts">
        <button type="button" data-act="keep-draft" onClick={keep}>
          {letter.keep}
        </button>
        <button
          type="button"
          class="plain"
          data-act="clear"
          onClick={() => replace({ ...nothingTyped, work, infringement, authority })}
        >
          {letter.clear}
        </button>
        {before && (
          <button type="button" class="plain" data-act="take-back" onClick={() => replace(before)}>
            {undo}
          </button>
        )}
      </div>
      <p class="small" role="status">
        {said}
      </p>
      {drafts === 'unreadable' && (
        <p class="failed small" role="alert">
          {desk.words.notices.unreadable}
        </p>
      )}
      {Array.isArray(drafts) && drafts.length > 0 && (
        <List
          context={context}
          drafts={drafts}
          onOpen={(kept) => {
            const draft = readTyped(kept);
            replace({ ...draft, authority: draft.authority ?? authority });
          }}
          onRemove={(id) => void remove(id)}
        />
      )}
    </div>
  );
}

/** The drafts, each to be opened or deleted for good. */
function List({
  context: { desk, texts, words },
  drafts,
  onOpen,
  onRemove,
}: {
  context: ObjectionContext;
  drafts: readonly KeptDraft[];
  onOpen(typed: unknown): void;
  onRemove(id: string): void;
}) {
  const { letter } = words;
  return (
    <details>
      <summary>
        {letter.keptTitle} ({drafts.length})
      </summary>
      <p class="small">{letter.keptWhere}</p>
      <ul class="plain-list">
        {drafts.map(({ id, at, letter: name, typed }) => {
          const known = letterKinds.find((one) => one === name);
          return (
            <li key={id} data-draft={id}>
              <p>
                {known ? texts.own.kinds[known].name : name}
                <br />
                {at && <span class="small">{fill(letter.keptOn, { date: desk.date(at) })}</span>}
              </p>
              <div class="acts">
                <button type="button" data-act="open-draft" onClick={() => onOpen(typed)}>
                  {letter.open}
                </button>
                <button type="button" data-act="delete-draft" onClick={() => onRemove(id)}>
                  {letter.remove}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
