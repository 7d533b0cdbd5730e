import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ChecklistWords } from '../../lib/locales';
import { focusHeading } from '../focus';
import { Mark } from '../Mark';
import type { SectionName } from '../surfaces';
import css from './checklist.module.css';

export interface ShellProps {
  sections: readonly SectionName[];
  /** The section that is open, or null where the address names none there is. */
  current: SectionName | null;
  words: ChecklistWords['checklist'];
  /** Whose record this is and the language, at the end of the bar. */
  tools: ComponentChildren;
  notAffiliated: string;
  /** Whom the organisation names for questions, in a sentence; null where it names nobody. */
  contact: ComponentChildren;
  children: ComponentChildren;
}

/** How many sections have their links in sight; the others are behind a menu. */
const inSight = 4;

/** Folds the menu, which lies over the page, once a person turns to something else, or presses Escape in it. */
function useFolding(menu: RefObject<HTMLDetailsElement | null>) {
  useEffect(() => {
    const fold = () => menu.current?.removeAttribute('open');
    const turned = ({ target }: Event) => menu.current?.contains(target as Node) || fold();
    const pressed = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !menu.current?.open) return;
      const within = menu.current.contains(document.activeElement);
      fold();
      if (within) menu.current.querySelector('summary')?.focus();
    };
    addEventListener('click', turned);
    addEventListener('focusin', turned);
    addEventListener('keydown', pressed);
    return () => {
      removeEventListener('click', turned);
      removeEventListener('focusin', turned);
      removeEventListener('keydown', pressed);
    };
  }, []);
}

/** The full page: a bar, the sections as links (so that back, forward and bookmarks work), and the one that is open. */
export function Shell({ sections, current, words, tools, notAffiliated, contact, children }: ShellProps) {
  const first = sections.slice(0, inSight);
  const rest = sections.slice(inSight);
  const menu = useRef<HTMLDetailsElement>(null);
  useFolding(menu);
  const link = (section: SectionName) => (
    <li key={section}>
      <a
        href={`#/${section}`}
        aria-current={section === current ? 'page' : undefined}
        onClick={() => menu.current?.removeAttribute('open')}
      >
        {words.sections[section]}
      </a>
    </li>
  );
  return (
    <>
      <header class={`bar ${css.checklistBar}`}>
        <a class={css.skip} href={`#/${current ?? 'steps'}`} onClick={skip}>
          {words.skip}
        </a>
        <Mark />
        <p class="name">Abstain</p>
        {tools}
      </header>
      <nav class={css.sections} aria-label={words.navigation}>
        <ul>
          {first.map(link)}
          <li>
            <details ref={menu} class={css.moreSections}>
              <summary data-current={rest.some((one) => one === current) || undefined}>{words.more}</summary>
              <ul>{rest.map(link)}</ul>
            </details>
          </li>
        </ul>
      </nav>
      <main id="section">{children}</main>
      <footer class={`${css.checklistFoot} small`}>
        {contact && <p>{contact}</p>}
        {notAffiliated}
      </footer>
    </>
  );
}

/** Jumps over the bar without changing the address, which names the section. */
const skip = (event: Event) => {
  event.preventDefault();
  focusHeading(document.getElementById('section'));
};
