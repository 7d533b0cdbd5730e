/** The objection in three lines, where there is no room for more: where it stands, its last day, the way in. */
export function Brief({
  state,
  headline,
  line,
  act,
  href,
  onAct,
}: {
  /** For tests and styles: the clock's state, `none` before there is an objection. */
  state: string;
  headline: string;
  line: string | null;
  act: string;
  /** Where the whole is on another page of ours; left out where it opens here. */
  href?: string | undefined;
  /** Opens the whole here; without it and `href` the way in stands elsewhere. */
  onAct?: (() => void) | undefined;
}) {
  return (
    <div class="brief" data-brief={state}>
      <p>
        <strong>{headline}</strong>
        {line && (
          <>
            <br />
            <span class="small">{line}</span>
          </>
        )}
      </p>
      {(href || onAct) && (
        <div class="acts">
          {href ? (
            <a class="button" href={href} data-act="objection">
              {act}
            </a>
          ) : (
            <button type="button" data-act="objection" onClick={onAct}>
              {act}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
