import { follows, headingBefore, headingsIn, holds, textOf } from '../elements';
import { type Look, navigation, quotation } from '../look';
import { once, whenAsked } from '../once';
import { type Reading, stateOf } from '../reading';
import type { Earlier } from '../site';
import { isAtHome, mayBeStrange } from './at-home';
import { controlsSeen } from './controls';
import { cookieWord, otherKeys, researchKey } from './keys';
import { givenName, keysOf, lettersOf, speaksOf, startOf, tellsMore, word } from './names';
import { atResearch, names, namesOfSwitch } from './own-labels';
import { isBusy, isUsable } from './usable';

/** All by which the setting's switch may be named. */
const ours = [...names, ...namesOfSwitch];

/** LinkedIn's own pages until 2026: a native input with role=switch; on others any element with that role. */
export const switches = '[role~=switch i]';
/** What a page may show its switch as instead. */
export const checkboxes = ['[type=checkbox]', '[role~=checkbox i]'];

/**
 * More switches than any settings page has; so many are read in a third of the time in which a person would notice.
 * Where there are more, none is read.
 */
const most = 2000;

/**
 * Reads the switch off a setting's page.
 * @param kind whose switch is looked for
 * @param asksPassword whether the page asks for a password other than a sign-in's: then a switch counts by its name only
 * @param earlier what stood here when the address changed without a load
 */
export function readSetting(
  look: Look,
  kind: 'setting' | 'research',
  asksPassword: boolean,
  earlier?: Earlier,
): Reading {
  // Longer than 80 lines because its rules hold only in their order: each counts where the ones before it settled nothing.
  const { eyes, all, row, around, isCentral } = look;
  const absent: Reading = { kind: 'absent' };
  const [own, others] = kind === 'research' ? [atResearch, ours] : [ours, atResearch];

  const everySwitch = all(switches);
  if (everySwitch.length > most) return { kind: 'crowded' };
  const everyBox = () => all(...checkboxes).slice(0, most);

  const { rivals, holdsRivalOf, ringOf } = controlsSeen(look, everySwitch, everyBox);
  const givenTo = once((control: Element) => givenName(control, look.labelsOf));
  const hasResearchKey = once((control: Element) => researchKey.test(keysOf(control)));
  /** The text of the nearest row that says more than "on" or "off" and belongs to no other switch. */
  const rowName = (control: Element) => {
    for (const at of row(control, (box) => holdsRivalOf(control, box))) {
      const name = lettersOf(textOf(at));
      if (tellsMore(name)) return name;
    }
    return '';
  };
  const nameOf = (control: Element) => givenTo(control) || rowName(control);

  const title = whenAsked(() =>
    lettersOf(
      textOfFirst(
        look.roots.flatMap(headingsIn).find((one) => eyes.shows(one) && isCentral(one, navigation)),
      ),
    ),
  );
  /** What stands over a switch: the nearest heading that people see before it, or what the page begins with. */
  const headingOver = (control: Element) => {
    const nearest = headingBefore(control, eyes.shows);
    return lettersOf(textOfFirst(nearest)) || title() || look.mainsSeen().map(startOf).join('');
  };
  const isOther = (control: Element) =>
    otherKeys.test(keysOf(control)) ||
    (own === ours && hasResearchKey(control)) ||
    (!speaksOf(nameOf(control), own) && speaksOf(`${title()} ${nameOf(control)}`, [...others, cookieWord]));

  /**
   * Those that are this setting's by their key, or by their name in whatever language. A row's text must be the label
   * itself, and says nothing where another switch has no name at all: the label might be that one's.
   */
  const named = (controls: readonly Element[], byOwnLabel?: typeof word) => {
    const everyNamed = whenAsked(() => controls.every(nameOf));
    return controls.filter((control) => {
      if (hasResearchKey(control)) return !isOther(control);
      const name = givenTo(control);
      const speaks =
        name || byOwnLabel
          ? speaksOf(name, own, byOwnLabel)
          : everyNamed() && speaksOf(rowName(control), own, word);
      return speaks && !isOther(control);
    });
  };

  const found = (control: Element): Reading => {
    const box = ringOf(control) as Element;
    // While a part of the page says that it is busy, what it shows may be a default.
    const isUnsure = around(control).some(isBusy) || earlier?.keptOff(control);
    const state = isUnsure ? 'unknown' : stateOf(control);
    const usable = isUsable(look, control, box) && !earlier?.leftOff(control);
    return { kind: 'found', state, isUsable: usable, control, box };
  };
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
  const outspoken = named(everySwitch.filter((control) => givenTo(control) || hasResearchKey(control)));
  const isSimple = outspoken.every((control) => !holds(control, switches));
  if (isSimple && everySwitch.every((control) => givenTo(control))) {
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
  // Where the setting is another kind of control, the switch that nothing names is another setting's.
  const radios = all('[type=radio]').filter(eyes.shows);
  const isElsewhere = [...radios, ...all('select', '[aria-pressed]').filter(eyes.shows)].some((one) =>
    speaksOf(nameOf(one), own, word),
  );
  const choices = radios.filter((one) => isCentral(one, navigation));
  const atHome =
    asksPassword || isElsewhere
      ? []
      : candidates.filter(
          (control) =>
            isAtHome(look, control) &&
            // One with a name of its own is not the switch that it stands in.
            !(givenTo(control) && outspoken.some((one) => look.within(control, one))) &&
            // The setting itself may be the choice that its heading is followed by.
            !choices.some((choice) => follows(control, choice)) &&
            !earlier?.holds(control, headingOver(control), kind, eyes.isRendered),
        );
  const unnamed = atHome.every((control) => mayBeStrange(look, control)) ? [] : atHome;
  if (!unnamed.every(isOther)) return only([...unnamed, ...boxes, ...outside]);
  return only(boxes.length || unnamed.length ? boxes : outside);
}

const textOfFirst = (element: Element | undefined) => (element ? textOf(element) : null);
