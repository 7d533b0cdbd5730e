import type { CDPSession, Page } from '@playwright/test';

/**
 * A page's timers, stopped and wound by hand: "after twelve seconds" is that on any machine, and takes a moment.
 * Events and messages go on as ever; animation frames need not, so that the driver's own clicks would wait in vain,
 * and a page whose time is stopped can neither navigate nor load again.
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

  /** Lets so many milliseconds of the page's own time pass, and everything that is due in them happen. */
  async pass(milliseconds: number) {
    const passed = new Promise<void>((done) =>
      this.#cdp.once('Emulation.virtualTimeBudgetExpired', () => done()),
    );
    await this.#cdp.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: milliseconds });
    await passed;
  }
}
