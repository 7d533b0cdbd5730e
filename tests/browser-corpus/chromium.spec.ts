import { type Extension, expect, test } from '../e2e/extension.ts';
import { corpus, type Fixture } from '../fixtures/linkedin/corpus.ts';
import { answerFor, judgeAll } from './judge.ts';

/** Where no guidance is chosen, Abstain leaves these pages alone, so the browser of all other tests serves here too. */
const judged =
  (pages: readonly Fixture[]) =>
  async ({ extension }: { extension: Extension }) => {
    test.setTimeout(180_000);
    const page = await extension.context.newPage();
    let fixture = pages[0];
    await page.route(/^https?:/, (route) => {
      const body = fixture && answerFor(fixture, route.request().url());
      return body === undefined
        ? route.fulfill({ status: 404, contentType: 'text/html', body: '' })
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    const wrong = await judgeAll(pages, page, (next) => {
      fixture = next;
    });
    expect(wrong).toEqual([]);
  };
// All the others are read without a browser, in `tests/unit/detector.test.ts`.
const sample = corpus.filter(({ layout }, n) => layout || n % 8 === 0);
test(
  'every page that only layout tells apart, and every eighth of the others, is read and ringed in Chromium as a person would',
  judged(sample),
);
test(
  'every page of the corpus is read and ringed in Chromium as a person would',
  { tag: '@long' },
  judged(corpus),
);
