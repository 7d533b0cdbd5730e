import { type ComponentChildren, type ComponentType, render, type VNode } from 'preact';
import type { PracticeDoors } from '../lib/extension/practice-doors';
import { Boundary, Fault } from './Boundary';
import { PracticeDoorsFor } from './doors';
import { KeptFocus } from './KeptFocus';

/** The element of a page's HTML in which something is shown. @param id throws where the page has no such element */
export function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element with the id "${id}" to show anything in.`);
  return element;
}

/** A page of ours with what it starts from; where that cannot be read, something that says so and what helps. */
export async function openedPage<Opened>(
  opening: Promise<Opened>,
  Page: ComponentType<{ opened: Opened }>,
): Promise<VNode> {
  try {
    return <Page opened={await opening} />;
  } catch (fault) {
    reportError(fault);
    return <Fault />;
  }
}

/** Shows a page within its doors; a fault that no boundary of its own keeps is kept by this one. */
export const showWithin = (
  root: HTMLElement,
  withDoors: (shown: ComponentChildren) => VNode,
  page: VNode,
): void =>
  render(
    withDoors(
      <>
        <KeptFocus within={root} />
        <Boundary>{page}</Boundary>
      </>,
    ),
    root,
  );

/**
 * Shows a page that has no door to the record.
 * @param root where it is shown
 * @param open reads what the page starts from; it may fail
 */
export async function showPracticePage<Opened>(
  doors: PracticeDoors,
  root: HTMLElement,
  open: (doors: PracticeDoors) => Promise<Opened>,
  Page: ComponentType<{ opened: Opened }>,
): Promise<void> {
  const page = await openedPage(open(doors), Page);
  showWithin(root, (shown) => <PracticeDoorsFor doors={doors}>{shown}</PracticeDoorsFor>, page);
}
