import type { PluralText } from '../format';

/** The layout report: a page's skeleton for those who mend Abstain, brought, seen and passed on by the person. */
export const layoutReport = {
  title: 'Layout report',
  lead: 'Does a LinkedIn page look different from what Abstain knows? Its skeleton shows those who mend Abstain what has changed. You bring the page, you see the whole report, and you decide whether to pass it on. It is made on this page, stored nowhere and sent nowhere.',
  back: 'All steps',
  which: 'Which page is it?',
  kinds: {
    setting: 'The setting with the switch',
    list: 'The “Data privacy” list',
    form: 'The objection form',
  },
  bring: 'Bring the page',
  file: {
    title: 'As a file (tells more)',
    steps: [
      'On LinkedIn’s page, press Ctrl+S (on a Mac, Cmd+S).',
      'Choose “Web page, complete” and save it. Not “Single file”, not “HTML only”.',
      'Open the file here, the one that ends in .html or .htm, or drop it on this page.',
    ],
    choose: 'Open the saved page',
    note: 'The file holds all that the page holds, your name as well. It stays with you: delete it afterwards, and never attach it to an issue.',
  },
  paste: {
    title: 'From the clipboard (quicker)',
    steps: [
      'On LinkedIn’s page, click where nothing is, press Ctrl+A, then Ctrl+C (on a Mac, Cmd).',
      'Click in this field and press Ctrl+V (on a Mac, Cmd+V).',
    ],
    label: 'Paste the page here',
    loses: {
      chrome: 'A copy lacks what the page hides, and its frames.',
      firefox: 'In Firefox a copy lacks buttons and menus, what the page hides, and its frames.',
    },
  },
  reading: 'Reading the page …',
  problems: {
    empty: 'This file is empty. Save LinkedIn’s page again, as “Web page, complete”.',
    archive:
      'This is a page packed into a single file. Save it again, as “Web page, complete”, and open the file that ends in .html or .htm.',
    'not-a-page':
      'This is not a saved web page. Open the file that ends in .html or .htm, made with “Web page, complete”.',
    unmade:
      'There is hardly anything in this page: it was saved before its scripts had made it. Wait until LinkedIn’s page is all there, and save it as “Web page, complete”.',
    large:
      'This file has {n} MB, and 20 MB is the most that is read. A settings page has some few: save that page alone.',
    unopened: 'The browser could not read this file. A folder cannot be opened; choose the file beside it.',
    clipboard:
      'There is no page on the clipboard. On LinkedIn’s page, press Ctrl+A, then Ctrl+C (on a Mac, Cmd), and paste here again.',
    text: 'There is text on the clipboard, but no page. Copy from LinkedIn’s page itself: Ctrl+A, then Ctrl+C (on a Mac, Cmd).',
  },
  report: 'The report',
  holds:
    'It holds kinds of elements, roles and states, how long texts are, which of LinkedIn’s three pages links lead to, and labels that Abstain knows. It holds no other text, no names, no addresses and no pictures.',
  limits: 'A copy has no layout. It does not tell how a switch stands now, and frames are not in it.',
  shortened: 'The page is large: what tells least is shown by its first line only.',
  unfamiliar:
    'Nothing in this page is known to Abstain. If it is the right page, pass the report on; if not, bring the right one.',
  elsewhere:
    'The file says that it was saved from another page than this. If that is wrong, go on; if not, bring the right one.',
  lines: {
    one: '{n} line made from {name}.',
    other: '{n} lines made from {name}.',
  } as PluralText,
  pasted: 'the clipboard',
  whole: 'The whole report',
  copy: 'Copy the report',
  copied: 'Copied.',
  copyFailed: 'The browser did not copy it. The report is selected: press Ctrl+C (on a Mac, Cmd+C).',
  where:
    'Then open an issue with the project, where you got Abstain from, choose “LinkedIn changed its page”, and paste the report.',
};
