import type { ChecklistWords } from '../../lib/locales';
import type { Desk } from '../desk';
import { Guidance } from '../Guidance';
import { Region } from '../Region';
import { ByOrganisation } from './ByOrganisation';
import { Profiles } from './Profiles';
import styles from './settings.module.css';

/** Everything a person can set, each with what it means. */
export default function SettingsSection({
  desk,
  words: { checklist, settings },
}: {
  desk: Desk;
  words: ChecklistWords;
}) {
  return (
    <div class={styles.page}>
      <h1>{checklist.sections.settings}</h1>
      <ByOrganisation desk={desk} words={settings} />
      <section class="card" aria-labelledby="guidance">
        <h2 id="guidance">{settings.guidance}</h2>
        <Guidance desk={desk} drawn />
        <p class="small">{desk.words.welcome.rule}</p>
      </section>
      <Region desk={desk} />
      <Profiles desk={desk} words={settings} />
    </div>
  );
}
