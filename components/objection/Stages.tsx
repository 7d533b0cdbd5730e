import type { ObjectionWords } from '../../lib/locales';
import type { Desk } from '../desk';
import css from './objection.module.css';

/** The pages on which an objection is made, in their order. */
const stages = ['country', 'send', 'day'] as const;
type Stage = (typeof stages)[number];

/** How far the person has come on the way to an objection, and what is still ahead. */
export function Stages({
  desk: { words },
  objection,
  at,
}: {
  desk: Desk;
  objection: ObjectionWords;
  at: Stage;
}) {
  const names: Record<Stage, string> = {
    country: words.region.yours,
    send: objection.way.stepSend,
    day: words.act.day.title,
  };
  return (
    <ol class={css.stages} data-stages={at}>
      {stages.map((stage) => (
        <li key={stage} aria-current={stage === at ? 'step' : undefined}>
          {names[stage]}
        </li>
      ))}
    </ol>
  );
}
