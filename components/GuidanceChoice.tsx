import type { ComponentChildren } from 'preact';
import type { GuideMode } from '../lib/domain/record/page-report';
import type { Words } from '../lib/locales';
import styles from './guidance-choice.module.css';

export interface GuidanceChoiceProps {
  chosen: GuideMode | null;
  /** Whether LinkedIn's pages already go by the choice; until then its button is busy, and not shown as pressed. */
  isInForce: boolean;
  words: Words['guidance'];
  /** Draw what each choice looks like; left out where there is little room. */
  drawn?: boolean;
  /** What can be read on LinkedIn's rule beside the choice that it concerns. */
  onRule?: ComponentChildren;
  onChoose(mode: GuideMode): void;
}

/** The one choice: drawn on LinkedIn's page, with the rule that it breaks told there, or nothing added to it. */
export function GuidanceChoice({
  chosen,
  isInForce,
  words,
  drawn = false,
  onRule,
  onChoose,
}: GuidanceChoiceProps) {
  const chosenIsInForce = (mode: GuideMode) => isInForce && chosen === mode;
  const card = (mode: GuideMode, means: ComponentChildren) => (
    <section class={styles.card} aria-label={words[mode]}>
      {drawn && (
        <>
          <Preview mode={mode} />
          <h3>{words[mode]}</h3>
        </>
      )}
      {means}
      <button
        type="button"
        data-guidance={mode}
        aria-pressed={chosenIsInForce(mode)}
        aria-busy={!isInForce && chosen === mode}
        onClick={() => onChoose(mode)}
      >
        {mode === 'highlight' ? words.highlightAct : words.besideAct}
        <span class={styles.chosen} aria-hidden={!chosenIsInForce(mode)}>
          ✓ {words.chosen}
        </span>
      </button>
    </section>
  );
  return (
    <div class={styles.choice} data-choice data-drawn={drawn || undefined}>
      {card(
        'highlight',
        <>
          <p>{words.highlightMeans}</p>
          <p class={styles.rule}>{words.rule}</p>
          {onRule}
        </>,
      )}
      {card('beside', <p>{words.besideMeans}</p>)}
    </div>
  );
}

/** A page in miniature: with a ring and a note on it, or with a panel beside it. */
function Preview({ mode }: { mode: GuideMode }) {
  return (
    <svg data-mirrors viewBox="0 0 160 64" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="158" height="62" rx="6" class={styles.page} />
      <path d="M1 12h158" class={styles.edge} />
      <path d="M14 22h44" class={styles.line} />
      <path d="M14 38h62" class={styles.line} />
      <rect x="92" y="32" width="20" height="11" rx="5.5" class={styles.switch} />
      {mode === 'highlight' ? (
        <>
          <rect x="87" y="27" width="30" height="21" rx="6" class={styles.ring} />
          <path d="M117 37l6 -4v-15h31v38h-31v-15z" class={styles.note} />
          <path d="M129 26h19M129 33h19M129 40h12" class={styles.said} />
        </>
      ) : (
        <>
          <path d="M123 1h30a6 6 0 0 1 6 6v50a6 6 0 0 1 -6 6h-30z" class={styles.note} />
          <path d="M129 12h24M129 20h24M129 28h16" class={styles.said} />
        </>
      )}
    </svg>
  );
}
