import { find, headingBefore, headingsIn, textsIn } from '../elements';
import { type Look, navigation } from '../look';
import { once, whenAsked } from '../once';
import { textOf } from '../texts';
import { cookieWord, optingOut, otherKeys, researchKey } from './keys';
import { givenName, keysOf, lettersOf, saysLabel, speaksOf, startOf, tellsMore, word } from './names';
import { atResearch, labelsAtSwitch, names, namesOfSwitch } from './own-labels';
import { isPrintedBeside } from './printed';

/** All by which the switch of the setting for AI training may be named. */
const atTraining = [...names, ...namesOfSwitch];

/**
 * What the switches of a setting's page are called, and whether that is the setting's name.
 * @param kind whose switch is looked for
 * @param holdsRivalOf whether a box holds another switch than this one
 */
export function namingOf(
  look: Look,
  kind: 'setting' | 'research',
  holdsRivalOf: (control: Element, box: Element) => boolean,
) {
  const { eyes, row, isCentral } = look;
  const [own, others] = kind === 'research' ? [atResearch, atTraining] : [atTraining, atResearch];

  const givenTo = once((control: Element) => givenName(control, look.labelsOf));
  const hasResearchKey = once((control: Element) => researchKey.test(keysOf(control)));
  /** The nearest row that says more than "on" or "off" and belongs to no other switch. */
  const rowAt = (control: Element) =>
    row(control, (box) => holdsRivalOf(control, box)).find((at) => tellsMore(lettersOf(textOf(at))));
  const rowName = (control: Element) => {
    const at = rowAt(control);
    return at ? lettersOf(textOf(at)) : '';
  };
  const nameOf = (control: Element) => givenTo(control) || rowName(control);

  const title = whenAsked(() => {
    const heading = look.roots
      .flatMap(headingsIn)
      .find((one) => eyes.shows(one) && isCentral(one, navigation));
    return heading ? lettersOf(textOf(heading)) : '';
  });
  /** What stands over a switch: the nearest heading that people see before it, or what the page begins with. */
  const headingOver = (control: Element) => {
    const nearest = headingBefore(control, eyes.shows);
    return (nearest && lettersOf(textOf(nearest))) || title() || look.mainsSeen().map(startOf).join('');
  };
  /** Whether its key, its name or the page's title says that it is another setting's. */
  const isOther = (control: Element) =>
    otherKeys.test(keysOf(control)) ||
    (kind !== 'research' && hasResearchKey(control)) ||
    (!speaksOf(nameOf(control), own) && speaksOf(`${title()} ${nameOf(control)}`, [...others, cookieWord]));

  return {
    givenTo,
    headingOver,
    isOther,
    /** Whether a control says by itself what it is for: by a name that is given to it, or by a key we know. */
    isOutspoken: (control: Element) => givenTo(control) !== '' || hasResearchKey(control),
    /** Whether a control is named after something that only has to do with the setting, or is its contrary. */
    onlyMentions: (control: Element) =>
      speaksOf(givenTo(control), own) && saysLabel(givenTo(control), own) === null,
    /** Whether "off" may mean that the setting is on, because the switch is for opting out of it. */
    turnsRound: (control: Element) => !speaksOf(nameOf(control), own) && optingOut.test(nameOf(control)),
    /** Whether a control's own name is what stands at the setting's switch, and not merely that of the setting. */
    bearsSwitchLabel: (control: Element) => saysLabel(givenTo(control), namesOfSwitch) !== null,
    /** Whether the label itself is what stands at a control, whether or not that is a switch. */
    bearsLabel: (control: Element) => speaksOf(nameOf(control), own, word),
    /** Whether a switch has a name that is not this setting's, while this one's label stands elsewhere on the page. */
    isBesideLabel: (control: Element) =>
      kind !== 'research' &&
      nameOf(control) !== '' &&
      !speaksOf(nameOf(control), own) &&
      isPrintedBeside(look, labelsAtSwitch, rowAt(control)),
    /**
     * Those that are this setting's by their key, or by their name in whatever language. A row's text must be the label
     * itself, and says nothing where another switch has no name at all: the label might be that one's.
     * One whose name is the label itself goes before those that are described after it.
     * @param byGivenName whether only names that are given count
     */
    named(controls: readonly Element[], byGivenName = false): Element[] {
      const everyNamed = whenAsked(() => controls.every(nameOf));
      const says = (control: Element) => {
        if (hasResearchKey(control)) return 'label';
        const name = givenTo(control);
        if (name || byGivenName) return saysLabel(name, own);
        return everyNamed() && beginsWithLabel(rowAt(control), own) ? 'label' : null;
      };
      const speaking = controls.filter((control) => says(control) && !isOther(control));
      const exact = speaking.filter((control) => says(control) === 'label');
      return exact.length ? exact : speaking;
    },
  };
}

/** Whether a row begins with a label that is no mere part of another name ("… newsletter"). */
function beginsWithLabel(row: Element | undefined, labels: readonly string[]): boolean {
  if (!row || !speaksOf(lettersOf(textOf(row)), labels, word)) return false;
  const isSaid = (text: string) => saysLabel(lettersOf(text), labels) !== null;
  return [row, ...find(row, '*').slice(0, 50)].some((one) => [textOf(one), ...textsIn(one)].some(isSaid));
}
