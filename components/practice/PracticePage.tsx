import { useEffect, useState } from 'preact/hooks';
import { freshPractice, type Variant } from '../../lib/domain/practice/practice';
import { languages } from '../../lib/locales';
import { fill, plural } from '../../lib/locales/format';
import { languageName } from '../../lib/locales/names';
import { Boundary } from '../Boundary';
import { usePracticeDoors } from '../doors';
import { LanguageChoice } from '../LanguageChoice';
import { Mark } from '../Mark';
import { SelectField } from '../SelectField';
import { CourseDesk } from './CourseDesk';
import { useHeardKeys } from './heard-keys';
import { isReset } from './keys';
import { MadeUpSite } from './MadeUpSite';
import { languageNames } from './names';
import { PolicyNotice } from './PolicyNotice';
import { PracticeChecklist } from './PracticeChecklist';
import { type OpenedPractice, type PracticeRoom, usePractice } from './practice';
import styles from './practice.module.css';
import { useStartOver } from './start-over';

/** The made-up site with the guide on it, and beside it what the practice record shows. */
export function PracticePage({ opened }: { opened: OpenedPractice }) {
  const doors = usePracticeDoors();
  const room = usePractice(opened);
  const { practiceWords: words, practice, language } = room;
  const [wasReset, setWasReset] = useState(false);

  const reset = () => {
    opened.shelf.change((now) => ({ ...freshPractice(now), begins: 'list' }));
    setWasReset(true);
  };
  const startOver = useStartOver(reset, () => doors.now().epochMilliseconds);
  const hear = useHeardKeys((event) => {
    if (!isReset(event)) return;
    event.preventDefault();
    startOver.press();
  });
  useEffect(() => {
    document.title = `Abstain: ${words.title}`;
  }, [words]);
  useEffect(() => {
    if (practice.events.length) setWasReset(false);
  }, [practice.events.length]);

  return (
    <div class={styles.page}>
      <header class={styles.notice}>
        <Mark />
        <h1>{words.title}</h1>
        <p>{words.notice}</p>
        <LanguageChoice
          chosen={language}
          languages={languages}
          label={words.interfaceLanguage}
          onChoose={room.chooseLanguage}
        />
        <PolicyNotice {...room.policy} />
      </header>
      <Choices room={room} isAsked={startOver.isAsked} onReset={reset} />
      <div class={styles.desk}>
        <Boundary of={practice}>
          <MadeUpSite room={room} shelf={opened.shelf} onFrame={hear} />
        </Boundary>
        <Beside room={room} wasReset={wasReset} />
      </div>
    </div>
  );
}

/** Beside the site: how the switch stands in practice, the checklist, what else there is, and the trainer's course. */
function Beside({ room, wasReset }: { room: PracticeRoom; wasReset: boolean }) {
  const { practiceWords: words, practice, standings } = room;
  const status = standings.find(({ step }) => step === 'switch-off')?.status ?? 'todo';
  return (
    <aside class={styles.aside} aria-label={words.checklist}>
      <section class="card" aria-labelledby="practice-result">
        <h2 id="practice-result">{words.resultTitle}</h2>
        <p role="status" data-result={status}>
          {wasReset ? words.wasReset : words.result[status]}
        </p>
        {status === 'held' && (
          <div class="acts">
            <a class="button" href="checklist.html#/steps">
              {words.ownOverview}
            </a>
          </div>
        )}
      </section>
      <section class={styles.checklist}>
        <h2>{words.checklist}</h2>
        <p class="small">{words.checklistNote}</p>
        <Boundary of={practice}>
          <PracticeChecklist room={room} />
        </Boundary>
      </section>
      <section class="card">
        <h2>{words.more}</h2>
        <div class="acts">
          <a class="button" href="presenter.html" target="_blank" rel="noreferrer">
            {words.presenter}
          </a>
          <a class="button" href="handouts.html" target="_blank" rel="noreferrer">
            {words.handouts}
          </a>
        </div>
      </section>
      <Boundary of={practice}>
        <CourseDesk room={room} />
      </Boundary>
    </aside>
  );
}

/** What to practise: the made-up site's language and what is met there; loading it again and starting over. */
function Choices({
  room,
  isAsked,
  onReset,
}: {
  room: PracticeRoom;
  /** Whether the key that starts over waits to be pressed again. */
  isAsked: boolean;
  onReset(): void;
}) {
  const { practiceWords: words, practice, language, site, labels } = room;
  const all = Object.values(labels);
  const proved = all.filter((label) => label !== null).length;
  const named = languageName(site, language);
  const variant = room.variants.includes(practice.variant) ? practice.variant : 'usual';
  return (
    <section class={styles.choices} aria-label={words.choices}>
      <SelectField
        name="site"
        label={words.siteLanguage}
        options={languageNames(room.siteLanguages, language)}
        chosen={site}
        onChoose={(chosen) => room.change((now) => ({ ...now, site: chosen }))}
      />
      <SelectField
        name="variant"
        label={words.variant}
        options={room.variants.map((code) => ({ code, name: words.variants[code].name }))}
        chosen={variant}
        onChoose={(chosen) =>
          // What was begun with one variant says nothing about another.
          room.change((now) => ({ ...freshPractice({ ...now, variant: chosen as Variant }), begins: 'list' }))
        }
      />
      <div class="acts">
        <button type="button" data-act="reload" onClick={() => location.reload()}>
          {words.reload}
        </button>
        <button type="button" data-act="reset" aria-keyshortcuts="Delete" onClick={onReset}>
          {words.reset} <kbd>{words.resetKey}</kbd>
        </button>
        <span role="status">{isAsked && words.resetAgain}</span>
      </div>
      <p class={styles.variant}>{words.variants[variant].what}</p>
      <p class="small">
        {proved === all.length
          ? fill(words.allProved, { language: named })
          : plural(language, words.proved, proved, { all: all.length, language: named })}
      </p>
    </section>
  );
}
