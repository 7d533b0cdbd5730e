import { chromium, expect, test } from '@playwright/test';
import { corpus } from '../fixtures/linkedin/corpus.ts';
import { answerFor, examiner, judge } from './judge.ts';

test('every page of the corpus is read and ringed in Chromium as a person would', async () => {
  test.setTimeout(180_000);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const script = await examiner();
  const wrong: string[] = [];
  let fixture = corpus[0];
  await page.route(/^https?:/, (route) => {
    const body = fixture && answerFor(fixture, route.request().url());
    return body === undefined
      ? route.fulfill({ status: 404, contentType: 'text/html', body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  for (fixture of corpus) {
    await page.goto(fixture.address);
    wrong.push(
      ...judge(fixture, await page.evaluate(`${script};corpus.examine(${JSON.stringify(fixture.address)})`)),
    );
  }
  await browser.close();
  expect(wrong).toEqual([]);
});
