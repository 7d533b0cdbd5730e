import { comparable } from '../comparable';
import { attribute, byId, closest, documentOf, find, labelsOf, matches, rootOf, textOf } from '../elements';
import { type Look, navigation, quotation } from '../look';
import { once } from '../once';
import { type Reading, stateOf } from '../reading';
import type { Earlier } from '../site';
import { cookieWord, otherKeys, researchKey } from './keys';
import { formsOf, pageQuestion, researchName, settingName, toggleLabel } from './labels';

/** LinkedIn's own pages until 2026: a native input with role=switch; on others any element with that role. */
export const switches = '[role~=switch i]';
export const checkboxes = '[type=checkbox],[role~=checkbox i]';

/** The names of the setting, as they are compared. */
export const names = formsOf(settingName).map(comparable);
const atResearch = formsOf(researchName).map(comparable);
const ours = [...names, ...[toggleLabel, pageQuestion].flatMap(formsOf).map(comparable)];

/**
 * More switches than any settings page has; so many are read in a third of the time in which a person would notice.
 * Where there are more, nothing is told apart.
 */
const most = 2000;

/** Give or take a word ("on", "toggle") before a label, and anything after it. */
export const word = 8;
/** Whether a text holds one of these labels: anywhere in it, or at its start, give or take this many letters. */
export const speaksOf = (text: string, labels: readonly string[], more = Number.POSITIVE_INFINITY) =>
  text !== '' &&
  labels.some(
    (label) => text.startsWith(label) || (text.includes(label) && text.length <= label.length + more),
  );
/** Longer than any "on" or "off" we know of; what is shorter names nothing. */
const tellsMore = (text: string) => text.length > 10;

/** Texts that were compared before; most of a page's stay what they are from look to look. */
const compared = new Map<string, string>();
function lettersOf(text: string | null): string {
  if (!text) return '';
  let letters = compared.get(text);
  if (letters === undefined) {
    letters = comparable(text.length > 500 ? text.slice(0, 500) : text);
    if (compared.size > 1000) compared.clear();
    compared.set(text, letters);
  }
  return letters;
}

/** The name that is given to a control: what `aria-labelledby` points at, where that exists; `aria-label`; its labels; its own text. */
export function givenName(control: Element): string {
  const ids = (attribute(control, 'aria-labelledby') ?? '').slice(0, 2000).split(/\s+/, 20);
  const root = rootOf(control);
  const referred = ids.map((id) => id && byId(root, id)).filter((one): one is Element => !!one);
  const name = lettersOf(referred.map(textOf).join(''));
  if (tellsMore(name)) return name;
  const label = lettersOf(attribute(control, 'aria-label')?.slice(0, 500) ?? null);
  if (tellsMore(label)) return label;
  const around = new Set([...labelsOf(control), closest(control, 'label') ?? control]);
  const text = lettersOf([...around].map(textOf).join(''));
  return tellsMore(text) ? text : '';
}

/** A control's keys, as they are looked for in keys.ts. */
const keysOf = (control: Element) =>
  `${attribute(control, 'aria-labelledby')?.slice(0, 2000)} ${attribute(control, 'id')}`;

/**
 * Reads the switch off a setting's page.
 * Longer than 80 lines because its questions are asked of the same candidates, each only where the one before left
 * it open.
 * @param kind whose switch is looked for
 * @param earlier what stood here when the address changed, if it has changed without a load
 */
export function readSetting(look: Look, kind: 'setting' | 'research', earlier?: Earlier): Reading {
  const { eyes, all, row, nearest, within, around, isCentral } = look;
  const absent: Reading = { kind: 'absent' };
  const [own, others] = kind === 'research' ? [atResearch, ours] : [ours, atResearch];

  const everySwitch = all(switches);
  if (everySwitch.length > most) return { kind: 'ambiguous', candidates: everySwitch.slice(0, 2) };
  const everyBox = all(checkboxes).slice(0, most);

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
    const boxes = everyBox.filter(
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
    isUsable: !matches(control, ':disabled,[inert] *,[inert]') && !around(control).some(isDisabled),
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
  // What nothing names counts in the page's own main content, and only once it is this page's.
  const unnamed = candidates.filter((control) => isAtHome(look, control) && !earlier?.holds(control));
  if (!unnamed.every(isOther)) return only([...unnamed, ...boxes]);
  // A switch outside the main content (in a modal, say) counts by its own label alone.
  return only(
    boxes.length || unnamed.length
      ? boxes
      : named(
          rivals().switches.filter((one) => ringOf(one)),
          word,
        ),
  );
}

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
