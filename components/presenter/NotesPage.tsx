import { useEffect, useState } from 'preact/hooks';
import { linkedinAiTraining } from '../../lib/cases/claims';
import { sceneClaims } from '../../lib/cases/linkedin-ai-training/lesson';
import { claimIsStale, claimsNamed } from '../../lib/domain/case/case';
import { dateInWords, fill, plural } from '../../lib/locales/format';
import { Boundary } from '../Boundary';
import { ClaimList } from '../ClaimList';
import { dayHere } from '../day';
import { usePracticeDoors } from '../doors';
import { Notes } from './Notes';
import './presenter.css';
import { type OpenedPresenter, PresenterControls, setUpOf, usePresenter } from './presenter';
import { SetUp } from './SetUp';
import { showWindow, windowNames } from './windows';

const openRoom = () => showWindow('presenter.html', windowNames.room);
const setUp = () => document.querySelector<HTMLElement>('[data-set-up] select')?.focus();

/** The window the speaker sees: what to say, and what the room should see now. */
export function NotesPage({ opened }: { opened: OpenedPresenter }) {
  const presenter = usePresenter(opened, { openOther: openRoom, setUp });
  const { room, words, scene, scenes, shown } = presenter;
  const { practice, caseWords, noteWords, language, region } = room;
  const doors = usePracticeDoors();
  const { isOpen } = doors;
  const [roomIsOpen, setRoomIsOpen] = useState<boolean | null>(null);
  const [today] = useState(() => dayHere(doors));
  useEffect(() => {
    window.name = windowNames.notes;
  }, []);
  useEffect(() => {
    const look = () => void isOpen(windowNames.room).then(setRoomIsOpen);
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    document.title = words.notesTitle;
  }, [words]);

  const claims = claimsNamed(
    linkedinAiTraining,
    linkedinAiTraining.claims,
    sceneClaims[scene.id],
    region,
    today,
  );
  return (
    <Notes
      scene={scene}
      after={scenes[shown + 1] ?? null}
      roomSays={practice.seen && noteWords.callout[practice.seen].title}
      seen={practice.seen}
      status={presenter.status}
      roomIsOpen={roomIsOpen}
      time={presenter.time}
      notYet={plural(language, words.notYet, scene.within)}
      words={words}
      interfaceWords={room.words}
      keys={words.keyList.map(({ key, means }) => [fill(key, { last: scenes.length - 1 }), means] as const)}
      characterKeys={practice.characterKeys}
      onCharacterKeys={(characterKeys) => room.change((now) => ({ ...now, characterKeys }))}
      evidence={
        claims.length > 0 && (
          <Boundary of={scene}>
            <ClaimList
              claims={claims}
              sources={linkedinAiTraining.sources}
              caseWords={caseWords}
              words={room.words}
              date={(iso) => dateInWords(iso, language)}
              stale={(claim) => claimIsStale(claim, today)}
            />
          </Boundary>
        )
      }
      setUp={<SetUp {...setUpOf(presenter)} />}
      controls={
        <PresenterControls presenter={presenter} jumps other={{ label: words.openRoom, open: openRoom }} />
      }
    />
  );
}
