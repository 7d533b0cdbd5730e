/** A small drawn sign in the colour of its text. Decoration: the word for it stands beside it. */
export function Sign({ d }: { d: string }) {
  return (
    <svg class="sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
