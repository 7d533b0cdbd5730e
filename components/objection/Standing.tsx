import { useState } from 'preact/hooks';
import { authorityName } from '../../lib/cases/authorities';
import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { dayProblem } from '../../lib/domain/case/dates';
import type { Clock } from '../../lib/domain/objection/clock';
import type { Count } from '../../lib/domain/objection/deadline';
import { nextFor } from '../../lib/domain/objection/next-act';
import type { Objection } from '../../lib/domain/objection/objection';
import { rowOf } from '../../lib/domain/record/event-kinds';
import type { RecordEvent } from '../../lib/domain/record/record';
import type { ObjectionWords } from '../../lib/locales';
import { fill, plural } from '../../lib/locales/format';
import { sentencesOf, tellingOf } from '../record/telling';
import { articlesInWords } from './articles';
import { CountDetails } from './CountDetails';
import { DateField } from './DateField';
import { DayRow } from './DayRow';
import { DeadlineLine, type LineMark } from './DeadlineLine';
import { arrival, type Kit, problemInWords } from './kit';

/** The states of a clock that counts. */
type Counting = Extract<Clock, { count: Count }>;

/** Where an objection stands, in a sentence. */
export function headline(
  kit: Pick<Kit, 'words' | 'desk'>,
  objection: Objection,
  clock: Clock | null,
): string {
  const { states } = kit.words.standing;
  const { date } = kit.desk;
  if (objection.complaint) return fill(states.complained, { date: date(objection.complaint.on) });
  if (!clock) return states.unknown;
  if (clock.state === 'no-clock' && objection.settledOn)
    return fill(states.answered, { date: date(objection.settledOn) });
  if (clock.state === 'answered') return fill(states.answered, { date: date(clock.answeredOn) });
  return states[clock.state];
}

/** How long there is left, or how late it is; null where neither can be said. */
export function timeLeft(kit: Pick<Kit, 'words' | 'desk'>, objection: Objection, clock: Clock | null) {
  if (!clock || !('count' in clock) || objection.complaint || clock.state === 'answered') return null;
  const { standing } = kit.words;
  const { language, date } = kit.desk;
  const { daysLeft, count } = clock;
  const left = plural(language, daysLeft < 0 ? standing.late : standing.left, Math.abs(daysLeft));
  return { left, by: fill(standing.expectedBy, { date: date(count.lastDay) }) };
}

/** One objection: where it stands, its days on a line, what comes next, and what the record holds of it. */
export function Standing({ kit, objection, onUndone }: { kit: Kit; objection: Objection; onUndone(): void }) {
  const { desk, words } = kit;
  const { standing } = words;
  const clock = kit.clockOf(objection);
  const counted = clock && 'count' in clock ? clock : null;
  const left = timeLeft(kit, objection, clock);
  const telling = tellingOf(desk.record.events, {
    language: desk.language,
    words: kit.texts.record,
    caseWords: desk.caseWords,
  });
  const told = (event: RecordEvent) => sentencesOf(event, telling).join(' ');
  return (
    <section
      class="card standing"
      data-objection={objection.id}
      data-clock={clock?.state ?? 'unknown'}
      aria-labelledby={`standing-${objection.id}`}
    >
      <p class="eyebrow">
        {fill(standing.sentBy, {
          date: desk.date(objection.sentOn),
          channel: words.sent.channels[objection.channel],
        })}
      </p>
      <h2 id={`standing-${objection.id}`}>{headline(kit, objection, clock)}</h2>
      {left && (
        <p class="left">
          <strong>{left.left}</strong> <span>{left.by}</span>
        </p>
      )}
      {clock?.state === 'problem' && (
        <p class="failed" role="alert">
          {problemInWords(words, clock)}
        </p>
      )}
      {counted && <Days kit={kit} objection={objection} clock={counted} />}
      {objection.complaint ? (
        <Complained kit={kit} objection={objection} />
      ) : kit.rule && !objection.receipt ? (
        <Delivered kit={kit} objection={objection} />
      ) : (
        clock?.state !== 'problem' && <Next kit={kit} objection={objection} />
      )}
      <details data-record open={clock?.state === 'problem'}>
        <summary class="small">{standing.history}</summary>
        <ul class="said-events">
          {objection.events.map((event) => (
            <li key={event.id} data-event={event.kind}>
              <span>{told(event)}</span>
              <button
                type="button"
                class="plain"
                aria-label={`${words.undo}: ${told(event)}`}
                onClick={() =>
                  void desk
                    .tell({
                      kind: 'undone',
                      step: rowOf(event.kind).step?.of(event) ?? 'objection',
                      of: event.id,
                    })
                    .then((stored) => stored && onUndone())
                }
              >
                {words.undo}
              </button>
            </li>
          ))}
        </ul>
        {kit.rule && objection.receipt && <Delivered kit={kit} objection={objection} correct />}
      </details>
    </section>
  );
}

