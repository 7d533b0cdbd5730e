import { useState } from 'preact/hooks';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import type { Draft } from '../../lib/domain/objection/letter';
import { fill, listed, plural } from '../../lib/locales/format';
import { languageName } from '../../lib/locales/names';
import { useDoors } from '../doors';
import { ReadOut } from '../ReadOut';
import { restsOn } from './articles';
import { copyDraft } from './copy-draft';
import { DraftSheet } from './DraftSheet';
import type { WhichLetter } from './draft';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';
import { isSeveral, languageOf, type Of, type Sheet, type ShownDraft } from './sheets';

/**
 * The letter as it stands: in which language, what to know before it is sent, what is still missing, and the sheets.
 * @param theirs the language the authority works in, where that is another than the person's; null elsewhere
 * @param sheets the ones to choose from
 * @param sheet the one that is chosen
 * @param onTaken told once the letter was copied, printed or saved
 */
export function LetterResult({
  context,
  which,
  missing,
  drafts,
  theirs,
  sheets,
  sheet,
  primary,
  limited,
  onSheet,
  onTaken,
}: {
  context: ObjectionContext;
  which: WhichLetter;
  missing: Draft['missing'];
  drafts: readonly ShownDraft[];
  theirs: string | null;
  sheets: readonly Sheet[];
  sheet: Sheet;
  primary: 'copy' | 'print' | null;
  limited: boolean;
  onSheet(sheet: Sheet): void;
  onTaken(): void;
}) {
  const { desk, texts, words } = context;
  const { letter } = words;
  const warnings = new Set(drafts.flatMap(({ draft }) => draft.warnings));
  const structure = letters.kinds.find(({ id }) => id === which.kind);
  const nameOf = (field: keyof typeof texts.own.fields) => texts.own.fields[field];
  return (
    <div class={css.letterResult}>
      {sheets.length > 1 && (
        <SheetChoice context={context} theirs={theirs} sheets={sheets} sheet={sheet} onSheet={onSheet} />
      )}
      <ReadOut>
        {missing.length > 0 && (
          <p class="missing">
            <strong>{letter.missing}</strong> {listed(desk.language, missing.map(nameOf))}
          </p>
        )}
      </ReadOut>
      {/* What to weigh before it is sent comes once it could be sent: nobody is warned who has typed nothing yet. */}
      <ReadOut>
        {missing.length === 0 && warnings.size > 0 && (
          <Advice context={context} warnings={warnings} theirs={theirs} onSheet={onSheet} />
        )}
      </ReadOut>
      <Sheets context={context} which={which} drafts={drafts} primary={primary} onTaken={onTaken} />
      <p class="small">
        {limited && `${words.way.fieldLimit} `}
        {isSeveral(texts) && structure?.to === 'controller' && letter.english}
      </p>
    </div>
  );
}

/** What to weigh before the letter is sent. */
function Advice({
  context: {
    desk,
    texts,
    words: { letter },
  },
  warnings,
  theirs,
  onSheet,
}: {
  context: ObjectionContext;
  warnings: ReadonlySet<ShownDraft['draft']['warnings'][number]>;
  theirs: string | null;
  onSheet(sheet: Sheet): void;
}) {
  return (
    <div class={css.adviceBox}>
      <h3>{letter.warning}</h3>
      <ul>
        {[...warnings].map((id) => (
          <li key={id} data-warning={id}>
            {id === 'authority-language' && theirs ? (
              <button type="button" data-act="write-in" onClick={() => onSheet('theirs')}>
                {fill(letter.writeIn, { language: languageName(theirs, desk.language) })}
              </button>
            ) : (
              texts.own.warnings[id]
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In which language the letter is shown, or in two side by side. */
const SheetChoice = ({
  context: { desk, texts, words },
  theirs,
  sheets,
  sheet,
  onSheet,
}: {
  context: ObjectionContext;
  theirs: string | null;
  sheets: readonly Sheet[];
  sheet: Sheet;
  onSheet(sheet: Sheet): void;
}) => (
  <fieldset class={css.segments}>
    <legend class="visually-hidden">{words.letter.language}</legend>
    {sheets.map((one) => (
      <button
        key={one}
        type="button"
        class={one === 'both' ? css.wideOnly : undefined}
        data-sheet={one}
        aria-pressed={sheet === one}
        onClick={() => onSheet(one)}
      >
        {one === 'both' ? words.letter.both : languageName(languageOf(one, texts, theirs), desk.language)}
      </button>
    ))}
  </fieldset>
);

/** Each sheet that is shown, and what can be done with it: copy it, print it, save it. */
function Sheets({
  context,
  which: { kind },
  drafts,
  primary,
  onTaken,
}: {
  context: ObjectionContext;
  which: WhichLetter;
  drafts: readonly ShownDraft[];
  primary: 'copy' | 'print' | null;
  onTaken(): void;
}) {
  const { desk, words } = context;
  const { letter } = words;
  const doors = useDoors();
  const [said, setSaid] = useState<{ of: Of; text: string } | null>(null);
  const tellDrafted = (language: string) =>
    void desk.tell({ kind: 'letter-drafted', letter: kind, language });
  const copy = async (shown: ShownDraft) => {
    const copied = await copyDraft({ ...doors, desk }, kind, shown);
    setSaid({ of: shown.of, text: copied ? letter.copied : letter.copyFailed });
    if (copied) onTaken();
  };
  const print = async ({ of, language, title, draft: { text } }: ShownDraft) => {
    try {
      await doors.drafts.openForPrint({ text, language, title });
    } catch {
      setSaid({ of, text: desk.words.notices.fault.text });
      return;
    }
    setSaid(null);
    tellDrafted(language);
    onTaken();
  };
  const save = ({ language, draft: { text } }: ShownDraft) => {
    doors.saveFile(text, `linkedin-${kind}-${language}.txt`, 'text/plain');
    tellDrafted(language);
    onTaken();
  };
  return (
    <div class={css.letterSheets}>
      {drafts.map((shown, n) => (
        <DraftSheet
          key={shown.of}
          paragraphs={shown.draft.paragraphs}
          language={shown.language}
          title={`${letter.draft}: ${shown.title}`}
          rests={(articles) => restsOn(articles, words, desk.language)}
          length={plural(desk.language, letter.length, shown.draft.length)}
        >
          <button
            type="button"
            class={primary === 'copy' && n === 0 ? 'primary' : 'plain'}
            data-act="copy"
            onClick={() => void copy(shown)}
          >
            {letter.copy}
          </button>
          <button
            type="button"
            class={primary === 'print' && n === 0 ? 'primary' : 'plain'}
            data-act="print"
            onClick={() => void print(shown)}
          >
            {letter.print}
          </button>
          <button type="button" class="plain" data-act="save" onClick={() => save(shown)}>
            {letter.save}
          </button>
          <ReadOut inline class="small" data-said of={said}>
            {said?.of === shown.of && said.text}
          </ReadOut>
        </DraftSheet>
      ))}
    </div>
  );
}
