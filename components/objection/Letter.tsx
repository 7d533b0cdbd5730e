import { useState } from 'preact/hooks';
import { authorities } from '../../lib/cases/authorities';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import type { LetterKind } from '../../lib/domain/case/letter-terms';
import type { Objection } from '../../lib/domain/objection/objection';
import { useInTurn } from '../once';
import { languagesInWords } from './AuthorityFinder';
import { FormToKeep } from './FormToKeep';
import { LetterDesk } from './LetterDesk';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';
import { sending } from './sending';
import { useBegun } from './typed-desk';

/** A letter after the objection: a reminder, an answer, a complaint. Written, sent by the person, and said so. */
export function Letter({
  context,
  kind,
  objection,
}: {
  context: ObjectionContext;
  kind: LetterKind;
  objection: Objection;
}) {
  const { facts, texts, typed, words } = context;
  const [taken, setTaken] = useState(false);
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
        context={context}
        which={{ kind, member: objection.member, objection, authority }}
        primary={taken ? null : 'copy'}
        onTaken={() => setTaken(true)}
      />
      <section class={`card ${css.stage}`} aria-label={words.letter.after}>
        <h3>{words.letter.after}</h3>
        {authority && <p class="small">{languagesInWords(authority, context)}</p>}
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
        {toAuthority && !authority ? (
          <div class="acts">
            <button
              type="button"
              class={taken ? 'primary' : undefined}
              data-act="to-authority"
              onClick={() => context.go({ name: 'authority', objection: objection.id })}
            >
              {context.desk.words.act.complain.title}
            </button>
          </div>
        ) : (
          <SentLetter
            context={context}
            kind={kind}
            objection={objection}
            authority={authority?.id ?? null}
            primary={taken}
          />
        )}
      </section>
    </>
  );
}

/** "I sent this letter", with its day; for a complaint, to whom and under which reference. */
function SentLetter({
  context,
  kind,
  objection,
  authority,
  primary,
}: {
  context: ObjectionContext;
  kind: LetterKind;
  objection: Objection;
  /** The one it goes to, by its id; null for a letter to the controller. */
  authority: string | null;
  primary: boolean;
}) {
  const { desk, words } = context;
  const [{ on, reference: typed, ...begun }, change, forget] = useBegun(
    context,
    `letter-sent/${kind}/${objection.id}`,
    { on: desk.today, reference: '', gave: '' },
  );
  const gave = begun.gave === 'yes';
  const { reference, dayField, referenceField } = sending(
    context,
    'answer',
    { on, reference: typed },
    { from: objection.sentOn, early: 'before-receipt' },
    change,
  );
  const tellInTurn = useInTurn(desk.tell);
  const keep = async () => {
    const stored = await tellInTurn(
      authority === null
        ? { kind: 'letter-sent', letter: kind, on, of: objection.id }
        : { kind: 'complaint-sent', authority, on, of: objection.id, ...reference },
      // Only what LinkedIn asked for lets its time run again; the letter alone may have given nothing.
      ...(gave ? [{ kind: 'identity-answered' as const, on, of: objection.id }] : []),
    );
    if (!stored) return;
    forget();
    context.done();
  };
  return (
    <FormToKeep onKeep={keep}>
      {dayField('letter-sent-on', words.authority.sentOn)}
      {authority !== null && referenceField('authority-reference', words.authority.reference)}
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
          {authority === null ? words.letter.sentLetter : words.authority.sent}
        </button>
      </div>
    </FormToKeep>
  );
}
