import { useEffect, useState } from 'preact/hooks';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import type { Authority } from '../../lib/domain/case/case';
import { type LetterKind, outcomes } from '../../lib/domain/case/letter-terms';
import { letterLanguageFor } from '../../lib/domain/objection/authority';
import { type Draft, groundsFor } from '../../lib/domain/objection/letter';
import { isNarrow } from '../../lib/domain/objection/letter-fields';
import type { Objection } from '../../lib/domain/objection/objection';
import { nothingTyped, outcomeOf, ownWordsFor } from '../../lib/domain/objection/typed';
import { type LetterTexts, languages, textsOf } from '../../lib/locales';
import { fill, plural } from '../../lib/locales/format';
import { languageName } from '../../lib/locales/names';
import { useDoors } from '../doors';
import { articlesInWords } from './articles';
import { DraftSheet } from './DraftSheet';
import { draftOf, fieldsOf } from './draft';
import { GroundMenu } from './GroundMenu';
import { KeptDrafts } from './KeptDrafts';
import type { Kit } from './kit';
import { LetterChoices } from './LetterChoices';
import { TextField } from './TextField';

const asked = ['name', 'account', 'contact', 'content'] as const;
/** One sheet: the letter in the interface's language, in English, or in a language the authority works in. */
type Of = 'own' | 'english' | 'theirs';
type Sheet = Of | 'both';

/**
 * The letters in a language the authority works in, where it works neither in the interface's language nor in English.
 * @returns null where there is no such language, or until its texts are there
 */
function useTheirTexts(authority: Authority | null, own: string) {
  const [loaded, setLoaded] = useState<{ language: string; texts: LetterTexts } | null>(null);
  const wanted = letterLanguageFor(authority?.languages ?? [], languages, own);
  useEffect(() => {
    let current = true;
    setLoaded(null);
    if (wanted)
      void textsOf('letters', wanted).then((texts) => current && setLoaded({ language: wanted, texts }));
    return () => {
      current = false;
    };
  }, [wanted]);
  return loaded;
}

/**
 * A letter in the making: what only the person can say, and beside it the draft as it grows.
 * @param objection the one a later letter is about; null for the objection itself
 * @param primary the next thing to do with the letter, or null once something was done
 * @param limited the text goes into a field of a form
 */
