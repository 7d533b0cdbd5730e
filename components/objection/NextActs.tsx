import { authorityName } from '../../lib/cases/authorities';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { nextFor } from '../../lib/domain/objection/next-act';
import type { Objection } from '../../lib/domain/objection/objection';
import { fill } from '../../lib/locales/format';
import { Evidence } from '../Evidence';
import { restsOn } from './articles';
import type { Kit } from './kit';
import css from './objection.module.css';

/** What the case says of courts after a complaint; where it holds is the claim's own. */
const afterComplaint = ['L-78'];

/** After the complaint: who has it, and what may still come. */
export function Complained({ kit, objection }: { kit: Kit; objection: Objection }) {
  const { words } = kit;
  return (
    <div class={css.nextAct}>
      <p>
        {fill(words.standing.afterComplaint, {
          authority: authorityName(objection.complaint?.authority ?? ''),
        })}
      </p>
      <Evidence reader={kit.desk} ids={afterComplaint} />
      <div class="acts">
        <button
          type="button"
          data-act="they-answered"
          onClick={() => kit.go({ name: 'answer', objection: objection.id })}
        >
          {kit.desk.words.act.answeredAct}
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
  kit,
  objection,
  quiet,
}: {
  kit: Kit;
  objection: Objection;
  /** While an answer is waited for, none of these is the one act. */
  quiet: boolean;
}) {
  const { desk, words, texts, latest } = kit;
  const { standing, answer } = words;
  const of = objection.id;
  const next = nextFor(objection, { ...kit, clock: kit.clockOf(objection) }, letters);
  const branch = next && texts.own.answers.branches[next.branch];
  const asked = objection.identity.findLast(({ answeredOn }) => answeredOn === null);
  const lastWord = [
    ...objection.answers.map(({ on }) => on),
    ...objection.identity.map(({ askedOn }) => askedOn),
    objection.extension?.on ?? '',
  ].reduce((a, b) => (a > b ? a : b), '');
  const sentOn = (letter: string) =>
    objection.letters.findLast((one) => one.letter === letter && one.on >= lastWord)?.on;

  const answered: Act = {
    id: 'they-answered',
    label: desk.words.act.answeredAct,
    onAct: () => kit.go({ name: 'answer', objection: of }),
  };
  const acts = (next?.actions ?? []).flatMap((action): Act[] => {
    if (action.act === 'authority')
      return [
        {
          id: 'to-authority',
          label: desk.words.act.complain.title,
          onAct: () => kit.go({ name: 'authority', objection: of }),
        },
      ];
    const { letter } = action;
    if (action.act !== 'letter' || !letter) return [];
    return [
      {
        id: `write-${letter}`,
        label: fill(answer.write, { letter: texts.own.kinds[letter].name }),
        onAct: () => kit.go({ name: 'letter', kind: letter, objection: of }),
        done: sentOn(letter),
      },
    ];
  });
  const fresh = acts.filter(({ done }) => !done);
  // While the last day is to come, or nothing but a letter that went out is left, an answer is what is waited for.
  const waiting =
    !fresh.length ||
    (next?.branch.startsWith('silence') === true && next.actions.some(({ act }) => act === 'wait'));
  const ordered = [
    ...(waiting ? [answered] : []),
    ...fresh,
    ...(asked
      ? [
          {
            id: 'identity-answered',
            label: standing.answerGiven,
            onAct: () => void desk.tell({ kind: 'identity-answered', on: latest, of }),
          },
        ]
      : []),
    ...(waiting ? [] : [answered]),
    ...acts.filter(({ done }) => done),
  ];
  const done = acts.findLast((act) => act.done);
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
      {done?.done && <p>{fill(standing.letterSent, { date: desk.date(done.done) })}</p>}
      <div class="acts">
        {ordered.map(({ id, label, onAct }, n) => (
          <button
            key={id}
            type="button"
            // Once it is settled, nothing has to be done.
            class={n === 0 && !quiet && !(id === answered.id && objection.settledOn) ? 'primary' : undefined}
            data-act={id}
            onClick={onAct}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Something the person can do next. */
interface Act {
  id: string;
  label: string;
  onAct(): void;
  /** The day on which the letter went out already. */
  done?: string | undefined;
}
