import { chromium } from '@playwright/test';
import { chromiumPath } from '../../scripts/launch.ts';
import { expect, test } from '../e2e/extension.ts';
import { corpus } from '../fixtures/linkedin/corpus.ts';
import { answerFor, judgeAll } from './judge.ts';

test('every page of the corpus is read and ringed in Chromium as a person would', async () => {
  test.setTimeout(180_000);
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  let fixture = corpus[0];
  await page.route(/^https?:/, (route) => {
    const body = fixture && answerFor(fixture, route.request().url());
    return body === undefined
      ? route.fulfill({ status: 404, contentType: 'text/html', body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  const wrong = await judgeAll(corpus, page, (next) => {
    fixture = next;
  });
  await browser.close();
  expect(wrong).toEqual([]);
});
