import { expect, test } from 'vitest';
import { linkedinAiTraining as theCase } from '../../lib/cases/claims';
import { laneSpan, shareOf, yearsOn } from '../../lib/domain/case/case-time';

const span = laneSpan(theCase.lanes, '2026-11-25');

test('the span of the lanes begins before the first period and ends after today', () => {
  expect(span).toEqual({ from: '2024-07-01', to: '2027-04-01' });
  expect(shareOf(span, span.from)).toBe(0);
  expect(shareOf(span, span.to)).toBe(1);
  expect(shareOf(span, '2018')).toBe(0);
  expect(shareOf(span, '2031-05')).toBe(1);
  expect(shareOf(span, '2025-11-03')).toBeCloseTo(0.4885, 3);
  expect(yearsOn(span)).toEqual(['2025', '2026', '2027']);
});
