/** That the organisation set the course, or why what it set is not used. Nothing where no policy speaks of one. */
export function PolicyNotice({
  says,
  refusal,
}: {
  says: string | null;
  refusal: { why: string; text: string } | null;
}) {
  return (
    <>
      {says && <p data-policy="in-use">{says}</p>}
      {refusal && (
        <p role="alert" class="failed" data-policy="refused" data-fault={refusal.why}>
          {refusal.text}
        </p>
      )}
    </>
  );
}
