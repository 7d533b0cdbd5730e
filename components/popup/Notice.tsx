/** Something in the way, and the one thing that helps. */
export function Notice({
  name,
  title,
  text,
  act,
  onAct,
}: {
  /** What it is about, for tests and styles: `access`, `reload`, `form-address`. */
  name: string;
  title: string;
  text: string;
  act: string;
  onAct(): void;
}) {
  return (
    <section class="card notice" data-notice={name}>
      <h2>{title}</h2>
      <p>{text}</p>
      <div class="acts">
        <button type="button" class="primary" onClick={onAct}>
          {act}
        </button>
      </div>
    </section>
  );
}
