import { dayProblem } from '../../lib/domain/case/dates';
import type { Channel } from '../../lib/domain/case/letter-terms';
import { addressReceipt, type Count } from '../../lib/domain/objection/deadline';
import { fill } from '../../lib/locales/format';
import { useInTurn } from '../once';
import { channelOf } from './channel';
import { DateField } from './DateField';
import { Counted, receiptWhy } from './Days';
import { LineSign } from './DeadlineLine';
import { FormToKeep } from './FormToKeep';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';
import { arrival, problemInWords } from './problems';
import { sending } from './sending';
import { useBegun } from './typed-desk';
import type { TakenRoute } from './Way';

/** The ways that are offered; a record may tell of e-mail besides. */
const offered = ['form-ai', 'form-other', 'dpo-form', 'post'] as const satisfies readonly Channel[];

/** Stands in place of a day of receipt where the day follows from the day of sending. */
const assumedReceipt = 'assumed';

/**
 * "I sent it": the day, the channel, LinkedIn's reference; and when the answer is then expected. Longer than 80
 * lines because the preview and what is kept rest on every field of the one form.
 */
export function Sent({ context, route }: { context: ObjectionContext; route: TakenRoute }) {
  const { desk, words, latest, clockRules } = context;
  const { sent } = words;
  const [{ on, reference: typed, ...begun }, change, forget] = useBegun(context, `sent/${route.id}`, {
    on: desk.today,
    channel: '',
    received: assumedReceipt,
    reference: '',
  });
  const channel: Channel = offered.find((one) => one === begun.channel) ?? channelOf(route.id);
  const bounds = { from: clockRules.began, early: 'before-case' } as const;
  const { problem, reference, dayField, referenceField } = sending(
    context,
    'receipt',
    { on, reference: typed },
    bounds,
    change,
  );

  const assumed = addressReceipt(channel, on);
  const assumedOn = ('receipt' in assumed && assumed.receipt) || '';
  // Nobody is asked for a time that is not counted.
  const asked = clockRules.rule !== null;
  const receivedOn = !asked || begun.received === assumedReceipt ? assumedOn : begun.received;
  const receivedProblem =
    receivedOn && !problem
      ? dayProblem(receivedOn, 'receipt', { from: on, early: 'before-receipt', today: latest })
      : null;
  const posted = channel === 'post';
  const note = posted ? sent.receivedPost : channel === 'email' ? sent.receivedMail : sent.receivedForm;

  const preview = (() => {
    if (!clockRules.rule) return sent.noMonth;
    if (problem || receivedProblem) return null;
    if (!receivedOn) return sent.expectedLater;
    const clock = context.clockOf({
      sentOn: on,
      receipt: { on: receivedOn, told: true },
      extension: null,
      identity: [],
      settledOn: null,
    });
    if (clock?.state === 'problem') return problemInWords(words, clock);
    return clock && 'count' in clock ? clock.count : null;
  })();

  const tellInTurn = useInTurn(desk.tell);
  const keep = async () => {
    const stored = await tellInTurn(
      { kind: 'objection-sent', channel, on, member: route.member, ...reference },
      ...(receivedOn && receivedOn !== assumedOn ? [{ kind: 'receipt-told' as const, on: receivedOn }] : []),
    );
    if (!stored) return;
    forget();
    context.done();
  };
  // With post the person alone can know the day it arrived, so it is asked for; else it is taken for granted.
  const receiptField = asked && (
    <DateField
      name="received-on"
      label={sent.received}
      value={receivedOn}
      note={note}
      problem={receivedProblem && problemInWords(words, arrival(receivedProblem))}
      there={context.todayThere}
      onChange={(day) => change({ received: day })}
    />
  );
  return (
    <section class="card" aria-labelledby="sent">
      <h2 id="sent">{sent.title}</h2>
      <FormToKeep onKeep={keep}>
        {dayField('sent-on', sent.on, (day) => change({ on: day, received: undefined }))}
        {posted && receiptField}
        <Expected
          context={context}
          preview={preview}
          why={receiptWhy(words, receivedOn !== assumedOn, channel)}
        />
        <div class="acts">
          <button type="submit" class="primary" data-act="keep-sent">
            {sent.keep}
          </button>
        </div>
        <details data-more>
          <summary>{sent.more}</summary>
          <div class="fields">
            <label>
              {sent.by}
              <select
                value={channel}
                data-field="channel"
                onChange={(event) => change({ channel: event.currentTarget.value })}
              >
                {offered.map((one) => (
                  <option key={one} value={one}>
                    {sent.channels[one]}
                  </option>
                ))}
              </select>
            </label>
            {!posted && receiptField}
            {referenceField('reference', sent.reference)}
          </div>
        </details>
        <p class="small">{sent.advice}</p>
      </FormToKeep>
    </section>
  );
}

/** When the answer is expected, with the way its last day is counted; or why no day can be told. */
function Expected({
  context,
  preview,
  why,
}: {
  context: ObjectionContext;
  /** The count, a sentence in its place, or null while what was typed is not settled. */
  preview: Count | string | null;
  why: string;
}) {
  const { words } = context;
  return (
    <div role="status" data-preview>
      {typeof preview === 'string' ? (
        <strong>{preview}</strong>
      ) : (
        preview && (
          <details class={`opens ${css.dayRow}`}>
            <summary>
              <LineSign kind="last-day" />
              <strong>{fill(words.sent.expected, { date: context.desk.date(preview.lastDay) })}</strong>
              <span class="visually-hidden">{words.clock.opens}</span>
            </summary>
            <div class={css.dayHow}>
              <Counted context={context} count={preview} why={why} />
            </div>
          </details>
        )
      )}
    </div>
  );
}
