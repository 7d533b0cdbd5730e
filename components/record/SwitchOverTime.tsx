import type { RecordEvent } from '../../lib/domain/record/record';
import { switchHistory } from '../../lib/domain/record/standing';
import type { RecordWords } from '../../lib/locales';
import { dayAndTime, plural } from '../../lib/locales/format';
import type { Desk } from '../desk';
import { SwitchStrip } from './SwitchStrip';

/** The strip of one profile's switch, with its ends and its words; a sentence where the switch was never seen. */
export function Strip({
  events,
  profile,
  desk: { language, date, now, zone },
  words,
}: {
  events: readonly RecordEvent[];
  profile: string | null;
  desk: Pick<Desk, 'language' | 'date' | 'now' | 'zone'>;
  words: RecordWords;
}) {
  const history = switchHistory(events, { setting: 'ai-training', profile });
  const [first] = history;
  const last = history.at(-1);
  if (!first || !last) return <p>{words.review.noReading}</p>;
  const time = (at: string) => dayAndTime(at, zone, language).time;
  const sameDay = date(first.at) === date(now.toString());
  return (
    <>
      <SwitchStrip
        history={history}
        now={now.epochMilliseconds}
        label={plural(language, words.record.strip, history.length, {
          from: date(first.at),
          to: date(last.at),
          state: words.switchState[last.state],
        })}
        words={{
          ...words.switchState,
          from: sameDay ? time(first.at) : date(first.at),
          to: sameDay ? time(now.toString()) : words.record.today,
        }}
      />
      <p class="small">{words.record.stripKey}</p>
    </>
  );
}

/** The switch over time, drawn; nothing while it was never seen. */
export function SwitchOverTime({ desk, words }: { desk: Desk; words: RecordWords }) {
  const { record, profile } = desk;
  if (switchHistory(record.events, { setting: 'ai-training', profile }).length === 0) return null;
  return (
    <section class="card" aria-labelledby="switch-over-time">
      <h2 id="switch-over-time">{words.record.switch}</h2>
      <Strip events={record.events} profile={profile} desk={desk} words={words} />
    </section>
  );
}
