// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { objectionsOf } from '../../lib/domain/objection/objection';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { closeFullPage, showFullPage } from '../../tests/fixtures/full-page';
import { fillWindow } from '../../tests/fixtures/window';

/** The overview, tried without a browser. */

const section = () => document.querySelector<HTMLElement>('#section') as HTMLElement;

beforeAll(fillWindow);
afterEach(closeFullPage);

async function show(doors: ReturnType<typeof fakeDoors>, address = 'steps') {
  await showFullPage(address, doors);
  await eventually(() => expect(section().querySelector('[data-verdict]')).not.toBeNull());
}

describe('a word that is taken back', () => {
  const sent = (on: string) => ({ kind: 'objection-sent', channel: 'form-ai', on }) as const;
  const answered = { kind: 'answer-received', answer: 'confirmed', on: '2026-11-20' } as const;
  const followUp = () => section().querySelector('section[aria-labelledby="follow-up"]');
  /** The button beside the way to the objection, and not the one of the step to watch for the answer. */
  const undo = () =>
    [...section().querySelectorAll<HTMLElement>('[data-verdict] [data-act="undo"]')].filter(
      (button) => !followUp()?.contains(button),
    );

  test('where objections were sent, one click does not take all of them back: there is a way to each', async () => {
    const doors = fakeDoors();
    await doors.record.say({ kind: 'region-chosen', region: 'DE-BY' });
    await doors.record.say(sent('2026-11-02'));
    await doors.record.say(sent('2026-11-09'));
    await show(doors);
    const line = section().querySelector('[data-verdict][data-step="objection"]');
    expect(line?.getAttribute('data-status')).toBe('said');
    expect(line?.querySelector('a[href="#/objection"]')).not.toBeNull();
    expect(undo()).toEqual([]);
  });

  test('an answer is not taken back under the step to watch for it', async () => {
    const doors = fakeDoors();
    await doors.record.say({ kind: 'region-chosen', region: 'DE-BY' });
    await doors.record.say(sent('2026-11-02'));
    await doors.record.say(answered);
    await show(doors);
    expect(section().querySelector('[data-step="follow-up"]')?.getAttribute('data-status')).toBe('said');
    expect(followUp()?.querySelector('button')).toBeNull();
  });

  test('a tick is taken back by itself: what LinkedIn answered to one of two objections stays', async () => {
    const doors = fakeDoors();
    await doors.record.say({ kind: 'region-chosen', region: 'DE-BY' });
    await doors.record.say(sent('2026-11-02'));
    await doors.record.say(answered);
    await doors.record.say(sent('2026-11-09'));
    await doors.record.say({ kind: 'said-done', step: 'follow-up' });
    await show(doors);
    await act(() => followUp()?.querySelector<HTMLElement>('[data-act="undo"]')?.click());
    const now = doors.now();
    await eventually(async () => {
      const { events } = await doors.record.read();
      const [step] = checklistOf(events, {
        steps: [{ step: 'follow-up', applies: true }],
        profile: null,
        now,
      });
      expect(step?.status).toBe('todo');
    });
    const { events } = await doors.record.read();
    expect(objectionsOf(events, null, now).map(({ answers }) => answers.length)).toEqual([1, 0]);
  });

  test('a tick on the objection can be taken back', async () => {
    const doors = fakeDoors();
    await doors.record.say({ kind: 'region-chosen', region: 'DE-BY' });
    await doors.record.say({ kind: 'said-done', step: 'objection' });
    await show(doors);
    await act(() => undo()[0]?.click());
    await eventually(() =>
      expect(
        section().querySelector('[data-verdict][data-step="objection"]')?.getAttribute('data-status'),
      ).toBe('todo'),
    );
  });
});

describe('a link to a step', () => {
  const links = () => [
    ...section().querySelectorAll<HTMLAnchorElement>('[data-advice] a[href="#/steps/old-posts"]'),
  ];
  const step = () => section().querySelector<HTMLDetailsElement>('[data-step="old-posts"] > details');
  const summary = () => step()?.querySelector('summary');

  test('leads there as often as it is followed', async () => {
    await show(fakeDoors(), 'steps/old-posts');
    await eventually(() => expect(document.activeElement).toBe(summary()));
    const [link] = links();
    expect(link).toBeDefined();
    link?.focus();
    await act(() => link?.click());
    await eventually(() => expect(document.activeElement).toBe(summary()));
    expect(step()?.open).toBe(true);
  });

  test('stands in a situation only where the step is shown', async () => {
    await show(fakeDoors());
    expect(links().length).toBeGreaterThan(0);
    await closeFullPage();
    await show(fakeDoors({ policy: { hiddenSteps: ['old-posts'] } }));
    await eventually(() => expect(section().querySelector('[data-step="old-posts"]')).toBeNull());
    expect(links()).toEqual([]);
  });
});
