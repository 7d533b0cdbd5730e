import type { CDPSession, Page } from '@playwright/test';

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: string;
  contentDocument?: DomNode;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Reads what Abstain drew on a page, through the browser's own tools: a closed root is closed to the page's script. */
export class PageGuide {
  static readonly #known = new WeakMap<Page, PageGuide>();
  readonly #page: Page;
  readonly #cdp: CDPSession;

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
  }

  /** One for each tab, however often it is asked for: each would have a connection of its own to it. */
  static async on(page: Page) {
    const known = PageGuide.#known.get(page) ?? new PageGuide(page, await page.context().newCDPSession(page));
    PageGuide.#known.set(page, known);
    return known;
  }

  /**
   * The whole document; between two pages there may be none for a moment. It is described once, without the browser's
   * being asked to tell of every change from then on, which would slow down a page that changes much.
   */
  private async root(): Promise<DomNode> {
    for (let looks = 0; ; looks++)
      try {
        const { result } = await this.#cdp.send('Runtime.evaluate', { expression: 'document' });
        const objectId = result.objectId as string;
        const { node } = await this.#cdp.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
        await this.#cdp.send('Runtime.releaseObject', { objectId });
        return node;
      } catch (error) {
        if (looks === 50) throw error;
        await new Promise((later) => setTimeout(later, 50));
      }
  }

  private async nodes(): Promise<{ node: DomNode; closedHosts: DomNode[] }[]> {
    const root = await this.root();
    const found: { node: DomNode; closedHosts: DomNode[] }[] = [];
    const walk = (node: DomNode, closedHosts: DomNode[]) => {
      found.push({ node, closedHosts });
      for (const child of node.children ?? []) walk(child, closedHosts);
      if (node.contentDocument) walk(node.contentDocument, closedHosts);
      for (const shadow of node.shadowRoots ?? [])
        walk(shadow, shadow.shadowRootType === 'closed' ? [...closedHosts, node] : closedHosts);
    };
    walk(root, []);
    return found;
  }

  private static attribute(node: DomNode, name: string): string | null {
    const at = node.attributes?.findIndex((text, i) => i % 2 === 0 && text === name) ?? -1;
    return at < 0 ? null : (node.attributes?.[at + 1] ?? null);
  }

  private async part(name: 'ring' | 'callout'): Promise<DomNode | null> {
    const all = await this.nodes();
    return all.find(({ node }) => PageGuide.attribute(node, 'data-guide') === name)?.node ?? null;
  }

  private async rect(node: DomNode): Promise<Rect | null> {
    try {
      const { backendNodeId } = node;
      const { model } = await this.#cdp.send('DOM.getBoxModel', { backendNodeId });
      const [x = 0, y = 0] = model.border;
      return { x, y, width: model.width, height: model.height };
    } catch {
      return null;
    }
  }

  /** How many host elements stand in the page, frames counted in. */
  async hosts(): Promise<number> {
    const all = await this.nodes();
    const hosts = all
      .filter(({ node }) => PageGuide.attribute(node, 'data-guide'))
      .map(({ closedHosts }) => closedHosts.at(-1)?.backendNodeId ?? -1);
    return new Set(hosts).size;
  }

  /** Whether Abstain hears what happens in the page, where nothing is drawn as well. */
  async isAtWork(): Promise<boolean> {
    let world: number | undefined;
    const see = ({ context }: { context: { id: number; origin: string } }) => {
      if (context.origin.startsWith('chrome-extension:')) world = context.id;
    };
    this.#cdp.on('Runtime.executionContextCreated', see);
    await this.#cdp.send('Runtime.enable');
    await this.#cdp.send('Runtime.disable');
    this.#cdp.off('Runtime.executionContextCreated', see);
    if (world === undefined) return false;
    // Each world is told of its own listeners only.
    const { result } = await this.#cdp.send('Runtime.evaluate', { expression: 'document', contextId: world });
    const objectId = result.objectId as string;
    const { listeners } = await this.#cdp.send('DOMDebugger.getEventListeners', { objectId });
    await this.#cdp.send('Runtime.releaseObject', { objectId });
    return listeners.some(({ type }) => type === 'scroll');
  }

  /** `data-state` of the callout, or null where there is none. */
  async state(): Promise<string | null> {
    const callout = await this.part('callout');
    return callout && PageGuide.attribute(callout, 'data-state');
  }

  /** The ring's box in the viewport, or null where none is drawn. */
  async ring(): Promise<Rect | null> {
    const ring = await this.part('ring');
    return ring && this.rect(ring);
  }

  async callout(): Promise<Rect | null> {
    const callout = await this.part('callout');
    return callout && this.rect(callout);
  }

  /** All text of the callout, what stands behind "More" included. */
  async text(): Promise<string> {
    return this.textOf(() => false);
  }

  /** The callout's text as it is shown. */
  async shownText(): Promise<string> {
    return this.textOf((node) => PageGuide.attribute(node, 'hidden') !== null);
  }

  private async textOf(isLeftOut: (node: DomNode) => boolean): Promise<string> {
    const callout = await this.part('callout');
    const texts: string[] = [];
    const walk = (node: DomNode) => {
      if (isLeftOut(node)) return;
      if (node.nodeName === '#text') texts.push(node.nodeValue);
      node.children?.forEach(walk);
    };
    if (callout) walk(callout);
    return texts.join(' ');
  }

  /** The box of one of the callout's buttons, or null where it has no such button. */
  async button(name: 'more' | 'move' | 'close'): Promise<Rect | null> {
    const all = await this.nodes();
    const button = all.find(
      ({ node, closedHosts }) => closedHosts.length && PageGuide.attribute(node, 'data-guide') === name,
    )?.node;
    return button ? this.rect(button) : null;
  }

  /** Clicks a button of the callout with the mouse, as a person does. @throws where none is to be seen */
  async press(name: 'more' | 'move' | 'close') {
    const rect = await this.button(name);
    if (!rect) throw new Error(`The callout shows no button "${name}".`);
    await this.#page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
  }

  /** Role and name of each node in the browser's accessibility tree, as assistive technology is told. */
  async accessibility(): Promise<
    { role: string; name: string; text: string; focused: boolean; live: string | null }[]
  > {
    const { nodes } = await this.#cdp.send('Accessibility.getFullAXTree');
    const property = ({ properties }: (typeof nodes)[number], wanted: string) =>
      properties?.find(({ name }) => name === wanted)?.value.value;
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: String(node.role?.value),
        name: String(node.name?.value ?? ''),
        text: nodes
          .filter(({ parentId }) => parentId === node.nodeId)
          .map(({ name }) => String(name?.value ?? ''))
          .join(''),
        focused: node.role?.value !== 'RootWebArea' && !!property(node, 'focused'),
        live: property(node, 'live') ?? null,
      }));
  }
}
