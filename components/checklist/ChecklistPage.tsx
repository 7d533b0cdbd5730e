import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Doors } from '../../lib/extension/doors';
import { type ChecklistWords, languages, textsOf } from '../../lib/locales';
import { Filled } from '../Apart';
import { Boundary } from '../Boundary';
import { type Desk, type OpenedDesk, openDesk, useDesk } from '../desk';
import { preference, useDoors } from '../doors';
import { focusHeading } from '../focus';
import { LanguageChoice } from '../LanguageChoice';
import { ProfileChoice } from '../ProfileChoice';
import { readRoute, useRoute } from '../route';
import { type SectionName, sectionNames } from '../surfaces';
import { useLoaded } from '../texts';
import { Unreadable } from '../Unreadable';
import { Shell } from './Shell';

type Section = ComponentType<{ desk: Desk; words: ChecklistWords; rest: string }>;

/** Each section is a chunk that is loaded when it is opened. */
const sections: Record<SectionName, () => Promise<{ default: Section }>> = {
  steps: () => import('../steps/StepsSection'),
  objection: () => import('../objection/ObjectionSection'),
  record: () => import('../record/RecordSection'),
  case: () => import('../case/CaseSection'),
  review: () => import('../review/ReviewSection'),
  settings: () => import('../settings/SettingsSection'),
  delete: () => import('../delete/DeleteSection'),
};

/** The section of an address by its name, the steps where it names none; null for a name that no section has. */
const sectionNamed = (name: string): SectionName | null =>
  sectionNames.find((section) => section === (name || 'steps')) ?? null;

/** Which section was open last, under this name among the page's short texts. */
const lastSection = 'section';

/** What the full page starts from. */
export interface OpenedChecklist {
  opened: OpenedDesk;
  words: ChecklistWords;
}

/** Reads record and texts; an address that names no section goes to the one that was open last. */
export async function openChecklist(doors: Doors): Promise<OpenedChecklist> {
  const last = preference(doors.localTexts, lastSection).read();
  const wanted = sectionNames.find((section) => section === last);
  if (!location.hash && wanted) history.replaceState(null, '', `#/${wanted}`);
  const opened = await openDesk(doors, (language) => {
    const known = sectionNamed(readRoute(location.hash).section);
    return Promise.all([textsOf('checklist', language), known && sections[known]()]);
  });
  return { opened, words: await textsOf('checklist', opened.texts.language) };
}

/**
 * The full page: one section at a time, named by the address. Longer than 80 lines because it loads, names and shows
 * one section, and says what is wrong where it cannot.
 */
export function ChecklistPage({ opened: { opened, words: firstWords } }: { opened: OpenedChecklist }) {
  const doors = useDoors();
  const desk = useDesk(opened);
  const { section: asked, rest } = useRoute();
  const name = asked || 'steps';
  const known = sectionNamed(name);
  const [loaded, setLoaded] = useState<{ name: string; Section: Section | null } | null>(null);
  const words =
    useLoaded((wanted) => textsOf('checklist', wanted), desk?.language ?? null, firstWords) ?? firstWords;
  const arrived = useRef(false);

  useEffect(() => {
    const said = known ? words.checklist.sections[known] : words.checklist.notFound.title;
    document.title = `${said} – Abstain`;
  }, [name, words]);
  useEffect(() => {
    if (!known) return;
    let current = true;
    sections[known]().then(
      ({ default: Section }) => current && setLoaded({ name, Section }),
      () => current && setLoaded({ name, Section: null }),
    );
    // A person who deleted something, or thought better of it, begins in another section next time.
    if (known !== 'delete') preference(doors.localTexts, lastSection).write(name);
    return () => {
      current = false;
    };
  }, [name]);
  useEffect(() => {
    if (loaded?.name !== name) return;
    // Following a link to a section takes the reader there; arriving on the page does not move the focus.
    if (arrived.current) focusHeading(document.getElementById('section'));
    arrived.current = true;
  }, [loaded]);

  if (!desk) return <Unreadable words={opened.texts.words} />;
  const { contact } = desk.policy.set;
  const Section = loaded?.name === name ? loaded.Section : undefined;
  return (
    <Shell
      sections={sectionNames}
      current={known}
      words={words.checklist}
      notAffiliated={desk.words.popup.notAffiliated}
      contact={contact && <Filled text={desk.words.organisation.contact} values={{ contact }} />}
      tools={
        <>
          <ProfileChoice
            people={desk.people}
            chosen={desk.profile}
            words={desk.words.profile}
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
          <p>
            <Filled text={words.checklist.notFound.text} values={{ name }} />
          </p>
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
      {Section && (
        <Boundary key={name} of={desk.record}>
          <Section desk={desk} words={words} rest={rest} />
        </Boundary>
      )}
    </Shell>
  );
}
