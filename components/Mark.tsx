import drawing from './mark.svg?raw';

/** The outline of our mark, a switch that is off, from the one file that the icons are drawn from as well. */
const outline = /\sd="([^"]+)"/.exec(drawing)?.[1] ?? '';

/** Our mark in the colour of the text around it. Decoration beside the name, so it has no name of its own. */
export function Mark() {
  return (
    <svg class="mark" viewBox="1.5 3 13 10" aria-hidden="true" focusable="false">
      <path fill="currentColor" fill-rule="evenodd" d={outline} />
    </svg>
  );
}
