import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import type { Authority } from '../../lib/domain/case/case';
import type { LetterKind } from '../../lib/domain/case/letter-terms';
import { type Draft, draftLetter } from '../../lib/domain/objection/letter';
import type { LetterFields } from '../../lib/domain/objection/letter-fields';
import type { Objection } from '../../lib/domain/objection/objection';
import { fieldsFor, type Typed } from '../../lib/domain/objection/typed';
import type { LetterTexts } from '../../lib/locales';
import type { ObjectionContext } from './objection-context';

/** Which letter, about which objection; `objection` is null for the objection itself. */
export interface WhichLetter {
  kind: LetterKind;
  member: boolean;
  objection: Objection | null;
  authority?: Authority | null;
}

/** What the letter's places are filled with: what was typed, and what record and case know. */
export function fieldsOf(
  context: ObjectionContext,
  { kind, member, objection, authority = null }: WhichLetter,
  from: Typed = context.typed,
): LetterFields {
  const clock = objection && context.clockOf(objection);
  const counted = clock && 'count' in clock ? clock : null;
  return fieldsFor(kind, from, {
    member,
    objection,
    dueOn: counted?.count.lastDay ?? null,
    count: counted?.count ?? null,
    overdue: counted?.state === 'overdue',
    authority,
    today: context.desk.today,
  });
}

/**
 * A letter from what was typed.
 * @param texts the letters in the language it is written in
 * @param from what was typed; left out for what is typed now
 * @returns null where the region has no such letter
 */
export function draftOf(
  context: ObjectionContext,
  which: WhichLetter,
  texts: LetterTexts,
  from: Typed = context.typed,
): Draft | null {
  return draftLetter(which.kind, {
    letters,
    facts: context.facts,
    words: texts.letter,
    fields: fieldsOf(context, which, from),
    typedIn: context.texts.language,
  });
}
