/** The layout report: a page's skeleton for those who mend Abstain, brought, seen and passed on by the person. */
export const layoutReport = {
  title: 'Layout report',
  lead: 'Does a LinkedIn page look different from what Abstain knows? Its skeleton tells those who mend Abstain what changed. You bring the page, you see the whole report, and you decide whether to pass it on. It is stored nowhere and sent nowhere.',
  back: 'All steps',
  which: 'Which page is it?',
  kinds: {
    setting: 'The setting with the switch',
    list: 'The “Data privacy” list',
    form: 'The objection form',
    research: 'The research setting',
  },
  file: 'Bring it as a file (tells more)',
  save: [
    'On LinkedIn’s page, press Ctrl+S (Mac: Cmd+S) and choose “Web page, complete”.',
    'Open the .html or .htm file here, or drop it on this page.',
  ],
  choose: 'Open the saved page',
  keep: 'The file holds your name too. Delete it afterwards, and never attach it to an issue.',
  paste: 'Or from the clipboard (quicker)',
  copying: [
    'On LinkedIn’s page, click where nothing is; press Ctrl+A, then Ctrl+C (Mac: Cmd).',
    'Click in the field and press Ctrl+V.',
  ],
  field: 'Paste the page here',
  loses: {
    chrome: 'A copy lacks what the page hides.',
    firefox: 'In Firefox a copy lacks what the page hides, buttons and menus.',
  },
  problems: {
    empty: 'This file is empty. Save the page again.',
    archive:
      'This is a page in a single file. Save it again as “Web page, complete”, and open the .html or .htm file.',
    'not-a-page': 'This is not a saved web page. Open the .html or .htm file.',
    unmade:
      'There is hardly anything in this page. Wait until LinkedIn’s page is all there, then save it as “Web page, complete”.',
    large: 'This page is too large: 20 MB and 100,000 elements at most are read. Bring the one page alone.',
    unopened: 'The browser could not read this. Choose the .html or .htm file, not the folder beside it.',
    clipboard:
      'There is no page on the clipboard. On LinkedIn’s page, press Ctrl+A, then Ctrl+C, and paste here again.',
  },
  report: 'The report',
  holds:
    'It holds kinds of elements, roles and states, how long texts are, which of LinkedIn’s four pages links lead to, and labels that Abstain knows. It holds no other text, no names and no addresses. Frames are not in it, nor how a switch stands now.',
  shortened: 'The page is large: parts that tell little are shown by one line.',
  unfamiliar: 'Abstain knows nothing in this page. Is it the right one?',
  elsewhere: 'The file says that it is another page than this. Is it the right one?',
  copy: 'Copy the report',
  copied: 'Copied.',
  copyFailed: 'The browser did not copy it. The report is selected: press Ctrl+C.',
  where:
    'Then open an issue with the project, where you got Abstain from, choose “LinkedIn changed its page”, and paste the report.',
};
