import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/*
 * IBM's accessibility checker beside axe. What it calls a violation must not be there. What it only suspects, asks to
 * look at or recommends is answered once, in `answers`; a finding that nobody answered is a fault, and so is an answer
 * that no finding needs any more.
 */

const checker = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'),
  'utf8',
);

/** One thing the checker has to say. */
export interface Finding {
  rule: string;
  /** Whether the checker is sure, and that it breaks the guidelines. */
  violation: boolean;
  says: string;
  /** The element's own markup, in short. */
  element: string;
  /** Which answers' selectors the element is one of. */
  answeredBy: number[];
}

/** Why a finding of one rule on such elements is no fault. */
interface Answer {
  rule: string;
  /** A CSS selector of the elements that it speaks of. */
  where: string;
  answer: string;
}

/** What each suspicion and recommendation of the checker comes to here. Elements are told by kind, not by class. */
const answers: readonly Answer[] = [
  {
    rule: 'a_target_warning',
    where: 'a[target=_blank]',
    answer:
      'A popup closes when a link opens in it, and a place on the full page, with what was typed there, would be lost. That the browser opens a tab is what a link out of an extension does; the guidelines ask for no warning.',
  },
  {
    rule: 'aria_complementary_label_visible',
    where: 'aside[aria-label]',
    answer: 'It has a name for those who do not see it; those who do see its first line.',
  },
  {
    rule: 'download_keyboard_controllable',
    where: 'a[href$=".pdf"]',
    answer:
      'The link opens the file in a tab, where the browser shows it; the keyboard is the browser’s there.',
  },
  {
    rule: 'element_tabbable_unobscured',
    where: 'a, button, summary, select, input',
    answer: 'What has the focus is never covered: `access.spec.ts` goes through every view by Tab and looks.',
  },
  {
    rule: 'element_tabbable_visible',
    where: 'header > a:first-child',
    answer: 'The link over the bar comes into sight when it has the focus.',
  },
  {
    rule: 'element_tabbable_visible',
    where: 'nav details:not([open]) a',
    answer: 'The menu is folded, and nothing in it can have the focus before it is opened.',
  },
  {
    rule: 'figure_label_exists',
    where: 'figure:has(> figcaption)',
    answer: 'It has a caption, for those who do not see it; those who do see its heading and its key.',
  },
  {
    rule: 'heading_markup_misuse',
    where: 'h3',
    answer: 'It names a part of the page; what follows is folded away at first.',
  },
  {
    rule: 'img_alt_background',
    where: 'figure > div',
    answer: 'The bar of a window, drawn round a picture whose caption says what it shows.',
  },
  {
    rule: 'input_fields_grouped',
    where: 'select, input',
    answer:
      'These fields stand by themselves, each with its label: the language, the country, a filter. They form no group.',
  },
  {
    rule: 'input_label_visible',
    where: 'label:has(> span:not(.visually-hidden)) > select',
    answer: 'Its label stands before it, in sight; the checker looks for words in the choices alone.',
  },
  {
    rule: 'list_structure_proper',
    where: 'dl:has(> div > dt)',
    answer: 'HTML allows a `div` round each name and its meaning, and both engines’ trees show the pairs.',
  },
  {
    rule: 'select_options_grouped',
    where: 'select',
    answer:
      'Countries stand in the order of the alphabet, where a letter finds them; there is no other order among them.',
  },
  {
    rule: 'style_color_misuse',
    where: 'link, style',
    answer:
      'Each state has a shape and a word beside its colour; `access.long.spec.ts` looks at the signs in forced colours.',
  },
  {
    rule: 'style_focus_visible',
    where: 'a, button, select, input, textarea, summary',
    answer: 'One rule frames whatever has the focus; `access.spec.ts` finds the frame at every stop.',
  },
  {
    rule: 'style_highcontrast_visible',
    where: 'link, style',
    answer:
      'Drawings take the person’s own colours (`theme.css`); `access.long.spec.ts` looks at them in forced colours.',
  },
  {
    rule: 'style_viewport_resizable',
    where: 'link, style',
    answer: 'Only the room’s letters grow with the window, from a size of the person’s own upwards.',
  },
  {
    rule: 'target_spacing_sufficient',
    where: 'a, button, input, select, summary',
    answer:
      'What the checker sees over it is folded away and has no place on the page. That every target is wide enough or apart is axe’s to say, with all that folds opened.',
  },
  {
    rule: 'text_contrast_sufficient',
    where: 'figure bdi',
    answer: 'The background is drawn above the words, not behind them.',
  },
  {
    rule: 'text_block_heading',
    where: 'p, div',
    answer:
      'Our name in the bar, the clock of the room, the names of rows and of versions: each names the line it stands in, and none begins a part of the page.',
  },
  {
    rule: 'text_sensory_misuse',
    where: 'dd',
    answer: 'A letter, said to be written larger, is also said by what it does.',
  },
  {
    rule: 'text_sensory_misuse',
    where: 'h3',
    answer: 'The right to object is one that the law gives, not a side of the page.',
  },
];

/** What the checker finds on a page as it stands. It knows no shadow roots that are closed. */
export async function secondOpinion(page: Page): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(checker);
  return page.evaluate(async (known) => {
    const { ace } = window as unknown as { ace: typeof import('accessibility-checker-engine') };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    return results
      .filter(({ value }) => (value[1] as string) !== 'PASS')
      .map(({ ruleId, value, message, snippet, node }) => ({
        rule: ruleId,
        violation: value.join(' ') === 'VIOLATION FAIL',
        says: message,
        element: snippet.replace(/\s+/g, ' ').slice(0, 160),
        answeredBy: known.flatMap(({ rule, where }, n) =>
          rule === ruleId && node instanceof Element && node.matches(where) ? [n] : [],
        ),
      }));
  }, answers);
}

/** Gathers findings over many pages, and says at the end what is wrong with them, in sentences. */
export class Opinions {
  readonly #wrong = new Map<string, number>();
  /** What the checker is sure of. */
  readonly violations: string[] = [];
  readonly #needed = new Set<number>();

  /** @param where what was looked at, in words */
  add(where: string, findings: readonly Finding[]) {
    for (const { rule, violation, says, element, answeredBy } of findings) {
      for (const n of answeredBy) this.#needed.add(n);
      if (!violation && answeredBy.length > 0) continue;
      const fault = `${where}: ${violation ? 'violation' : 'unanswered'}: ${rule}: ${says} ${element}`;
      if (violation) this.violations.push(fault);
      this.#wrong.set(fault, (this.#wrong.get(fault) ?? 0) + 1);
    }
  }

  /** Every violation, and every finding that no answer speaks of. */
  get wrong(): string[] {
    return [...this.#wrong].map(([fault, times]) => (times > 1 ? `${fault} (${times} times)` : fault));
  }

  /** Answers that nothing asked for. */
  get unneeded(): string[] {
    return answers.flatMap(({ rule, where }, n) => (this.#needed.has(n) ? [] : [`${rule} on ${where}`]));
  }
}
