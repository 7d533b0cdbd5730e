import { useEffect } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { isAtRest } from '../../lib/domain/objection/verdict';
import type { ChecklistWords } from '../../lib/locales';
import { ActCard } from '../ActCard';
import { DeskStep } from '../DeskStep';
import type { Desk } from '../desk';
import { Further } from '../Further';
import { Later } from '../Later';
import { Region } from '../Region';
import { layoutReportAt, useAskedAgain } from '../route';
import { Situations } from '../Situations';
import { Verdicts } from '../Verdicts';
import { verdictsAt } from '../verdicts';
import css from './steps.module.css';

/** Where claims stand in full, up to a claim's id. */
const inCase = '#/case/';

/** What is behind the objection's line: the way into it, how to object, and how to watch for the answer. */
function Objecting({ desk }: { desk: Desk }) {
  const { words, caseWords } = desk;
  return (
    <>
      <DeskStep
        desk={desk}
        id="objection"
        caseHref={inCase}
        more={
          <div class="acts">
            <a class="button" href="#/objection">
              {words.act.later}
            </a>
          </div>
        }
      />
      <section aria-labelledby="follow-up">
        <h3 id="follow-up">{caseWords.steps['follow-up'].title}</h3>
        <DeskStep desk={desk} id="follow-up" caseHref={inCase} />
      </section>
    </>
  );
}

/**
 * Takes the reader to a step: a link from within this section leads there as often as it is followed.
 * @param step its id; an empty one is nowhere
 * @returns how often it was asked for again
 */
function useLeadTo(step: string): number {
  const again = useAskedAgain();
  useEffect(() => {
    if (!step) return;
    const frame = requestAnimationFrame(() => {
      const there = document.querySelector(`[data-step="${CSS.escape(step)}"]`);
      const line = there?.querySelector('summary') ?? there?.closest('summary');
      line?.focus({ preventScroll: true });
      line?.scrollIntoView({ block: 'start' });
    });
    return () => cancelAnimationFrame(frame);
  }, [step, again]);
  return again;
}

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
  const again = useLeadTo(rest);
  // A step that is asked for opens, also when it was asked for before and shut meanwhile.
  const place = rest && `${rest} ${again}`;
  const [part, page = ''] = rest.split('/');
  if (part === 'layout-report')
    return <Later load={() => import('../layout-report/LayoutReport')} props={{ desk, page }} />;
  return (
    <div class={css.overview}>
      <header>
        <h1>{checklist.sections.steps}</h1>
        {!isAtRest(verdicts.act) && <p class="small">{checklist.stepsLead}</p>}
      </header>
      <Verdicts
        key={place}
        desk={desk}
        verdicts={verdicts}
        opened={rest}
        bodyOf={(line) =>
          line === 'switch-off' ? (
            <DeskStep
              desk={desk}
              id={line}
              caseHref={inCase}
              below={
                <p class="small">
                  <a href={layoutReportAt()}>{desk.words.notices.layout}</a>
                </p>
              }
            />
          ) : (
            <Objecting desk={desk} />
          )
        }
      />
      <ActCard
        desk={desk}
        verdicts={verdicts}
        onObjection={(view) => {
          location.hash = `#/objection${view && `/${view}`}`;
        }}
      />
      <div class={css.rows}>
        <Region desk={desk} folded account={false} />
        <Further key={`further/${place}`} desk={desk} opened={rest || null} caseHref={inCase} />
        <section aria-labelledby="situations">
          <details class="opens">
            <summary>
              <h2 id="situations">{checklist.situations}</h2>
            </summary>
            <div class={css.situations}>
              <p class="small">{checklist.situationsLead}</p>
              <Situations
                advice={rules.advice}
                caseWords={caseWords}
                there={new Set(desk.steps.map(({ id }) => id))}
                stepsLabel={checklist.situationSteps}
              />
            </div>
          </details>
        </section>
      </div>
    </div>
  );
}