export function LetterDesk({
  kit,
  kind,
  member,
  objection,
  authority = null,
  primary,
  limited = false,
  onCopied,
  onText,
}: {
  kit: Kit;
  kind: LetterKind;
  member: boolean;
  objection: Objection | null;
  authority?: Authority | null;
  primary: 'copy' | 'print' | null;
  limited?: boolean;
  onCopied(): void;
  /** Told the text that is shown first, whenever it is another. */
  onText?: (text: string) => void;
}) {
  const { desk, texts, typed, type, words } = kit;
  const { letter } = words;
  const { drafts, saveFile, copyText } = useDoors();
  const clock = objection && kit.clockOf(objection);
  const counted = clock && 'count' in clock ? clock : null;
  const overdue = counted?.state === 'overdue';
  const structure = letters.kinds.find(({ id }) => id === kind);
  const theirs = useTheirTexts(authority, texts.language);
  const several = texts.language !== 'en' && texts.own !== texts.english;
  const [sheet, setSheet] = useState<Sheet>(structure?.to === 'authority' || !several ? 'own' : 'english');
  const [said, setSaid] = useState<{ sheet: Sheet; text: string } | null>(null);

  const which = { kind, member, objection, authority };
  const textsIn = (of: Of): LetterTexts => (of === 'theirs' ? (theirs?.texts ?? texts.own) : texts[of]);
  const draft = (of: Of, from = typed): Draft | null => draftOf(kit, which, textsIn(of), from);
  const own = draft('own');
  const first = (sheet === 'own' ? own : draft(sheet === 'both' ? 'english' : sheet))?.text ?? '';
  useEffect(() => onText?.(first), [first]);
  if (!own || !structure) return null;

  const needed = draft('own', nothingTyped)?.missing ?? [];
  const elements = letters.elements.filter(
    ({ id, regimes }) => structure.elements.includes(id) && (!regimes || regimes.includes(kit.regime)),
  );
  const uses = new Set(elements.flatMap(({ when }) => when ?? []));
  const withGrounds = elements.some(({ each }) => each === 'grounds');
  const withOwnWords = uses.has('own-words');
  const withOutcome = structure.needsOutcome.includes(kit.regime);
  const languageOf = (of: Of) =>
    of === 'own' ? texts.language : of === 'english' ? 'en' : (theirs?.language ?? texts.language);
  const titleOf = (of: Of) => textsIn(of).kinds[kind].name;

  const tellDrafted = (of: Of) =>
    void desk.tell({ kind: 'letter-drafted', letter: kind, language: languageOf(of) });
  const copy = async (of: Of, text: string) => {
    try {
      await copyText(text);
      setSaid({ sheet: of, text: letter.copied });
      tellDrafted(of);
    } catch {
      const shown = document.querySelector(`[data-letter-language="${languageOf(of)}"] .letter-text`);
      if (shown) getSelection()?.selectAllChildren(shown);
      setSaid({ sheet: of, text: letter.copyFailed });
    }
    onCopied();
  };
  const print = (of: Of, text: string) => {
    tellDrafted(of);
    void drafts.openForPrint({ text, language: languageOf(of), title: titleOf(of) });
    onCopied();
  };
  const save = (of: Of, text: string) => {
    saveFile(text, `linkedin-${kind}-${languageOf(of)}.txt`, 'text/plain');
    tellDrafted(of);
    onCopied();
  };

  const sheets: Sheet[] = [
    ...(several ? (['english'] as const) : []),
    'own',
    ...(theirs ? (['theirs'] as const) : []),
    ...(several || theirs ? (['both'] as const) : []),
  ];
  const other: Of = theirs ? 'theirs' : 'english';
  const shown: Of[] = sheet === 'both' ? [other, 'own'] : [sheet === 'theirs' && !theirs ? 'own' : sheet];
  const warnings = new Set(shown.flatMap((of) => (of === 'own' ? own : draft(of))?.warnings ?? []));
  return (
    <div class={sheet === 'both' ? 'letter-desk both' : 'letter-desk'} data-letter={kind}>
      <div class="letter-form fields">
        {withOutcome && (
          <label>
            {letter.outcome}
            <select
              data-field="outcome"
              value={typed.outcome ?? (objection ? outcomeOf(objection, overdue) : null) ?? ''}
              onChange={({ currentTarget: { value } }) =>
                type({ outcome: outcomes.find((one) => one === value) ?? null })
              }
            >
              <option value="">{letter.choose}</option>
              {outcomes.map((one) => (
                <option key={one} value={one}>
                  {letter.outcomes[one]}
                </option>
              ))}
            </select>
          </label>
        )}
        <fieldset class="fields">
          <legend>{letter.you}</legend>
          {asked
            .filter((field) => needed.includes(field))
            .map((field) => (
              <TextField
                key={field}
                name={field}
                label={letter[field]}
                lines={field === 'content' || field === 'contact' ? 3 : 1}
                value={typed[field]}
                onChange={(text) => type({ [field]: text })}
              />
            ))}
        </fieldset>
        <LetterChoices
          uses={uses}
          narrow={isNarrow(fieldsOf(kit, which))}
          typed={typed}
          words={letter}
          onChoose={type}
        />
        {withGrounds && (
          <GroundMenu
            grounds={groundsFor(letters, member).map(({ id }) => id)}
            said={texts.own.grounds}
            ticked={typed.grounds}
            typed={typed.groundWords}
            words={letter}
            onTick={(ground, ticked) =>
              type({
                grounds: ticked ? [...typed.grounds, ground] : typed.grounds.filter((id) => id !== ground),
              })
            }
            onType={(ground, text) => type({ groundWords: { ...typed.groundWords, [ground]: text } })}
          />
        )}
        {withOwnWords && (
          <TextField
            name="own-words"
            label={withGrounds ? letter.ownWords : letter.ownWordsReply}
            lines={4}
            value={ownWordsFor(kind, typed)}
            onChange={(text) => type({ ownWords: { ...typed.ownWords, [kind]: text } })}
          />
        )}
        <p class={kit.kept ? 'small' : 'failed small'} role={kit.kept ? undefined : 'alert'}>
          {kit.kept ? letter.memory : letter.memoryFailed}
        </p>
        <KeptDrafts kit={kit} kind={kind} />
      </div>

      <div class="letter-result">
        {sheets.length > 1 && (
          <fieldset class="segments">
            <legend class="visually-hidden">{letter.language}</legend>
            {sheets.map((one) => (
              <button
                key={one}
                type="button"
                class={one === 'both' ? 'wide-only' : undefined}
                data-sheet={one}
                aria-pressed={sheet === one}
                onClick={() => setSheet(one)}
              >
                {one === 'both' ? letter.both : languageName(languageOf(one), desk.language)}
              </button>
            ))}
          </fieldset>
        )}
        {warnings.size > 0 && (
          <div class="advice-box" role="status">
            <h3>{letter.warning}</h3>
            <ul>
              {[...warnings].map((id) => (
                <li key={id} data-warning={id}>
                  {id === 'authority-language' && theirs ? (
                    <button type="button" data-act="write-in" onClick={() => setSheet('theirs')}>
                      {fill(letter.writeIn, { language: languageName(theirs.language, desk.language) })}
                    </button>
                  ) : (
                    texts.own.warnings[id]
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
        {own.missing.length > 0 && (
          <p class="missing" role="status">
            <strong>{letter.missing}</strong> {own.missing.map((field) => texts.own.fields[field]).join(', ')}
          </p>
        )}
        <div class="letter-sheets">
          {shown.map((of, n) => {
            const written = of === 'own' ? own : draft(of);
            return (
              written && (
                <DraftSheet
                  key={of}
                  paragraphs={written.paragraphs}
                  language={languageOf(of)}
                  title={`${letter.draft}: ${titleOf(of)}`}
                  rests={(articles) => fill(words.articles, { articles: articlesInWords(articles, words) })}
                  length={plural(desk.language, letter.length, written.length)}
                >
                  <button
                    type="button"
                    class={primary === 'copy' && n === 0 ? 'primary' : undefined}
                    data-act="copy"
                    onClick={() => void copy(of, written.text)}
                  >
                    {letter.copy}
                  </button>
                  <button
                    type="button"
                    class={primary === 'print' && n === 0 ? 'primary' : undefined}
                    data-act="print"
                    onClick={() => print(of, written.text)}
                  >
                    {letter.print}
                  </button>
                  <button type="button" data-act="save" onClick={() => save(of, written.text)}>
                    {letter.save}
                  </button>
                  <span class="small" role="status" data-said>
                    {said?.sheet === of ? said.text : ''}
                  </span>
                </DraftSheet>
              )
            );
          })}
        </div>
        <p class="small">
          {limited && `${words.way.fieldLimit} `}
          {several && structure.to === 'controller' && letter.english}
        </p>
      </div>
    </div>
  );
}
