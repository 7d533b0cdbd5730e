import { describe, expect, test } from 'vitest';
import type { Acknowledgement, ReadingMessage } from '../../lib/domain/record/page-report';
import { telling } from '../../lib/guide/telling';

/** A background that answers only when the test says so. */
function background() {
  const heard: { message: ReadingMessage; answer(given: Acknowledgement | undefined): void; fail(): void }[] =
    [];
  let count = 0;
  const tell = telling(
    (message) =>
      new Promise((resolved, rejected) =>
        heard.push({ message, answer: resolved, fail: () => rejected(Error('nobody is there')) }),
      ),
    () => `an-id-of-its-own-${++count}`,
    'the-load-of-this-document',
  );
  return { heard, tell, ids: () => heard.map(({ message }) => message.id) };
}

const kept: Acknowledgement = { ok: true, tick: 1 };

describe('what was read is told to the background', () => {
  test('once, however often the page is looked at', async () => {
    const { heard, tell } = background();
    const first = tell('ai-training', 'on');
    await tell('ai-training', 'on');
    heard[0]?.answer(kept);
    await first;
    await tell('ai-training', 'on');
    expect(heard).toHaveLength(1);
  });

  test.each<[string, (told: ReturnType<typeof background>['heard'][number]) => void]>([
    ['it was refused', ({ answer }) => answer({ ok: false, why: 'refused' })],
    ['it was not stored', ({ answer }) => answer({ ok: false, why: 'storage-failed' })],
    ['it was answered with nothing', ({ answer }) => answer(undefined)],
    ['nobody was there', ({ fail }) => fail()],
  ])('again under its id, when %s', async (_, ends) => {
    const { heard, tell, ids } = background();
    const first = tell('ai-training', 'off');
    for (const told of heard) ends(told);
    await first;
    void tell('ai-training', 'off');
    expect(ids()).toEqual(['an-id-of-its-own-1', 'an-id-of-its-own-1']);
  });

  test('again under its id, when nobody answered it and another reading before it was acknowledged late', async () => {
    const { heard, tell, ids } = background();
    const on = tell('ai-training', 'on');
    const off = tell('ai-training', 'off');
    heard[1]?.fail();
    await off;
    heard[0]?.answer(kept);
    await on;
    void tell('ai-training', 'off');
    expect(ids()).toEqual(['an-id-of-its-own-1', 'an-id-of-its-own-2', 'an-id-of-its-own-2']);
  });

  test('anew when it changes back, under one load', async () => {
    const { heard, tell } = background();
    void tell('ai-training', 'on');
    void tell('ai-training', 'off');
    void tell('ai-training', 'on');
    void tell('research', 'on');
    expect(heard.map(({ message: { setting, state } }) => [setting, state])).toEqual([
      ['ai-training', 'on'],
      ['ai-training', 'off'],
      ['ai-training', 'on'],
      ['research', 'on'],
    ]);
    expect(new Set(heard.map(({ message }) => message.id)).size).toBe(4);
    expect(new Set(heard.map(({ message }) => message.load)).size).toBe(1);
  });
});
