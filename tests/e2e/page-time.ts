import type { CDPSession, Page } from '@playwright/test';

/**
 * A page's timers, stopped and wound by hand: "after twelve seconds" is that on any machine, and takes a moment.
 * Events and messages go on as ever; animation frames need not, so that the driver's own clicks would wait in vain.
 * While a page's time is stopped it can neither navigate nor load again; `leave` it first.
 */
export class PageTime {
  readonly #cdp: CDPSession;

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  static async stop(page: Page) {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setVirtualTimePolicy', { policy: 'pause' });
    return new PageTime(cdp);
  }

  /** Lets go of the page, so that its tab can open another, whose time stands still from its beginning. */
  async leave() {
    await this.#cdp.detach();
  }

  /** Lets so many milliseconds of the page's own time pass, and everything that is due in them happen. */
  async pass(milliseconds: number) {
    const passed = new Promise<void>((done) =>
      this.#cdp.once('Emulation.virtualTimeBudgetExpired', () => done()),
    );
    await this.#cdp.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: milliseconds });
    await passed;
  }
}
