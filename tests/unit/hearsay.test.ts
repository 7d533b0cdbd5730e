import { describe, expect, it } from 'vitest';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import { regionFacts, stepsFor } from '../../lib/domain/case/case';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { objectionsOf } from '../../lib/domain/objection/objection';
import { objectionStanding } from '../../lib/domain/objection/objection-state';
import { asksOf } from '../../lib/domain/record/asks';
import { mergeRecords } from '../../lib/domain/record/merge';
import type { RecordEvent } from '../../lib/domain/record/record';
import { latestChoice, stepRules } from '../../lib/domain/record/standing';

/** One browser's record, into which files are merged and in which a person says something between them. */

const now = Temporal.Instant.from('2026-11-28T12:00:00Z');
const clock = now.epochMilliseconds;

/** What is said or seen, each a minute after the one before. */
let last = 0;
const at = (id: string, payload: object): RecordEvent => {
  last += 60_000;
  const tick = clock - 40 * 86_400_000 + last;
  return { id, tick, at: new Date(tick).toISOString(), profile: null, v: 1, ...payload } as RecordEvent;
};
const merged = (own: readonly RecordEvent[], ...others: RecordEvent[]) =>
  mergeRecords(own, others, { via: 'file', now: clock }).events;

const statuses = (events: readonly RecordEvent[]) => {
  const { region, member } = latestChoice(events, null);
  const steps = stepRules(stepsFor(rules, region, member));
  return Object.fromEntries(
    checklistOf(events, { steps, profile: null, now }).map(({ step, status }) => [step, status]),
  );
};
const standings = (events: readonly RecordEvent[]) => {
  const { region } = latestChoice(events, null);
  const deadline = region ? regionFacts(rules, region)?.deadline : null;
  const rule = deadline ? deadlineRules.rules[deadline] : null;
  return objectionsOf(events, null, now).map((objection) => {
    const clockRules = rule && { rule, began: deadlineRules.began, edition: rules.edition };
    const { state, day } = objectionStanding(objection, clockRules, now);
    return { state, day };
  });
};
const asked = (events: readonly RecordEvent[]) =>
  asksOf(events).map(({ event, about }) => [event.id, about?.id ?? null]);

const objection = (id: string) => at(id, { kind: 'objection-sent', channel: 'form-ai', on: '2026-10-10' });

describe('where somebody lives and whether they have an account, told by a file', () => {
  it('an account that they do not have hides no switch of which something was said here', () => {
    const own = [
      at('own-region', { kind: 'region-chosen', region: 'DE' }),
      at('own-said-off', { kind: 'said-done', step: 'switch-off' }),
    ];
    const after = merged(own, at('far-member', { kind: 'membership-told', member: false }));
    expect(statuses(after)['switch-off']).toBe('said');
    expect(asked(after)).toEqual([['far-member', 'own-said-off']]);
    const agreed = [...after, at('own-agreed', { kind: 'agreed-to', event: 'far-member' })];
    expect([statuses(agreed)['switch-off'], asked(agreed)]).toEqual(['not-for-you', []]);
  });

  it('a place without the right to object hides no objection that was said here', () => {
    const own = [at('own-said-done', { kind: 'said-done', step: 'objection' }), objection('own-objection')];
    const after = merged(own, at('far-region', { kind: 'region-chosen', region: 'US' }));
    expect([latestChoice(after, null).region, statuses(after).objection]).toEqual([null, 'said']);
    expect(asked(after)).toEqual([['far-region', 'own-objection']]);
  });

  it('hides no reading that was made here', () => {
    const own = [
      at('own-reading', { kind: 'reading', setting: 'ai-training', state: 'off', load: 'load-own' }),
    ];
    const after = merged(own, at('far-region', { kind: 'region-chosen', region: 'CN' }));
    expect([latestChoice(after, null).region, asked(after)]).toEqual([null, [['far-region', 'own-reading']]]);
  });

  it('takes no right away again from what was said on the ground of another place in a file', () => {
    const first = merged([], at('far-region', { kind: 'region-chosen', region: 'DE' }));
    const own = [...first, objection('own-objection')];
    const after = merged(own, at('far-other', { kind: 'region-chosen', region: 'US' }));
    expect(standings(own)).toEqual([{ state: 'overdue', day: '2026-11-11' }]);
    expect(standings(after)).toEqual(standings(own));
    expect(asked(after)).toEqual([['far-other', 'own-objection']]);
  });

  it('counts where nothing was said here yet, and goes on counting when something is', () => {
    const theirs = [
      at('far-region', { kind: 'region-chosen', region: 'DE' }),
      at('far-member', { kind: 'membership-told', member: true }),
    ];
    const before = merged([], ...theirs);
    const after = [...before, at('own-said-off', { kind: 'said-done', step: 'switch-off' })];
    for (const events of [before, after, merged(after, ...theirs)])
      expect([latestChoice(events, null), asked(events)]).toMatchObject([{ region: 'DE', member: true }, []]);
  });

  it('is not asked about where it says what counts already', () => {
    const first = merged([], at('far-region', { kind: 'region-chosen', region: 'DE' }));
    const own = [...first, objection('own-objection')];
    expect(asked(merged(own, at('far-again', { kind: 'region-chosen', region: 'DE' })))).toEqual([]);
  });

  it('an account that they have hides nothing, and is not asked about', () => {
    const own = [at('own-said-off', { kind: 'said-done', step: 'switch-off' })];
    const after = merged(own, at('far-member', { kind: 'membership-told', member: true }));
    expect([latestChoice(after, null).member, asked(after)]).toEqual([true, []]);
  });
});

