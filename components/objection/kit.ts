import { useEffect, useRef, useState } from 'preact/hooks';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import type { RegionFacts } from '../../lib/domain/case/case';
import type { DatedProblem, DateProblem } from '../../lib/domain/case/dates';
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
import { nothingTyped, readTyped, type Typed } from '../../lib/domain/objection/typed';
import { type LetterTexts, type ObjectionWords, type RecordWords, textsOf } from '../../lib/locales';
import { fill } from '../../lib/locales/format';
import { clockRulesOf } from '../clock-rules';
import type { Desk } from '../desk';
import { useDoors, usePreference } from '../doors';
import { useLoaded } from '../texts';

/** Where in the objection the person is; kept, so that a popup opens where it was closed. */
export type View =
  | { name: 'home' }
  | { name: 'way'; route: string }
  | { name: 'sent'; route: string }
  | { name: 'letter'; kind: string; objection: string }
  | { name: 'answer'; objection: string }
  | { name: 'authority'; objection: string };

/** The texts and data the objection needs, beside the desk's. */
export interface ObjectionTexts {
  language: string;
  words: ObjectionWords;
  /** The letters in the interface's language, and what is said around them. */
  own: LetterTexts;
  /** The letters in English, the language of the controller. */
  english: LetterTexts;
  /** How the record tells its events. */
  record: RecordWords;
}

/** Loads the objection's texts; those of the language before stay until they are there. Null before the first. */
export const useObjectionTexts = (wanted: string): ObjectionTexts | null =>
  useLoaded(async (language) => {
    const [words, own, english, record] = await Promise.all([
      textsOf('objection', language),
      textsOf('letters', language),
      textsOf('letters', 'en'),
      textsOf('record', language),
    ]);
    return { language, words, own, english, record };
  }, wanted);

/** What the person typed, kept with every keystroke. */
export interface TypedDesk {
  typed: Typed;
  type(change: Partial<Typed>): void;
  /** False once the browser did not take what was typed. */
  kept: boolean;
}

/**
 * @param first whether the profile is the first that was named: what was typed before is its
 * @returns null until it is known what was typed before
 */
export function useTyped(profile: string | null, first: boolean): TypedDesk | null {
  const { drafts } = useDoors();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [kept, setKept] = useState(true);
  // What was typed last, known at once: two changes may come before the next drawing.
  const latest = useRef<Typed | null>(null);
  const take = (next: Typed | null) => {
    latest.current = next;
    setTyped(next);
  };
  useEffect(() => {
    let current = true;
    take(null);
    drafts.typedSoFar(profile, first).then(
      (raw) => current && take(readTyped(raw)),
      () => {
        if (!current) return;
        take(nothingTyped);
        setKept(false);
      },
    );
    const stop = drafts.watchTyped(profile, first, (raw) => take(readTyped(raw)));
    return () => {
      current = false;
      stop();
    };
  }, [profile]);
  if (!typed) return null;
  return {
    typed,
    kept,
    type(change) {
      const next = { ...(latest.current ?? nothingTyped), ...change };
      take(next);
      void drafts.keepTyped(profile, next).then(setKept);
    },
  };
}

/**
 * A form's fields, kept with every change, so that they are there again when a window closed on them.
 * @param name the form's, and what it is about: another objection's form is another
 * @param fresh what the fields hold before anything is changed
 * @returns the fields; changes some, undefined taking a change back; forgets all, once they are kept in the record
 */
export function useBegun<Fields extends Record<string, string>>(
  { typed: { begun }, type }: TypedDesk,
  name: string,
  fresh: Fields,
): [Fields, (changes: { [Field in keyof Fields]?: string | undefined }) => void, () => void] {
  const { [name]: own = {}, ...others } = begun;
  const known = Object.fromEntries(Object.entries(own).filter(([field]) => field in fresh));
  return [
    { ...fresh, ...known },
    (changes) => {
      const changed = Object.entries({ ...own, ...changes }).filter(([, value]) => value !== undefined);
      type({ begun: { ...others, [name]: Object.fromEntries(changed) as Record<string, string> } });
    },
    () => type({ begun: others }),
  ];
}

/** Everything the views of the objection share. */
export interface Kit extends TypedDesk {
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
}

/** @returns null where the region has no letters */
export function makeKit(
  desk: Desk,
  texts: ObjectionTexts,
  typedDesk: TypedDesk,
  go: (view: View) => void,
): Kit | null {
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
  };
}

/** A problem as a sentence can name it: a day of arrival is held against the day of sending. */
type NamedProblem = { problem: DateProblem | 'before-sent'; about: DatedProblem['about'] };
/** A problem with a day of arrival. */
export const arrival = ({ problem, about }: DatedProblem): NamedProblem => ({
  problem: problem === 'before-receipt' ? 'before-sent' : problem,
  about,
});

/** A problem as a sentence. */
export const problemInWords = (
  words: ObjectionWords,
  { problem, about }: NamedProblem,
  named?: string,
): string => fill(words.problems.text[problem], { about: named ?? words.problems.about[about] });

/**
 * A view as the last part of an address, `letter/reminder/OBJECTION`; home is empty, and what is no view is home.
 */
export const addressOf = ({ name, ...rest }: View): string =>
  name === 'home' ? '' : [name, ...Object.values(rest)].join('/');
/** The view an address names. @param address as `addressOf` writes it */
export function viewAt(address: string): View {
  const [name, first = '', second = ''] = address.split('/');
  switch (name) {
    case 'way':
    case 'sent':
      return { name, route: first };
    case 'answer':
    case 'authority':
      return { name, objection: first };
    case 'letter':
      return { name, kind: first, objection: second };
    default:
      return { name: 'home' };
  }
}

/**
 * The view and the way to another. On the full page it stands in the address, so that back, forward and bookmarks
 * work; in popup and panel it is kept, so that they open where they were closed.
 * @param address the address's part, or null in popup and panel
 */
export function useView(address: string | null): [View, (view: View) => void] {
  const viewPreference = usePreference('objection-view');
  const [kept, setKept] = useState(() => viewPreference.read() ?? '');
  useEffect(() => {
    // Back and forward change the address alone; popup and panel shall open where the person is now.
    if (address !== null) viewPreference.write(address || null);
  }, [address]);
  const go = (view: View) => {
    const next = addressOf(view);
    if (address !== null) location.hash = `#/objection${next && `/${next}`}`;
    viewPreference.write(next || null);
    setKept(next);
  };
  return [viewAt(address ?? kept), go];
}
