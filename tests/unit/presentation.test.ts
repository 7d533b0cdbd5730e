import { describe, expect, test } from 'vitest';
import { linkedinAiTraining } from '../../lib/cases/claims';
import { sceneClaims } from '../../lib/cases/linkedin-ai-training/lesson';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { freshPractice, readPractice, type Variant, variants } from '../../lib/domain/practice/practice';
import {
  enterScene,
  moveOf,
  numberTyped,
  sceneAfter,
  sceneIds,
  sceneOf,
  scenesFor,
} from '../../lib/domain/practice/presentation';
import german from '../../lib/locales/de/presenter.json';
import english from '../../lib/locales/en/presenter.json';

const now = Date.parse('2026-11-25T14:00:00Z');
const scenes = scenesFor(variants);
const fresh = freshPractice({ variant: 'usual', site: 'en', language: null, region: null });
const statusOf = (events: typeof fresh.events) =>
  checklistOf(events, {
    steps: [{ step: 'switch-off', applies: true, setting: 'ai-training' }],
    profile: null,
    now: Temporal.Instant.fromEpochMilliseconds(now),
  })[0]?.status;

test('the scenes are a start, five steps, an end, then every variant', () => {
  expect(scenes.map(({ id }) => id)).toEqual([...sceneIds]);
  expect(scenes.map(({ step }) => step).filter((step) => step !== null)).toEqual([1, 2, 3, 4, 5]);
});

test('any scene can be jumped to from any other, and looks the same whatever came before', () => {
  const seen = scenes.map((_, place) => enterScene(fresh, place, scenes, now));
  for (const from of seen)
    scenes.forEach((scene, place) => {
      const there = enterScene(from, place, scenes, now);
      expect({ ...there, turn: 0, began: null }).toEqual({ ...seen[place], turn: 0, began: null });
      expect(there.turn, 'windows notice').toBe(from.turn + 1);
      expect(readPractice(JSON.parse(JSON.stringify(there))), 'it lasts over a reload').toEqual(there);
      expect(sceneOf(there, scenes)).toBe(scene);
    });
});

test('each scene comes to the status it promises once the guide has read the switch', () => {
  for (const scene of scenes) {
    const { events } = enterScene(fresh, scenes.indexOf(scene), scenes, now);
    const state = scene.expects === 'offAtLoad' ? 'off' : scene.expects;
    const read =
      state === 'on' || state === 'off'
        ? [
            ...events,
            {
              ...events[0],
              id: 'reading-now',
              tick: 99,
              load: 'load-now',
              kind: 'reading',
              setting: 'ai-training',
              state,
            },
          ]
        : events;
    expect(statusOf(read as typeof events), scene.id).toBe(scene.status);
  }
});

test('the clock starts when the start is left, and runs on over jumps until a reset', () => {
  const first = enterScene(fresh, 1, scenes, now);
  expect(first.began).toBe(now);
  expect(enterScene(first, 4, scenes, now + 60_000).began).toBe(now);
  expect(enterScene(fresh, 0, scenes, now).began).toBeNull();
  expect(freshPractice(first).began).toBeNull();
});

test('a course with fewer variants never leads outside its scenes', () => {
  const few = scenesFor(['usual', 'two'] as Variant[]);
  const last = enterScene(fresh, 12, scenes, now);
  expect(sceneOf(last, few).id).toBe('two');
  expect(enterScene(last, 99, few, now).scene).toBe(few.length - 1);
  expect(enterScene(last, -1, few, now).scene).toBe(0);
});

describe('keys', () => {
  test('arrows, page keys, home, end, b and the stop do what keyboards and clickers mean by them; others do nothing', () => {
    expect(['ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp', 'Home', 'End', 'b', '.'].map(moveOf)).toEqual([
      'next',
      'next',
      'back',
      'back',
      'first',
      'last',
      'cover',
      'cover',
    ]);
    for (const other of ['ArrowDown', 'Enter', ' ', 'x', 'Tab', 'constructor', ''])
      expect(moveOf(other)).toBeNull();
    expect(sceneAfter('next', 3)).toBe(4);
    expect(sceneAfter('back', 3)).toBe(2);
    expect(sceneAfter('first', 3)).toBe(0);
    expect(sceneAfter('last', 0)).toBe(sceneIds.indexOf('end'));
  });

  test('numbers jump at once; two digits make the greater one where there is such a scene', () => {
    expect(numberTyped('', '1', 13)).toEqual({ typed: '1', scene: 1 });
    expect(numberTyped('1', '2', 13)).toEqual({ typed: '12', scene: 12 });
    expect(numberTyped('0', '1', 13)).toEqual({ typed: '1', scene: 1 });
    expect(numberTyped('1', '9', 13)).toEqual({ typed: '9', scene: 9 });
    expect(numberTyped('12', '3', 13)).toEqual({ typed: '3', scene: 3 });
    expect(numberTyped('', '9', 8)).toEqual({ typed: '9', scene: null });
  });
});

test('every scene has its words and rests on claims of the case', () => {
  const known = new Set(linkedinAiTraining.claims.map(({ id }) => id));
  for (const id of sceneIds) {
    for (const claim of sceneClaims[id]) expect(known, `${id}: ${claim}`).toContain(claim);
    for (const words of [english, german]) {
      expect(words.scenes[id].say.length).toBeGreaterThan(0);
      expect(words.scenes[id].see.length).toBeGreaterThan(10);
    }
  }
});
