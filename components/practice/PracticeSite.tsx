import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lateAfter, type PracticePage } from '../../lib/domain/practice/practice';
import type { PracticeWords } from '../../lib/locales';
import type { Printed } from '../../lib/sites/linkedin/labels';
import { InLanguage } from '../Apart';
import { Framed } from './Framed';
import { PracticeForm } from './PracticeForm';
import { paths } from './paths';
import styles from './practice.module.css';
import type { PracticeSiteProps } from './site-props';

/** A settings site that does not exist, built like the one that does: feed, settings, list, one setting, a form. */
export function PracticeSite(props: PracticeSiteProps) {
  const { page, words } = props;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    if (!first.current) main.current?.querySelector('h1')?.focus({ preventScroll: true });
    first.current = false;
  }, [page]);
  return (
    <div class={styles.site} data-site>
      <nav class={styles.bar} data-site-bar aria-label={words.siteNavigation}>
        <span class={styles.name}>
          {words.siteName} <span class={styles.badge}>{words.badge}</span>
        </span>
        <span class={styles.links}>
          <Go {...props} to="feed">
            {words.feedLink}
          </Go>
          <Go {...props} to="settings">
            {words.settingsLink}
          </Go>
          <Go {...props} to="form">
            {words.formLink}
          </Go>
        </span>
      </nav>
      <main ref={main}>
        {page === 'feed' && <Feed {...props} />}
        {page === 'settings' && <Settings {...props} />}
        {page === 'list' && <DataPrivacyList {...props} />}
        {page === 'setting' && <Setting {...props} />}
        {page === 'form' && <PracticeForm {...props} />}
        {page === 'elsewhere' && <Elsewhere {...props} />}
      </main>
    </div>
  );
}

function Go({
  to,
  children,
  page,
  onGo,
  ...rest
}: PracticeSiteProps & { to: PracticePage; children: ComponentChildren; class?: string | undefined }) {
  return (
    <a
      class={rest.class}
      href={paths[to]}
      aria-current={to === page ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onGo(to);
      }}
      onAuxClick={(event) => event.preventDefault()}
    >
      {children}
    </a>
  );
}

/** A label as LinkedIn prints it, or our own words where that is not proved, marked as such. */
function Label({
  name,
  labels,
  site,
  words,
  unprovedHint,
}: Pick<PracticeSiteProps, 'labels' | 'site' | 'words' | 'unprovedHint'> & {
  name: keyof Printed;
}) {
  const text = labels[name];
  if (text !== null) return <InLanguage language={site}>{text}</InLanguage>;
  return (
    <span class={styles.unproved} data-unproved title={unprovedHint}>
      {words.unproved[name as keyof PracticeWords['unproved']]}
    </span>
  );
}

function Title({ children }: { children: ComponentChildren }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}

function Feed({ words }: PracticeSiteProps) {
  return (
    <>
      <Title>{words.feedTitle}</Title>
      {words.posts.map(({ who, text }) => (
        <article class={styles.post} key={who}>
          <h2>{who}</h2>
          <p>{text}</p>
        </article>
      ))}
    </>
  );
}

/** The entry that is meant stands among the others, as on a real page. */
function Rows({ rows, children }: { rows: readonly string[]; children: ComponentChildren }) {
  const plain = (some: readonly string[]) =>
    some.map((row) => (
      <li key={row}>
        <span class={styles.row}>{row}</span>
      </li>
    ));
  return (
    <ul class={styles.rows} data-site-rows>
      {plain(rows.slice(0, 2))}
      <li>{children}</li>
      {plain(rows.slice(2))}
    </ul>
  );
}

function Settings(props: PracticeSiteProps) {
  return (
    <>
      <Title>
        <Label {...props} name="settingsAndPrivacy" />
      </Title>
      <Rows rows={props.words.otherCategories}>
        <Go {...props} to="list" class={styles.row}>
          <Label {...props} name="dataPrivacy" />
        </Go>
      </Rows>
    </>
  );
}

function DataPrivacyList(props: PracticeSiteProps) {
  return (
    <>
      <Title>
        <Label {...props} name="dataPrivacy" />
      </Title>
      <h2>
        <Label {...props} name="sectionHeading" />
      </h2>
      <Rows rows={props.words.otherRows}>
        <Go {...props} to="setting" class={styles.row}>
          <Label {...props} name="settingName" />
          <span class={styles.value}>
            <Label {...props} name={props.on ? 'on' : 'off'} />
          </span>
        </Go>
      </Rows>
    </>
  );
}

function Setting(props: PracticeSiteProps) {
  const { words, variant } = props;
  return (
    <>
      <Go {...props} to="list" class={styles.back}>
        <Label {...props} name="dataPrivacy" />
      </Go>
      <Title>
        <Label {...props} name="settingName" />
      </Title>
      {variant === 'missing' ? (
        <p>{words.missingNote}</p>
      ) : (
        <>
          <p>
            <Label {...props} name="pageQuestion" />
          </p>
          {variant === 'late' ? (
            <Late key={props.site}>
              <Switch {...props} />
            </Late>
          ) : variant === 'two' ? (
            words.twoSwitches.map((name, n) => <Unnamed key={name} name={name} n={n} />)
          ) : variant === 'frame' ? (
            <Framed title={words.frameTitle} {...(props.onFrame && { onFrame: props.onFrame })}>
              <Switch {...props} />
            </Framed>
          ) : (
            <Switch {...props} />
          )}
          <p class={styles.fine}>{words.settingNote}</p>
        </>
      )}
    </>
  );
}

/** What comes some time after the page. */
function Late({ children }: { children: ComponentChildren }) {
  const [there, setThere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setThere(true), lateAfter);
    return () => clearTimeout(timer);
  }, []);
  return there ? children : null;
}

function Switch(props: PracticeSiteProps) {
  const { labels, on, onFlip, words } = props;
  const named = labels.toggleLabel !== null;
  return (
    <div class={styles.switch} data-site-switch>
      <label id="practiceSettingKey" for="practice-switch">
        <Label {...props} name="toggleLabel" />
      </label>
      <span class={styles.value} aria-hidden="true">
        <Label {...props} name={on ? 'on' : 'off'} />
      </span>
      <input
        id="practice-switch"
        type="checkbox"
        role="switch"
        aria-labelledby={named ? 'practiceSettingKey' : undefined}
        aria-label={named ? undefined : words.unproved.toggleLabel}
        checked={on}
        aria-checked={on}
        onChange={(event) => onFlip(event.currentTarget.checked)}
      />
    </div>
  );
}

/** One of two switches of which nothing tells which is ours. */
function Unnamed({ name, n }: { name: string; n: number }) {
  const [on, setOn] = useState(true);
  const id = `practice-switch-${n}`;
  return (
    <div class={styles.switch} data-site-switch>
      <label for={id}>{name}</label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
    </div>
  );
}

function Elsewhere(props: PracticeSiteProps) {
  const { words } = props;
  return (
    <>
      <Title>{words.elsewhereTitle}</Title>
      <p>{words.elsewhereText}</p>
      <p>
        <Go {...props} to="feed">
          {words.backToFeed}
        </Go>
      </p>
    </>
  );
}
