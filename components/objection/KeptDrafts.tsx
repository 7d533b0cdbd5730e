import { useEffect, useState } from 'preact/hooks';
import { type LetterKind, letterKinds } from '../../lib/domain/case/letter-terms';
import { nothingTyped, readTyped } from '../../lib/domain/objection/typed';
import type { KeptDraft } from '../../lib/extension/drafts';
import { fill } from '../../lib/locales/format';
import { useDoors } from '../doors';
import type { Kit } from './kit';
import css from './objection.module.css';

/**
 * Keeping what was typed beyond the browser's closing, the drafts that were kept, and deleting them for good. Longer
 * than 80 lines because it is one list of drafts with what can be done with each.
 */
export function KeptDrafts({ kit, kind }: { kit: Kit; kind: LetterKind }) {
  const { desk, texts, typed, type } = kit;
  const { drafts: shelf, now } = useDoors();
  const { letter } = kit.words;
  const [drafts, setDrafts] = useState<KeptDraft[]>([]);
  const [said, setSaid] = useState('');
  const look = () => void shelf.kept(desk.profile).then(setDrafts, () => {});
  useEffect(look, [desk.profile]);

  const keep = async () => {
    const stored = await shelf.keep({
      profile: desk.profile,
      letter: kind,
      at: now().toString(),
      // What was begun elsewhere is no part of the letter.
      typed: { ...typed, begun: {} },
    });
    setSaid(stored ? letter.kept : letter.keptFailed);
    look();
  };
  return (
    <div class={css.keptDrafts} data-kept-drafts>
      <div class="acts">
        <button type="button" data-act="keep-draft" onClick={() => void keep()}>
          {letter.keep}
        </button>
        <button
          type="button"
          class="plain"
          data-act="clear"
          onClick={() =>
            type({
              ...nothingTyped,
              work: typed.work,
              infringement: typed.infringement,
              authority: typed.authority,
              begun: typed.begun,
            })
          }
        >
          {letter.clear}
        </button>
      </div>
      <p class="small" role="status">
        {said}
      </p>
      {drafts.length > 0 && (
        <details>
          <summary>
            {letter.keptTitle} ({drafts.length})
          </summary>
          <p class="small">{letter.keptWhere}</p>
          <ul class="plain-list">
            {drafts.map(({ id, at, letter: name, typed: kept }) => {
              const known = letterKinds.find((one) => one === name);
              return (
                <li key={id} data-draft={id}>
                  <p>
                    {known ? texts.own.kinds[known].name : name}
                    <br />
                    {at && <span class="small">{fill(letter.keptOn, { date: desk.date(at) })}</span>}
                  </p>
                  <div class="acts">
                    <button type="button" onClick={() => type({ ...readTyped(kept), begun: typed.begun })}>
                      {letter.open}
                    </button>
                    <button
                      type="button"
                      data-act="delete-draft"
                      onClick={() =>
                        void shelf.remove(id).then(() => {
                          setSaid(letter.removed);
                          look();
                        })
                      }
                    >
                      {letter.remove}
                    </button>
                  </div>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
}