/** How one last day was counted. */
export function Counted({ kit, count, why }: { kit: Kit; count: Count; why: string }) {
  const { desk, words, rule, today } = kit;
  return (
    <CountDetails
      count={count}
      sources={deadlineRules.sources}
      words={words}
      date={desk.date}
      days={(forms, n, values) => plural(desk.language, forms, n, values)}
      zone={rule?.zone ?? ''}
      today={today}
      receiptWhy={why}
    />
  );
}

/** Why a day of receipt counts: the person told it, or what is assumed of the channel. */
export const receiptWhy = (
  { clock }: ObjectionWords,
  told: boolean,
  channel: Objection['channel'],
): string =>
  told
    ? clock.told
    : fill(clock.assumed, { why: channel === 'email' ? clock.assumedMail : clock.assumedForm });

/** The wait as a line, and every day on it with the way it was counted. */
function Days({ kit, objection, clock }: { kit: Kit; objection: Objection; clock: Counting }) {
  const { desk, words, rule } = kit;
  const { date } = desk;
  const { clock: said } = words;
  const extended = clock.extension?.inTime === true;
  const lastDay = clock.count.lastDay;
  const why = receiptWhy(words, objection.receipt?.told === true, objection.channel);
  const marks: LineMark[] = [
    { kind: 'receipt', on: clock.count.receipt },
    { kind: 'last-day', on: lastDay },
    ...(!extended && clock.state !== 'answered'
      ? [{ kind: 'extended' as const, on: clock.longest.lastDay }]
      : []),
    ...(clock.state === 'answered' ? [{ kind: 'answered' as const, on: clock.answeredOn }] : []),
  ];
  const details = (count: Count) => <Counted kit={kit} count={count} why={why} />;
  return (
    <div class="day-rows">
      <DeadlineLine
        marks={marks}
        today={clock.today}
        lastDay={lastDay}
        label={fill(said.line, {
          from: date(clock.count.receipt),
          to: date(lastDay),
          today: date(clock.today),
        })}
      />
      <DayRow
        kind="receipt"
        label={objection.receipt?.told ? said.receipt : said.receiptAssumed}
        date={date(clock.count.receipt)}
        opens={said.opens}
      >
        <p>
          {fill(said.received, { date: date(clock.count.receipt) })} {why}
        </p>
        <p class="small">{fill(said.zone, { zone: rule?.zone ?? '', date: date(clock.today) })}</p>
      </DayRow>
      <DayRow
        kind="last-day"
        label={extended ? said.extendedNow : said.lastDay}
        date={date(lastDay)}
        opens={said.opens}
      >
        {details(clock.count)}
        {clock.extension && !clock.extension.inTime && (
          <p>{fill(said.extensionLate, { date: date(clock.extension.announcedOn) })}</p>
        )}
        {clock.extension?.inTime && !clock.extension.reasons && (
          <p>{fill(said.extensionNoReasons, { date: date(clock.first.lastDay) })}</p>
        )}
        {clock.question && (
          <p data-question>
            {fill(said.question, {
              asked: date(clock.question.askedOn),
              without: date(clock.question.lastDayWithout),
              answered: date(clock.question.lastDayIfAnsweredToday),
            })}
          </p>
        )}
      </DayRow>
      {clock.state === 'answered' ? (
        <DayRow kind="answered" label={said.answered} date={date(clock.answeredOn)} opens={said.opens}>
          <p>{said.told}</p>
        </DayRow>
      ) : (
        !extended && (
          <DayRow
            kind="extended"
            label={said.extendedDay}
            date={date(clock.longest.lastDay)}
            opens={said.opens}
          >
            <p>
              {said.announceBy}: <strong>{date(clock.announceBy)}</strong>. {said.announceWhy}
            </p>
            {details(clock.longest)}
          </DayRow>
        )
      )}
      <DayRow kind="today" label={said.today} date={date(clock.today)} opens={said.opens}>
        <p>{fill(said.zone, { zone: rule?.zone ?? '', date: date(clock.today) })}</p>
      </DayRow>
    </div>
  );
}

