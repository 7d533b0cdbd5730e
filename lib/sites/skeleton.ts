/*
 * A page's skeleton, for reporting that a page is no longer made as we know it. It is made of words that are ours
 * alone: names of elements, roles and states from closed lists, and labels we already know. Nothing a person or the
 * site wrote can pass, whatever attribute or element it is put in.
 */

const tags = new Set(
  (
    'a article aside body button details dialog div dl dt dd fieldset footer form h1 h2 h3 h4 h5 h6 header html iframe ' +
    'input label legend li main nav ol option p section select span summary svg table tbody td textarea th thead tr ul'
  ).split(' '),
);
const roles = new Set(
  (
    'alert alertdialog article banner button cell checkbox combobox complementary contentinfo dialog feed form grid ' +
    'group heading img link list listbox listitem main menu menuitem menuitemcheckbox navigation none option ' +
    'presentation progressbar radio radiogroup region row search searchbox slider status switch tab table tablist ' +
    'tabpanel textbox toolbar tooltip tree treeitem'
  ).split(' '),
);
const types = new Set([
  'checkbox',
  'radio',
  'button',
  'submit',
  'password',
  'text',
  'search',
  'email',
  'hidden',
]);
/** Boxes that say nothing by themselves. */
const plain = new Set(['div', 'span', 'section', 'p']);

/** Lines of a report at most; a page has thousands of elements, its skeleton some dozens. */
const longest = 400;
const deepest = 40;

/**
 * The skeleton of a document as indented lines, one element on each. Frames of the same origin and open shadow roots
 * are looked into. Writes nothing, and never throws on what a page holds.
 * @param labels texts that may appear: what we already know the site prints
 * @param placeOf what we call the place a link leads to, or null for all others
 */
export function pageSkeleton(
  document: Document,
  labels: readonly string[],
  placeOf: (address: URL) => string | null,
): string {
  const known = labels.map((label) => [label, bare(label)] as const);
  const lines: string[] = [];

  const stateOf = (element: Element): string[] => {
    const { type, checked, indeterminate, disabled } = element as HTMLInputElement;
    const said = element.getAttribute('aria-checked');
    const isInput = element.localName === 'input';
    const isBox = isInput && (type === 'checkbox' || type === 'radio');
    return [
      isInput && `type=${types.has(type) ? type : 'other'}`,
      isBox && (indeterminate ? 'indeterminate' : checked ? 'checked' : 'unchecked'),
      said !== null && `aria-checked=${/^(true|false|mixed)$/.test(said) ? said : 'other'}`,
      disabled === true && 'disabled',
      element.hasAttribute('hidden') && 'hidden',
      element.getAttribute('aria-hidden') === 'true' && 'aria-hidden',
      element.getAttribute('aria-modal') === 'true' && 'aria-modal',
    ].filter((word) => word !== false);
  };

  const labelOf = (element: Element): string | null => {
    const own = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');
    const texts = [own, element.getAttribute('aria-label') ?? ''].map(bare);
    return known.find(([, label]) => texts.some((text) => text.includes(label)))?.[0] ?? null;
  };

  const linkOf = (element: Element): string | null => {
    const href = element.getAttribute('href');
    const address = href === null ? null : URL.parse(href, document.baseURI);
    return address && placeOf(address);
  };

  const walk = (element: Element, depth: number) => {
    if (lines.length >= longest || depth > deepest) return;
    const { localName } = element;
    if (/^(script|style|template|noscript|head)$/.test(localName)) return;
    const role = element.getAttribute('role');
    const label = labelOf(element);
    const place = linkOf(element);
    const said = [
      role !== null && `role=${roles.has(role) ? role : 'other'}`,
      ...stateOf(element),
      label !== null && `"${label}"`,
      place !== null && `to=${place}`,
    ].filter((word) => word !== false);
    const root = element.shadowRoot;
    const inner = localName === 'iframe' ? frameOf(element as HTMLIFrameElement) : root;
    const children = [...element.children];
    // What says nothing and only wraps is left out, so that the report is what matters of the page.
    const shown = said.length > 0 || inner || !(plain.has(localName) || localName.includes('-'));
    if (shown) {
      const name = tags.has(localName) ? localName : localName.includes('-') ? 'custom' : 'other';
      const words = [
        name,
        ...said,
        root && 'shadow',
        localName === 'iframe' && (inner ? 'same-origin' : 'closed'),
      ];
      lines.push('  '.repeat(Math.min(depth, 20)) + words.filter(Boolean).join(' '));
    }
    const next = shown ? depth + 1 : depth;
    for (const child of inner ? [...inner.children] : []) walk(child, next);
    for (const child of children) walk(child, next);
  };
  walk(document.documentElement, 0);
  if (lines.length >= longest) lines.push('…');
  return lines.join('\n');
}

const bare = (text: string) =>
  text
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();

const frameOf = (frame: HTMLIFrameElement): Document | null => {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
};
