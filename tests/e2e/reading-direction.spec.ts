import type { GuideValue } from '../../lib/domain/record/page-report.ts';
import english from '../../lib/locales/en/callout.json' with { type: 'json' };
import { expect, test } from './extension.ts';
import { type DrawingInPage, openDrawing } from './open-drawing.ts';

test('the note on a page has the direction of its own words, and the page keeps its own', async ({
  extension,
}) => {
  const putDrawing = await openDrawing();
  const page = await extension.context.newPage();
  const { callout: states, calloutLabels: labels } = english;
  for (const pageRuns of ['ltr', 'rtl'] as const)
    for (const direction of ['ltr', 'rtl'] as const) {
      await page.goto('about:blank');
      await page.setContent(`<!doctype html><html dir="${pageRuns}"><body><h1>A page</h1></body></html>`);
      await putDrawing(page);
      const drawn = await page.evaluate(
        (words) => {
          const { guide } = window as unknown as DrawingInPage;
          const note = guide.drawing(document, words, 1, () => {});
          const page = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
          note.show('on', { ring: null, clear: null, beyond: null, page });
          document.documentElement.append(note.hostElement);
          note.raise();
          const root = note.hostElement.shadowRoot as ShadowRoot;
          const [box, close] = ['aside', '[data-guide=close]'].map((one) => {
            const { left, width } = (root.querySelector(one) as Element).getBoundingClientRect();
            return left + width / 2;
          }) as [number, number];
          return {
            page: document.documentElement.dir,
            note: getComputedStyle(root.querySelector('h2') as Element).direction,
            closeStands: close > box ? 'right' : 'left',
          };
        },
        {
          mode: 'highlight',
          language: 'en',
          direction,
          mark: '',
          sentences: { states, labels },
        } as GuideValue,
      );
      expect(drawn).toEqual({
        page: pageRuns,
        note: direction,
        closeStands: direction === 'ltr' ? 'right' : 'left',
      });
    }
});
