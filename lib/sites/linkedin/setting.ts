import { attribute, documentOf, find, matches, rootOf, textOf } from '../elements';
import { type Look, navigation, quotation } from '../look';
import { once } from '../once';
import { type Reading, stateOf } from '../reading';
import type { Earlier } from '../site';
import { controlsSeen } from './controls';
import { cookieWord, otherKeys, researchKey } from './keys';
import { atResearch, givenName, keysOf, lettersOf, ours, speaksOf, tellsMore, word } from './names';

/** LinkedIn's own pages until 2026: a native input with role=switch; on others any element with that role. */
export const switches = '[role~=switch i]';
export const checkboxes = '[type=checkbox],[role~=checkbox i]';

/**
 * More switches than any settings page has; so many are read in a third of the time in which a person would notice.
 * Where there are more, nothing is told apart.
 */
const most = 2000;

/**
 * Reads the switch off a setting's page.
 * Longer than 80 lines because its questions are asked of the same candidates, each only where the one before left
 * it open.
 * @param kind whose switch is looked for
 * @param earlier what stood here when the address changed, if it has changed without a load
 */
export function readSetting(look: Look, kind: 'setting' | 'research', earlier?: Earlier): Reading {
  // Longer than 80 lines because its rules hold only in their order: each counts where the ones before it settled nothing.
  const { eyes, all, row, around, isCentral } = look;
  const absent: Reading = { kind: 'absent' };
  const [own, others] = kind === 'research' ? [atResearch, ours] : [ours, atResearch];

  const everySwitch = all(switches);
  if (everySwitch.length > most) return { kind: 'ambiguous', candidates: everySwitch.slice(0, 2) };
  const everyBox = all(checkboxes).slice(0, most);

  const { rivals, holdsRivalOf, ringOf } = controlsSeen(look, everySwitch, everyBox);
  const givenTo = once(givenName);
  /** The text of the nearest row that says more than "on" or "off" and belongs to no other switch. */
  const rowName = (control: Element) => {
    for (const at of row(control, (box) => holdsRivalOf(control, box))) {
      const name = lettersOf(textOf(at));
      if (tellsMore(name)) return name;
    }
    return '';
  };
  const nameOf = (control: Element) => givenTo(control) || rowName(control);

  const titleOf = once(() =>
    lettersOf(textOfFirst(all('h1,h2').find((one) => eyes.shows(one) && isCentral(one, navigation)))),
  );
  const title = () => titleOf(look);
  const isOther = (control: Element) =>
    otherKeys.test(keysOf(control)) ||
    (own === ours && researchKey.test(keysOf(control))) ||
    (!speaksOf(nameOf(control), own) && speaksOf(`${title()} ${nameOf(control)}`, [...others, cookieWord]));

  /**
   * Those that are this setting's by their key, or by their name in whatever language. A row's text must be the label
   * itself, and says nothing where another switch has no name at all: the label might be that one's.
   */
  const named = (controls: readonly Element[], byOwnLabel?: typeof word) => {
    const every = once(() => controls.every(nameOf));
    const everyNamed = () => every(controls);
    return controls.filter((control) => {
      if (researchKey.test(keysOf(control))) return !isOther(control);
      const name = givenTo(control);
      const speaks =
        name || byOwnLabel
          ? speaksOf(name, own, byOwnLabel)
          : everyNamed() && speaksOf(rowName(control), own, word);
      return speaks && !isOther(control);
    });
  };

  const found = (control: Element): Reading => ({
    kind: 'found',
    // While a part of the page says that it is busy, what it shows may be a default.
    state: around(control).some((at) => attribute(at, 'aria-busy') === 'true') ? 'unknown' : stateOf(control),
    // Nor is one used beside which the page still shows that it is at work.
    isUsable:
      !matches(control, ':disabled,[inert] *,[inert]') &&
      !around(control).some(isDisabled) &&
      !row(control)
        .slice(0, 4)
        .some((box) => find(box, atWork).some(eyes.sees)),
    control,
    box: ringOf(control) as Element,
  });
  const only = (candidates: readonly Element[]): Reading => {
    const seen =
      candidates.length > 3
        ? candidates
        : candidates.filter((one) => !eyes.isCovered(ringOf(one) as Element));
    const [first, second] = seen;
    return second ? { kind: 'ambiguous', candidates: [...seen] } : first ? found(first) : absent;
  };

  // By name first, which asks neither style nor layout: most pages are settled here.
  const isCandidate = (control: Element) => isCentral(control, navigation) && ringOf(control) !== undefined;
  const outspoken = named(
    everySwitch.filter((control) => givenTo(control) || researchKey.test(keysOf(control))),
  );
  const allNamed = everySwitch.every((control) => givenTo(control));
  if (allNamed) {
    const settled = look.innermost(outspoken).filter(isCandidate);
    if (settled.length) return only(settled);
  }

  const candidates = rivals().switches.filter(isCandidate);
  const settled = named(candidates);
  if (settled.length) return only(settled);

  const boxes = named(
    rivals().boxes.filter((box) => ringOf(box) && isCentral(box, navigation, quotation)),
    word,
  );
  // A switch outside the main content (in a modal, say) counts by its own label alone.
  const outside = named(
    rivals().switches.filter((one) => ringOf(one)),
    word,
  );
  // What nothing names counts in the page's own main content, and only once it is this page's. Where another elsewhere
  // bears the setting's label, neither is told from the other.
  const unnamed = candidates.filter((control) => isAtHome(look, control) && !earlier?.holds(control));
  if (!unnamed.every(isOther)) return only([...unnamed, ...boxes, ...outside]);
  return only(boxes.length || unnamed.length ? boxes : outside);
}

/** What turns or fills while something is being loaded or saved. */
const atWork = 'progress,[role=progressbar]';

const textOfFirst = (element: Element | undefined) => (element ? textOf(element) : null);

const isDisabled = (at: Element) =>
  attribute(at, 'aria-disabled') === 'true' || attribute(at, 'inert') !== null;

/**
 * Whether a switch that nothing names may be the page's own: it stands in the main element or, on a page that has none,
 * in the document itself or a frame in it, and in no box that stands still over the page. What is in a shadow root
 * outside the main element may be any extension's.
 */
function isAtHome(look: Look, control: Element): boolean {
  if (look.isInMain(control)) return true;
  if (look.hasMain()) return false;
  return look.around(control).every((at) => rootOf(at) === documentOf(at) && !look.eyes.standsStill(at));
}
