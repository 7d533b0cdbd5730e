import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { allEventsOfProfile, unassignedReadings } from '../../lib/domain/record/owners';
import { syncChoice } from '../../lib/domain/record/sync-pack';
import type { ChecklistWords, RecordWords } from '../../lib/locales';
import { plural } from '../../lib/locales/format';
import { Filled } from '../Apart';
import type { Desk, Failure } from '../desk';
import { useDoors } from '../doors';
import { saveRecord } from '../record/file';
import { useTexts } from '../texts';
import css from './delete.module.css';

type Target = 'everything' | { id: string; label: string };

/** Deleting one profile or everything, for good, with a last offer to keep a copy: no daily act, so a section of its own. */
export default function DeleteSection({
  desk,
  words: { checklist },
}: {
  desk: Desk;
  words: ChecklistWords;
  rest: string;
}) {
  const words = useTexts('record', desk.language);
  return (
    <>
      <h1>{checklist.sections.delete}</h1>
      {words && <DeleteCard desk={desk} words={words.remove} />}
    </>
  );
}

function DeleteCard({ desk, words: remove }: { desk: Desk; words: RecordWords['remove'] }) {
  const [target, setTarget] = useState<Target | null>(null);
  const [id, setId] = useState(desk.profile);
  const chosen = desk.profiles.find((profile) => profile.id === id) ?? desk.profiles[0];
  const [done, setDone] = useState(false);
  return (
    <section class="card">
      <p>{remove.lead}</p>
      {chosen && desk.profiles.length > 1 && (
        <label class={css.whose}>
          {desk.words.profile.label}
          <select value={chosen.id} onChange={(event) => setId(event.currentTarget.value)}>
            {desk.profiles.map(({ id: one, label }) => (
              <option key={one} value={one} dir="auto">
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="acts">
        {chosen && (
          <button type="button" data-delete="profile" onClick={() => setTarget(chosen)}>
            <Filled text={remove.profile} values={{ label: chosen.label }} />
          </button>
        )}
        <button type="button" data-delete="everything" onClick={() => setTarget('everything')}>
          {remove.everything}
        </button>
      </div>
      {done && (
        <p role="status" data-deleted="true">
          {remove.done}
        </p>
      )}
      {target && (
        <Sure
          target={target}
          desk={desk}
          words={remove}
          onEnd={(deleted) => {
            setTarget(null);
            setDone(deleted);
          }}
        />
      )}
    </section>
  );
}

function Sure({
  target,
  desk,
  words,
  onEnd,
}: {
  target: Target;
  desk: Desk;
  words: RecordWords['remove'];
  onEnd(deleted: boolean): void;
}) {
  const { language, record } = desk;
  const { events } = record;
  const doors = useDoors();
  const dialog = useRef<HTMLDialogElement>(null);
  const deleted = useRef(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const all = target === 'everything';
  const profile = all ? null : target.id;
  const waiting = all ? 0 : unassignedReadings(events).length;
  const count = all ? events.length + record.later : allEventsOfProfile(events, profile).length;
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);

  const remove = async () => {
    const answer = await doors.record.remove(all ? 'everything' : { profile: target.id });
    if (!answer.ok) return setFailure(answer.why);
    // Where this page kept the profile's id for convenience.
    doors.localTexts.forget(profile);
    deleted.current = true;
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class={css.sure} aria-labelledby="sure" onClose={() => onEnd(deleted.current)}>
      <h2 id="sure">{all ? words.sureAll : <Filled text={words.sure} values={{ label: target.label }} />}</h2>
      <p>{plural(language, words.goes, count)}</p>
      {all && <p>{words.all}</p>}
      {waiting > 0 && <p>{plural(language, words.waiting, waiting)}</p>}
      {!all && syncChoice(events).on && <p>{words.syncOff}</p>}
      <p>{words.last}</p>
      <div class="acts">
        <button type="button" data-act="save-first" onClick={() => void saveRecord(record, profile, doors)}>
          {words.saveFirst}
        </button>
      </div>
      {failure && (
        <p class="failed" role="alert">
          {desk.words.notices[failure]}
        </p>
      )}
      <div class="acts">
        <button type="button" data-act="keep" class="primary" onClick={() => dialog.current?.close()}>
          {words.no}
        </button>
        <button type="button" data-act="delete" class={css.danger} onClick={() => void remove()}>
          {words.yes}
        </button>
      </div>
    </dialog>
  );
}
