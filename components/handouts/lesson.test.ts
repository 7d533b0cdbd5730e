import { expect, test } from 'vitest';
import { linkedinAiTraining } from '../../lib/cases/claims';
import { parts, questions, quiz, quizLength, sceneClaims } from '../../lib/cases/linkedin-ai-training/lesson';
import { languages, textsOf } from '../../lib/locales';
import german from '../../lib/locales/de/handouts.json';
import english from '../../lib/locales/en/handouts.json';
import { lessonFor, paperOf } from './lesson';

const today = '2026-11-25';
const claims = new Map(linkedinAiTraining.claims.map((claim) => [claim.id, claim]));
const regions = [
  ...linkedinAiTraining.countries,
  ...Object.values(linkedinAiTraining.subdivisions).flatMap((codes) => codes ?? []),
];

test('every answer rests on a claim of the case that every language can say', async () => {
  const named = [
    ...quiz.map(({ claim }) => claim),
    ...questions.flatMap((one) => [...one.claims]),
    ...Object.values(sceneClaims).flat(),
  ];
  const said = await Promise.all(
    languages.map(async (language) => [language, await textsOf('case', language)] as const),
  );
  for (const id of named) {
    expect(
      claims.get(id)?.versions.some(({ sources }) => sources.length > 0),
      id,
    ).toBe(true);
    for (const [language, words] of said) expect(words.claims[id]?.text, `${language} ${id}`).toBeTruthy();
  }
});

test('a dispute is never asked as a fact, and what is reported is asked as reported', () => {
  for (const { id, claim, answer } of quiz) {
    const { status } = claims.get(claim) ?? {};
    expect(['confirmed', 'corrected', 'disputed', 'reported'], id).toContain(status);
    if (status === 'disputed') {
      expect(english.quiz[id].options[answer], id).toMatch(/disputed/);
      expect(german.quiz[id].options[answer], id).toMatch(/umstritten/);
    }
    if (status === 'reported') {
      expect(english.quiz[id].question, id).toMatch(/reported|According to reports/);
      expect(german.quiz[id].question, id).toMatch(/Berichten/);
    }
  }
});

test('in every region the quiz has ten questions whose claims hold there, and questions that can be answered', () => {
  for (const region of regions) {
    const lesson = lessonFor(linkedinAiTraining, region, today);
    expect(lesson.quiz.length, region).toBe(quizLength);
    expect(new Set(lesson.quiz.map(({ id }) => id)).size, region).toBe(quizLength);
    expect(lesson.questions.length, region).toBeGreaterThan(4);
    expect(lesson.questions.every(({ claims: answers }) => answers.length > 0)).toBe(true);
  }
  const ids = (region: string) => lessonFor(linkedinAiTraining, region, today).quiz.map(({ id }) => id);
  expect(ids('DE')).toContain('month');
  expect(ids('GB')).toContain('month-uk');
  expect(ids('GB')).not.toContain('responsible-ireland');
  expect(ids('US-CA')).not.toContain('form-place');
});

test('options differ in every language, and the right one stands at each of the three places', async () => {
  for (const language of languages) {
    const words = await textsOf('handouts', language);
    for (const { id, answer } of quiz) {
      expect(new Set(words.quiz[id].options).size, `${language} ${id}`).toBe(3);
      expect(words.quiz[id].options[answer], `${language} ${id}`).toBeTruthy();
    }
  }
  expect(new Set(quiz.map(({ answer }) => answer))).toEqual(new Set([0, 1, 2]));
});

test('the slip claims practice and nothing more', () => {
  expect(`${english.slipTitle} ${english.slipText}`).not.toMatch(/opted out|objected|turned off|certif/i);
  expect(english.slipText).toMatch(/practised on a made-up site/);
  expect(german.slipText).toMatch(/auf einer erfundenen Website geübt/);
});

test('a lesson fits three quarters of an hour; paper follows the region', () => {
  expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
  expect(['US', 'US-CA', 'CA-QC', 'DE', 'GB', null].map(paperOf)).toEqual([
    'letter',
    'letter',
    'letter',
    'a4',
    'a4',
    'a4',
  ]);
});
