import { useEffect } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import type { ChecklistWords } from '../../lib/locales';
import { plural } from '../../lib/locales/format';
import type { Desk } from '../desk';
import { Later } from '../Later';
import { NextCard } from '../NextCard';
import { Region } from '../Region';
import { Situations } from '../Situations';
import { StepRing, taken } from '../StepRing';
import { Steps } from '../Steps';

const toObjection = () => {
  location.hash = '#/objection';
};

/**
 * All steps of the case with their reasons and sources, and beside them what the region decides; at `layout-report` the
 * report on a page that looks different.
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
  const { words, caseWords, language, standings } = desk;
  const own = standings.filter(({ status }) => status !== 'not-for-you');
  const count = own.filter(({ status }) => taken(status)).length;
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
  const counted = plural(language, words.popup.count, count, { all: own.length });
  const [part, page = ''] = rest.split('/');
  if (part === 'layout-report')
    return <Later load={() => import('../layout-report/LayoutReport')} props={{ desk, page }} />;
  return (
    <>
      <header class="where">
        {own.length > 0 && <StepRing statuses={own.map(({ status }) => status)} label={counted} />}
        <div>
          <h1>{checklist.sections.steps}</h1>
          {own.length > 0 && (
            <p>
              <strong>{counted}</strong>
            </p>
          )}
          <p class="small">{checklist.stepsLead}</p>
        </div>
      </header>
      <div class="steps-page">
        <div class="stack">
          <NextCard desk={desk} whole onObjection={toObjection} />
          <Steps key={rest} desk={desk} opened={rest || null} caseHref="#/case/" />
        </div>
        <div class="stack">
          <Region desk={desk} />
          <section class="situations" aria-labelledby="situations">
            <h2 id="situations">{checklist.situations}</h2>
            <p class="small">{checklist.situationsLead}</p>
            <Situations advice={rules.advice} caseWords={caseWords} stepsLabel={checklist.situationSteps} />
          </section>
        </div>
      </div>
    </>
  );
}
