import { type ComponentChildren, Fragment } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * What is read out to those who can't see that it comes. It stands there from the beginning, empty while there is nothing
 * to say, since a screen reader doesn't hear a part that comes together with its words. When the same is said again, it is
 * put there anew, and so read out again.
 * @param of anything that is another each time something is said; left out where the words alone tell
 * @param inline for a few words in a line
 */
export function ReadOut({
  of,
  inline = false,
  children,
  class: name = '',
  ...data
}: {
  of?: unknown;
  inline?: boolean;
  children: ComponentChildren;
  class?: string | undefined;
  /** Where tests find it. */
  'data-said'?: boolean;
}) {
  const said = useRef({ of, turn: 0 });
  if (said.current.of !== of) said.current = { of, turn: said.current.turn + 1 };
  const Part = inline ? 'span' : 'div';
  return (
    <Part {...data} class={`read-out ${name}`} role="status">
      <Fragment key={said.current.turn}>{children}</Fragment>
    </Part>
  );
}
