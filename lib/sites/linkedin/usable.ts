import { find, isOnTop, labelsOf, matches, shadowOf } from '../elements';
import { type Look, navigation } from '../look';

/** What a person may press in place of the switch that it holds. */
const pressable = 'label,button,a,[role=button],[tabindex]:not([tabindex^="-"])';
const busy = '[aria-busy~=true i]';
export const isBusy = (at: Element) => matches(at, busy);
/** What turns or fills while something is being loaded or saved. */
const atWork = `progress,[role=progressbar],${busy}`;
/** The same without an end in sight, which nothing on a settled page is. */
const loading = ['progress:not([value])', '[role=progressbar]:not([aria-valuenow])'];
/** What can't be used, with all that is in it. */
const disabled = ':disabled,[inert],[aria-disabled~=true i],[aria-readonly~=true i]';
/** An element of the page's own making that is disabled, or whose script has not yet made it what it is. */
const unready = '[disabled]:not([disabled=false]),:not(:defined)';

/**
 * Whether a person can use a switch now. What is shown before, or while the page is at work, may be a default.
 * @param box what is ringed for it
 */
export function isUsable(look: Look, control: Element, box: Element): boolean {
  const { eyes, all, row, around, within, isCentral } = look;
  const near = row(control).slice(0, 4);
  const labels = labelsOf(control);
  return (
    !around(control).some((at) => matches(at, disabled)) &&
    !around(control).some((at) => (at === control || shadowOf(at)) && matches(at, unready)) &&
    !all('dialog[open]').some(isInFront) &&
    takesPresses() &&
    // Native inputs have a pointer of their own, so the page around them is asked as well.
    ![...labels, ...around(control)].some(eyes.forbids) &&
    !eyes.isVeiled(box, around(control)) &&
    !near.some((at) => find(at, atWork).some(eyes.sees)) &&
    !all(...loading).some((one) => eyes.sees(one) && isCentral(one, navigation))
  );

  /** Whether a modal dialog leaves the switch behind it. */
  function isInFront(dialog: Element): boolean {
    return isOnTop(dialog) && !within(control, dialog);
  }
  /** Whether a press reaches the switch: on itself, on what stands for it, or on what it is only the picture of. */
  function takesPresses(): boolean {
    const isHidden = box !== control && matches(control, 'input');
    const pressed = !isHidden ? [control] : labels.length ? [] : [box];
    return [...pressed, ...labels, ...near.filter((at) => matches(at, pressable))].some(eyes.takesPresses);
  }
}
