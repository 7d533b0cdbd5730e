import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a page that is a chunk of its own, so that the page is quick without it.
 * @param until stands there before it is loaded; nothing, unless given
 */
export function Later<Props extends object>({
  load,
  props,
  until = null,
}: {
  load(): Promise<{ default: ComponentType<Props> }>;
  props: Props;
  until?: ComponentChildren;
}) {
  const [Part, setPart] = useState<{ View: ComponentType<Props> } | null>(null);
  const [failed, setFailed] = useState<{ fault: unknown } | null>(null);
  useEffect(() => {
    let current = true;
    load().then(
      ({ default: View }) => current && setPart({ View }),
      (fault: unknown) => current && setFailed({ fault }),
    );
    return () => {
      current = false;
    };
  }, []);
  // The boundary round it says that it failed.
  if (failed) throw failed.fault;
  return Part ? <Part.View {...props} /> : until;
}
