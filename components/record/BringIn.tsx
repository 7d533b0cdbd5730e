import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type MergePreview, previewMerge } from '../../lib/domain/record/merge-preview';
import { withOwners } from '../../lib/domain/record/owners';
import type { OpenedFile } from '../../lib/domain/record/record-file';
import type { TooMuch } from '../../lib/domain/record/room';
import { inSight } from '../../lib/domain/record/typed-line';
import type { RecordWords } from '../../lib/locales';
import { apart, fill, plural, someListed } from '../../lib/locales/format';
import { Filled } from '../Apart';
import type { Desk, Failure } from '../desk';
import { useDoors } from '../doors';
import { FileChoice } from '../FileChoice';
import { useLastBegun } from '../once';
import { ReadOut } from '../ReadOut';
import { AskText, mostAsked } from './Asks';
import { openRecord } from './file';
import { Problems } from './Problems';
import css from './record.module.css';
import { problemSentences, sizeInWords, type Telling, tellingOf } from './telling';

/** How many new profiles are named; the rest are counted. */
const mostLabels = 20;

type At =
  | { stage: 'none' }
  | { stage: 'reading' }
  | { stage: 'unopened'; name: string }
  | { stage: 'opened'; name: string; file: OpenedFile; failure: Failure | null; merging: boolean }
  | { stage: 'merged'; count: number };

/** A record file: looked at first, merged only when the person says so. */
export function BringIn({ desk, words }: { desk: Desk; words: RecordWords }) {
  const { bring } = words;
  const doors = useDoors();
  const [at, setAt] = useState<At>({ stage: 'none' });
  const before = useRef(at.stage);
  const whenLast = useLastBegun();
  useLayoutEffect(() => {
    // The preview is gone, and the button pressed in it.
    if (before.current === 'opened' && (at.stage === 'merged' || at.stage === 'none'))
      document.getElementById('bring-in')?.focus();
    before.current = at.stage;
  }, [at.stage]);
  const open = async ([chosen]: File[]) => {
    if (!chosen) return;
    setAt({ stage: 'reading' });
    await whenLast(openRecord(chosen, desk.now), (file) =>
      setAt(
        file
          ? { stage: 'opened', name: inSight(chosen.name), file, failure: null, merging: false }
          : { stage: 'unopened', name: inSight(chosen.name) },
      ),
    );
  };
  return (
    <section class="card" aria-labelledby="bring-in">
      <h2 id="bring-in" tabIndex={-1}>
        {bring.title}
      </h2>
      <p>{bring.lead}</p>
      <div class="acts">
        <FileChoice label={bring.choose} onFiles={(files) => void open(files)} />
      </div>
      <ReadOut of={at}>
        {at.stage === 'reading' && <p>{bring.reading}</p>}
        {at.stage === 'merged' && (
          <p data-merged={at.count}>{plural(desk.language, bring.merged, at.count)}</p>
        )}
      </ReadOut>
      {at.stage === 'unopened' && <Problems sentences={[desk.words.notices.unopened]} />}
      {at.stage === 'opened' && (
        <Preview
          name={at.name}
          file={at.file}
          failure={at.failure}
          merging={at.merging}
          desk={desk}
          words={words}
          onCancel={() => setAt({ stage: 'none' })}
          onMerge={async (agreed) => {
            setAt({ ...at, merging: true });
            const { digest, events, later } = at.file;
            const answer = await doors.record.merge(digest, [...withOwners(events), ...later]);
            // What was agreed to is there now; each agreement is an entry of its own.
            if (answer.ok) for (const event of agreed) await desk.tell({ kind: 'agreed-to', event });
            setAt(
              answer.ok
                ? { stage: 'merged', count: answer.count }
                : { ...at, merging: false, failure: answer.why },
            );
          }}
        />
      )}
    </section>
  );
}

/**
 * What a file would bring, and the names for telling it. It walks the whole record: made anew where the record changes,
 * and not with every tick or minute.
 */
function usePreview(
  file: OpenedFile,
  { record: { events, laterEvents }, language, caseWords, now }: Desk,
  words: RecordWords,
): { preview: MergePreview; telling: Telling } {
  const preview = useMemo(
    () =>
      previewMerge(
        { events, later: laterEvents },
        { events: withOwners(file.events), later: file.later },
        now.epochMilliseconds,
      ),
    [events, laterEvents, file],
  );
  const telling = useMemo(
    () => tellingOf([...events, ...preview.fresh], { language, words, caseWords }),
    [events, preview, language, words, caseWords],
  );
  return { preview, telling };
}

