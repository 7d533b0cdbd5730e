import { type ComponentType, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ChecklistWords, languages, textsOf } from '../../lib/locales';
import '../../components/theme.css';
import '../../components/steps.css';
import '../../components/checklist/checklist.css';
import { Shell } from '../../components/checklist/Shell';
import { type Desk, type OpenedDesk, openDesk, useDesk } from '../../components/desk';
import { LanguageChoice } from '../../components/LanguageChoice';
import { ProfileChoice } from '../../components/ProfileChoice';
import { preference } from '../../components/preference';
import { useRoute } from '../../components/route';
import { Unreadable } from '../../components/Unreadable';
import { fill } from '../../lib/locales/format';

type Section = ComponentType<{ desk: Desk; words: ChecklistWords; rest: string }>;

/** The sections in their order; each is a chunk that is loaded when it is opened. */
const sections: Record<string, () => Promise<{ default: Section }>> = {
  steps: () => import('../../components/steps/StepsSection'),
  objection: () => import('../../components/objection/ObjectionSection'),
  record: () => import('../../components/record/RecordSection'),
  case: () => import('../../components/case/CaseSection'),
  review: () => import('../../components/review/ReviewSection'),
  settings: () => import('../../components/settings/SettingsSection'),
};

const lastSection = preference('section');

function Checklist({ opened, words: firstWords }: { opened: OpenedDesk; words: ChecklistWords }) {
  const desk = useDesk(opened);
  const [words, setWords] = useState(firstWords);
  const { section: asked, rest } = useRoute();
  const name = asked || 'steps';
  const known = Object.hasOwn(sections, name);
  const [loaded, setLoaded] = useState<{ name: string; Section: Section | null } | null>(null);
  const language = desk?.language;
  const arrived = useRef(false);

  useEffect(() => {
    if (language) void textsOf('checklist', language).then(setWords);
  }, [language]);
  useEffect(() => {
    const said = words.checklist.sections[name as keyof ChecklistWords['checklist']['sections']];
    document.title = `${said ?? words.checklist.title} – Abstain`;
  }, [name, words]);
  useEffect(() => {
    if (!known) return;
    let current = true;
    sections[name]?.().then(
      ({ default: Section }) => current && setLoaded({ name, Section }),
      () => current && setLoaded({ name, Section: null }),
    );
    lastSection.write(name);
    return () => {
      current = false;
    };
  }, [name]);
  useEffect(() => {
    if (loaded?.name !== name) return;
    // Following a link to a section takes the reader there; arriving on the page does not move the focus.
    if (arrived.current) document.getElementById('section')?.focus();
    arrived.current = true;
  }, [loaded]);

  if (!desk) return <Unreadable words={opened.texts.words} />;
  const Section = loaded?.name === name ? loaded.Section : undefined;
  return (
    <Shell
      sections={Object.keys(sections)}
      current={known ? name : null}
      words={words.checklist}
      notAffiliated={desk.words.popup.notAffiliated}
      tools={
        <>
          <ProfileChoice
            profiles={desk.profiles}
            chosen={desk.profile}
            label={desk.words.profile.label}
            onChoose={desk.chooseProfile}
          />
          <LanguageChoice
            chosen={desk.language}
            languages={languages}
            label={desk.words.language.label}
            onChoose={desk.chooseLanguage}
          />
        </>
      }
    >
      {desk.failure && (
        <p class="failed" role="alert">
          {desk.words.notices[desk.failure]}
        </p>
      )}
      {!known && (
        <section class="card">
          <h1>{words.checklist.notFound.title}</h1>
          <p>{fill(words.checklist.notFound.text, { name })}</p>
        </section>
      )}
      {known && Section === null && (
        <section class="card">
          <h1>{words.checklist.failed.title}</h1>
          <p>{words.checklist.failed.text}</p>
          <div class="acts">
            <button type="button" class="primary" onClick={() => location.reload()}>
              {words.checklist.failed.act}
            </button>
          </div>
        </section>
      )}
      {Section && <Section desk={desk} words={words} rest={rest} />}
    </Shell>
  );
}

const wanted = lastSection.read();
if (!location.hash && wanted && Object.hasOwn(sections, wanted))
  history.replaceState(null, '', `#/${wanted}`);
const opened = await openDesk();
const words = await textsOf('checklist', opened.texts.language);
render(<Checklist opened={opened} words={words} />, document.getElementById('checklist') as HTMLElement);
