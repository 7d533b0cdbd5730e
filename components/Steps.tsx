import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../lib/cases';
import { type Case, claimIsStale, claimsNamed, type StepForRegion } from '../lib/domain/case/case';
import type { Track } from '../lib/domain/case/case-terms';
import { Checklist } from './Checklist';
import { ClaimList } from './ClaimList';
import type { Desk } from './desk';
import { usePreference } from './doors';
import { Later } from './Later';
import { layoutReportAt } from './route';

/** The steps whose acts are not on LinkedIn alone, but in the objection. */
const ofObjection = ({ id }: { id: string }) => ['objection', 'follow-up'].includes(id);

/**
 * All steps, track by track, each with its way, its status and, when asked, the claims it rests on.
 * @param opened the step to begin with; else the one that was open last
 * @param folded where there is little room: the further steps alone, in one line until somebody wants them
 * @param caseHref where the claims stand in full, up to a claim's id
 * @param onObjection opens the objection here; left out on the page where it is a section of its own
 */
export function Steps({
  desk,
  opened = null,
  folded = false,
  caseHref = 'checklist.html#/case/',
  onObjection,
}: {
  desk: Desk;
  opened?: string | null;
  folded?: boolean;
  caseHref?: string;
  onObjection?: () => void;
}) {
  const { words, caseWords, region, today } = desk;
  const openStep = usePreference('open');
  const openFurther = usePreference('further');
  const [open, setOpen] = useState(() => opened ?? openStep.read());
  const [further, setFurther] = useState(
    () =>
      openFurther.read() !== null || desk.steps.some(({ id, track }) => id === opened && track === 'further'),
  );
  const [facts, setFacts] = useState<Pick<Case, 'claims' | 'sources'> | null>(null);

  const evidence = (step: StepForRegion): ComponentChildren => {
    if (!facts) return null;
    const claims = claimsNamed(rules, facts.claims, step.claims, region, today);
    return claims.length ? (
      <ClaimList
        claims={claims}
        sources={facts.sources}
        caseWords={caseWords}
        words={words}
        date={desk.date}
        stale={(claim) => claimIsStale(claim, today)}
        caseHref={caseHref}
      />
    ) : (
      <p class="small">{words.popup.advice}</p>
    );
  };
  const list = (track: Track) => (
    <Checklist
      track={track}
      fold={
        track === 'further'
          ? {
              title: words.popup.further,
              open: further,
              onFold: (isOpen) => {
                openFurther.write(isOpen ? 'open' : null);
                setFurther(isOpen);
              },
            }
          : undefined
      }
      steps={desk.steps}
      standings={desk.standings}
      caseWords={caseWords}
      words={words}
      date={desk.date}
      open={open}
      onOpen={(step, isOpen) => {
        if (!isOpen && open !== step) return;
        openStep.write(isOpen ? step : null);
        setOpen(isOpen ? step : null);
      }}
      onSay={(step) => void desk.tell({ kind: 'said-done', step })}
      onUndo={(step) => void desk.tell({ kind: 'undone', step })}
      evidence={evidence}
      more={(step) =>
        ofObjection(step) && (
          <Later
            load={() => import('./objection/ObjectionBrief')}
            props={{ desk, href: onObjection ? undefined : '#/objection', onOpen: onObjection }}
          />
        )
      }
      below={(step) =>
        step.id === 'switch-off' &&
        !onObjection && (
          <p class="small">
            <a href={layoutReportAt()}>{words.notices.layout}</a>
          </p>
        )
      }
      onEvidence={() => {
        if (!facts)
          void import('../lib/cases/claims').then(({ linkedinAiTraining }) => setFacts(linkedinAiTraining));
      }}
    />
  );
  if (folded) return list('further');
  return (
    <>
      {list('opt-out')}
      {list('objection')}
      {list('further')}
    </>
  );
}
