import type { ComponentChildren } from 'preact';
import type { PracticeWords } from '../../lib/words/practice';

/** The pages of the made-up site; each stands at the address LinkedIn's page of that kind has. */
export type PracticePage = 'list' | 'setting' | 'form';

/** Labels as LinkedIn prints them; everything else on the site is ours. */
export interface PrintedLabels {
  language: string;
  settingName: string;
  toggleLabel: string;
  /** Null where nobody was found to quote it; the site then goes without. */
  pageQuestion: string | null;
  sectionHeading: string | null;
  dataPrivacy: string;
  onOff: readonly [on: string, off: string];
  formOption: string | null;
}

export interface PracticeSiteProps {
  page: PracticePage;
  paths: Record<PracticePage, string>;
  labels: PrintedLabels;
  words: PracticeWords;
  on: boolean;
  onFlip(on: boolean): void;
  /** The person followed a link of the made-up site. */
  onGo(page: PracticePage): void;
}

/** A settings site that does not exist, built like the one that does: a list, a setting of its own, a form. */
export function PracticeSite(props: PracticeSiteProps) {
  return (
    <div class="practice-site">
      <SiteBar {...props} />
      <main lang={props.labels.language}>
        {props.page === 'list' && <DataPrivacyList {...props} />}
        {props.page === 'setting' && <Setting {...props} />}
        {props.page === 'form' && <Form {...props} />}
      </main>
    </div>
  );
}

function Go({
  to,
  children,
  paths,
  onGo,
  ...rest
}: PracticeSiteProps & { to: PracticePage; children: ComponentChildren; class?: string; current?: boolean }) {
  return (
    <a
      class={rest.class}
      href={paths[to]}
      aria-current={rest.current ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onGo(to);
      }}
    >
      {children}
    </a>
  );
}

function SiteBar(props: PracticeSiteProps) {
  const { words, labels, page } = props;
  return (
    <nav class="practice-bar" aria-label={words.siteNavigation}>
      <span class="practice-name">{words.siteName}</span>
      <Go {...props} to="list" current={page === 'list'}>
        <span lang={labels.language}>{labels.dataPrivacy}</span>
      </Go>
      <Go {...props} to="form" current={page === 'form'}>
        {words.formLink}
      </Go>
    </nav>
  );
}

function DataPrivacyList(props: PracticeSiteProps) {
  const { labels, words, on } = props;
  return (
    <>
      <h1>{labels.dataPrivacy}</h1>
      {labels.sectionHeading && <h2>{labels.sectionHeading}</h2>}
      <ul class="practice-rows">
        {words.otherRows.map((row) => (
          <li key={row}>
            <span class="practice-row">
              <span>{row}</span>
            </span>
          </li>
        ))}
        <li>
          <Go {...props} to="setting" class="practice-row">
            <span>{labels.settingName}</span>
            <span class="practice-value">{labels.onOff[on ? 0 : 1]}</span>
          </Go>
        </li>
      </ul>
    </>
  );
}

function Setting(props: PracticeSiteProps) {
  const { labels, on, onFlip, words } = props;
  return (
    <>
      <Go {...props} to="list" class="practice-back">
        {labels.dataPrivacy}
      </Go>
      <h1>{labels.settingName}</h1>
      {labels.pageQuestion && <p>{labels.pageQuestion}</p>}
      <div class="practice-switch">
        <label id="practiceSettingKey" for="practice-switch">
          {labels.toggleLabel}
        </label>
        <span class="practice-value" aria-hidden="true">
          {labels.onOff[on ? 0 : 1]}
        </span>
        <input
          id="practice-switch"
          type="checkbox"
          role="switch"
          aria-labelledby="practiceSettingKey"
          checked={on}
          aria-checked={on}
          onChange={(event) => onFlip(event.currentTarget.checked)}
        />
      </div>
      <p class="practice-small">{words.settingNote}</p>
    </>
  );
}

function Form({ labels, words }: PracticeSiteProps) {
  return (
    <>
      <h1>{words.formTitle}</h1>
      <p>{words.formNote}</p>
      <form class="practice-form" onSubmit={(event) => event.preventDefault()}>
        <label>
          {words.formName}
          <input type="text" autocomplete="off" />
        </label>
        <label>
          {words.formEmail}
          <input type="email" autocomplete="off" />
        </label>
        <label>
          {words.formType}
          <select>
            <option>{words.formChoose}</option>
            {labels.formOption && <option lang={labels.language}>{labels.formOption}</option>}
            <option>{words.formOther}</option>
          </select>
        </label>
      </form>
    </>
  );
}