/** What a file would bring, before anything changes. It is taken over as a whole or not at all. */
function Preview({
  name,
  file,
  failure,
  merging,
  desk,
  words,
  onMerge,
  onCancel,
}: {
  name: string;
  file: OpenedFile;
  failure: Failure | null;
  merging: boolean;
  desk: Desk;
  words: RecordWords;
  /** @param agreed ids of what came from elsewhere and shall count all the same */
  onMerge(agreed: readonly string[]): void;
  onCancel(): void;
}) {
  const { language } = desk;
  const { bring } = words;
  const { head, problems } = file;
  const { preview, telling } = usePreview(file, desk, words);
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  const fresh = preview.fresh.length + preview.later.length;
  return (
    <div class={css.preview} data-fresh={fresh}>
      <h3>
        <Filled text={bring.in} values={{ name }} />
      </h3>
      <Problems sentences={problemSentences(problems, language, words)} />
      {head && <Holds file={file} preview={preview} desk={desk} words={words} />}
      <Asked asks={preview.asks} agreed={agreed} onAgreed={setAgreed} telling={telling} />
      {preview.tooMuch && (
        <p class="failed" role="alert" data-too-much={preview.tooMuch.of}>
          {noRoomFor(preview.tooMuch, language, bring)}
        </p>
      )}
      {fresh > 0 && <p class="small">{bring.hearsay}</p>}
      {failure && (
        <p class="failed" role="alert">
          {desk.words.notices[failure]}
        </p>
      )}
      <div class="acts">
        {fresh > 0 && !preview.tooMuch && (
          <button
            type="button"
            class="primary"
            data-act="merge"
            disabled={merging}
            onClick={() => onMerge([...agreed])}
          >
            {bring.merge}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {bring.cancel}
        </button>
      </div>
    </div>
  );
}

/** Why a file cannot be merged: the record would have more entries, or be longer, than a file may be. */
function noRoomFor({ of, after, limit }: TooMuch, language: string, bring: RecordWords['bring']): string {
  const number = new Intl.NumberFormat(language);
  return of === 'entries'
    ? fill(bring.noRoom, { after: number.format(after), limit: number.format(limit) })
    : fill(bring.noRoomLong, { after: sizeInWords(after, language), limit: sizeInWords(limit, language) });
}

/** Who made the file, and how much of what it holds is new here. */
function Holds({
  file: { head, events, later },
  preview,
  desk: { language, profiles, date },
  words: { bring, problems },
}: {
  file: OpenedFile;
  preview: MergePreview;
  desk: Desk;
  words: RecordWords;
}) {
  const fresh = preview.fresh.length + preview.later.length;
  const count = (forms: Parameters<typeof plural>[1], n: number, values = {}) =>
    n > 0 && <li>{plural(language, forms, n, values)}</li>;
  return (
    <>
      <p class="small">
        {head?.made && head.extension && head.case
          ? fill(bring.made, {
              date: date(head.made),
              version: head.extension,
              edition: date(head.case.edition),
            })
          : bring.madeUnknown}
      </p>
      <p>
        <strong>
          {fresh > 0
            ? plural(language, bring.fresh, fresh)
            : events.length + later.length > 0
              ? bring.nothing
              : bring.empty}
        </strong>
      </p>
      <ul>
        {fresh > 0 && count(bring.known, preview.known)}
        {count(bring.contradicted, preview.contradicted)}
        {count(bring.later, preview.later.length)}
        {preview.labels.length > 0 && (
          <li>
            {fill(bring.labels, {
              labels: someListed(preview.labels, (label) => fill(bring.label, { label: apart(label) }), {
                language,
                most: mostLabels,
                andMore: problems.andMore,
              }),
            })}
          </li>
        )}
        {preview.unnamed > 0 && (
          <li>
            <Filled
              text={plural(language, bring.unnamed, preview.unnamed)}
              values={{ profile: profiles[0]?.label ?? bring.yourself }}
            />
          </li>
        )}
      </ul>
    </>
  );
}

/** What came from elsewhere and counts only where the person agrees, one box to tick for each. */
function Asked({
  asks,
  agreed,
  onAgreed,
  telling,
}: {
  asks: MergePreview['asks'];
  /** Ids of the entries that shall count. */
  agreed: ReadonlySet<string>;
  onAgreed(next: ReadonlySet<string>): void;
  telling: Telling;
}) {
  const { language, words } = telling;
  if (!asks.length) return null;
  return (
    <fieldset class={css.asked} data-asks={asks.length}>
      <legend>{words.asks.inFile}</legend>
      {asks.slice(0, mostAsked).map((ask) => (
        <label key={ask.event.id} class="tick" data-ask={ask.event.kind}>
          <input
            type="checkbox"
            checked={agreed.has(ask.event.id)}
            onChange={({ currentTarget: { checked } }) => {
              const next = new Set(agreed);
              if (checked) next.add(ask.event.id);
              else next.delete(ask.event.id);
              onAgreed(next);
            }}
          />
          <span>
            <AskText ask={ask} telling={telling} /> <strong>{words.asks.question}</strong>
          </span>
        </label>
      ))}
      {asks.length > mostAsked && <p>{plural(language, words.asks.more, asks.length - mostAsked)}</p>}
    </fieldset>
  );
}
