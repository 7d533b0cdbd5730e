import styles from './handouts.module.css';

/** LinkedIn's setting page, drawn: its title, the switch's label, and the switch that is off, ringed. */
export function DrawnSetting({
  title,
  label,
  caption,
}: {
  /** The setting's name, as LinkedIn prints it. */
  title: string;
  /** What stands at the switch; null where nobody was found to quote it in this language. */
  label: string | null;
  caption: string;
}) {
  return (
    <figure class={styles.drawn}>
      <div class={styles.page}>
        <p class={styles.pageTitle}>{title}</p>
        <div class={styles.row}>
          <span>{label ?? '…'}</span>
          <svg data-mirrors viewBox="0 0 60 36" aria-hidden="true" focusable="false">
            <rect
              x="1.5"
              y="1.5"
              width="57"
              height="33"
              rx="16.5"
              fill="none"
              stroke="#000"
              stroke-width="3"
            />
            <rect x="12" y="9" width="36" height="18" rx="9" fill="#fff" stroke="#000" stroke-width="1.5" />
            <circle cx="21" cy="18" r="6.5" fill="#000" />
          </svg>
        </div>
      </div>
      <figcaption class={styles.fine}>{caption}</figcaption>
    </figure>
  );
}
