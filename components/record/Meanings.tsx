import type { Witness } from '../../lib/domain/record/record-lines';
import type { RecordWords } from '../../lib/locales';
import css from './record.module.css';
import { WitnessSign } from './WitnessSign';

/** What the ways in which an event is known mean, each with its sign. */
export function Meanings({ words: { witness, witnessMeans } }: { words: RecordWords }) {
  return (
    <dl class={css.meanings}>
      {(Object.keys(witness) as Witness[]).map((one) => (
        <div key={one} data-witness={one}>
          <dt class={css.witness}>
            <WitnessSign witness={one} />
            {witness[one]}
          </dt>
          <dd>{witnessMeans[one]}</dd>
        </div>
      ))}
    </dl>
  );
}
