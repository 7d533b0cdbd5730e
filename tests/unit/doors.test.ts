import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { dayIn } from '../../lib/domain/case/dates';
import { type PracticeDoors, practiceDoors } from '../../lib/extension/practice-doors';
import { fakeDoors, fakePracticeDoors } from '../fixtures/extension/doors';

describe('the doors that come in as one object', () => {
  it('what is said through a test’s doors is judged and kept as it is in the product', async () => {
    const doors = fakeDoors();
    let rung = 0;
    const stop = doors.record.watch(() => {
      rung += 1;
    });
    expect(await doors.record.say({ kind: 'said-done', step: 'old-posts' })).toMatchObject({ ok: true });
    expect((await doors.record.read()).events).toMatchObject([{ kind: 'said-done', step: 'old-posts' }]);
    expect(rung).toBe(1);
    expect(await doors.record.say({ kind: 'said-done', step: '<b>' })).toEqual({ ok: false, why: 'refused' });
    expect((await doors.record.read()).events).toHaveLength(1);
    stop();
    expect(await doors.record.remove('everything')).toEqual({ ok: true });
    expect((await doors.record.read()).events).toEqual([]);
    expect(rung).toBe(2);
  });

  it('practice gets none that leads to the record, by its type, its object and its imports', () => {
    const doors: PracticeDoors = fakePracticeDoors();
    // @ts-expect-error: practice has no door to the record.
    expect(doors.record).toBeUndefined();
    // @ts-expect-error: nor to what is typed for letters.
    expect(doors.drafts).toBeUndefined();
    const text = readFileSync('lib/extension/practice-doors.ts', 'utf8');
    const from = [...text.matchAll(/from '([^']+)'/g)].map(([, path]) => path);
    expect(from).toEqual(['./about', './policy', './save-file']);
  });

  it.each([
    ['Etc/Unknown', 'UTC'],
    ['Foo/Bar', 'UTC'],
    ['', 'UTC'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['+05:30', '+05:30'],
  ])('a computer that says it is in “%s” has a day', (said, taken) => {
    vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValueOnce(said);
    const zone = practiceDoors().timeZone();
    expect(zone).toBe(taken);
    expect(dayIn(zone, Temporal.Instant.from('2026-12-01T12:00:00Z'))).toBe('2026-12-01');
  });
});
