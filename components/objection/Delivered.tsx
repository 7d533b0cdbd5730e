import { useState } from 'preact/hooks';
import { dayProblem } from '../../lib/domain/case/dates';
import type { Objection } from '../../lib/domain/objection/objection';
import { DateField } from './DateField';
import { arrival, type Kit, problemInWords } from './kit';

/** Asks for the day of delivery, which only the person can know; or corrects what was assumed. */
export function Delivered({
  kit,
  objection,
  correct = false,
}: {
  kit: Kit;
  objection: Objection;
  correct?: boolean;
}) {
  const { desk, words, latest } = kit;
  const { standing } = words;
  const [on, setOn] = useState(objection.receipt?.on ?? '');
  const bounds = { from: objection.sentOn, early: 'before-receipt', today: latest } as const;
  const problem = on ? dayProblem(on, 'receipt', bounds) : null;
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (on && !problem) void desk.tell({ kind: 'receipt-told', on, of: objection.id });
      }}
    >
      <DateField
        name="delivered-on"
        label={correct ? standing.correct : standing.delivered}
        value={on}
        note={correct ? undefined : standing.deliveredWhy}
        problem={problem && problemInWords(words, arrival(problem))}
        onChange={setOn}
      />
      <div class="acts">
        <button type="submit" class={correct ? undefined : 'primary'} data-act="keep-day" disabled={!on}>
          {standing.keepDay}
        </button>
      </div>
    </form>
  );
}
