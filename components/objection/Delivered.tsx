import { dayProblem } from '../../lib/domain/case/dates';
import type { Objection } from '../../lib/domain/objection/objection';
import { DateField } from './DateField';
import { FormToKeep } from './FormToKeep';
import type { ObjectionContext } from './objection-context';
import { arrival, problemInWords } from './problems';
import { useBegun } from './typed-desk';

/** Asks for the day of delivery, which only the person can know; or corrects what was assumed. */
export function Delivered({
  context,
  objection,
  correct = false,
}: {
  context: ObjectionContext;
  objection: Objection;
  correct?: boolean;
}) {
  const { desk, words, latest } = context;
  const { standing } = words;
  const [{ on }, change, forget] = useBegun(context, `delivered/${objection.id}`, {
    on: objection.receipt?.on ?? '',
  });
  const bounds = { from: objection.sentOn, early: 'before-receipt', today: latest } as const;
  const problem = on ? dayProblem(on, 'receipt', bounds) : null;
  const keep = async () => {
    if (await desk.tell({ kind: 'receipt-told', on, of: objection.id })) forget();
  };
  return (
    <FormToKeep onKeep={keep}>
      <DateField
        name="delivered-on"
        label={correct ? standing.correct : standing.delivered}
        value={on}
        note={correct ? undefined : standing.deliveredWhy}
        problem={problem && problemInWords(words, arrival(problem))}
        there={context.todayThere}
        onChange={(day) => change({ on: day })}
      />
      <div class="acts">
        <button type="submit" class={correct ? undefined : 'primary'} data-act="keep-day" disabled={!on}>
          {standing.keepDay}
        </button>
      </div>
    </FormToKeep>
  );
}
