import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { dayProblem } from '../../lib/domain/case/dates';
import { type AnswerId, answerIds } from '../../lib/domain/case/letter-terms';
import { nextAfter } from '../../lib/domain/objection/answer-tree';
import { contextOf } from '../../lib/domain/objection/next-act';
import type { Objection } from '../../lib/domain/objection/objection';
import { restsOn } from './articles';
import { DateField } from './DateField';
import { FormToKeep } from './FormToKeep';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';
import { problemInWords } from './problems';
import { ReferenceField, typedReference } from './ReferenceField';
import { useBegun } from './typed-desk';

/**
 * What came back: chosen from what can come, with what it means before it is kept. Longer than 80 lines because it is
 * one form, whose fields depend on the answer that is chosen first.
 */
export function NoteAnswer({ context, objection }: { context: ObjectionContext; objection: Objection }) {
  const { desk, texts, words, latest } = context;
  const { answer } = words;
  const [{ on, reference, ...begun }, change, forget] = useBegun(context, `answer/${objection.id}`, {
    chosen: '',
    on: desk.today,
    reasons: '',
    reference: '',
  });
  const chosen: AnswerId | null = answerIds.find((id) => id === begun.chosen) ?? null;
  const reasons = begun.reasons === 'yes';
  const said = texts.own.answers;
  const from = objection.receipt?.on ?? objection.sentOn;
  const problem = dayProblem(on, 'answer', { from, early: 'before-receipt', today: latest });

  const next =
    chosen &&
    nextAfter(
      chosen,
      {
        ...contextOf(objection, { ...context, clock: context.clockOf(objection) }),
        answeredOn: chosen === 'silence' ? null : on,
        reasonsGiven: chosen === 'refused-with-reasons' || reasons,
      },
      letters,
    );
  const branch = next && said.branches[next.branch];

  const keep = async () => {
    if (!chosen || chosen === 'silence') return;
    const of = objection.id;
    // Only a receipt has a reference to keep; what was typed for one before another answer was chosen is not shown.
    const { text } = typedReference(chosen === 'received' ? reference : '');
    const stored = await desk.tell(
      chosen === 'identity'
        ? { kind: 'identity-asked', on, of }
        : chosen === 'extends'
          ? { kind: 'extension-announced', on, of, reasons }
          : {
              kind: 'answer-received',
              answer: chosen,
              on,
              of,
              ...(text && { reference: text }),
            },
    );
    if (!stored) return;
    forget();
    context.done();
  };
  return (
    <section aria-labelledby="answer" class={css.answerView}>
      <h2 id="answer">{answer.title}</h2>
      <p class="small">{answer.lead}</p>
      <FormToKeep onKeep={keep}>
        <fieldset class={css.choices}>
          <legend class="visually-hidden">{answer.title}</legend>
          {answerIds.map((id) => (
            <label key={id} class="tick">
              <input
                type="radio"
                name="answer"
                value={id}
                checked={chosen === id}
                onChange={() => change({ chosen: id })}
              />
              {said.names[id]}
            </label>
          ))}
        </fieldset>
        {chosen && chosen !== 'silence' && (
          <DateField
            name="answered-on"
            label={answer.on}
            value={on}
            problem={problem && problemInWords(words, problem)}
            there={context.todayThere}
            onChange={(day) => change({ on: day })}
          />
        )}
        {chosen === 'received' && (
          <ReferenceField
            desk={desk}
            name="answer-reference"
            label={words.sent.reference}
            value={reference}
            onChange={(text) => change({ reference: text })}
          />
        )}
        {chosen === 'extends' && (
          <label class="tick">
            <input
              type="checkbox"
              checked={reasons}
              data-field="reasons"
              onChange={(event) => change({ reasons: event.currentTarget.checked ? 'yes' : '' })}
            />
            {answer.reasons}
          </label>
        )}
        {branch && next && (
          <div class="card" role="status" data-branch={next.branch}>
            <h3>{answer.means}</h3>
            <p>{branch.means}</p>
            {next.articles.length > 0 && <p class="small">{restsOn(next.articles, words, desk.language)}</p>}
            <h3>{answer.next}</h3>
            <p>{branch.next}</p>
          </div>
        )}
        {chosen && chosen !== 'silence' && (
          <div class="acts">
            <button type="submit" class="primary" data-act="keep-answer">
              {answer.keep}
            </button>
          </div>
        )}
      </FormToKeep>
    </section>
  );
}
