import { describe, expect, it } from 'vitest';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { type AnswerId, answerIds, letterRegimes } from '../../lib/domain/case/letter-terms';
import { type AnswerContext, nextAfter } from '../../lib/domain/objection/answer-tree';
import { languages, textsOf } from '../../lib/locales';
import de from '../../lib/locales/de/letters.json';
import en from '../../lib/locales/en/letters.json';

const context = (change: Partial<AnswerContext> = {}): AnswerContext => ({
  regime: 'gdpr',
  today: '2026-12-10',
  dueOn: '2026-12-22',
  extendedDueOn: null,
  answeredOn: '2026-12-10',
  reasonsGiven: false,
  reminded: false,
  complained: false,
  ...change,
});

function stepAfter(answer: AnswerId, change: Partial<AnswerContext> = {}) {
  const step = nextAfter(answer, context(change), letters);
  if (!step) throw new Error(`No branch for ${answer}.`);
  return { ...step, acts: step.actions.map(({ act, letter, on }) => letter ?? (on ? `${act} ${on}` : act)) };
}

/** Every state a person can be in, so that none is left without an answer. */
function* everyContext(): Generator<AnswerContext> {
  for (const regime of letterRegimes)
    for (const dueOn of regime === 'gdpr' || regime === 'uk' ? ['2026-12-22', null] : [null])
      for (const [today, answeredOn] of [
        ['2026-12-22', null],
        ['2026-12-23', null],
        ['2026-12-23', '2026-12-20'],
      ] as const)
        for (const reasonsGiven of [true, false])
          for (const reminded of [true, false])
            for (const complained of [true, false])
              for (const extendedDueOn of [null, '2027-02-22'])
                yield context({
                  regime,
                  dueOn,
                  today,
                  answeredOn,
                  reasonsGiven,
                  reminded,
                  complained,
                  extendedDueOn,
                });
}

