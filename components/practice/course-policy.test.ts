import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { linkedinAiTrainingRules } from '../../lib/cases';
import { emptyCourse } from '../../lib/domain/practice/course';
import { variants } from '../../lib/domain/practice/practice';
import { enterScene, scenesFor } from '../../lib/domain/practice/presentation';
import { readPolicy } from '../../lib/domain/record/policy';
import { practiceDoors } from '../../lib/extension/practice-doors';
import { meanings, policySchema } from '../../scripts/policy-schema';
import { openPractice as open } from './practice';
import { courseInUse, storeCourse } from './shelf';

/** What an organisation sets by policy, as practice meets it when one of its pages opens. */

const doors = practiceDoors();
const held = new Map<string, string>();
beforeEach(() => {
  held.clear();
  fakeBrowser.reset();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('addEventListener', () => {});
});

/** Practice opened, and the browser has told what policy there is. */
async function openPractice() {
  const { policy, ...opened } = await open(doors);
  return { ...opened, policyFault: await policy };
}

const anyRegion = () => true;
const course = {
  ...emptyCourse,
  name: 'Privacy at work',
  region: 'DE-BY',
  language: 'de',
  siteLanguages: ['fr', 'de'],
};
const policy = (set: unknown) => fakeBrowser.storage.managed.set({ course: set });

test('a course set by policy is used and takes practice over once; the person’s own comes back after it', async () => {
  storeCourse(doors.localTexts, { ...emptyCourse, name: 'My own' }, 'person');
  const before = (await openPractice()).shelf;
  before.change((now) => ({ ...now, site: 'it', region: 'IT', scene: 4 }));

  await policy(course);
  const { shelf, policyFault } = await openPractice();
  expect(policyFault).toBeNull();
  expect(courseInUse(doors.localTexts, anyRegion)).toEqual({ course, setBy: 'organisation' });
  expect((await openPractice()).texts.language).toBe('de');
  expect(shelf.current(), 'a new course begins anew').toMatchObject({ site: 'fr', region: null, scene: 0 });

  shelf.change((now) => ({ ...now, scene: 3 }));
  const again = (await openPractice()).shelf;
  expect(again.current().scene, 'the same course does not').toBe(3);

  await fakeBrowser.storage.managed.clear();
  await openPractice();
  expect(courseInUse(doors.localTexts, anyRegion)).toMatchObject({
    course: { name: 'My own' },
    setBy: 'person',
  });
});

test.each([
  [
    { ...course, region: 'XX' },
    { why: 'region', region: 'XX' },
  ],
  [
    { ...course, participants: ['Kim'] },
    { why: 'field', path: 'participants' },
  ],
  [
    { ...course, version: 2 },
    { why: 'newer', version: 2 },
  ],
  [{ name: 'no format' }, { why: 'not-a-course' }],
  ['{"format":"abstain-course"', { why: 'not-a-course' }],
  [3, { why: 'not-a-course' }],
  [{ ...course, name: 'x'.repeat(70_000) }, { why: 'too-large' }],
])('a wrong policy is told and changes nothing: %j', async (wrong, fault) => {
  const { shelf } = await openPractice();
  shelf.change((now) => ({ ...now, scene: 2 }));
  const before = new Map(held);
  await policy(wrong);
  expect((await openPractice()).policyFault).toEqual(fault);
  expect(held).toEqual(before);
});

test('practice opens at once, whatever time the browser takes to tell its policies', async () => {
  let tell = (_: Record<string, unknown>) => {};
  const told = new Promise<Record<string, unknown>>((resolve) => {
    tell = resolve;
  });
  // The older form with a callback, which the type describes, returns nothing.
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(told as never);
  const { shelf, policy: taken } = await open(doors);
  expect(courseInUse(doors.localTexts, anyRegion)).toBeNull();
  shelf.change((now) => enterScene(now, 2, scenesFor(variants), 0));
  tell({ course });
  expect(await taken).toBeNull();
  expect(courseInUse(doors.localTexts, anyRegion)?.setBy).toBe('organisation');
  expect(shelf.current().scene, 'what is under way goes on').toBe(2);
});

