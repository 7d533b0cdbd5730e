import { type ChecklistWords, languages } from '../../lib/locales';
import type { Desk } from '../desk';
import { Guidance } from '../Guidance';
import { LanguageChoice } from '../LanguageChoice';
import { Region } from '../Region';
import { ByOrganisation } from './ByOrganisation';
import { Profiles } from './Profiles';

/** Everything a person can set, each with what it means. */
export default function SettingsSection({
  desk,
  words: { checklist, settings },
}: {
  desk: Desk;
  words: ChecklistWords;
  rest: string;
}) {
  return (
    <div class="settings-page">
      <h1>{checklist.sections.settings}</h1>
      <ByOrganisation desk={desk} words={settings} />
      <section class="card" aria-labelledby="guidance">
        <h2 id="guidance">{settings.guidance}</h2>
        <Guidance desk={desk} drawn />
        <p class="small">{desk.words.welcome.rule}</p>
      </section>
      <Region desk={desk} />
      <Profiles desk={desk} words={settings} />
      <section class="card" aria-labelledby="language">
        <h2 id="language">{settings.language}</h2>
        <LanguageChoice
          chosen={desk.language}
          languages={languages}
          label={desk.words.language.label}
          onChoose={desk.chooseLanguage}
        />
        <p class="small">{settings.languageNote}</p>
      </section>
    </div>
  );
}
