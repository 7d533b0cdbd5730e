import { expect, test } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { corpus } from '../fixtures/linkedin/corpus.ts';
import type { Finding } from './in-page.ts';
import { answerFor, examiner, judge } from './judge.ts';

const executablePath = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

test('every page of the corpus is read and ringed in Firefox as a person would', async () => {
  test.skip(!executablePath, 'No Firefox was found.');
  test.setTimeout(300_000);
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const script = await examiner();
  const wrong: string[] = [];
  let fixture = corpus[0];
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
  for (fixture of corpus) {
    await page.goto(fixture.address);
    const finding = await page.evaluate(`${script};corpus.examine(${JSON.stringify(fixture.address)})`);
    wrong.push(...judge(fixture, finding as Finding));
  }
  await browser.close();
  expect(wrong).toEqual([]);
});
