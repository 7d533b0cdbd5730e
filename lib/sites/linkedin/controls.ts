import { common, isEmpty } from '../areas';
import {
  attribute,
  boxOf,
  find,
  labelled,
  matches,
  nextElementTo,
  previousElementTo,
  tagOf,
} from '../elements';
import { type Look, navigation, quotation } from '../look';
import { once, whenAsked } from '../once';
import { textOf } from '../texts';
import { lettersOf, tellsMore } from './names';

/** What is wider is no track. */
const widest = 120;

/**
 * The switches and checkboxes that people see on a page, and what can be ringed for each.
 * @param everyBox looks for the checkboxes, which is spared where a switch is settled by its name
 */
export function controlsSeen(
  look: Look,
  everySwitch: readonly Element[],
  everyBox: () => readonly Element[],
) {
  // Longer than 80 lines because each question about a switch is asked of what the others remember of this look.
  const { eyes, nearest, within, around, labelsOf } = look;

  /** Something drawn without words: a track. */
  const isTrack = (element: Element | null | undefined) =>
    !!element && eyes.sees(element) && (!textOf(element).trim() || eyes.drawsBeside(element));
  /**
   * What is drawn for a switch that is hidden itself: in its label, beside a native input or button, or by what wraps an
   * input alone.
   */
  function tracksOf(control: Element): Element[] {
    const isInput = matches(control, 'input');
    // Where an input is slotted, the track may stand beside its slot.
    const places = [
      control,
      ...around(control)
        .slice(1, 2)
        .filter((at) => tagOf(at) === 'slot'),
    ];
    return [
      ...(matches(control, 'input,button')
        ? places.flatMap((at) => [nextElementTo(at), previousElementTo(at)])
        : []),
      ...labelsOf(control).flatMap((label) => [label, ...find(label, '*').slice(0, 50)]),
      ...(isInput
        ? around(control)
            .slice(1, 4)
            .filter((at) => !textOf(at).trim())
        : []),
    ].filter((one): one is Element => one !== control && isTrack(one));
  }
  /**
   * Whether people see a switch: itself or, where a native input is hidden by its own style, what is drawn for it. Where
   * a whole row is transparent or cut off, its words and its track are too.
   */
  const isThere = once((control: Element): boolean => {
    if (eyes.sees(control)) return true;
    const tracks = tracksOf(control);
    if (tracks.length) return true;
    if (!matches(control, 'input')) return find(control, '*').slice(0, 50).some(eyes.sees);
    // One that is merely transparent where it stands, and has no track, is not there yet.
    return eyes.isRendered(control) && !eyes.seesPlaceOf(control) && labelsOf(control).some(eyes.sees);
  });

  /** All that is seen of switches and checkboxes, none inside another. */
  const rivals = whenAsked(() => {
    const found = look.innermost(everySwitch.filter(isThere));
    const inSwitch = new Set(found.flatMap(around));
    const listed = new Set(found);
    const boxes = everyBox().filter(
      (box) => !inSwitch.has(box) && !around(box).some((at) => listed.has(at)) && isThere(box),
    );
    return { switches: found, boxes };
  });

  /** How many switches people see in each box that is no more than a row. */
  const held = whenAsked(() => {
    const counts = new Map<Element, number>();
    const { switches: found, boxes } = rivals();
    for (const rival of [...found, ...boxes])
      for (const at of around(rival)) counts.set(at, (counts.get(at) ?? 0) + 1);
    return counts;
  });
  const holdsRivalOf = (control: Element, box: Element) => {
    const counts = held();
    const isCounted = counts.has(control) ? 1 : 0;
    return (counts.get(box) ?? 0) > (within(control, box) ? isCounted : 0);
  };

  /**
   * What is drawn in the place of a transparent switch, where that is larger than the switch; or what holds both, where
   * the style of its label draws it.
   */
  function drawnFor(control: Element): Element | undefined {
    const box = boxOf(control);
    const label = labelsOf(control).find(eyes.drawsBeside);
    return [...tracksOf(control), ...around(control).slice(1, 4)].find((at) => {
      const drawn = boxOf(at);
      const isLarger = drawn.width > box.width && drawn.width <= widest && !isEmpty(common(drawn, box));
      const holdsBoth = label && within(label, at) && within(control, at);
      return (isLarger || holdsBoth) && !holdsRivalOf(control, at);
    });
  }

  /** What is ringed: the control, its row or its label, and no other switch. */
  const ringOf = once((control: Element): Element | undefined => {
    if (eyes.sees(control)) return control;
    if (!isThere(control)) return undefined;
    if (eyes.seesPlaceOf(control)) return drawnFor(control) ?? control;
    return [nearest(control), ...tracksOf(control), ...labelsOf(control)].find(
      (box) => box && eyes.sees(box) && !holdsRivalOf(control, box),
    );
  });

  return { rivals, holdsRivalOf, ringOf };
}

/**
 * What a switch may be shown as instead, in the main content: checkboxes, and buttons that are pressed. What only repeats a
 * switch for a form is kept from assistive technology.
 * @param boxes the checkboxes that people see
 */
export const shownOtherwise = ({ all, eyes, isCentral }: Look, boxes: readonly Element[]): Element[] =>
  [...boxes, ...all('[aria-pressed]:not([role=switch])').filter(eyes.shows)].filter(
    (one) => attribute(one, 'aria-hidden') !== 'true' && isCentral(one, navigation, quotation),
  );

/**
 * Small elements of the page's own making that people get to, and that declare no role and say nothing. They may be
 * switches whose role and state only their own script knows (`ElementInternals`), and no other can tell. Fluent UI's and
 * PatternFly's are (microsoft/fluentui#31401, patternfly/patternfly-elements#2697; 3.1.3 and 4.4.0 tried on 30 November
 * 2026).
 * @param everySwitch the switches that can be told; what holds one of them is not meant
 */
export function undeclared(look: Look, everySwitch: readonly Element[]): Element[] {
  const { eyes, all, around } = look;
  const holding = new Set(everySwitch.flatMap(around));
  const reached = [
    ...all('[tabindex]').filter((at) => attribute(at, 'tabindex') !== '-1'),
    ...all('label').map(labelled),
  ];
  return reached.filter(
    (at): at is Element =>
      !!at &&
      tagOf(at).includes('-') &&
      attribute(at, 'role') === null &&
      !holding.has(at) &&
      eyes.shows(at) &&
      !tellsMore(lettersOf(textOf(at))) &&
      boxOf(at).width <= widest,
  );
}
