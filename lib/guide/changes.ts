import {
  allById,
  closest,
  contains,
  idsReferredTo,
  isConnected,
  isElement,
  outer,
  parentOf,
  rootOf,
} from '../sites/elements';
import { holdsRows } from '../sites/rows';
import { textOf } from '../sites/texts';
import { holdsModal } from './dialogs';

/** So many changes of the tree at once are a page that is being built. */
const manyChanges = 50;
/** Of so many elements and texts that changed at once each is asked: that costs half a millisecond. */
const manyTargets = 200;
/** Elements whose words say what a page or a switch is about. */
const naming = 'h1,h2,label';

/**
 * A thing with what stands beside it, its name above all: at most two boxes out, and none that holds more than a row.
 * @param without nodes that must not stand in it
 */
export function besideOf(element: Element, without: readonly Node[] = []): Element {
  let box = element;
  for (let steps = 0; steps < 2; steps++) {
    const next = parentOf(box);
    if (!next || holdsRows(next) || without.some((node) => contains(next, node))) break;
    box = next;
  }
  return box;
}

/** What a control refers to for its name, wherever that stands. */
export const namesReferredTo = (control: Element): Element[] =>
  idsReferredTo(control).flatMap((id) => allById(rootOf(control), id).slice(0, 1));

/** No label is shorter. */
const fewestLetters = 10;
/**
 * What a control has its name from: what it refers to or, without that, the nearest box around it that says something. A
 * list that uses its rows again gives the switch another name by a text there, however deep in its row the switch stands.
 */
export function namesOf(control: Element): Element[] {
  const referred = namesReferredTo(control);
  if (referred.length) return referred;
  let row = outer(control);
  while (row && !holdsRows(row) && textOf(row).trim().length < fewestLetters) row = outer(row);
  return row && !holdsRows(row) ? [row] : [];
}

const isOfTree = ({ type }: MutationRecord) => type === 'childList';

/**
 * Whether any of a page's changes could bear on what is read there. Asking each of many nodes costs more than the look
 * it may spare, so very many at once always may. Called for every change of a page, so it is frugal: words that change
 * count in headings, labels, names and beside what is ringed; elsewhere they are noise, which is looked at later.
 *
 * @param ringed what is ringed now
 * @param referred what the switch has its name from
 * @param concerns whether a node could bear on a reading
 * @param heedsWords false where words have changed so often for nothing that they are noise anywhere
 */
export function anyBears(
  records: readonly MutationRecord[],
  ringed: Element | null,
  referred: readonly Element[],
  concerns: (node: Node) => boolean,
  heedsWords = true,
): boolean {
  if (ringed && ![ringed, ...referred].every(isConnected)) return true;
  if (records.length > manyChanges && records.filter(isOfTree).length > manyChanges) return true;
  const row = ringed && besideOf(ringed);
  const isNear = (at: Node) => [...(row ? [row] : []), ...referred].some((box) => contains(box, at));
  const names = (at: Node | null) =>
    heedsWords && !!at && isElement(at) && (isNear(at) || closest(at, naming));
  const asked = new Set<Node>();
  for (const record of records) {
    const { type, target } = record;
    if (isOfTree(record)) {
      if (names(target)) return true;
      for (const nodes of [record.addedNodes, record.removedNodes])
        for (const node of nodes) if (concerns(node) || holdsModal(node)) return true;
    } else if (!asked.has(target)) {
      if (asked.add(target).size > manyTargets) return true;
      if (
        type === 'characterData'
          ? names(parentOf(target))
          : (ringed && contains(target, ringed)) ||
            (heedsWords && isNear(target)) ||
            concerns(target) ||
            holdsModal(target)
      )
        return true;
    }
  }
  return false;
}

/** Whether by any of a page's changes a dialog came or went that it declares to be modal. */
export const movesModal = (records: readonly MutationRecord[]): boolean =>
  records.some((record) =>
    isOfTree(record)
      ? [...record.addedNodes, ...record.removedNodes].some(holdsModal)
      : holdsModal(record.target),
  );

/** Whether a change is that a host of ours was put into the page, and nothing else. */
export const isOwnDoing = ({ addedNodes }: MutationRecord, host: Element | undefined): boolean =>
  addedNodes.length === 1 && addedNodes[0] === host;
