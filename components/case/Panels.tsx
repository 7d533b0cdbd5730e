import type { Panel } from '../../lib/domain/case/case-terms';
import { ClaimRefs } from './ClaimRefs';
import type { CaseProps } from './case-props';
import styles from './panels.module.css';

const statementsOf = ({ theCase, caseWords }: CaseProps, panel: Panel) =>
  theCase.statements
    .filter((one) => one.panel === panel)
    .map((one) => ({ ...one, text: caseWords.statements[one.id] ?? '' }));

/** The affair in a few sentences, each with the claims it rests on. */
export function Summary(props: CaseProps) {
  return (
    <ol class={styles.summary}>
      {statementsOf(props, 'summary').map(({ id, text, claims }) => (
        <li key={id} data-statement={id}>
          <p>
            {text} <ClaimRefs {...props} claims={claims} />
          </p>
        </li>
      ))}
    </ol>
  );
}

const perhaps = 'M7 7.5c0-4 6.500-4 6.500-.5c0 2.500-3.500 2.500-3.500 5M10 15.500v.5';

/** Two lists that belong together: what is so, and what is not. */
export function TwoSides({
  is,
  isNot,
  ...props
}: { is: { panel: Panel; title: string }; isNot: { panel: Panel; title: string } } & CaseProps) {
  return (
    <div class={styles.sides}>
      {[
        { ...is, sign: 'M4 10l4 4l8-8' },
        { ...isNot, sign: 'M5 5l10 10M15 5l-10 10' },
      ].map(({ panel, title, sign }) => (
        <div class="card" key={panel} data-panel={panel}>
          <h3>{title}</h3>
          <ul>
            {statementsOf(props, panel).map(({ id, text, claims, uncertain }) => (
              <li key={id} data-statement={id}>
                <svg class={styles.sideSign} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                  <path
                    d={uncertain ? perhaps : sign}
                    fill="none"
                    stroke="currentColor"
                    stroke-width="2"
                    stroke-linecap="round"
                  />
                </svg>
                <p>
                  {text} <ClaimRefs {...props} claims={claims} />
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
