import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/theme.css';
import '../../components/steps.css';
import '../../components/practice/practice.css';
import '../../components/presenter/presenter.css';
import { MadeUpSite } from '../../components/practice/MadeUpSite';
import { PracticeChecklist } from '../../components/practice/PracticeChecklist';
import { Cover } from '../../components/presenter/Cover';
import {
  type OpenedPresenter,
  openPresenter,
  PresenterControls,
  setUpOf,
  usePresenter,
} from '../../components/presenter/presenter';
import { Room } from '../../components/presenter/Room';
import { SetUpDialog } from '../../components/presenter/SetUp';
import type { CalloutState } from '../../lib/domain/case/case-terms';
import { fill } from '../../lib/locales/format';

const openNotes = () => void window.open('notes.html', 'abstain-notes', 'popup,width=960,height=760');

function Presenting({ opened }: { opened: OpenedPresenter }) {
  const [settingUp, setSettingUp] = useState(false);
  const setUp = () => setSettingUp(true);
  const presenter = usePresenter(opened, { openOther: openNotes, setUp });
  const { room, words, scene, scenes } = presenter;
  const { practice } = room;
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  const sight = (seen: CalloutState | null) =>
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
        lead={fill(lead, { dataPrivacy: room.labels.dataPrivacy })}
        seen={practice.seen}
        status={presenter.status}
        time={presenter.time}
        words={words}
        interfaceWords={room.words}
        callout={room.caseWords.callout}
        controls={
          <PresenterControls
            presenter={presenter}
            other={{ label: words.openNotes, open: openNotes }}
            onSetUp={setUp}
          />
        }
      >
        {scene.id === 'end' ? (
          <div class="room-checklist">
            <PracticeChecklist room={room} />
          </div>
        ) : (
          <MadeUpSite room={room} shelf={opened.shelf} onSight={sight} onFrame={presenter.hear} />
        )}
      </Room>
      {settingUp && <SetUpDialog {...setUpOf(presenter)} onClose={() => setSettingUp(false)} />}
      {practice.covered && (
        <Cover text={words.covered} act={words.uncover} onUncover={() => presenter.cover(false)} />
      )}
    </>
  );
}

const opened = await openPresenter();
render(<Presenting opened={opened} />, document.getElementById('presenter') as HTMLElement);
