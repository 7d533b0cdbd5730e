import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { regimeOf } from '../../lib/domain/objection/letter';
import { objectionClock, objectionsOf } from '../../lib/domain/objection/objection';
import { standingBy } from '../../lib/domain/objection/objection-state';
import { clockRulesOf } from '../clock-rules';
import type { Desk } from '../desk';
import { Brief } from './Brief';
import { headline, timeLeft } from './headline';
import { useObjectionTexts } from './kit';

/** Under the steps of the objection: where it stands, and the way into it. */
export default function ObjectionBrief({
  desk,
  href,
  onOpen,
}: {
  desk: Desk;
  href?: string | undefined;
  onOpen?: (() => void) | undefined;
}) {
  const texts = useObjectionTexts(desk.language);
  if (!texts) return null;
  const { brief } = texts.words;
  const { facts } = desk;
  const shared = { href, onAct: onOpen };
  if (!facts)
    return <Brief state="no-region" headline={brief.region} line={null} act={brief.go} {...shared} />;
  if (!regimeOf(letters, facts.right))
    return <Brief state="elsewhere" headline={brief.elsewhere} line={null} act={brief.go} {...shared} />;
  const objections = objectionsOf(desk.record.events, desk.profile);
  const objection = objections.findLast(({ settledOn }) => !settledOn) ?? objections.at(-1);
  if (!objection)
    return <Brief state="none" headline={brief.none} line={null} act={brief.start} {...shared} />;
  const clock = objectionClock(objection, clockRulesOf(facts), desk.now);
  const spoken = { words: texts.words, desk };
  const left = timeLeft(spoken, objection, clock);
  return (
    <Brief
      state={standingBy(objection, clock).state}
      headline={headline(spoken, objection, clock)}
      line={left && `${left.left} · ${left.by}`}
      act={brief.go}
      {...shared}
    />
  );
}
