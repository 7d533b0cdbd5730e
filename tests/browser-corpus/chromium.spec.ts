import { chromium } from '@playwright/test';
import { chromiumPath } from '../../scripts/launch.ts';
import { expect, test } from '../e2e/extension.ts';
import { corpus, type Fixture } from '../fixtures/linkedin/corpus.ts';
import { answerFor, judgeAll } from './judge.ts';

const judged = (pages: readonly Fixture[]) => async () => {
  test.setTimeout(180_000);
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
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
  await browser.close();
  expect(wrong).toEqual([]);
};
// All the others are read without a browser, in `tests/unit/detector.test.ts`.
const sample = corpus.filter(({ layout }, n) => layout || n % 4 === 0);
test(
  'every page that only layout tells apart, and every fourth of the others, is read and ringed in Chromium as a person would',
  judged(sample),
);
test(
  'every page of the corpus is read and ringed in Chromium as a person would',
  { tag: '@long' },
  judged(corpus),
);
