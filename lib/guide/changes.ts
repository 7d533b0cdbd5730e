import { contains, isConnected } from '../sites/elements';

/** So many changes at once are a page that is being built. */
const manyRecords = 50;

/**
 * Whether any of a page's changes could bear on what is read there. Asking each of many nodes costs more than the look
 * it may spare, so many changes at once always may. Called for every change of a page, so it is frugal.
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
  for (const { type, target, addedNodes, removedNodes } of records)
    if (type === 'attributes') {
      if ((ringed && contains(target, ringed)) || concerns(target)) return true;
    } else {
      for (const node of addedNodes) if (concerns(node)) return true;
      for (const node of removedNodes) if (concerns(node)) return true;
    }
  return false;
}

/** Whether a change is that a host of ours was put into the page, and nothing else. */
export const isOwnDoing = ({ addedNodes }: MutationRecord, host: Element | undefined): boolean =>
  addedNodes.length === 1 && addedNodes[0] === host;
