import { useEffect } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import type { ChecklistWords } from '../../lib/locales';
import { ActCard } from '../ActCard';
import type { Desk } from '../desk';
import { Later } from '../Later';
import { Region } from '../Region';
import { Situations } from '../Situations';
import { Steps } from '../Steps';
import { Verdicts } from '../Verdicts';
import { verdictsAt } from '../verdicts';
import css from './steps.module.css';

/**
 * The overview: how switch and objection stand, the one act, and all steps of the case with their reasons and sources;
 * at `layout-report` the report on a page that looks different.
 */
export default function StepsSection({
  desk,
  words: { checklist },
  rest,
}: {
  desk: Desk;
  words: ChecklistWords;
  rest: string;
}) {
  const { caseWords } = desk;
  const verdicts = verdictsAt(desk);
  // A link from within this section to one of its steps leads there.
  useEffect(() => {
    if (!rest) return;
    const frame = requestAnimationFrame(() => {
      const step = document.querySelector<HTMLElement>(`[data-step="${CSS.escape(rest)}"] summary`);
      step?.focus({ preventScroll: true });
      step?.scrollIntoView({ block: 'start' });
    });
    return () => cancelAnimationFrame(frame);
  }, [rest]);
  const [part, page = ''] = rest.split('/');
  if (part === 'layout-report')
    return <Later load={() => import('../layout-report/LayoutReport')} props={{ desk, page }} />;
  return (
    <div class={css.overview}>
      <header>
        <h1>{checklist.sections.steps}</h1>
        <p class="small">{checklist.stepsLead}</p>
      </header>
      <Verdicts desk={desk} verdicts={verdicts} />
      <ActCard
        desk={desk}
        verdicts={verdicts}
        onObjection={(view) => {
          location.hash = `#/objection${view && `/${view}`}`;
        }}
      />
      <Region desk={desk} folded />
      <Steps key={rest} desk={desk} opened={rest || null} caseHref="#/case/" />
      <section class={css.situations} aria-labelledby="situations">
        <h2 id="situations">{checklist.situations}</h2>
        <p class="small">{checklist.situationsLead}</p>
        <Situations advice={rules.advice} caseWords={caseWords} stepsLabel={checklist.situationSteps} />
      </section>
    </div>
  );
}
