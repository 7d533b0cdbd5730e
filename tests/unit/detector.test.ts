import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/sites/linkedin/ai-training';
import { corpus } from '../fixtures/linkedin/corpus';
import { marked, openPage } from '../fixtures/linkedin/open-page';

const inStyleAlone = corpus.filter((fixture) => !fixture.layout);

describe('every page is read as a person would', () => {
  test.each(inStyleAlone.map((fixture) => [`${fixture.slug}: ${fixture.note}`, fixture] as const))(
    '%s',
    (_, fixture) => {
      const document = openPage(fixture);
      const before = document.documentElement.outerHTML;
      const reading = readPage(document, new URL(fixture.address));
      const { reading: expected } = fixture;

      expect(reading && { kind: reading.kind, ...('state' in reading && { state: reading.state }) }).toEqual(
        expected,
      );
      const [control] = marked(document, 'control');
      const [box = control] = marked(document, 'box');
      if (reading?.kind === 'found') {
        expect(control).toBeDefined();
        expect(reading.control).toBe(control);
        // Which box is visible is for a browser to say; without layout it is the control or the marked box.
        expect([control, box]).toContain(reading.box);
      }
      if (reading?.kind === 'row') expect(reading.box).toBe(box);
      if (reading?.kind === 'ambiguous') {
        const candidates = marked(document, 'candidate');
        if (candidates.length) expect(new Set(reading.candidates)).toEqual(new Set(candidates));
        expect(reading.candidates.length).toBeGreaterThan(1);
      }
      expect(document.documentElement.outerHTML).toBe(before);
      expect(readPage(document, new URL(fixture.address))).toEqual(reading);
    },
  );
});

test('slugs are names: no two fixtures share one', () => {
  expect(new Set(corpus.map(({ slug }) => slug)).size).toBe(corpus.length);
});
