import { contains, isParsed, viewOf } from '../sites/elements';
import { stateOf } from '../sites/reading';
import { agenda } from './agenda';
import { besideOf } from './changes';
import { glances, opening } from './times';

/**
 * What the person does to a page, by which it is seen what the page sets silently: at the latest, when they turn to it.
 *
 * @param document the top document
 * @param found what the last look found; null and undefined where that is nothing
 * @param glance looks at what changes silently
 * @param look looks at the whole page
 */
export function use(
  document: Document,
  found: () => { element: Element | null; control: Element | undefined },
  { glance, look }: { glance(): void; look(): void },
) {
  const after = agenda(viewOf(document));
  /** What was used before the page was parsed, and so before anything was read. */
  const early = new Set<Node>();
  /** How the switch stood by itself at the last look; what is said of it may be another thing. */
  let stoodAs: string | undefined;
  return {
    /** Remembers how a switch stands. @returns whether it was sent as on, or may have been flipped before it was read */
    looked(control: Element): boolean {
      stoodAs = stateOf(control);
      return (
        !!(control as HTMLInputElement).defaultChecked || [...early].some((node) => contains(control, node))
      );
    },
    heardEarly({ isTrusted, target }: Event) {
      if (isTrusted && !isParsed(document)) early.add(target as Node);
    },
    /** The pointer or the focus came onto something. Neither style nor layout is asked for. */
    turnedTo() {
      const { control } = found();
      if (control && stoodAs !== stateOf(control)) look();
    },
    /** Something was clicked, or typed at in the row: a page may wait for its server before it shows what became of that. */
    used({ type, target }: Event) {
      const { element } = found();
      const isInRow = () => element && contains(besideOf(element), target as Node);
      if (type === 'click' || isInRow())
        after.set(element ? glances : glances.slice(0, 1), (wait) => (wait === opening ? look() : glance()));
    },
    forget: after.clear,
  };
}
