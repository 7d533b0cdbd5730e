import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { courseFile, courseSize, emptyCourse, readCourse } from '../../lib/domain/practice/course';
import {
  freshPractice,
  type Practice,
  readPractice,
  siteLoaded,
  variants,
  withReading,
  withWord,
} from '../../lib/domain/practice/practice';
import { practiceDoors } from '../../lib/extension/practice-doors';
import { printedLanguages } from '../../lib/sites/linkedin/labels';
import { shelf } from './shelf';

const now = Date.parse('2026-11-25T14:00:00Z');
const fresh = freshPractice({ variant: 'usual', site: 'en', language: null, region: null });
let count = 0;
const moment = () => {
  count += 1;
  return { id: `practice-test-${count}`, now: now + count };
};
const statusOf = ({ events }: Practice) =>
  checklistOf(events, {
    steps: [{ step: 'switch-off', applies: true, setting: 'ai-training' }],
    profile: null,
    now: Temporal.Instant.fromEpochMilliseconds(now),
  })[0]?.status;

describe('the practice record', () => {
  test('off is seen on one load and held on the next; what is read twice counts once', () => {
    const once = withReading(fresh, 'off', { ...moment(), load: 'load-one' });
    expect(statusOf(once)).toBe('seen');
    expect(withReading(once, 'off', { ...moment(), load: 'load-one' })).toBe(once);
    expect(statusOf(withReading(once, 'off', { ...moment(), load: 'load-two' }))).toBe('held');
  });

  test('keeps its order while the computer’s clock stands still', () => {
    let practice = fresh;
    for (const id of ['word-0001', 'word-0002', 'word-0003'])
      practice = withWord(practice, 'said-done', 'old-posts', { id, now });
    const ticks = practice.events.map(({ tick }) => tick);
    expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
    expect(ticks).toHaveLength(3);
  });

  test('is uncovered when it starts over, with its keys as they were', () => {
    const covered: Practice = { ...fresh, covered: true, characterKeys: false };
    expect(freshPractice(covered)).toMatchObject({ covered: false, characterKeys: false });
  });

  test('a switch that comes on again reopens the step', () => {
    const off: Practice = { ...fresh, variant: 'on-again', on: false };
    expect(siteLoaded(off).on).toBe(true);
    expect(siteLoaded({ ...off, variant: 'usual' }).on).toBe(false);
    const seen = withReading(off, 'off', { ...moment(), load: 'load-one' });
    expect(statusOf(withReading(siteLoaded(seen), 'on', { ...moment(), load: 'load-two' }))).toBe('reopened');
  });

  test('what is said can be taken back', () => {
    const said = withWord(fresh, 'said-done', 'switch-off', moment());
    expect(statusOf(said)).toBe('said');
    expect(statusOf(withWord(said, 'undone', 'switch-off', moment()))).toBe('todo');
  });

  test('starting over keeps what was chosen and nothing that was done', () => {
    const used = withReading({ ...fresh, site: 'it', region: 'IT', scene: 4, on: false }, 'off', {
      ...moment(),
      load: 'load-one',
    });
    expect(freshPractice(used)).toEqual({ ...fresh, site: 'it', region: 'IT', turn: used.turn + 1 });
    expect(freshPractice({ ...used, variant: 'already-off' }).on).toBe(false);
  });

  test('is read back as it was stored; anything else starts over', () => {
    const used = withReading(fresh, 'on', { ...moment(), load: 'load-one' });
    const stored = JSON.parse(JSON.stringify(used));
    expect(readPractice(stored)).toEqual(used);
    for (const broken of [
      null,
      'practice',
      {},
      { ...stored, v: 2 },
      { ...stored, variant: 'other' },
      { ...stored, events: [{ kind: 'reading' }] },
      { ...stored, events: 'none' },
      { ...stored, scene: -1 },
      { ...stored, site: '../x' },
    ])
      expect(readPractice(broken)).toBeNull();
  });
});

describe('where practice is kept', () => {
  const held = new Map<string, string>();
  let full = false;
  const area = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
  };
  beforeEach(() => {
    vi.stubGlobal('localStorage', area);
    vi.stubGlobal('addEventListener', () => {});
  });
  const { localTexts } = practiceDoors();

  test('what one window writes another reads; a full or damaged store stops nobody', () => {
    const [one, other] = [shelf(localTexts, { site: 'en' }), shelf(localTexts, { site: 'en' })];
    let told = 0;
    one.watch(() => told++);
    one.change((now) => ({ ...now, on: false }));
    expect(other.current().on).toBe(false);
    one.change((now) => now);
    expect(told, 'nothing is told where nothing changed').toBe(1);

    full = true;
    one.change((now) => ({ ...now, scene: 3 }));
    expect([one.current().scene, other.current().scene, told]).toEqual([3, 0, 2]);
    full = false;
    one.change((now) => ({ ...now, scene: 4 }));
    expect(other.current().scene).toBe(4);

    held.set('practice', '{"v":1,');
    expect(other.current()).toEqual(fresh);
  });
});

describe('a file of course settings', () => {
  const knows = (code: string) => ['DE', 'GB'].includes(code);
  const whole = {
    ...emptyCourse,
    name: 'Privacy at work, spring',
    region: 'DE',
    language: 'de',
    siteLanguages: ['de', 'fr'],
    variants: ['usual', 'missing'] as ('usual' | 'missing')[],
    contact: 'Questions: privacy@example.org',
  };

  test('is read back as it was saved', () => {
    expect(readCourse(courseFile(whole), knows)).toEqual({ ok: true, course: whole });
    expect(readCourse(`\uFEFF${courseFile(emptyCourse)}`, knows)).toEqual({ ok: true, course: emptyCourse });
  });

  test('the example in the documentation is one, and names every language and variant there is', () => {
    const text = readFileSync('docs/course-file.md', 'utf8');
    const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
    expect(readCourse(example, () => true).ok).toBe(true);
    for (const name of [...variants, ...printedLanguages]) expect(text).toContain(`\`${name}\``);
  });

  test.each([
    ['', { why: 'not-json' }],
    ['{"format":"abstain-course",', { why: 'not-json' }],
    ['null', { why: 'not-a-course' }],
    ['[]', { why: 'not-a-course' }],
    ['{"format":"abstain-record","version":1}', { why: 'not-a-course' }],
    ['{"format":"abstain-course","version":2}', { why: 'newer', version: 2 }],
    ['{"format":"abstain-course"}', { why: 'field', path: 'version' }],
    [
      '{"format":"abstain-course","version":1,"variants":["usual","other"]}',
      { why: 'field', path: 'variants.1' },
    ],
    ['{"format":"abstain-course","version":1,"siteLanguages":[]}', { why: 'field', path: 'siteLanguages' }],
    [
      '{"format":"abstain-course","version":1,"participants":["Kim"]}',
      { why: 'field', path: 'participants' },
    ],
    ['{"format":"abstain-course","version":1,"contact":"a\\nb"}', { why: 'field', path: 'contact' }],
    ['{"format":"abstain-course","version":1,"region":"XX"}', { why: 'region', region: 'XX' }],
    [' '.repeat(courseSize + 1), { why: 'too-large' }],
  ])('is refused with its reason: %.60s', (text, fault) => {
    expect(readCourse(text, knows)).toEqual({ ok: false, fault });
  });
});
