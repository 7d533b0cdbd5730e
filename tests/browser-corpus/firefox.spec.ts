import { expect, test } from '../e2e/extension.ts';
import type { Firefox } from '../e2e/firefox.ts';
import { corpus, type Fixture } from '../fixtures/linkedin/corpus.ts';
import { answerFor, judgeAll } from './judge.ts';

/** Where no guidance is chosen, Abstain leaves these pages alone, so the browser of all other tests serves here too. */
const judged =
  (pages: readonly Fixture[]) =>
  async ({ firefox }: { firefox: Firefox }) => {
    test.setTimeout(300_000);
    const page = await firefox.browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    let fixture = pages[0];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const body = fixture && answerFor(fixture, request.url());
      const answer =
        body === undefined
          ? { status: 404, contentType: 'text/html', body: '' }
          : { status: 200, contentType: 'text/html; charset=utf-8', body };
      // The icon's request may be gone with its page; a page left unanswered fails at `goto`.
      request.respond(answer).catch(() => {});
    });
    const wrong = await judgeAll(pages, page, (next) => {
      fixture = next;
    });
    await page.close();
    expect(wrong).toEqual([]);
  };
const everyEighth = corpus.filter((_, n) => n % 8 === 0);
test('every eighth page of the corpus is read and ringed in Firefox as a person would', judged(everyEighth));
test(
  'every page of the corpus is read and ringed in Firefox as a person would',
  { tag: '@long' },
  judged(corpus),
);
