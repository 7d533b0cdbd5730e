import { find, labelsOf, matches, textOf } from '../elements';
import type { Look } from '../look';
import { once } from '../once';

/**
 * The switches and checkboxes that people see on a page, and what can be ringed for each.
 * @param everyBox looks for the checkboxes, which is spared where a switch is settled by its name
 */
export function controlsSeen(
  look: Look,
  everySwitch: readonly Element[],
  everyBox: () => readonly Element[],
) {
  const { eyes, nearest, within, around } = look;

  /** Something drawn without words: a track. */
  const isTrack = (element: Element | null | undefined) =>
    !!element && eyes.sees(element) && (!textOf(element).trim() || eyes.drawsBeside(element));
  /** Whether a track is drawn for a native input: in its label, beside it, or by what wraps it alone. */
  function hasTrack(control: Element): boolean {
    const labels = labelsOf(control);
    return (
      labels.some((label) =>
        [label, ...find(label, '*').slice(0, 50)].some((one) => one !== control && isTrack(one)),
      ) ||
      isTrack(control.nextElementSibling) ||
      isTrack(control.previousElementSibling) ||
      around(control)
        .slice(1, 4)
        .some((at) => !textOf(at).trim() && eyes.sees(at))
    );
  }
  /**
   * Whether people see a switch: itself or, where a native input is hidden by its own style, what is drawn for it. Where
   * a whole row is transparent or cut off, its words and its track are too.
   */
  const isThere = once((control: Element): boolean => {
    if (eyes.sees(control)) return true;
    if (!matches(control, 'input'))
      return eyes.shows(control) && find(control, '*').slice(0, 50).some(eyes.sees);
    if (hasTrack(control)) return true;
    // One that is merely transparent where it stands, and has no track, is not there yet.
    return eyes.isRendered(control) && !eyes.seesPlaceOf(control) && labelsOf(control).some(eyes.sees);
  });

  /** All that is seen of switches and checkboxes, none inside another. */
  const seen = once(() => {
    const found = look.innermost(everySwitch.filter(isThere));
    const inSwitch = new Set(found.flatMap(around));
    const listed = new Set(found);
    const boxes = everyBox().filter(
      (box) => !inSwitch.has(box) && !around(box).some((at) => listed.has(at)) && isThere(box),
    );
    return { switches: found, boxes };
  });
  const rivals = () => seen(look);

  /** How many switches people see in each box that is no more than a row. */
  const held = once(() => {
    const counts = new Map<Element, number>();
    const { switches: found, boxes } = rivals();
    for (const rival of [...found, ...boxes.filter(eyes.sees)])
      for (const at of around(rival)) counts.set(at, (counts.get(at) ?? 0) + 1);
    return counts;
  });
  const holdsRivalOf = (control: Element, box: Element) => {
    const counts = held(look);
    const isCounted = counts.has(control) ? 1 : 0;
    return (counts.get(box) ?? 0) > (within(control, box) ? isCounted : 0);
  };

  /** What is ringed: the control, its row or its label, and no other switch. */
  const ringOf = once((control: Element): Element | undefined => {
    if (eyes.sees(control)) return control;
    if (!isThere(control)) return undefined;
    if (eyes.seesPlaceOf(control)) return control;
    return [nearest(control), ...labelsOf(control)].find(
      (box) => box && eyes.sees(box) && !holdsRivalOf(control, box),
    );
  });

  return { rivals, holdsRivalOf, ringOf };
}
