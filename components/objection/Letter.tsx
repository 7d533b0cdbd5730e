import { useState } from 'preact/hooks';
import { authorities } from '../../lib/cases/authorities';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import type { LetterKind } from '../../lib/domain/case/letter-terms';
import type { Objection } from '../../lib/domain/objection/objection';
import { languagesInWords } from './AuthorityFinder';
import { type Kit, useBegun, useOnce } from './kit';
import { LetterDesk } from './LetterDesk';
import css from './objection.module.css';
import { sending } from './sending';

/** A letter after the objection: a reminder, an answer, a complaint. Written, sent by the person, and said so. */
export function Letter({ kit, kind, objection }: { kit: Kit; kind: LetterKind; objection: Objection }) {
  const { facts, texts, typed, words } = kit;
  const [copied, setCopied] = useState(false);
  const { name, when } = texts.own.kinds[kind];
  const structure = letters.kinds.find(({ id }) => id === kind);
  const toAuthority = structure?.to === 'authority';
  const authority = toAuthority
    ? (authorities.authorities.find(({ id }) => id === typed.authority) ?? null)
    : null;
  const dpo = facts.recipients.find(({ id }) => id === 'dpo-form');
  return (
    <>
      <header>
        <h2>{name}</h2>
        <p class="small">{when}</p>
      </header>
      <LetterDesk
        kit={kit}
        which={{ kind, member: objection.member, objection, authority }}
        primary={copied ? null : 'copy'}
        onCopied={() => setCopied(true)}
      />
      <section class={`card ${css.stage}`} aria-label={words.letter.after}>
        <h3>{words.letter.after}</h3>
        {authority && <p class="small">{languagesInWords(authority, kit)}</p>}
        {authority && (
          <p>
            <a href={authority.complaintUrl ?? authority.website} target="_blank" rel="noreferrer">
              {authority.complaintUrl ? words.authority.complaint : words.authority.website}:{' '}
              {authority.nameNative ?? authority.name}
            </a>
          </p>
        )}
        {!toAuthority && (
          <>
            <p class="small">{words.letter.openUk}</p>
            {objection.member && dpo?.url && (
              <p>
                <a href={dpo.url} target="_blank" rel="noreferrer">
                  {words.letter.openForm}
                </a>
              </p>
            )}
          </>
        )}
        <SentLetter
          kit={kit}
          kind={kind}
          objection={objection}
          authority={toAuthority ? (authority?.id ?? null) : undefined}
          primary={copied}
        />
      </section>
    </>
  );
}

/** "I sent this letter", with its day; for a complaint, to whom and under which reference. */
function SentLetter({
  kit,
  kind,
  objection,
  authority,
  primary,
}: {
  kit: Kit;
  kind: LetterKind;
  objection: Objection;
  /** Undefined for a letter to the controller; null while no authority was picked. */
  authority: string | null | undefined;
  primary: boolean;
}) {
  const { desk, words } = kit;
  const [{ on, reference: typed, ...begun }, change, forget] = useBegun(
    kit,
    `letter-sent/${kind}/${objection.id}`,
    { on: desk.today, reference: '', gave: '' },
  );
  const gave = begun.gave === 'yes';
  const { ready, reference, dayField, referenceField } = sending(
    kit,
    'answer',
    { on, reference: typed },
    { from: objection.sentOn, early: 'before-receipt' },
    change,
  );
  const keep = useOnce(async () => {
    if (!ready || authority === null) return;
    const stored = await desk.tell(
      authority === undefined
        ? { kind: 'letter-sent', letter: kind, on, of: objection.id }
        : { kind: 'complaint-sent', authority, on, of: objection.id, ...reference },
    );
    // Only what LinkedIn asked for lets its time run again; the letter alone may have given nothing.
    if (stored && gave) await desk.tell({ kind: 'identity-answered', on, of: objection.id });
    if (!stored) return;
    forget();
    kit.go({ name: 'home' });
  });
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {dayField('letter-sent-on', words.authority.sentOn)}
      {authority !== undefined && referenceField('authority-reference', words.authority.reference)}
      {kind === 'identity-reply' && (
        <label class="tick">
          <input
            type="checkbox"
            checked={gave}
            data-field="gave-what-was-asked"
            onChange={(event) => change({ gave: event.currentTarget.checked ? 'yes' : '' })}
          />
          {words.letter.gave}
        </label>
      )}
      <div class="acts">
        <button type="submit" class={primary ? 'primary' : undefined} data-act="letter-sent">
          {authority === undefined ? words.letter.sentLetter : words.authority.sent}
        </button>
      </div>
    </form>
  );
}
