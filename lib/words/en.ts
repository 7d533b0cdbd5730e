import type { PluralText } from './format';

/** What the toolbar button says beside its sign. */
export const badge = {
  plain: 'Abstain',
  reopened: 'Abstain: a switch was seen on again',
  held: 'Abstain: the switch was seen off, and off again on a later visit',
};

/** A step's status: one word each, and what the word claims. Said, seen and held are three things. */
export const status = {
  todo: 'To do',
  said: 'Said',
  seen: 'Seen',
  held: 'Held',
  reopened: 'Reopened',
  'not-for-you': 'Not for you',
};
export const statusMeaning = {
  todo: 'Not done yet.',
  said: 'You said so. Nobody has looked.',
  seen: 'The switch was read as off. Load its page again to see whether it holds.',
  held: 'The switch was off, and off again on a later load of its page.',
  reopened: 'The switch was on again after it had been off.',
  'not-for-you': 'As far as we know, this does not apply where you live.',
};

export const popup = {
  tagline: 'Say no to LinkedIn’s AI training.',
  where: 'Where you stand',
  count: {
    one: '{n} of {all} steps taken',
    other: '{n} of {all} steps taken',
  } as PluralText,
  some: '{n} of {all}',
  next: 'Next',
  look: 'See whether it held',
  done: 'The main steps are taken',
  doneWhy: 'Look at the setting now and then: each visit is one more reading.',
  none: 'Neither switch nor objection',
  noneWhy: 'Without an account there is no switch to turn, and we know of no right to object where you live.',
  noneAct: 'What holds where you live',
  open: 'Open the page',
  begin: 'Begin',
  objection: 'Open the objection',
  noAccount: 'I have no account',
  account: 'I do have an account',
  back: 'All steps',
  did: 'I did this',
  undo: 'Take it back',
  how: 'How',
  onMobile: 'In the app',
  tell: 'How to tell',
  rests: 'What this rests on',
  checked: 'Checked on {date}',
  stale: 'Checked on {date}; may have changed since',
  careful: 'To be careful, assume this one',
  inCase: 'See {id} in the case',
  advice: 'Our own advice; it states no facts.',
  since: 'since {date}',
  hearsay:
    'Not all of this was witnessed by this browser: some of it came from a file or from another browser.',
  hearsayMark: '{status}, from elsewhere',
  checklist: 'Whole checklist',
  panel: 'Side panel',
  practice: 'Practice',
  notAffiliated:
    'Abstain works on linkedin.com and is not affiliated with LinkedIn. Information, not legal advice.',
  apart: 'Works on linkedin.com, not affiliated with LinkedIn.',
  needsAccount: 'This is done in a LinkedIn account.',
};

export const tracks = {
  'opt-out': { title: 'Opt out', note: 'The switch. It reaches AI that generates content.' },
  objection: {
    title: 'Object',
    note: 'The objection. It is not the switch, and one never counts for the other.',
  },
  further: { title: 'Further steps', note: 'If you want to do more.' },
};

export const region = {
  title: 'Where do you live?',
  why: 'Your rights, the company to write to and the authority depend on it. We ask, and never guess.',
  country: 'Country',
  part: 'Part of the country',
  choose: 'Choose',
  anyPart: 'Elsewhere in the country',
  yours: 'Where you live',
  outside: '{region}, no account',
  noAccount: 'I have no LinkedIn account',
  noAccountMeans:
    'Then the switch and the steps in an account are not for you, and the objection is made another way.',
  controller: 'Responsible: {name}',
};

export const guidance = {
  title: 'Guidance',
  highlight: 'On the page',
  highlightMeans: 'A ring and a note on LinkedIn’s setting, list and form pages. Nothing on any other page.',
  beside: 'Beside the page',
  besideMeans: 'Nothing is added to any LinkedIn page. Abstain’s window and side panel guide you instead.',
  chosen: 'Chosen',
  unset: 'Not chosen yet',
  none: 'Nothing chosen yet: nothing is drawn on any page.',
};

export const language = { label: 'Language' };

export const profile = { label: 'Profile' };

