import type { AuthorityChoice, AuthorityWords } from '../../lib/domain/objection/authority';
import type { ObjectionWords } from '../../lib/locales';
import css from './objection.module.css';

/** One authority a person can turn to: why this one, what it does, what it asks for, and where its form is. */
export function AuthorityCard({
  choice,
  said,
  words,
  note,
  why,
  languages,
  place,
  picked,
  onPick,
}: {
  choice: AuthorityChoice;
  said: AuthorityWords;
  words: ObjectionWords['authority'];
  /** A remark on this authority, if there is one. */
  note: string | null;
  /** Why this one, in a sentence. */
  why: string;
  /** The languages it works in, in a sentence; empty where they are not known. */
  languages: string;
  /** The country, or its part, whose authority it is. */
  place: string;
  picked: boolean;
  /** Left out where there is no other to choose from. */
  onPick: (() => void) | undefined;
}) {
  const { authority } = choice;
  return (
    <li class={`card ${css.authority}`} data-authority={authority.id} data-picked={picked}>
      <h3>
        <bdi>{authority.nameNative ?? authority.name}</bdi>
      </h3>
      <p class="small">
        {place} · {why}
      </p>
      <p>{said.gives[choice.gives]}</p>
      {choice.lead && <p class="small">{said.lead}</p>}
      {note && <p class="small">{note}</p>}
      {languages && <p class="small">{languages}</p>}
      {choice.checkAddress && <p class={`small ${css.caution}`}>{words.checkAddress}</p>}
      {choice.complaintMissing && <p class={`small ${css.caution}`}>{said.complaintMissing}</p>}
      <div class="acts">
        {onPick && (
          <button type="button" aria-pressed={picked} onClick={onPick}>
            {picked ? `✓ ${words.picked}` : words.pick}
          </button>
        )}
        <a href={authority.complaintUrl ?? authority.website} target="_blank" rel="noreferrer">
          {authority.complaintUrl ? words.complaint : words.website}
        </a>
      </div>
    </li>
  );
}
