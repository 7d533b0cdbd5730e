import { type CaseRules, type CaseWordsShape, stepWords } from '../lib/domain/case/case';

export interface SituationsProps {
  advice: CaseRules['advice'];
  caseWords: CaseWordsShape;
  /** Ids of the steps that are shown and can be led to. */
  there: ReadonlySet<string>;
  /** Stands before the steps that matter most in a situation. */
  stepsLabel: string;
}

/** Our own counsel for special situations, and the steps that matter most in each. */
export function Situations({ advice, caseWords, there, stepsLabel }: SituationsProps) {
  return advice.map(({ id, steps: named }) => {
    const said = caseWords.advice[id];
    const steps = named.filter((step) => there.has(step));
    return (
      said && (
        <details key={id} class="opens" data-advice={id}>
          <summary>{said.title}</summary>
          <div class="body">
            <ul>
              {said.body.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {steps.length > 0 && (
              <>
                <p class="small">{stepsLabel}</p>
                <ul class="small">
                  {steps.map((step) => (
                    <li key={step}>
                      <a href={`#/steps/${step}`}>{stepWords(caseWords, step).title}</a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </details>
      )
    );
  });
}
