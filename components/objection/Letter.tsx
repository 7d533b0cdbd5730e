import { useState } from 'preact/hooks';
import { authorities } from '../../lib/cases/authorities';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { dayProblem } from '../../lib/domain/case/dates';
import type { LetterKind } from '../../lib/domain/case/letter-terms';
import type { Objection } from '../../lib/domain/objection/objection';
import { languagesInWords } from './AuthorityFinder';
import { DateField } from './DateField';
import { type Kit, problemInWords, useBegun, useOnce } from './kit';
import { LetterDesk } from './LetterDesk';
import { ReferenceField, typedReference } from './ReferenceField';

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
        kind={kind}
        member={objection.member}
        objection={objection}
        authority={authority}
        primary={copied ? null : 'copy'}
        onCopied={() => setCopied(true)}
      />
      <section class="card stage" aria-label={words.letter.after}>
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
  const { desk, words, latest } = kit;
  const [{ on, reference, ...begun }, change, forget] = useBegun(kit, `letter-sent/${kind}/${objection.id}`, {
    on: desk.today,
    reference: '',
    gave: '',
  });
  const gave = begun.gave === 'yes';
  const problem = dayProblem(on, 'answer', {
    from: objection.sentOn,
    early: 'before-receipt',
    today: latest,
  });
  const keep = useOnce(async () => {
    if (problem || authority === null || typedReference(reference).fault) return;
    const stored = await desk.tell(
      authority === undefined
        ? { kind: 'letter-sent', letter: kind, on, of: objection.id }
        : {
            kind: 'complaint-sent',
            authority,
            on,
            of: objection.id,
            ...(typedReference(reference).text && { reference: typedReference(reference).text }),
          },
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
      <DateField
        name="letter-sent-on"
        label={words.authority.sentOn}
        value={on}
        problem={problem && problemInWords(words, problem, words.problems.sent)}
        there={kit.todayThere}
        onChange={(day) => change({ on: day })}
      />
      {authority !== undefined && (
        <ReferenceField
          desk={desk}
          name="authority-reference"
          label={`${words.authority.reference} (${words.optional})`}
          value={reference}
          onChange={(text) => change({ reference: text })}
        />
      )}
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
