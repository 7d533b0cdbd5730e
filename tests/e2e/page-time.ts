import type { CDPSession, Page } from '@playwright/test';

/** After so many milliseconds what stands in a page has lasted long enough to be recorded, whichever state it is in. */
export const longEnough = 4000;

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

  /**
   * Lets so many milliseconds of a page's time pass at once. Afterwards it stands still, and so does that of the next page
   * in its tab, until some is passed there.
   */
  static async skip(page: Page, milliseconds: number) {
    const time = await PageTime.stop(page);
    await time.pass(milliseconds);
    await time.leave();
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
