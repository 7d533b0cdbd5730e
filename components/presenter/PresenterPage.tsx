import { useEffect, useState } from 'preact/hooks';
import type { CalloutSaying } from '../../lib/domain/case/case-terms';
import { fill } from '../../lib/locales/format';
import { Boundary } from '../Boundary';
import { usePracticeDoors } from '../doors';
import { MadeUpSite } from '../practice/MadeUpSite';
import { PracticeChecklist } from '../practice/PracticeChecklist';
import { Cover } from './Cover';
import { type OpenedPresenter, PresenterControls, setUpOf, usePresenter } from './presenter';
import './presenter.css';
import { Room } from './Room';
import roomStyles from './room.module.css';
import { SetUpDialog } from './SetUp';
import { showWindow, windowNames } from './windows';

const openNotes = () => showWindow('notes.html', windowNames.notes, 'popup,width=960,height=760');

/** How much larger than usual the note is written: its sheet sets the root's font size by the window. */
const roomScale = () => (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16) * 1.1;

/** The window the room sees: one scene of the demonstration, and the controls. */
export function PresenterPage({ opened }: { opened: OpenedPresenter }) {
  const [settingUp, setSettingUp] = useState(false);
  const setUp = () => setSettingUp(true);
  const presenter = usePresenter(opened, { openOther: openNotes, setUp });
  const { room, words, scene, scenes } = presenter;
  const { practice } = room;
  const { showOpen } = usePracticeDoors();
  useEffect(() => {
    window.name = windowNames.room;
    return showOpen(windowNames.room);
  }, []);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  const sight = (seen: CalloutSaying | null) =>
    opened.shelf.change((now) => (now.seen === seen ? now : { ...now, seen }));

  const { title, room: lead } = words.scenes[scene.id];
  return (
    <>
      <Room
        scene={scene}
        place={
          scene.step
            ? fill(words.step, { n: scene.step, all: scenes.filter(({ step }) => step !== null).length })
            : scene.variant === 'usual'
              ? words.practiceOnly
              : words.whatIf
        }
        title={title}
        // Screen readers are told what the scene shows once it shows it.
        lead={
          scene.expects === null || presenter.status === scene.status
            ? fill(lead, { dataPrivacy: room.labels.dataPrivacy })
            : words.waiting
        }
        seen={practice.seen}
        status={presenter.status}
        time={presenter.time}
        words={words}
        interfaceWords={room.words}
        callout={room.noteWords.callout}
        controls={
          <PresenterControls
            presenter={presenter}
            other={{ label: words.openNotes, open: openNotes }}
            onSetUp={setUp}
            jumps={false}
          />
        }
      >
        <Boundary of={scene}>
          {scene.id === 'end' ? (
            <div class={roomStyles.checklist}>
              <PracticeChecklist room={room} />
            </div>
          ) : (
            <MadeUpSite
              room={room}
              shelf={opened.shelf}
              onSight={sight}
              onFrame={presenter.hear}
              scale={roomScale}
              turnedOff={scene.turnedOff}
            />
          )}
        </Boundary>
      </Room>
      {settingUp && <SetUpDialog {...setUpOf(presenter)} onClose={() => setSettingUp(false)} />}
      {practice.covered && (
        <Cover text={words.covered} act={words.uncover} onUncover={() => presenter.cover(false)} />
      )}
    </>
  );
}
