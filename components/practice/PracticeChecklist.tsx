import { useState } from 'preact/hooks';
import { tracks } from '../../lib/domain/case/case-terms';
import { withWord } from '../../lib/domain/practice/practice';
import { Checklist } from '../Checklist';
import { dayHere, dayInWords } from '../day';
import { usePracticeDoors } from '../doors';
import { Evidence } from '../Evidence';
import type { PracticeRoom } from './practice';

/** The path of an address, behind `#`: in practice every place is a page of the made-up site. */
const madeUp = (url: string) => `#${new URL(url).pathname}`;

/** The steps with their status in the practice record, as the person's own checklist shows them in the real one. */
export function PracticeChecklist({ room }: { room: PracticeRoom }) {
  const { words, caseWords, language, region } = room;
  const [open, setOpen] = useState<string | null>(null);
  const doors = usePracticeDoors();
  const { now, newId } = doors;
  const date = (iso: string) => dayInWords(iso, doors.timeZone(), language);
  const today = dayHere(doors);
  const say = (kind: 'said-done' | 'undone', step: string) =>
    room.change((before) => withWord(before, kind, step, { id: newId(), now: now().epochMilliseconds }));

  const steps = room.steps.map((step) => ({
    ...step,
    place: {
      url: madeUp(step.place.url),
      ...(step.place.also && {
        also: Object.fromEntries(Object.entries(step.place.also).map(([id, url]) => [id, madeUp(url)])),
      }),
    },
  }));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only turns links, which keyboards follow as well, to this window.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    <div
      onClick={(event) => {
        const href = (event.target as Element).closest('a')?.getAttribute('href');
        if (!href?.startsWith('#')) return;
        event.preventDefault();
        location.hash = href;
      }}
    >
      {tracks.map((track) => (
        <Checklist
          key={track}
          track={track}
          steps={steps}
          standings={room.standings}
          caseWords={caseWords}
          words={words}
          date={date}
          open={open}
          onOpen={(step, isOpen) => {
            if (isOpen || open === step) setOpen(isOpen ? step : null);
          }}
          onSay={(step) => say('said-done', step)}
          onUndo={({ step }) => say('undone', step)}
          evidence={({ claims }) => (
            <Evidence reader={{ words, caseWords, region, today, date }} ids={claims} />
          )}
        />
      ))}
    </div>
  );
}
