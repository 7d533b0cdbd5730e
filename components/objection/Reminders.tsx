import { useEffect, useState } from 'preact/hooks';
import { latestChoice } from '../../lib/domain/record/standing';
import { useDoors } from '../doors';
import { entriesFor, saveCalendar } from './calendar';
import type { ObjectionContext } from './objection-context';

/**
 * How the person is told in time: always by the toolbar button, by a calendar file, and by notifications if they want
 * them.
 */
export function Reminders({ context }: { context: ObjectionContext }) {
  const { desk, words } = context;
  const { reminders } = words;
  const doors = useDoors();
  const { notifications } = doors;
  const [allowed, setAllowed] = useState(false);
  const [said, setSaid] = useState('');
  const wanted = latestChoice(desk.record.events, null).notifications === true;
  useEffect(() => {
    const look = () => void notifications.allowed().then(setAllowed);
    look();
    return notifications.watch(look);
  }, [wanted]);
  if (!context.rule) return null;
  const on = wanted && allowed;
  const entries = entriesFor(context);

  const choose = async () => {
    // The question has to be asked within the click itself, before anything else is waited for.
    const agreed = await notifications.ask();
    setAllowed(agreed);
    setSaid(agreed ? '' : reminders.notifyRefused);
    if (agreed) await desk.tell({ kind: 'notifications-chosen', on: true });
  };
  return (
    <details class="opens card" data-reminders>
      <summary>
        <h2>{reminders.title}</h2>
      </summary>
      <p>{reminders.badge}</p>
      <div class="acts">
        {entries.length > 0 && (
          <button type="button" data-act="calendar" onClick={() => void saveCalendar(context, doors)}>
            {desk.words.act.calendar}
          </button>
        )}
        {on ? (
          <button
            type="button"
            data-act="notify-off"
            onClick={() => void desk.tell({ kind: 'notifications-chosen', on: false })}
          >
            {reminders.notifyOff}
          </button>
        ) : (
          <button type="button" data-act="notify-on" onClick={() => void choose()}>
            {reminders.notify}
          </button>
        )}
      </div>
      {entries.length > 0 && <p class="small">{reminders.calendarWhy}</p>}
      <p class="small" role="status">
        {on ? reminders.notifyOn : said}
      </p>
    </details>
  );
}
