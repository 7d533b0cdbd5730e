import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import type { RegionFacts } from '../../lib/domain/case/case';
import type { LetterRegime } from '../../lib/domain/case/letter-terms';
import { type Clock, todayIn } from '../../lib/domain/objection/clock';
import type { DeadlineRule } from '../../lib/domain/objection/deadline';
import { regimeOf } from '../../lib/domain/objection/letter';
import {
  type ClockRules,
  type Objection,
  objectionClock,
  objectionsOf,
} from '../../lib/domain/objection/objection';
import type { ObjectionWords } from '../../lib/locales';
import { fill } from '../../lib/locales/format';
import { clockRulesOf } from '../clock-rules';
import type { Desk } from '../desk';
import type { ObjectionTexts } from './objection-texts';
import type { TypedDesk } from './typed-desk';
import type { View, ViewDesk } from './view';

/** Everything the views of the objection share. */
export interface ObjectionContext extends TypedDesk {
  desk: Desk;
  facts: RegionFacts;
  regime: LetterRegime;
  texts: ObjectionTexts;
  words: ObjectionWords;
  rule: DeadlineRule | null;
  clockRules: ClockRules;
  objections: Objection[];
  clockOf(objection: Parameters<typeof objectionClock>[0]): Clock | null;
  /** Today where the answer is counted; else where the person is. ISO. */
  today: string;
  /** A sentence that says which day it is there, where it is another than where the person is; else null. */
  todayThere: string | null;
  /** The last day on which the person can have done something: their own today (`desk.today`), or that one. ISO. */
  latest: string;
  go(view: View): void;
  /** Leaves a form that is kept for the overview: the browser's "back" leads to no form that was kept already. */
  done(): void;
}

/** @returns null where the region has no letters */
export function objectionContext(
  desk: Desk,
  texts: ObjectionTexts,
  typedDesk: TypedDesk,
  [, go, done]: ViewDesk,
): ObjectionContext | null {
  const { facts } = desk;
  const regime = facts && regimeOf(letters, facts.right);
  if (!facts || !regime) return null;
  const clockRules = clockRulesOf(facts);
  const today = (clockRules.rule && todayIn(clockRules.rule, desk.now)) ?? desk.today;
  return {
    ...typedDesk,
    desk,
    facts,
    regime,
    texts,
    words: texts.words,
    rule: clockRules.rule,
    clockRules,
    objections: objectionsOf(desk.record.events, desk.profile, desk.now),
    clockOf: (objection) => objectionClock(objection, clockRules, desk.now),
    today,
    todayThere:
      clockRules.rule && today !== desk.today
        ? fill(texts.words.clock.zone, { zone: clockRules.rule.zone, date: desk.date(today) })
        : null,
    latest: desk.today > today ? desk.today : today,
    go,
    done,
  };
}
