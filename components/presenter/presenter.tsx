import { useEffect, useState } from 'preact/hooks';
import { freshPractice, variants } from '../../lib/domain/practice/practice';
import { enterScene, type Scene, sceneOf, scenesFor } from '../../lib/domain/practice/presentation';
import type { Status } from '../../lib/domain/record/standing';
import type { PracticeDoors } from '../../lib/extension/practice-doors';
import { languages, type PresenterWords, textsOf } from '../../lib/locales';
import { languageName } from '../../lib/locales/names';
import { usePracticeDoors } from '../doors';
import { languageNames, regionNames } from '../practice/names';
import { type OpenedPractice, openPractice, type PracticeRoom, usePractice } from '../practice/practice';
import { useStartOver } from '../practice/start-over';
import { useLoaded } from '../texts';
import { Controls } from './Controls';
import { usePresenterKeys } from './presenter-keys';
import type { SetUpProps } from './SetUp';

/** What a window of the presenter's starts from. */
export interface OpenedPresenter extends OpenedPractice {
  words: PresenterWords;
}

/** What both of the presenter's windows show; one follows the other through the shelf they share. */
export interface Presenter {
  room: PracticeRoom;
  words: PresenterWords;
  scenes: readonly Scene[];
  scene: Scene;
  /** The scene's number, counted from 0. */
  shown: number;
  status: Status;
  /** How long the demo has run, `m:ss`, or null before it began. */
  time: string | null;
  go(n: number): void;
  cover(covered: boolean): void;
  reset(): void;
  /** Whether the key that starts over was pressed, and waits to be pressed again. */
  resetAsked: boolean;
  /** Hears the presenter's keys in a document: this window's, or a frame's. */
  hear(target: Document): void;
}

/** Opens practice as it stands, with the presenter's texts. */
export async function openPresenter(doors: PracticeDoors): Promise<OpenedPresenter> {
  const opened = await openPractice(doors);
  // A demonstration that has not begun starts from nothing, whatever was practised here before.
  opened.shelf.change((now) =>
    now.began === null ? enterScene(now, now.scene, scenesFor(variants), doors.now().epochMilliseconds) : now,
  );
  return { ...opened, words: await textsOf('presenter', opened.texts.language) };
}

/**
 * The presenter as it stands now.
 * @param keys what a window does for the two keys that mean something else in each: `openOther` opens the other
 *   window, `setUp` lets the languages and the region be chosen
 */
export function usePresenter(opened: OpenedPresenter, keys: { openOther(): void; setUp(): void }): Presenter {
  const doors = usePracticeDoors();
  const clock = () => doors.now().epochMilliseconds;
  const room = usePractice(opened);
  const [now, setNow] = useState(clock);
  const { practice, language } = room;
  const words = useLoaded((wanted) => textsOf('presenter', wanted), language, opened.words) ?? opened.words;
  const scenes = scenesFor(room.variants);
  const scene = sceneOf(practice, scenes);
  const shown = scenes.indexOf(scene);

  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 1000);
    return () => clearInterval(timer);
  }, []);

  const { change } = opened.shelf;
  const go = (n: number) => change((before) => enterScene(before, n, scenes, clock()));
  const cover = (covered: boolean) => change((before) => ({ ...before, covered }));
  const reset = () => change((before) => freshPractice({ ...before, variant: 'usual' }));
  const startOver = useStartOver(reset, clock);

  const hear = usePresenterKeys({
    scenes,
    shown,
    covered: practice.covered,
    characterKeys: practice.characterKeys,
    clock,
    go,
    cover,
    startOver: startOver.press,
    ...keys,
  });
  useEffect(doors.keepAwake, []);

  const seconds = practice.began === null ? null : Math.max(0, Math.floor((now - practice.began) / 1000));
  return {
    room,
    words,
    scenes,
    scene,
    shown,
    status: room.standings.find(({ step }) => step === 'switch-off')?.status ?? 'todo',
    time: seconds === null ? null : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    go,
    cover,
    reset,
    resetAsked: startOver.isAsked,
    hear,
  };
}

/** What either window lets be chosen. */
export function setUpOf({ room, words, scene, scenes, go }: Presenter): SetUpProps {
  const { language } = room;
  return {
    words,
    policy: room.policy,
    choices: [
      {
        name: 'language',
        label: words.interfaceLanguage,
        options: languages.map((code) => ({
          code,
          lang: code,
          name: languageName(code, code),
        })),
        chosen: language,
        onChoose: room.chooseLanguage,
      },
      {
        name: 'site',
        label: words.siteLanguage,
        options: languageNames(room.siteLanguages, language),
        chosen: room.site,
        onChoose: (site) => room.change((now) => ({ ...now, site })),
      },
      {
        name: 'region',
        label: words.region,
        options: regionNames(language, room.caseWords.regions.subdivisions),
        chosen: room.region ?? '',
        none: words.anyRegion,
        onChoose: (region) => room.change((now) => ({ ...now, region: region || null })),
      },
      {
        name: 'variant',
        label: words.variant,
        options: room.variants.map((code) => ({ code, name: room.practiceWords.variants[code].name })),
        chosen: scene.variant,
        onChoose: (variant) => go(scenes.findIndex((one) => one.variant === variant)),
      },
    ],
  };
}

/** The controls of either window. */
export function PresenterControls({
  presenter: { words, scenes, shown, room, ...does },
  other,
  jumps,
  onSetUp,
}: {
  presenter: Presenter;
  jumps: boolean;
  other: { label: string; open(): void };
  onSetUp?: () => void;
}) {
  return (
    <Controls
      scenes={scenes}
      shown={shown}
      covered={room.practice.covered}
      words={words}
      onScene={does.go}
      onCover={() => does.cover(!room.practice.covered)}
      onReset={does.reset}
      again={does.resetAsked ? room.practiceWords.resetAgain : ''}
      jumps={jumps}
      other={other}
      {...(onSetUp && { onSetUp })}
    />
  );
}