describe('the tree of answers', () => {
  it('has all nine answers', () => {
    expect(letters.answers.map(({ id }) => id)).toEqual([...answerIds]);
  });

  it('knows what comes next in every state, with a letter the region has', async () => {
    const reached = new Set<string>();
    for (const answer of answerIds)
      for (const state of everyContext()) {
        const step = nextAfter(answer, state, letters);
        expect([answer, state, step === null]).toEqual([answer, state, false]);
        if (!step) continue;
        reached.add(step.branch);
        for (const { act, letter } of step.actions) {
          expect(act === 'letter').toBe(letter !== undefined);
          if (letter)
            expect([
              answer,
              state.regime,
              letter,
              letters.kinds.find(({ id }) => id === letter)?.regimes.includes(state.regime),
            ]).toEqual([answer, state.regime, letter, true]);
        }
        if (state.regime === 'ch' || state.regime === 'ca')
          expect(step.articles.filter((article) => /GDPR/.test(article))).toEqual([]);
        if (state.regime === 'uk')
          expect(step.articles.filter((article) => !/^(UK GDPR|DPA 2018) /.test(article))).toEqual([]);
      }
    const branches = [
      ...new Set(letters.answers.flatMap((node) => node.branches.map(({ id }) => id))),
    ].sort();
    expect([...reached].sort()).toEqual(branches);
    for (const language of languages) {
      const { answers } = await textsOf('letters', language);
      expect([language, Object.keys(answers.branches).sort()]).toEqual([language, branches]);
    }
  });

  it('says who answers: German “Sie” is the reader', () => {
    for (const name of Object.values(de.answers.names)) expect(name).not.toMatch(/^Sie /);
  });

  it('does not promise that a refusal must fail where no grounds were given', () => {
    for (const { answers } of [en, de])
      for (const branch of ['refused-with-reasons', 'refused-with-reasons-uk'] as const)
        expect(answers.branches[branch]?.means).toMatch(/gave no grounds|keine Gründe/);
  });

  it('never sends a person in the United Kingdom to the ICO before LinkedIn’s own procedure', () => {
    for (const answer of answerIds)
      for (const state of everyContext()) {
        if (state.regime !== 'uk' || state.complained) continue;
        const acts = nextAfter(answer, state, letters)?.actions.map(({ act }) => act);
        expect([answer, state, acts?.includes('authority')]).toEqual([answer, state, false]);
      }
  });

  it('after a confirmation, has the person keep it and compare', () => {
    expect(stepAfter('confirmed')).toMatchObject({
      branch: 'confirmed',
      articles: ['GDPR 12(3)'],
      acts: ['keep', 'check'],
    });
  });

  it('after a part or a refusal, has the person write a letter, then go to the authority', () => {
    expect(stepAfter('partly').acts).toEqual(['keep', 'check', 'partly-reply', 'authority']);
    expect(stepAfter('refused-with-reasons')).toMatchObject({
      articles: ['GDPR 21(1)'],
      acts: ['keep', 'refusal-reply', 'authority'],
    });
    expect(stepAfter('refused-without').articles).toEqual(['GDPR 12(4)']);
    expect(stepAfter('refused-without', { regime: 'uk' })).toMatchObject({
      articles: ['UK GDPR 12(4)'],
      acts: ['keep', 'refusal-reply', 'complaint-to-controller'],
    });
    expect(stepAfter('refused-without', { regime: 'uk', complained: true }).acts).toContain('authority');
  });

  it('after a question about identity, has the person answer, then wait for the day', () => {
    expect(stepAfter('identity')).toMatchObject({
      articles: ['GDPR 12(6)'],
      acts: ['keep', 'identity-reply', 'wait 2026-12-22'],
    });
    expect(stepAfter('identity', { regime: 'ch', dueOn: null }).acts).toEqual([
      'keep',
      'identity-reply',
      'wait',
    ]);
  });

  it('identity asked after the last day holds nothing up, an announced extension counted in', () => {
    const asked = (answeredOn: string, change: Partial<AnswerContext> = {}) =>
      stepAfter('identity', { answeredOn, today: '2027-01-05', ...change });
    expect(asked('2026-12-22', { today: '2026-12-22' }).branch).toBe('identity');
    expect(asked('2026-12-23').acts).toEqual(['keep', 'identity-reply', 'authority']);
    expect(asked('2026-12-23', { extendedDueOn: '2027-02-22' }).branch).toBe('identity');
    expect(asked('2026-12-23', { regime: 'uk' }).acts).toEqual([
      'keep',
      'identity-reply',
      'complaint-to-controller',
    ]);
  });

  it('an open question about identity does not hold up the next step for ever', () => {
    const open = (change: Partial<AnswerContext>) =>
      stepAfter('identity', { answeredOn: '2026-12-10', today: '2027-01-05', ...change });
    expect(open({})).toMatchObject({
      branch: 'identity-open',
      acts: ['keep', 'identity-reply', 'authority'],
    });
    expect(open({ regime: 'uk' }).acts).toEqual(['keep', 'identity-reply', 'complaint-to-controller']);
    expect(open({ extendedDueOn: '2027-02-22' }).branch).toBe('identity');
  });

  it('a receipt ends nothing: the wait goes on as if nothing had come', () => {
    expect(stepAfter('received').acts).toEqual(['keep', 'wait 2026-12-22']);
    expect(stepAfter('received', { today: '2026-12-23' }).acts).toEqual(['keep', 'reminder', 'authority']);
    expect(stepAfter('received', { regime: 'ch', dueOn: null }).branch).toBe('received-uncounted');
  });

  it('after an extension, waits longer if it came in time, asks for reasons if it gave none, and counts no late one', () => {
    const extendedDueOn = '2027-02-22';
    expect(
      stepAfter('extends', { extendedDueOn, reasonsGiven: true, answeredOn: '2026-12-22' }).acts,
    ).toEqual(['keep', 'wait 2027-02-22']);
    expect(stepAfter('extends', { extendedDueOn }).acts).toEqual([
      'keep',
      'extension-reply',
      'wait 2027-02-22',
    ]);
    expect(stepAfter('extends', { answeredOn: '2026-12-23', reasonsGiven: true }).branch).toBe(
      'extends-late',
    );
    expect(stepAfter('extends', { dueOn: null }).branch).toBe('extends-uncounted');
  });

  it('in silence, waits to the last day, reminds from the day after, then goes to the authority', () => {
    const silence = (today: string, change: Partial<AnswerContext> = {}) =>
      stepAfter('silence', { today, answeredOn: null, ...change });
    expect(silence('2026-12-22').acts).toEqual(['wait 2026-12-22']);
    expect(silence('2026-12-23').acts).toEqual(['reminder', 'authority']);
    expect(silence('2026-12-23', { reminded: true }).acts).toEqual(['authority']);
    expect(silence('2026-12-23', { extendedDueOn: '2027-02-22' }).branch).toBe('silence-waiting');
    expect(silence('2027-02-23', { extendedDueOn: '2027-02-22' }).branch).toBe('silence-overdue');
    expect(silence('2026-12-23', { dueOn: null }).branch).toBe('silence-uncounted');
    expect(silence('2026-12-23', { regime: 'ch', dueOn: null }).branch).toBe('silence-ch');
    expect(silence('2026-12-23', { regime: 'uk', reminded: true, complained: true }).branch).toBe(
      'silence-complained-uk',
    );
  });
});
