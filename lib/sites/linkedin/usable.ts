import { attribute, documentOf, find, isOnTop, labelsOf, matches, withHosts } from '../elements';
import { type Look, navigation } from '../look';

/** What a person may press in place of the switch that it holds. */
const pressable = 'label,button,a,[role=button],[tabindex]:not([tabindex^="-"])';
/** What turns or fills while something is being loaded or saved. */
const atWork = 'progress,[role=progressbar],[aria-busy=true i]';
/** The same without an end in sight, which nothing on a settled page is. */
const loading = ['progress:not([value])', '[role=progressbar]:not([aria-valuenow])'];

const isTrue = (at: Element, name: string) => attribute(at, name)?.trim().toLowerCase() === 'true';
export const isBusy = (at: Element) => isTrue(at, 'aria-busy');
const isDisabled = (at: Element) =>
  ['aria-disabled', 'aria-readonly'].some((name) => isTrue(at, name)) ||
  attribute(at, 'inert') !== null ||
  matches(at, 'fieldset:disabled');
/** Whether an element of the page's own making is disabled, or stands there before its script has made it what it is. */
const isUnready = (at: Element) =>
  !/^(false|null)$/.test(attribute(at, 'disabled') ?? 'null') || matches(at, ':not(:defined)');

/**
 * Whether a person can use a switch now. What is shown before, or while the page is at work, may be a default.
 * @param box what is ringed for it
 */
export function isUsable(look: Look, control: Element, box: Element): boolean {
  const { eyes, all, row, around, within, isCentral } = look;
  const near = row(control).slice(0, 4);
  const labels = labelsOf(control);
  return (
    !matches(control, ':disabled,[inert] *,[inert]') &&
    !around(control).some(isDisabled) &&
    !withHosts(control).some(isUnready) &&
    !all('dialog[open]').some(isInFront) &&
    takesPresses() &&
    // Native inputs have a pointer of their own, so the page around them is asked as well.
    ![...labels, ...around(control)].some(eyes.forbids) &&
    !eyes.isVeiled(box) &&
    !near.some((at) => find(at, atWork).some(eyes.sees)) &&
    !all(...loading).some((one) => eyes.sees(one) && isCentral(one, navigation))
  );

  /** Whether a modal dialog leaves the switch behind it. */
  function isInFront(dialog: Element): boolean {
    return (
      isOnTop(dialog) &&
      !within(control, dialog) &&
      around(control).some((at) => documentOf(at) === documentOf(dialog))
    );
  }
  /** Whether a press reaches the switch: on itself, on what stands for it, or on what it is only the picture of. */
  function takesPresses(): boolean {
    const isHidden = box !== control && matches(control, 'input');
    const pressed = !isHidden ? [control] : labels.length ? [] : [box];
    return [...pressed, ...labels, ...near.filter((at) => matches(at, pressable))].some(eyes.takesPresses);
  }
}
