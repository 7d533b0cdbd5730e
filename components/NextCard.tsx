import { type NextStep, nextStep } from '../lib/domain/record/next-step';
import { places } from '../lib/sites/linkedin/addresses';
import type { Desk } from './desk';
import { Later } from './Later';

/** The steps whose acts are not on LinkedIn alone, but in the objection. */
export const ofObjection = (step: { id: string } | null) =>
  step !== null && ['objection', 'follow-up'].includes(step.id);

/** What is next for the person at this desk. */
export const nextAt = ({ steps, standings }: Desk): NextStep => nextStep(steps, standings);

/** What the card says; a step without a lead of its own says why it is one. */
function textsOf(next: NextStep, { words: { popup, statusMeaning }, caseWords }: Desk) {
  if (!next.step)
    return next.kind === 'done'
      ? { title: popup.done, lead: popup.doneWhy }
      : { title: popup.none, lead: popup.noneWhy };
  if (next.kind === 'look') return { title: popup.look, lead: statusMeaning[next.standing.status] };
  const { title, lead, why } = caseWords.steps[next.step.id];
  return { title, lead: lead ?? why };
}

/**
 * The next thing to do, in a sentence, with one button for it.
 * @param whole whether the rest of the page is made as well; until then only what is needed at once is shown
 * @param onObjection opens the objection here
 */
export function NextCard({ desk, whole, onObjection }: { desk: Desk; whole: boolean; onObjection(): void }) {
  const { words, caseWords, facts, member } = desk;
  const { popup } = words;
  const next = nextAt(desk);
  const { kind, step } = next;
  const { title, lead } = textsOf(next, desk);
  const law = step?.id === 'objection' && facts && caseWords.rights[facts.rule]?.law;
  const text = <p>{lead}</p>;
  return (
    <section class="card next" data-next={step?.id ?? 'none'} aria-labelledby="next">
      {step && <p class="eyebrow">{popup.next}</p>}
      <h2 id="next">{title}</h2>
      {whole && step?.id === 'follow-up' ? (
        <div data-notice="objection">
          <Later load={() => import('./objection/ObjectionBrief')} props={{ desk }} until={text} />
        </div>
      ) : (
        text
      )}
      {law && <p class="small">{law}</p>}
      <div class="acts">
        {ofObjection(step) ? (
          <button type="button" class="primary" data-act="next-objection" onClick={onObjection}>
            {step?.id === 'objection' ? popup.begin : popup.objection}
          </button>
        ) : kind === 'none' ? (
          // What there is instead, where there is something: in Canada a letter that withdraws consent.
          <button type="button" data-act="next-objection" onClick={onObjection}>
            {popup.noneAct}
          </button>
        ) : (
          <a
            class={step ? 'button primary' : 'button'}
            href={step?.place.url ?? places.setting}
            target="_blank"
            rel="noreferrer"
          >
            {popup.open}
          </a>
        )}
        {(member === false || step?.account) && (
          <button
            key="account"
            type="button"
            class="plain small"
            data-act={member === false ? 'account' : 'no-account'}
            onClick={() => void desk.tell({ kind: 'membership-told', member: member === false })}
          >
            {member === false ? popup.account : popup.noAccount}
          </button>
        )}
      </div>
    </section>
  );
}
