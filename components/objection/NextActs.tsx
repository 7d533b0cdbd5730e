import { authorityName } from '../../lib/cases/authorities';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { type NextStep, nextFor, stepsNext } from '../../lib/domain/objection/next-act';
import type { Objection } from '../../lib/domain/objection/objection';
import { fill } from '../../lib/locales/format';
import { Evidence } from '../Evidence';
import { restsOn } from './articles';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';

/** What the case says of courts after a complaint; where it holds is the claim's own. */
const afterComplaint = ['L-78'];

/** After the complaint: who has it, and what may still come. */
export function Complained({ context, objection }: { context: ObjectionContext; objection: Objection }) {
  const { words } = context;
  return (
    <div class={css.nextAct}>
      <p>
        {fill(words.standing.afterComplaint, {
          authority: authorityName(objection.complaint?.authority ?? ''),
        })}
      </p>
      <Evidence reader={context.desk} ids={afterComplaint} />
      <div class="acts">
        <button
          type="button"
          data-act="they-answered"
          onClick={() => context.go({ name: 'answer', objection: objection.id })}
        >
          {context.desk.words.act.answeredAct}
        </button>
      </div>
    </div>
  );
}

/**
 * What to do now, the most useful first; a letter that went out already waits behind the rest. Longer than 80 lines
 * because it is one list of all that may come next, an entry each.
 */
export function NextActs({
  context,
  objection,
  quiet,
}: {
  context: ObjectionContext;
  objection: Objection;
  /** While an answer is waited for, none of these is the one act. */
  quiet: boolean;
}) {
  const { desk, words, texts, latest } = context;
  const { standing, answer } = words;
  const of = objection.id;
  const next = nextFor(objection, { ...context, clock: context.clockOf(objection) }, letters);
  const branch = next && texts.own.answers.branches[next.branch];
  const steps = stepsNext(objection, next);
  const sentOn = steps.flatMap((one) => ('sentOn' in one && one.sentOn ? [one.sentOn] : [])).at(-1);
  const actOf = (one: NextStep): Act => {
    switch (one.step) {
      case 'note-answer':
        return {
          id: 'they-answered',
          label: desk.words.act.answeredAct,
          onAct: () => context.go({ name: 'answer', objection: of }),
        };
      case 'turn-to-authority':
        return {
          id: 'to-authority',
          label: desk.words.act.complain.title,
          onAct: () => context.go({ name: 'authority', objection: of }),
        };
      case 'note-identity-answer':
        return {
          id: 'identity-answered',
          label: standing.answerGiven,
          onAct: () => void desk.tell({ kind: 'identity-answered', on: latest, of }),
        };
      case 'write':
        return {
          id: `write-${one.letter}`,
          label: fill(answer.write, { letter: texts.own.kinds[one.letter].name }),
          onAct: () => context.go({ name: 'letter', kind: one.letter, objection: of }),
        };
    }
  };
  return (
    <div class={css.nextAct} data-next-branch={next?.branch}>
      {/* While the month runs, its days above say all there is to say. */}
      {branch && !(quiet && next.branch.startsWith('silence')) && (
        <>
          <p>{branch.means}</p>
          <p>{branch.next}</p>
          {next.articles.length > 0 && <p class="small">{restsOn(next.articles, words, desk.language)}</p>}
        </>
      )}
      {sentOn && <p>{fill(standing.letterSent, { date: desk.date(sentOn) })}</p>}
      <div class="acts">
        {steps.map((one, n) => {
          const { id, label, onAct } = actOf(one);
          // Once it is settled, nothing has to be done.
          const primary = n === 0 && !quiet && !(one.step === 'note-answer' && objection.settledOn);
          return (
            <button
              key={id}
              type="button"
              class={primary ? 'primary' : undefined}
              data-act={id}
              onClick={onAct}
            >
              {label}
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** A step as a button. */
interface Act {
  id: string;
  label: string;
  onAct(): void;
}
