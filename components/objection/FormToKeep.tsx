import type { ComponentChildren } from 'preact';
import { focusFault } from '../focus';
import { useOnce } from '../once';

/**
 * A form whose answer goes into the record, once however often it is sent off. A field that says what is wrong with it
 * (`aria-invalid`) keeps it out, and gets the focus.
 * @param onKeep stores it
 */
export function FormToKeep({
  onKeep,
  children,
}: {
  onKeep(): Promise<unknown>;
  children: ComponentChildren;
}) {
  const keep = useOnce(onKeep);
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (!focusFault(event.currentTarget)) keep();
      }}
    >
      {children}
    </form>
  );
}
