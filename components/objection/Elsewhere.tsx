import type { ObjectionWords } from '../../lib/locales';
import { places } from '../../lib/sites/linkedin/addresses';
import type { Desk } from '../desk';
import { Evidence } from '../Evidence';
import { Rights } from '../Region';

/** Where there is no objection: what the switch does there, which rights there are and are not, and the sources. */
export function Elsewhere({ desk, words }: { desk: Desk; words: ObjectionWords }) {
  const { facts } = desk;
  if (!facts) return null;
  return (
    <section class="card" data-elsewhere={facts.rule}>
      <p>{words.elsewhere.no}</p>
      <Rights facts={facts} desk={desk} />
      {desk.member === false ? (
        <p>{desk.words.popup.noneWhy}</p>
      ) : (
        <div class="acts">
          <a class="button primary" href={places.setting} target="_blank" rel="noreferrer">
            {words.elsewhere.switch}
          </a>
        </div>
      )}
      <Evidence reader={desk} ids={facts.claims} open />
    </section>
  );
}
