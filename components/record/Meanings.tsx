import type { Witness } from '../../lib/domain/record/record-lines';
import type { RecordWords } from '../../lib/locales';
import { WitnessSign } from './WitnessSign';

/** What the ways in which an event is known mean, each with its sign. */
export function Meanings({ words: { witness, witnessMeans } }: { words: RecordWords }) {
  return (
    <dl class="meanings">
      {(Object.keys(witness) as Witness[]).map((one) => (
        <div key={one} data-witness={one}>
          <dt class="witness">
            <WitnessSign witness={one} />
            {witness[one]}
          </dt>
          <dd>{witnessMeans[one]}</dd>
        </div>
      ))}
    </dl>
  );
}
