import { useEffect, useState } from 'preact/hooks';
import { linkedinAiTraining } from '../../lib/cases/claims';
import { parts } from '../../lib/cases/linkedin-ai-training/lesson';
import { type Authority, regionFacts } from '../../lib/domain/case/case';
import type { PracticeDoors } from '../../lib/extension/practice-doors';
import { type HandoutWords, languages, textsOf } from '../../lib/locales';
import { apart, dateInWords, fill } from '../../lib/locales/format';
import { printedIn } from '../../lib/sites/linkedin/labels';
import { dayHere } from '../day';
import { usePracticeDoors } from '../doors';
import { LanguageChoice } from '../LanguageChoice';
import { Mark } from '../Mark';
import { regionNames } from '../practice/names';
import { PolicyNotice } from '../practice/PolicyNotice';
import { type OpenedPractice, openPractice, type PracticeRoom, usePractice } from '../practice/practice';
import { SelectField } from '../SelectField';
import { useLoaded } from '../texts';
import styles from './handouts.module.css';
import { lessonFor, paperOf } from './lesson';
import { Quiz, QuizKey } from './Quiz';
import type { SheetHead } from './Sheet';
import { Slip } from './Slip';
import { StepsSheet } from './StepsSheet';
import { TrainerGuide } from './TrainerGuide';

const sheets = ['steps', 'guide', 'quiz', 'key', 'slip'] as const;
type SheetName = (typeof sheets)[number];

const papers = ['a4', 'letter'] as const;
type Paper = (typeof papers)[number];

/** What the page of handouts starts from. */
export interface OpenedHandouts {
  opened: OpenedPractice;
  words: HandoutWords;
  /** Loaded here: the other pages would have it with their first files if this one named it among its own. */
  authorities: readonly Authority[];
}

/** Opens practice as it stands, with the texts of the handouts. */
export async function openHandouts(doors: PracticeDoors): Promise<OpenedHandouts> {
  const opened = await openPractice(doors);
  const [words, { authorities }] = await Promise.all([
    textsOf('handouts', opened.texts.language),
    import('../../lib/cases/authorities'),
  ]);
  return { opened, words, authorities: authorities.authorities };
}

/** The trainer's papers: chosen on the screen, and printed as they are shown. */
export function HandoutsPage({ opened: { opened, words: first, authorities } }: { opened: OpenedHandouts }) {
  const room = usePractice(opened);
  const [wanted, setWanted] = useState<readonly SheetName[]>(sheets);
  const [chosenPaper, setPaper] = useState<Paper | null>(null);
  const { language, region } = room;
  const words = useLoaded((wanted) => textsOf('handouts', wanted), language, first) ?? first;
  const paper = chosenPaper ?? paperOf(region);

  useEffect(() => {
    document.title = `Abstain: ${words.title}`;
  }, [words]);

  return (
    <>
      <header class={styles.choices}>
        <div class="bar">
          <Mark />
          <h1>{words.title}</h1>
          <LanguageChoice
            chosen={language}
            languages={languages}
            label={room.words.language.label}
            onChoose={room.chooseLanguage}
          />
        </div>
        <p>{words.intro}</p>
        <PolicyNotice {...room.policy} />
        <Choices
          room={room}
          words={words}
          paper={paper}
          wanted={wanted}
          onPaper={setPaper}
          onWanted={setWanted}
        />
        <button
          type="button"
          class="primary"
          data-act="print"
          disabled={!region || !wanted.length}
          onClick={() => window.print()}
        >
          {words.print}
        </button>
        {!region && <p role="status">{words.regionFirst}</p>}
      </header>
      <main class={`${styles.papers} ${styles[paper]}`} data-paper={paper}>
        {region && (
          <Sheets room={room} region={region} words={words} wanted={wanted} authorities={authorities} />
        )}
      </main>
    </>
  );
}