test('no policy, and a browser that refuses to look for one, are the same', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
    new Error('Managed storage manifest not found'),
  );
  expect((await openPractice()).policyFault).toBeNull();
  expect(courseInUse(doors.localTexts, anyRegion)).toBeNull();
});

test('a policy never reaches what is kept for the person', async () => {
  await policy(course);
  const watched = (['local', 'sync', 'session'] as const).flatMap((area) =>
    (['set', 'remove', 'clear'] as const).map((verb) => vi.spyOn(fakeBrowser.storage[area], verb)),
  );
  await openPractice();
  for (const spy of watched) expect(spy).not.toHaveBeenCalled();
});

// The words Chromium's policy schemas know; with another one the extension does not load (156).
const dialect = /^(type|properties|items|title|description)$/;

test('what Chromium hands over is all that a course can say, told in words it knows', () => {
  const schema = policySchema();
  const words = (part: object, isNames = false): string[] =>
    Object.entries(part).flatMap(([word, value]) => [
      ...(isNames ? [] : [word]),
      ...(typeof value === 'object' ? words(value, !isNames && word === 'properties') : []),
    ]);
  expect(words(schema).filter((word) => !dialect.test(word))).toEqual([]);
  expect(Object.keys(schema)).toEqual(['type', 'properties']);
  const documented = [
    ...readFileSync('docs/course-file.md', 'utf8').matchAll(/^\| +`(\w+)`(?:, `(\w+)`)?/gm),
  ];
  expect(Object.keys(schema.properties.course.properties)).toEqual(
    documented.flatMap(([, one, other]) => (other ? [one, other] : [one])),
  );
});

/** The samples that administrators copy, each with what it sets. */
const samples = [
  ...readFileSync('docs/organisations.md', 'utf8').matchAll(/```json policy\n([\s\S]*?)```/g),
].map(([, text = '']) => {
  const { '3rdparty': ours } = JSON.parse(text).policies ?? JSON.parse(text);
  return Object.values((ours.extensions ?? ours.Extensions) as object)[0] as Record<string, unknown>;
});

test('the policies in the documentation are ones', async () => {
  expect(samples).toHaveLength(2);
  for (const sample of samples) {
    await fakeBrowser.storage.managed.set(sample);
    expect((await openPractice()).policyFault).toBeNull();
    expect(courseInUse(doors.localTexts, anyRegion)?.setBy).toBe('organisation');
    expect(readPolicy(sample, linkedinAiTrainingRules, ['en', 'de'])).toMatchObject({ ignored: [] });
  }
});

test('the sample for the Windows registry says what the samples for Linux say', () => {
  const [, text = ''] =
    /```reg policy\n([\s\S]*?)```/.exec(readFileSync('docs/organisations.md', 'utf8')) ?? [];
  const { properties } = policySchema();
  const values = [...text.matchAll(/^"(\w+)"=(?:"(.*)"|dword:([0-9a-f]{8}))$/gm)].map(
    ([, name = '', written = '', number]) => {
      const { type } = properties[name as 'course'];
      const told = written.replace(/\\(["\\])/g, '$1');
      // What Chromium makes of a value of the registry by the type that the schema has for it.
      if (number !== undefined)
        return [name, type === 'boolean' ? number !== '00000000' : Number.parseInt(number, 16)];
      return [name, type === 'string' ? told : JSON.parse(told)];
    },
  );
  expect(Object.fromEntries(values)).toEqual({
    ...samples[0],
    course: { ...(samples[0]?.course as object), contact: undefined },
  });
});

test('the table for administrators has every setting, with the meaning that the browser shows', () => {
  const rows = [
    ...readFileSync('docs/organisations.md', 'utf8').matchAll(/^\| `(\w+)`\s+\| [\w ]+ \| (.+?) +\|$/gm),
  ];
  const { course: _, ...settings } = policySchema().properties;
  const table = Object.fromEntries(rows.map(([, name = '', meaning = '']) => [name, meaning]));
  expect(table).toMatchObject(meanings);
  expect(Object.keys(table)).toEqual([...Object.keys(settings), 'course']);
});