/** Asks for the day of delivery, which only the person can know; or corrects what was assumed. */
function Delivered({
  kit,
  objection,
  correct = false,
}: {
  kit: Kit;
  objection: Objection;
  correct?: boolean;
}) {
  const { desk, words, today } = kit;
  const { standing } = words;
  const [on, setOn] = useState(objection.receipt?.on ?? '');
  const bounds = { from: objection.sentOn, early: 'before-receipt', today } as const;
  const problem = on ? dayProblem(on, 'receipt', bounds) : null;
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (on && !problem) void desk.tell({ kind: 'receipt-told', on, of: objection.id });
      }}
    >
      <DateField
        name="delivered-on"
        label={correct ? standing.correct : standing.delivered}
        value={on}
        note={correct ? undefined : standing.deliveredWhy}
        problem={problem && problemInWords(words, arrival(problem))}
        onChange={setOn}
      />
      <div class="acts">
        <button type="submit" class={correct ? undefined : 'primary'} data-act="keep-day" disabled={!on}>
          {standing.keepDay}
        </button>
      </div>
    </form>
  );
}

/** After the complaint: who has it, and what may still come. */
function Complained({ kit, objection }: { kit: Kit; objection: Objection }) {
  const { desk, words } = kit;
  const court = kit.regime === 'gdpr' ? desk.caseWords.claims['L-78'] : undefined;
  return (
    <div class="next-act">
      <p>
        {fill(words.standing.afterComplaint, {
          authority: authorityName(objection.complaint?.authority ?? ''),
        })}
      </p>
      {court && (
        <p class="small">
          {court.text} {court.law}
        </p>
      )}
      <div class="acts">
        <button
          type="button"
          data-act="they-answered"
          onClick={() => kit.go({ name: 'answer', objection: objection.id })}
        >
          {words.standing.answeredAct}
        </button>
      </div>
    </div>
  );
}

/** What to do now, the most useful first; a letter that went out already waits behind the rest. */
function Next({ kit, objection }: { kit: Kit; objection: Objection }) {
  const { desk, words, texts, today } = kit;
  const { standing, answer } = words;
  const of = objection.id;
  const next = nextFor(objection, { ...kit, clock: kit.clockOf(objection) }, letters);
  const branch = next && texts.own.answers.branches[next.branch];
  const asked = objection.identity.findLast(({ answeredOn }) => answeredOn === null);
  const lastWord = [
    ...objection.answers.map(({ on }) => on),
    ...objection.identity.map(({ askedOn }) => askedOn),
    objection.extension?.on ?? '',
  ].reduce((a, b) => (a > b ? a : b), '');
  const sentOn = (letter: string) =>
    objection.letters.findLast((one) => one.letter === letter && one.on >= lastWord)?.on;

  const answered: Act = {
    id: 'they-answered',
    label: standing.answeredAct,
    onAct: () => kit.go({ name: 'answer', objection: of }),
  };
  const acts = (next?.actions ?? []).flatMap((action): Act[] => {
    if (action.act === 'authority')
      return [
        {
          id: 'to-authority',
          label: standing.toAuthority,
          onAct: () => kit.go({ name: 'authority', objection: of }),
        },
      ];
    const { letter } = action;
    if (action.act !== 'letter' || !letter) return [];
    return [
      {
        id: `write-${letter}`,
        label: fill(answer.write, { letter: texts.own.kinds[letter].name }),
        onAct: () => kit.go({ name: 'letter', kind: letter, objection: of }),
        done: sentOn(letter),
      },
    ];
  });
  const fresh = acts.filter(({ done }) => !done);
  // While the last day is to come, or nothing but a letter that went out is left, an answer is what is waited for.
  const waiting =
    !fresh.length ||
    (next?.branch.startsWith('silence') === true && next.actions.some(({ act }) => act === 'wait'));
  const ordered = [
    ...(waiting ? [answered] : []),
    ...fresh,
    ...(asked
      ? [
          {
            id: 'identity-answered',
            label: standing.answerGiven,
            onAct: () => void desk.tell({ kind: 'identity-answered', on: today, of }),
          },
        ]
      : []),
    ...(waiting ? [] : [answered]),
    ...acts.filter(({ done }) => done),
  ];
  const done = acts.findLast((act) => act.done);
  return (
    <div class="next-act" data-next-branch={next?.branch}>
      {branch && (
        <>
          <p>{branch.means}</p>
          <p>{branch.next}</p>
          {next.articles.length > 0 && (
            <p class="small">{fill(words.articles, { articles: articlesInWords(next.articles, words) })}</p>
          )}
        </>
      )}
      {done?.done && <p>{fill(standing.letterSent, { date: desk.date(done.done) })}</p>}
      <div class="acts">
        {ordered.map(({ id, label, onAct }, n) => (
          <button
            key={id}
            type="button"
            // Once it is settled, nothing has to be done.
            class={n === 0 && !(id === answered.id && objection.settledOn) ? 'primary' : undefined}
            data-act={id}
            onClick={onAct}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Something the person can do next. */
interface Act {
  id: string;
  label: string;
  onAct(): void;
  /** The day on which the letter went out already. */
  done?: string | undefined;
}
