import type { ComponentChildren } from 'preact';
import { focusFault } from '../focus';

/**
 * A form whose answer goes into the record. A field that says what is wrong with it (`aria-invalid`) keeps it out, and gets
 * the focus.
 * @param onKeep stores it
 */
export function FormToKeep({
  onKeep,
  children,
}: {
  onKeep(): Promise<unknown>;
  children: ComponentChildren;
}) {
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (!focusFault(event.currentTarget)) void onKeep();
      }}
    >
      {children}
    </form>
  );
}
