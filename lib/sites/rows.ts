import { attribute, tagOf } from './elements';

/** What is higher is no row, in CSS pixels. */
export const tallestRow = 160;

/** What part of a page an element is: the first role that it names, in small letters, or its tag. */
export const roleOf = (element: Element): string =>
  attribute(element, 'role')?.trim().toLowerCase().split(/\s+/, 1)[0] || tagOf(element);

/** What holds rows, and is none itself, by tag or role. */
const holders = new Set('html body main ul ol dl list table tbody'.split(' '));
/** Whether an element is there to hold rows, whatever its size. */
export const holdsRows = (element: Element): boolean =>
  holders.has(tagOf(element)) || holders.has(roleOf(element));
