import { closest, contains, isConnected, parentOf, tagOf } from '../sites/elements';

/** So many changes at once are a page that is being built. */
const manyRecords = 50;
/** What holds more than one row. */
const wide = /^(html|body|main|ul|ol|table|tbody|form)$/;
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
    if (!next || wide.test(tagOf(next)) || without.some((node) => contains(next, node))) break;
    box = next;
  }
  return box;
}

/**
 * Whether any of a page's changes could bear on what is read there. Asking each of many nodes costs more than the look
 * it may spare, so many changes at once always may. Called for every change of a page, so it is frugal: words that
 * change count in headings, labels and beside what is ringed; elsewhere they are noise, which is looked at later.
 *
 * @param ringed what is ringed now
 * @param concerns whether a node could bear on a reading
 */
export function anyBears(
  records: readonly MutationRecord[],
  ringed: Element | null,
  concerns: (node: Node) => boolean,
): boolean {
  if (records.length > manyRecords || (ringed && !isConnected(ringed))) return true;
  const row = ringed && besideOf(ringed);
  const names = (at: Node | null) =>
    at?.nodeType === 1 && ((row && contains(row, at)) || closest(at as Element, naming));
  for (const { type, target, addedNodes, removedNodes } of records)
    if (type === 'attributes') {
      if ((ringed && contains(target, ringed)) || concerns(target)) return true;
    } else {
      if (names(type === 'characterData' ? parentOf(target) : target)) return true;
      for (const node of addedNodes) if (concerns(node)) return true;
      for (const node of removedNodes) if (concerns(node)) return true;
    }
  return false;
}

/** Whether a change is that a host of ours was put into the page, and nothing else. */
export const isOwnDoing = ({ addedNodes }: MutationRecord, host: Element | undefined): boolean =>
  addedNodes.length === 1 && addedNodes[0] === host;