/** What to print: for which region, on which paper, which sheets. */
function Choices({
  room,
  words,
  paper,
  wanted,
  onPaper,
  onWanted,
}: {
  room: PracticeRoom;
  words: HandoutWords;
  paper: Paper;
  wanted: readonly SheetName[];
  onPaper(paper: Paper): void;
  onWanted(sheets: readonly SheetName[]): void;
}) {
  const { language, region, caseWords } = room;
  return (
    <div class={styles.fields}>
      <SelectField
        name="region"
        label={words.region}
        options={regionNames(language, caseWords.regions.subdivisions)}
        chosen={region ?? ''}
        none={words.chooseRegion}
        onChoose={(chosen) => room.change((now) => ({ ...now, region: chosen || null }))}
      />
      <SelectField
        name="paper"
        label={words.paper}
        options={papers.map((code) => ({ code, name: words.papers[code] }))}
        chosen={paper}
        onChoose={(chosen) => onPaper(chosen as Paper)}
      />
      <fieldset>
        <legend>{words.sheetsTitle}</legend>
        {sheets.map((name) => (
          <label key={name} class="tick">
            <input
              type="checkbox"
              data-sheet-choice={name}
              checked={wanted.includes(name)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                onWanted(sheets.filter((one) => (one === name ? checked : wanted.includes(one))));
              }}
            />
            {words.sheets[name]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** The one authority of a place by name and address; where each part of a country has its own, a sentence that says so. */
function authorityOn(
  authorities: readonly Authority[],
  ids: readonly string[],
  ofPart: string,
): string | null {
  const found = authorities.filter(({ id }) => ids.includes(id));
  const [only] = found;
  if (!only) return null;
  if (found.length > 1) return ofPart;
  // Where an authority has its name in several languages, the first one is enough to find it by.
  const [name] = (only.nameNative ?? only.name).split(' / ');
  return `${name}, ${only.website.replace('https://', '').replace(/\/$/, '')}`;
}

function Sheets({
  room,
  region,
  words,
  wanted,
  authorities,
}: {
  room: PracticeRoom;
  region: string;
  words: HandoutWords;
  wanted: readonly SheetName[];
  authorities: readonly Authority[];
}) {
  const { language, caseWords, course } = room;
  const date = (iso: string) => dateInWords(iso, language);
  const today = dayHere(usePracticeDoors());
  const lesson = lessonFor(linkedinAiTraining, region, today);
  const facts = { sources: linkedinAiTraining.sources, caseWords, date, words };
  const place = regionFacts(linkedinAiTraining, region);
  const name = regionNames(language, caseWords.regions.subdivisions).find(
    ({ code }) => code === region,
  )?.name;
  const head: SheetHead = {
    words,
    said: [
      fill(words.where, { region: name ?? region }),
      fill(words.facts, { date: date(linkedinAiTraining.edition) }),
      ...(course?.name ? [`${words.course}: ${apart(course.name)}`] : []),
    ],
    contact: course?.contact,
  };
  return (
    <>
      {wanted.includes('steps') && (
        <StepsSheet
          head={head}
          steps={room.steps}
          caseWords={caseWords}
          labels={printedIn(language)}
          right={place ? caseWords.rights[place.rule as keyof typeof caseWords.rights] : undefined}
          controller={fill(room.words.region.controller, { name: place?.controller.name ?? '' })}
          authority={place && authorityOn(authorities, place.authority.ids, words.authorityOfPart)}
        />
      )}
      {wanted.includes('guide') && (
        <TrainerGuide head={head} parts={parts} questions={lesson.questions} facts={facts} />
      )}
      {wanted.includes('quiz') && <Quiz head={head} items={lesson.quiz} />}
      {wanted.includes('key') && (
        <QuizKey
          head={head}
          items={lesson.quiz}
          facts={facts}
          right={(letter) => fill(words.right, { letter })}
        />
      )}
      {wanted.includes('slip') && <Slip head={head} />}
    </>
  );
}