describe('what names nobody and came from a file', () => {
  const theirs = objection('far-objection');
  const ada = at('far-ada', { kind: 'profile-created', label: 'Ada' });

  it('stays with the person of this browser, whatever profile another file brings', () => {
    const own = [
      ...merged([], theirs),
      at('own-reminder', { kind: 'letter-sent', letter: 'reminder', on: '2026-11-12', of: 'far-objection' }),
    ];
    const after = merged(own, { ...ada, tick: 1 });
    expect(objectionsOf(after, null, now)).toMatchObject([{ id: 'far-objection', letters: [{}] }]);
  });

  it('is the first profile’s where this browser has nobody yet', () => {
    const after = merged(merged([], theirs), { ...ada, tick: 1 });
    expect(objectionsOf(after, 'far-ada', now)).toMatchObject([{ id: 'far-objection' }]);
  });
});

describe('what was said here of an objection that came from a file', () => {
  const region = at('own-region', { kind: 'region-chosen', region: 'DE' });
  const theirs = objection('far-objection');
  const of = 'far-objection';

  it('a complaint is not ended by an answer that another file tells of', () => {
    const own = [
      ...merged([region], theirs),
      at('own-complaint', { kind: 'complaint-sent', authority: 'DE', on: '2026-11-12', of }),
    ];
    const after = merged(
      own,
      at('far-answer', { kind: 'answer-received', answer: 'confirmed', on: '2026-11-20', of }),
    );
    expect(standings(own)).toEqual([{ state: 'complained', day: '2026-11-12' }]);
    expect(standings(after)).toEqual(standings(own));
    expect(asked(after)).toEqual([['far-answer', of]]);
    const agreed = [...after, at('own-agreed', { kind: 'agreed-to', event: 'far-answer' })];
    expect(standings(agreed)).toEqual([{ state: 'answered', day: '2026-11-20' }]);
  });

  it('a question about identity is not closed by an answer that another file tells of', () => {
    const own = [
      ...merged([region], theirs),
      at('own-question', { kind: 'identity-asked', on: '2026-10-20', of }),
    ];
    const after = merged(own, at('far-answer', { kind: 'identity-answered', on: '2026-11-25', of }));
    expect(standings(after)).toEqual(standings(own));
    expect(asked(after)).toEqual([['far-answer', of]]);
  });

  it('an objection that arrives takes over nothing said here of one that was taken back', () => {
    // Records of the first version name no objection in what follows one.
    const own = [
      objection('own-objection'),
      at('own-answer', { kind: 'answer-received', answer: 'confirmed', on: '2026-10-20' }),
      at('own-undo', { kind: 'undone', step: 'objection', of: 'own-objection' }),
    ];
    const earlier = { ...objection('far-objection'), tick: 1 };
    expect(standings(merged([region, ...own], earlier))).toMatchObject([{ state: 'overdue' }]);
    // What is said after it came may well be about it.
    const said = at('own-later', { kind: 'answer-received', answer: 'confirmed', on: '2026-10-20' });
    expect(standings([...merged([region, ...own], earlier), said])).toMatchObject([{ state: 'answered' }]);
  });

  it('the wait is not over because somebody elsewhere says so', () => {
    const own = [
      ...merged([region], theirs),
      at('own-reminder', { kind: 'letter-sent', letter: 'reminder', on: '2026-11-12', of }),
    ];
    const after = merged(own, at('far-done', { kind: 'said-done', step: 'follow-up' }));
    expect([statuses(own)['follow-up'], statuses(after)['follow-up']]).toEqual(['todo', 'todo']);
    expect(asked(after)).toEqual([['far-done', null]]);
  });

  it('what had come with it before goes on counting, whatever is said of it here and however often it comes', () => {
    const file = [
      theirs,
      at('far-receipt', { kind: 'receipt-told', on: '2026-10-14', of }),
      at('far-question', { kind: 'identity-asked', on: '2026-10-20', of }),
      at('far-reply', { kind: 'identity-answered', on: '2026-10-27', of }),
    ];
    const before = merged([region], ...file);
    const own = [
      ...before,
      at('own-reminder', { kind: 'letter-sent', letter: 'reminder', on: '2026-11-25', of }),
    ];
    for (const events of [before, own, merged(own, ...file)])
      expect([standings(events), asked(events)]).toEqual([[{ state: 'overdue', day: '2026-11-24' }], []]);
  });
});
