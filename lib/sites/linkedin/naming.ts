import { headingBefore, headingsIn, textOf } from '../elements';
import { type Look, navigation } from '../look';
import { once, whenAsked } from '../once';
import { cookieWord, otherKeys, researchKey } from './keys';
import { givenName, keysOf, lettersOf, speaksOf, startOf, tellsMore, word } from './names';
import { atResearch, names, namesOfSwitch } from './own-labels';

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
  /** The text of the nearest row that says more than "on" or "off" and belongs to no other switch. */
  const rowName = (control: Element) => {
    for (const at of row(control, (box) => holdsRivalOf(control, box))) {
      const name = lettersOf(textOf(at));
      if (tellsMore(name)) return name;
    }
    return '';
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
    /** Whether the label itself is what stands at a control, be it no switch. */
    bearsLabel: (control: Element) => speaksOf(nameOf(control), own, word),
    /**
     * Those that are this setting's by their key, or by their name in whatever language. A row's text must be the label
     * itself, and says nothing where another switch has no name at all: the label might be that one's.
     * @param byOwnLabel how many letters more than the label a name may have; with it, only names that are given count
     */
    named(controls: readonly Element[], byOwnLabel?: number): Element[] {
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
    },
  };
}
