/** Our mark: a switch at rest with a stroke beneath it. Decoration beside the name, so it has none of its own. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect x="1.5" y="3" width="17" height="10" rx="5" fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx="6.5" cy="8" r="2.5" fill="currentColor" />
      <path d="M3 17h14" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
