/** The arrow before the name of where one goes back to. Decoration beside that name, so it has none of its own. */
export const BackArrow = () => (
  <span class="back-arrow" data-mirrors aria-hidden="true">
    ←
  </span>
);