export const notices = {
  inFront: 'On the page in front of you',
  formText: 'Your text, ready to copy',
  elsewhere:
    'The page in front of you is none of LinkedIn’s pages that matter here. What it shows is not known and not read.',
  looking: 'Looking at the page in front of you …',
  access: {
    title: 'Your browser keeps Abstain off linkedin.com',
    text: 'Without access it cannot read the switch. It asks for linkedin.com and no other site.',
    act: 'Allow on linkedin.com',
  },
  reload: {
    title: 'The guide is not on this page yet',
    text: 'The page was open before Abstain, or LinkedIn opened it without loading it whole. Loaded again, it has the guide.',
    act: 'Reload the page',
  },
  formAddress: {
    title: 'This is the objection form under an unusual spelling',
    text: 'The guide runs at its usual address.',
    act: 'Open the usual address',
  },
  here: {
    row: 'In front of you: the entry, ringed.',
    on: 'In front of you: the switch is on.',
    off: 'In front of you: the switch is off.',
    unknown: 'The switch is in front of you, but its state cannot be read.',
    absent: 'The switch was not found on the page in front of you.',
    ambiguous: 'Several switches are on the page in front of you; none could be told to be the one.',
    form: 'The objection form',
  },
  layout: 'The page looks different? Make a layout report',
  research: {
    on: 'The research setting’s switch is on.',
    off: 'The research setting’s switch is off.',
    unknown: 'The research setting’s switch is there, but its state cannot be read.',
    absent: 'The research setting’s switch was not found on this page.',
    ambiguous: 'Several switches are on this page; none could be told to be the research setting’s.',
    note: 'It is not the AI switch. It is read as well; nothing is drawn on its page.',
  },
  lookAgain: {
    title: 'Time to look again',
    text: {
      one: 'The switch was last read {n} day ago. Only a look tells how it stands now.',
      other: 'The switch was last read {n} days ago. Only a look tells how it stands now.',
    } as PluralText,
  },
  waiting: {
    title: 'Whose account was it?',
    text: {
      one: '{n} reading of the switch belongs to nobody yet, and counts for nobody until you say whose it is.',
      other:
        '{n} readings of the switch belong to nobody yet, and count for nobody until you say whose they are.',
    } as PluralText,
    act: 'Say it in the record',
  },
  aside: {
    one: '{n} stored entry could not be read. It was set aside and is not lost.',
    other: '{n} stored entries could not be read. They were set aside and are not lost.',
  } as PluralText,
  later: {
    one: '{n} entry comes from a newer version of Abstain and is kept as it is.',
    other: '{n} entries come from a newer version of Abstain and are kept as they are.',
  } as PluralText,
  unreadable:
    'The browser’s storage cannot be read. Nothing was changed. Close this window and open it again.',
  refused: 'That was not stored. Close this window, open it again and try once more.',
  'storage-full':
    'That was not stored: the browser’s storage is full. Free some space on this device, then try again.',
  'storage-failed': 'That was not stored: the browser did not answer. Try again.',
};

export const welcome = {
  title: 'Welcome',
  lead: 'Abstain finds LinkedIn’s “Data for Generative AI Improvement” switch, points at it, and helps you object. You turn the switch yourself.',
  choice: 'How should it guide you?',
  ruleTitle: 'LinkedIn’s rule, plainly',
  rule: 'LinkedIn’s User Agreement (section 8.2) and its help article a1341387 object to browser extensions that change how its pages look, and make no exception for drawing only. LinkedIn may restrict accounts over it. The risk is yours, so the choice is yours. Beside the page, nothing is changed.',
  until: 'Until you choose, nothing is drawn. You can change this at any time in Abstain’s window.',
  stored: 'Stored. You can change it at any time.',
  does: 'What it does',
  doesList: [
    'Reads two switches, on the pages you open: the AI setting’s and the research setting’s. Remembers on or off.',
    'Keeps your record in this browser, unless you switch its sync on.',
    'Shows where every statement comes from.',
  ],
  never: 'What it never does',
  neverList: [
    'Click, type or fill in anything on LinkedIn.',
    'Send anything anywhere.',
    'Read your name, your messages or your contacts.',
  ],
  pinTitle: 'Keep it in sight',
  pin: 'Open the extensions menu in the toolbar (the puzzle piece) and pin Abstain.',
  start: 'Open the setting on LinkedIn',
  practice: 'Try it on a made-up page first',
};
