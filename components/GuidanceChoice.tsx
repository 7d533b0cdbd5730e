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
  onChoose(mode: GuideMode): void;
}

/** The one choice: drawn on LinkedIn's page, or nothing added to it. */
export function GuidanceChoice({ chosen, isInForce, words, drawn = false, onChoose }: GuidanceChoiceProps) {
  const button = (mode: GuideMode, name: string, means: string) => (
    <button
      type="button"
      data-guidance={mode}
      aria-pressed={isInForce && chosen === mode}
      aria-busy={!isInForce && chosen === mode}
      onClick={() => onChoose(mode)}
    >
      {drawn && <Preview mode={mode} />}
      <strong>{name}</strong>
      <span class="small">{means}</span>
      <span class={`small ${styles.chosen}`} aria-hidden={!isInForce || chosen !== mode}>
        ✓ {words.chosen}
      </span>
    </button>
  );
  return (
    <div class={styles.choice} data-choice>
      {button('highlight', words.highlight, words.highlightMeans)}
      {button('beside', words.beside, words.besideMeans)}
    </div>
  );
}

/** A page in miniature: with a ring and a note on it, or with a panel beside it. */
function Preview({ mode }: { mode: GuideMode }) {
  return (
    <svg data-mirrors viewBox="0 0 160 90" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="158" height="88" rx="8" class={styles.page} />
      <path d="M14 18h50M14 32h70M14 42h58" class={styles.line} />
      <rect x="90" y="52" width="22" height="12" rx="6" class={styles.switch} />
      {mode === 'highlight' ? (
        <>
          <rect x="85" y="47" width="32" height="22" rx="6" class={styles.ring} />
          <rect x="14" y="50" width="60" height="28" rx="6" class={styles.note} />
        </>
      ) : (
        <rect x="120" y="1" width="39" height="88" rx="8" class={styles.note} />
      )}
    </svg>
  );
}
