/** Whether keys pressed at an element belong to it: fields to write in or choose from, not switches and buttons. */
const inField = (element: HTMLElement): boolean =>
  element.isContentEditable ||
  /^(textarea|select|option)$/.test(element.localName) ||
  (element.localName === 'input' &&
    !/^(checkbox|button|submit|reset|file)$/.test((element as HTMLInputElement).type));

/** Whether a key is free to mean something to the page: no other key is held beside it, and nobody is writing. */
export const isFree = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.isComposing &&
  !(event.target && 'localName' in event.target && inField(event.target as HTMLElement));

/** Whether a clicker was pressed: its page keys mean the demo, even while a list of choices has the focus. */
export const isClicker = (event: KeyboardEvent): boolean =>
  (event.key === 'PageDown' || event.key === 'PageUp') &&
  !event.defaultPrevented &&
  (event.target as Partial<Element> | null)?.localName === 'select';

/** The key that starts practice over. On a Mac the key named "delete" is the one that others call Backspace. */
export const isResetKey = ({ key }: KeyboardEvent): boolean => key === 'Delete' || key === 'Backspace';

/** Whether that key was pressed, and is free to mean it; held down, it was pressed once. */
export const isReset = (event: KeyboardEvent): boolean => isResetKey(event) && !event.repeat && isFree(event);
