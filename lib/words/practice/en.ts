/** The practice page: a made-up settings site. Nothing here is LinkedIn's but the labels it prints, which come from the fact base. */
export const practice = {
  title: 'Practice',
  notice:
    'This site is made up and works without a network or an account. What you do here stays in practice: it is not in your record.',
  badge: 'Practice',

  choices: 'What to practise',
  siteLanguage: 'Language of the made-up site',
  interfaceLanguage: 'Language of Abstain',
  variant: 'What you meet',
  variants: {
    usual: { name: 'The usual: it is on', what: 'The switch is there, alone, and on.' },
    'already-off': {
      name: 'Already off',
      what: 'The switch is off before you touch it. Abstain says off, and says “held” only after a second look.',
    },
    missing: {
      name: 'The switch is missing',
      what: 'The page is right and the switch is not there. After a wait of at most 15 seconds Abstain says so, and names the other way.',
    },
    late: {
      name: 'The switch comes late',
      what: 'The switch comes six seconds after the page. Until then Abstain claims nothing.',
    },
    two: {
      name: 'Two switches',
      what: 'Two switches stand there and nothing tells them apart. Abstain points at neither.',
    },
    frame: {
      name: 'In a frame',
      what: 'The switch stands in a page inside the page. Abstain finds it there.',
    },
    'on-again': {
      name: 'On again at the next visit',
      what: 'You turn it off; when the page is loaded again it is on. Abstain reopens the step and says so.',
    },
  },
  proved: {
    one: '{n} of {all} labels in {language} is LinkedIn’s own, as people quote it. The others are ours and dashed.',
    other:
      '{n} of {all} labels in {language} are LinkedIn’s own, as people quote them. The others are ours and dashed.',
  },
  allProved: 'All labels in {language} are LinkedIn’s own, as people quote them.',
  reload: 'Load the page again',
  reset: 'Start over',
  resetKey: 'Delete key',
  wasReset: 'Practice starts over.',
  more: 'For trainers',
  presenter: 'Present to a room',
  handouts: 'Handouts to print',

  siteName: 'Exampleton',
  siteNavigation: 'Pages of the made-up site',
  feedLink: 'Home',
  settingsLink: 'Settings',
  formLink: 'Objection form',
  feedTitle: 'News in Exampleton',
  posts: [
    { who: 'Robin Sample, baker', text: 'Sourdough, week three. It has a name now.' },
    { who: 'Kim Placeholder, librarian', text: 'We are open on Sundays again. Bring a book, take a book.' },
    {
      who: 'Alex Specimen, trainer',
      text: 'Today I show a room how to look into their settings. One switch, three minutes.',
    },
  ],
  otherCategories: ['Account', 'Sign-in', 'Who sees what', 'Notices'],
  otherRows: [
    'Your search history',
    'A copy of your data',
    'Who may look you up',
    'Research by universities',
  ],
  settingNote: 'On the real page a change takes effect at once; there is no button to save.',
  frameTitle: 'A page inside the page',
  twoSwitches: ['First setting', 'Second setting'],
  missingNote: 'There is no setting on this page.',
  elsewhereTitle: 'Not part of the practice site',
  elsewhereText:
    'On LinkedIn this step has a page of its own. The practice site has the feed, the settings, the list, the switch and the form.',
  backToFeed: 'Back to the start',
  /** Stands where LinkedIn has words that nobody was found to quote in the site's language. */
  unproved: {
    settingsAndPrivacy: 'Settings',
    sectionHeading: 'A heading stands here',
    pageQuestion: 'A question stands here',
    toggleLabel: 'The switch for AI training',
    on: 'On',
    off: 'Off',
    formOption: 'Object to AI training',
  },
  unprovedHint: 'Our words: how LinkedIn puts this in {language} is not proved.',
  formTitle: 'Objection form (made up)',
  formNote:
    'The real form is reported to ask for a name, an e-mail address and the kind of objection. This one goes nowhere.',
  formName: 'Name',
  formEmail: 'E-mail address',
  formType: 'Kind of objection',
  formChoose: 'Choose one',
  formOther: 'Other',
  formSend: 'Send (goes nowhere)',
  formSent: 'Nothing was sent. On the real form: keep the confirmation and note the day.',

  checklist: 'Practice checklist',
  checklistNote: 'The same steps as in your own checklist, with a record for practice alone.',
  resultTitle: 'The switch',
  result: {
    todo: 'Nothing yet. Go to the setting and turn the switch off.',
    said: 'Said. Nobody has looked.',
    seen: 'Seen: the switch was read as off. Load the page again to see whether it holds.',
    held: 'Held: the switch was off again on a later load of the page.',
    reopened: 'Reopened: the switch was read as on after it had been off.',
    'not-for-you': 'Not for you.',
  },

  course: {
    title: 'Course settings',
    what: 'A file with region, languages, variants and a contact line. A trainer saves it, participants open it. It holds nothing about anyone.',
    name: 'Name of the course',
    contact: 'Contact line on handouts',
    region: 'Region',
    anyRegion: 'Not chosen',
    variants: 'Variants to show',
    siteLanguages: 'Languages of the made-up site',
    save: 'Save as a file',
    open: 'Open a file',
    opened: 'The course settings are in use.',
    forget: 'Forget the course',
    inUse: 'In use: {name}',
    unnamed: 'a course without a name',
    byOrganisation: 'Your organisation set the course: {name}.',
    policyFaults: {
      'too-large':
        'Your organisation set a course that is too large (64 kB at most). It is not used, and nothing was changed. Tell whoever looks after this browser.',
      'not-json':
        'Your organisation set a course that cannot be read. It is not used, and nothing was changed. Tell whoever looks after this browser.',
      'not-a-course':
        'Your organisation set a course that is none: “format”: “abstain-course” is missing. It is not used, and nothing was changed. Tell whoever looks after this browser.',
      newer:
        'Your organisation set a course of version {version}; this Abstain knows version 1. It is not used, and nothing was changed. Update Abstain.',
      field:
        'Your organisation set a course in which the field “{path}” is wrong or unknown. It is not used, and nothing was changed. Tell whoever looks after this browser.',
      region:
        'Your organisation set a course for the region “{region}”, which is not known. It is not used, and nothing was changed. Tell whoever looks after this browser.',
    },
    fileName: 'abstain-course.json',
    faults: {
      'too-large': 'This file is too large for course settings (64 kB at most). Nothing was changed.',
      'not-json': 'This file cannot be read: it is not JSON. Nothing was changed.',
      'not-a-course':
        'This is not a file of course settings: it does not begin with “format”: “abstain-course”. Nothing was changed.',
      newer:
        'This file is of version {version}; this Abstain knows version 1. Update Abstain. Nothing was changed.',
      field: 'The field “{path}” in this file is wrong or unknown. Nothing was changed.',
      region: 'The file names the region “{region}”, which is not known. Nothing was changed.',
    },
  },
};
