import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { allEventsOfProfile, unassignedReadings } from '../../lib/domain/record/owners';
import { syncChoice } from '../../lib/domain/record/sync-pack';
import type { ChecklistWords, RecordWords } from '../../lib/locales';
import { plural } from '../../lib/locales/format';
import { Filled } from '../Apart';
import type { Desk, Failure } from '../desk';
import { useDoors } from '../doors';
import { ReadOut } from '../ReadOut';
import { saveRecord } from '../record/file';
import { useTexts } from '../texts';
import css from './delete.module.css';

type Target = 'everything' | { id: string; label: string };

/** Deleting one profile or everything, for good, with a last offer to keep a copy: no daily act, so a section of its own. */
export default function DeleteSection({ desk, words: { checklist } }: { desk: Desk; words: ChecklistWords }) {
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
  /** What was deleted last; an object of its own each time. */
  const [done, setDone] = useState<{ target: Target } | null>(null);
  const ask = (next: Target) => {
    setDone(null);
    setTarget(next);
  };
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
          <button type="button" data-delete="profile" onClick={() => ask(chosen)}>
            <Filled text={remove.profile} values={{ label: chosen.label }} />
          </button>
        )}
        <button type="button" data-delete="everything" onClick={() => ask('everything')}>
          {remove.everything}
        </button>
      </div>
      <ReadOut of={done}>{done && <p data-deleted="true">{remove.done}</p>}</ReadOut>
      {target && (
        <Sure
          target={target}
          desk={desk}
          words={remove}
          onDeleted={() => setDone({ target })}
          onClose={() => setTarget(null)}
        />
      )}
    </section>
  );
}

function Sure({
  target,
  desk,
  words,
  onDeleted,
  onClose,
}: {
  target: Target;
  desk: Desk;
  words: RecordWords['remove'];
  onDeleted(): void;
  onClose(): void;
}) {
  const doors = useDoors();
  const dialog = useRef<HTMLDialogElement>(null);
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const all = target === 'everything';
  const profile = all ? null : target.id;
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);

  const close = () => dialog.current?.close();
  const remove = async () => {
    setRunning(true);
    setFailure(null);
    const answer = await doors.record.remove(all ? 'everything' : { profile: target.id });
    setRunning(false);
    if (!answer.ok) return setFailure(answer.why);
    // Where this page kept the profile's id for convenience.
    doors.localTexts.forget(profile);
    onDeleted();
    close();
  };
  return (
    <dialog
      ref={dialog}
      class={css.sure}
      aria-labelledby="sure"
      aria-busy={running}
      // What is being deleted can't be kept any more.
      onCancel={(event) => running && event.preventDefault()}
      onClose={onClose}
    >
      <WhatGoes target={target} desk={desk} words={words} />
      <div class="acts">
        <button
          type="button"
          data-act="save-first"
          onClick={() => void saveRecord(desk.record, profile, doors)}
        >
          {words.saveFirst}
        </button>
      </div>
      {failure && (
        <p class="failed" role="alert">
          {desk.words.notices[failure]}
        </p>
      )}
      <div class="acts">
        <button type="button" data-act="keep" class="primary" disabled={running} onClick={close}>
          {words.no}
        </button>
        <button
          type="button"
          data-act="delete"
          class={css.danger}
          disabled={running}
          onClick={() => void remove()}
        >
          {words.yes}
        </button>
      </div>
    </dialog>
  );
}

/** The question, and what goes and what stays. */
function WhatGoes({
  target,
  desk: { language, record },
  words,
}: {
  target: Target;
  desk: Desk;
  words: RecordWords['remove'];
}) {
  const { events } = record;
  const all = target === 'everything';
  const waiting = all ? 0 : unassignedReadings(events).length;
  const count = all ? events.length + record.later : allEventsOfProfile(events, target.id).length;
  return (
    <>
      <h2 id="sure">{all ? words.sureAll : <Filled text={words.sure} values={{ label: target.label }} />}</h2>
      <p>{plural(language, words.goes, count)}</p>
      {all && <p>{words.all}</p>}
      {waiting > 0 && <p>{plural(language, words.waiting, waiting)}</p>}
      {!all && syncChoice(events).on && <p>{words.syncOff}</p>}
      <p>{words.last}</p>
    </>
  );
}
