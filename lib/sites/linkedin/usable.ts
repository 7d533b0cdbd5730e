import { declaredModals, find, isEndless, isOnTop, matches, shadowOf } from '../elements';
import { type Look, navigation } from '../look';

/** What a person may press in place of the switch that it holds. */
const pressable = 'label,button,a,[role=button],[tabindex="0"]';
const busy = '[aria-busy~=true i]';
export const isBusy = (at: Element) => matches(at, busy);
/** What turns or fills while something is being loaded or saved. */
const atWork = `progress,[role=progressbar],${busy}`;
/** The same without an end in sight, which nothing on a settled page is. */
const loading = ['progress:not([value])', '[role=progressbar]:not([aria-valuenow])'];
/** Less of the window has only what is there for screen readers, which is a pixel wide and high. */
const thinnest = 1e-5;
/** A picture that its own elements keep moving. */
const turning = 'svg:has([repeatCount=indefinite])';
/** What can't be used, with all that is in it. */
const disabled = ':disabled,[inert],[aria-disabled~=true i],[aria-readonly~=true i]';
/** An element of the page's own making that is disabled, or whose script has not yet made it what it is. */
const unready = '[disabled]:not([disabled=false]),:not(:defined)';

/**
 * Whether a person can use a switch now. What is shown before, or while the page is at work, may be a default.
 * @param box what is ringed for it
 */
export function isUsable(look: Look, control: Element, box: Element): boolean {
  const { eyes, all, row, around, isApart, labelsOf } = look;
  const own = around(control);
  const near = row(control).slice(0, 4);
  const labels = labelsOf(control);
  // Where a native input is hidden, its labels are pressed or, without one, what is drawn for it.
  const isHidden = box !== control && matches(control, 'input');
  const pressed = [isHidden ? (labels[0] ?? box) : control, ...labels];
  return (
    !own.some((at) => matches(at, disabled) || ((at === control || shadowOf(at)) && matches(at, unready))) &&
    ![...labels, ...own].some(eyes.forbids) &&
    // A modal dialog leaves all behind it inert.
    !all('dialog[open]').some((one) => isOnTop(one) && !own.includes(one)) &&
    [...pressed, ...near.filter((at) => matches(at, pressable))].some(eyes.takesPresses) &&
    !eyes.isBlocked(box, own) &&
    // So does what the page itself says to be one, be it a sheet that covers nothing.
    !all(declaredModals).some((one) => eyes.sees(one) && !own.includes(one)) &&
    !near.some((at) => find(at, turning).some(isTurning)) &&
    !near.some((at) => isEndless(at, !eyes.isTall(at)) || find(at, atWork).some(isTurning)) &&
    !all(...loading).some((one) => isTurning(one) && !isApart(one, navigation))
  );

  /** Whether people see what is at work, be it a bar of a few pixels. */
  function isTurning(one: Element): boolean {
    return eyes.shows(one) && eyes.shareOf(one) > thinnest;
  }
}
