import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { outcomes } from '../../lib/domain/case/letter-terms';
import { groundsFor, type Letters } from '../../lib/domain/objection/letter';
import { isNarrow } from '../../lib/domain/objection/letter-fields';
import { nothingTyped, outcomeOf, ownWordsFor } from '../../lib/domain/objection/typed';
import { draftOf, fieldsOf, type WhichLetter } from './draft';
import { GroundMenu } from './GroundMenu';
import { KeptDrafts } from './KeptDrafts';
import { LetterChoices } from './LetterChoices';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';
import { TextField } from './TextField';

const asked = ['name', 'account', 'contact', 'content'] as const;

/** What only the person can say for a letter: who they are, their grounds, their own words. */
export function LetterForm({
  context,
  which,
  structure,
}: {
  context: ObjectionContext;
  which: WhichLetter;
  structure: Letters['kinds'][number];
}) {
  const { texts, typed, type, words } = context;
  const { letter } = words;
  const { kind, member } = which;
  const needed = draftOf(context, which, texts.own, nothingTyped)?.missing ?? [];
  const elements = letters.elements.filter(
    ({ id, regimes }) => structure.elements.includes(id) && (!regimes || regimes.includes(context.regime)),
  );
  const uses = new Set(elements.flatMap(({ when }) => when ?? []));
  const withGrounds = elements.some(({ each }) => each === 'grounds');
  return (
    <div class={`${css.letterForm} fields`}>
      {structure.needsOutcome.includes(context.regime) && <Outcome context={context} which={which} />}
      <fieldset class="fields">
        <legend>{letter.you}</legend>
        {asked
          .filter((field) => needed.includes(field))
          .map((field) => (
            <TextField
              key={field}
              name={field}
              label={letter[field]}
              lines={field === 'content' || field === 'contact' ? 3 : 1}
              value={typed[field]}
              onChange={(text) => type({ [field]: text })}
            />
          ))}
      </fieldset>
      <LetterChoices
        uses={uses}
        narrow={isNarrow(fieldsOf(context, which))}
        typed={typed}
        words={letter}
        onChoose={type}
      />
      {withGrounds && (
        <GroundMenu
          grounds={groundsFor(letters, member).map(({ id }) => id)}
          said={texts.own.grounds}
          ticked={typed.grounds}
          typed={typed.groundWords}
          words={letter}
          onTick={(ground, ticked) =>
            type({
              grounds: ticked ? [...typed.grounds, ground] : typed.grounds.filter((id) => id !== ground),
            })
          }
          onType={(ground, text) => type({ groundWords: { ...typed.groundWords, [ground]: text } })}
        />
      )}
      {uses.has('own-words') && (
        <TextField
          name="own-words"
          label={withGrounds ? letter.ownWords : letter.ownWordsReply}
          lines={4}
          value={ownWordsFor(kind, typed)}
          onChange={(text) => type({ ownWords: { ...typed.ownWords, [kind]: text } })}
        />
      )}
      <p class={context.kept ? 'small' : 'failed small'} role={context.kept ? undefined : 'alert'}>
        {context.kept ? letter.memory : letter.memoryFailed}
      </p>
      <KeptDrafts context={context} kind={kind} />
    </div>
  );
}

/** What a complaint is about; as the record has it, unless the person chooses otherwise. */
function Outcome({ context, which: { objection } }: { context: ObjectionContext; which: WhichLetter }) {
  const { typed, type, words } = context;
  const { letter } = words;
  const clock = objection && context.clockOf(objection);
  const overdue = clock?.state === 'overdue';
  return (
    <label>
      {letter.outcome}
      <select
        data-field="outcome"
        value={typed.outcome ?? (objection ? outcomeOf(objection, overdue) : null) ?? ''}
        onChange={({ currentTarget: { value } }) =>
          type({ outcome: outcomes.find((one) => one === value) ?? null })
        }
      >
        <option value="">{letter.choose}</option>
        {outcomes.map((one) => (
          <option key={one} value={one}>
            {letter.outcomes[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
