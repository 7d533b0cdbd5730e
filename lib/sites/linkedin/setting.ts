import { follows, holds, matches } from '../elements';
import { type Look, navigation, quotation } from '../look';
import { type Reading, stateOf } from '../reading';
import type { Earlier } from '../site';
import { isAtHome, mayBeStrange, mayStandApart } from './at-home';
import { controlsSeen, shownOtherwise, undeclared } from './controls';
import { namingOf } from './naming';
import { isBusy, isUsable } from './usable';

/** LinkedIn's own pages until 2026: a native input with role=switch; on others any element with that role. */
export const switches = '[role~=switch i]';
/** What a page may show its switch as instead. */
export const checkboxes = ['[type=checkbox]', '[role~=checkbox i]'];

/**
 * More switches than any settings page has; so many are read in a third of the time in which a person would notice.
 * Where there are more, none is read.
 */
const most = 2000;
/** So many candidates of one name are ambiguous, whatever lies over them; layout is asked for fewer alone. */
const mostToUncover = 3;

/**
 * Reads the switch off a setting's page. Three rules are tried in turn, and the first that finds anything decides: what
 * switches are called by themselves; what they are called on the page, among those that people see; and where nothing is
 * named in the main content, what stands there alone, or outside it under the setting's own label.
 * @param kind whose switch is looked for
 * @param asksSecret whether the page asks for a password other than a sign-in's: then a switch counts by its name only
 * @param earlier what stood here when the address changed without a load
 */
export function readSetting(
  look: Look,
  kind: 'setting' | 'research',
  asksSecret: boolean,
  earlier?: Earlier,
): Reading {
  const { eyes, all, isCentral } = look;
  const everySwitch = all(switches);
  if (everySwitch.length > most) return { kind: 'crowded' };
  const { rivals, holdsRivalOf, ringOf } = controlsSeen(look, everySwitch, () =>
    all(...checkboxes).slice(0, most),
  );
  const naming = namingOf(look, kind, holdsRivalOf);
  const { givenTo, named } = naming;
  const outspoken = named(everySwitch.filter(naming.isOutspoken));
  const isCandidate = (control: Element) => isCentral(control, navigation) && ringOf(control) !== undefined;

  /** Asks neither style nor layout of any but what it finds: most pages are settled here. */
  function byGivenName(): Element[] {
    const isSimple =
      outspoken.every((control) => !holds(control, switches)) &&
      everySwitch.every((control) => givenTo(control));
    return isSimple ? look.innermost(outspoken).filter(isCandidate) : [];
  }

  /** A row's text may name its switch too, which takes all that people see of others into account. */
  const byNameSeen = () => named(rivals().switches.filter(isCandidate));

  /**
   * What nothing names counts in the page's own main content, and only once it is this page's. Where another elsewhere bears
   * the setting's label, neither is told from the other.
   */
  function byPlace(): Element[] {
    const seen = rivals().boxes.filter((box) => ringOf(box) && isCentral(box, navigation, quotation));
    // One of several that only bears the setting's name may be ticked to tell something about it, as in a survey.
    const boxes = named(seen, true).filter((box) => seen.length === 1 || naming.bearsSwitchLabel(box));
    // A switch outside the main content (in a modal, say) counts by its own label alone.
    const outside = named(
      rivals().switches.filter((one) => ringOf(one) && mayStandApart(look, one)),
      true,
    );
    const unnamed = asksSecret ? [] : unnamedAtHome();
    if (!unnamed.every(naming.isOther)) {
      const otherKinds = shownOtherwise(look, seen).filter(ringOf);
      const candidates = [...new Set([...unnamed, ...boxes, ...outside, ...otherKinds])];
      if (candidates.length > 1) return candidates;
      // The setting's own switch may be there and not be seen yet, or be drawn as nothing that can be told.
      return outspoken.some(eyes.isRendered) || candidates.every(naming.isBesideLabel) ? [] : candidates;
    }
    return boxes.length || unnamed.length ? boxes : outside;
  }

  function unnamedAtHome(): Element[] {
    // Where the setting is another kind of control, the switch that nothing names is another setting's.
    const radios = all('[type=radio]').filter(eyes.shows);
    const others = [...radios, ...all('select', '[aria-pressed]').filter(eyes.shows)];
    if (others.some(naming.bearsLabel)) return [];
    // The setting's may be one of those that nobody can tell.
    if (undeclared(look, everySwitch).some((one) => isCentral(one, navigation))) return [];
    const choices = radios.filter((one) => isCentral(one, navigation));
    const atHome = rivals().switches.filter(
      (control) =>
        isCandidate(control) &&
        isAtHome(look, control) &&
        // One with a name of its own is not the switch that it stands in.
        !(givenTo(control) && outspoken.some((one) => look.within(control, one))) &&
        // The setting itself may be the choice that its heading is followed by.
        !choices.some((choice) => follows(control, choice)) &&
        !earlier?.mayBeOld(control, naming.headingOver(control), kind, eyes.isRendered),
    );
    const mayBeAnother = (control: Element) => mayBeStrange(look, control) || naming.onlyMentions(control);
    return atHome.every(mayBeAnother) ? [] : atHome;
  }

  for (const rule of [byGivenName, byNameSeen, byPlace]) {
    const candidates = rule();
    if (candidates.length) return tell(look, candidates, { ringOf, turnsRound: naming.turnsRound, earlier });
  }
  return { kind: 'absent' };
}

/**
 * What is read off the candidates for a setting's switch: how the one of them that people see stands.
 * @param given.ringOf what is ringed for each of them
 * @param given.turnsRound whether a switch is for opting out, so that nobody can tell what its "off" means
 */
function tell(
  look: Look,
  candidates: readonly Element[],
  {
    ringOf,
    turnsRound,
    earlier,
  }: {
    ringOf(control: Element): Element | undefined;
    turnsRound(control: Element): boolean;
    earlier: Earlier | undefined;
  },
): Reading {
  // What lies over one of another kind may be drawn for it, and must not hand the ring to the rest.
  const areAlike = new Set(candidates.map((one) => matches(one, switches))).size === 1;
  const seen =
    candidates.length > mostToUncover || !areAlike
      ? candidates
      : candidates.filter((one) => !look.eyes.isCovered(ringOf(one) ?? one));
  const [control, second] = seen;
  if (second) return { kind: 'ambiguous', candidates: [...seen] };
  const box = control && ringOf(control);
  if (!box) return { kind: 'absent' };
  // While a part of the page says that it is busy, what it shows may be a default.
  const isUnsure = look.around(control).some(isBusy) || turnsRound(control) || earlier?.keptOff(control);
  const state = isUnsure ? 'unknown' : stateOf(control);
  const isOld = earlier?.leftOff(control) || earlier?.keptOn(control);
  return { kind: 'found', state, isUsable: !isOld && isUsable(look, control, box), control, box };
}
