import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  lateAfter,
  type PracticePage,
  type Variant,
  variantEnds,
  variants,
} from '../../lib/domain/practice/practice';
import words from '../../lib/locales/en/practice.json';
import { printedIn, printedLanguages } from '../../lib/sites/linkedin/labels';
import { readPage } from '../../lib/sites/linkedin/read-page';
import { giveVisibility } from '../../tests/fixtures/linkedin/visibility';
import { everyFifth } from '../../tests/property/sample';
import { PracticeSite } from './PracticeSite';
import { addressOf, pageAt, paths } from './paths';

// What the practice page shows is a fixture of the detector by construction: these are the very components.

let window: JSDOM['window'];
beforeEach(() => {
  vi.useFakeTimers();
  ({ window } = new JSDOM('<!doctype html><html lang="en"><body><div></div></body></html>', {
    url: 'https://www.linkedin.com/',
  }));
  giveVisibility(window as unknown as typeof globalThis);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('window', window);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

interface Shown {
  page: PracticePage;
  site: string;
  variant: Variant;
  on: boolean;
}

async function show({ page, site, variant, on }: Shown): Promise<Document> {
  const { document } = window;
  await act(() =>
    render(
      h(PracticeSite, {
        page,
        labels: printedIn(site),
        site,
        unprovedHint: '',
        words,
        variant,
        on,
        onFlip: () => {},
        onGo: () => {},
      }),
      document.querySelector('div') as Element,
    ),
  );
  const frame = document.querySelector('iframe');
  if (frame) {
    await vi.advanceTimersByTimeAsync(100);
    if (!frame.contentDocument?.body.firstChild)
      await act(() => void frame.dispatchEvent(new window.Event('load')));
    giveVisibility(frame.contentWindow as unknown as typeof globalThis);
  }
  return document;
}

const read = (document: Document, page: PracticePage) => {
  const reading = readPage(document, new URL(addressOf(`#${paths[page]}`)));
  return reading && (reading.kind === 'found' ? reading.state : reading.kind);
};

// Of the languages, every fifth; all of them in the long run.
describe.each(everyFifth(printedLanguages))('the practice site in %s', (site) => {
  test.each(variants)('setting page, %s', async (variant) => {
    const shown: Shown = { page: 'setting', site, variant, on: variant !== 'already-off' };
    const document = await show(shown);
    if (variant === 'late') {
      expect(read(document, 'setting')).toBe('absent');
      await act(async () => void (await vi.advanceTimersByTimeAsync(lateAfter + 1)));
    }
    expect(read(document, 'setting')).toBe(variantEnds[variant]);
    if (variant === 'missing' || variant === 'two') return;
    await show({ ...shown, on: false });
    expect(read(document, 'setting')).toBe('off');
  });

  test('the list rings the one row, and every other page says nothing', async () => {
    const shown: Shown = { page: 'list', site, variant: 'usual', on: true };
    const document = await show(shown);
    const reading = readPage(document, new URL(addressOf(`#${paths.list}`)));
    expect(reading?.kind).toBe('row');
    if (reading?.kind === 'row') expect(reading.box.textContent).toContain(printedIn(site).settingName);
    for (const page of ['feed', 'settings', 'form', 'elsewhere'] as const)
      expect(read(await show({ ...shown, page }), page), page).toBeNull();
  });
});

test('each made-up page stands where its path leads', () => {
  for (const [page, path] of Object.entries(paths)) expect(pageAt(addressOf(`#${path}`)), page).toBe(page);
  expect(pageAt(addressOf(''))).toBe('feed');
});

test('a label that nobody was found to quote is marked as ours', async () => {
  for (const site of printedLanguages) {
    const { toggleLabel } = printedIn(site);
    const document = await show({ page: 'setting', site, variant: 'usual', on: true });
    const label = document.querySelector('label[for=practice-switch]');
    expect(label?.querySelector('[data-unproved]') === null, site).toBe(toggleLabel !== null);
    expect(label?.textContent?.trim(), site).not.toBe('');
  }
});
