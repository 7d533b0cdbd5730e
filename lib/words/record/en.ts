import type { PluralText } from '../format';

/** How an event is known: one word each, and what the word claims. */
export const witness = { said: 'Said', seen: 'Seen', held: 'Held', noted: 'Noted' };
export const witnessMeans = {
  said: 'Somebody said so. Nobody has looked.',
  seen: 'Abstain read the switch on LinkedIn’s page.',
  held: 'Abstain read the switch as off again, on a later load of its page.',
  noted: 'Something done in Abstain itself: a choice, a label, a draft, a file.',
};
export const via = {
  file: 'taken over from a file, not witnessed',
  sync: 'taken over from another browser, not witnessed here',
};

export const settings = { 'ai-training': 'AI training', research: 'research' };
export const switchState = { on: 'On', off: 'Off' };

/** One sentence for each kind of event; `{…}` is what it says beside. */
export const events = {
  readingOn: 'The {setting} switch was on.',
  readingOff: 'The {setting} switch was off.',
  'reading-assigned': 'The reading of {when} belongs to {profile}.',
  'said-done': '“{step}” was done.',
  undone: '“{step}” was taken back.',
  undoneOne: 'One entry on “{step}” was taken back.',
  'region-chosen': 'Place of residence: {region}.',
  memberYes: 'With a LinkedIn account.',
  memberNo: 'Without a LinkedIn account.',
  guidanceHighlight: 'Guidance on LinkedIn’s pages was chosen.',
  guidanceBeside: 'Guidance beside the page was chosen.',
  'language-chosen': 'Language of Abstain: {language}.',
  'objection-sent': 'An objection was sent on {day}, by {channel}.',
  objectionReference: 'Its reference: {reference}.',
  'receipt-told': 'The objection arrived on {day}.',
  'identity-asked': 'On {day} LinkedIn asked for proof of identity.',
  'identity-answered': 'The question about identity was answered on {day}.',
  'extension-announced': 'On {day} LinkedIn announced that it needs more time.',
  'answer-received': 'An answer came on {day}: {answer}.',
  'letter-drafted': 'A letter was drafted ({language}).',
  'letter-sent': 'A further letter was sent on {day}.',
  'complaint-sent': 'A complaint was sent on {day} to {authority}.',
  'profile-created': 'The profile “{label}” was added.',
  'profile-named': 'The profile was renamed “{label}”.',
  reminderEvery: {
    one: 'A reminder to look again after {n} day was chosen.',
    other: 'A reminder to look again after {n} days was chosen.',
  } as PluralText,
  reminderNone: 'No reminder was chosen.',
  notificationsOn: 'Notifications were switched on.',
  notificationsOff: 'Notifications were switched off.',
  syncOn: 'Sync with other browsers was switched on.',
  syncOff: 'Sync with other browsers was switched off.',
  imported: {
    one: 'A record file was merged: {n} new entry.',
    other: 'A record file was merged: {n} new entries.',
  } as PluralText,
  importedDigest: 'Its checksum: {digest}.',
};
export const channels = {
  'form-ai': 'the form for AI training',
  'form-other': 'LinkedIn’s form (entry “Other”, or without an account)',
  'dpo-form': 'the form of the data protection officer',
  post: 'post',
  email: 'e-mail',
};
export const answers = {
  confirmed: 'confirmed',
  partly: 'granted in part',
  'refused-with-reasons': 'refused, with reasons',
  'refused-without': 'refused, without reasons',
  identity: 'a question about identity',
  extends: 'more time is needed',
  silence: 'none',
  other: 'something else',
};

export const record = {
  lead: 'Everything that was seen or said, in the order in which it was written down. No entry is ever changed: taking something back is an entry of its own.',
  switch: 'The switch over time',
  strip: {
    one: 'Drawn: {n} reading of the switch from {from} to {to}; the last one: {state}.',
    other: 'Drawn: {n} readings of the switch from {from} to {to}; the last one: {state}.',
  } as PluralText,
  stripKey: 'Each mark is one reading: full for off, hollow for on. Between two marks nobody looked.',
  today: 'today',
  noReading: 'The switch was not read yet. Open its page on LinkedIn: each visit is one reading.',
  lastOff: 'Last seen off on {date}',
  lastOn: 'Last seen on {date}: it was on',
  neverOff: 'It was never seen off.',
  daysAgo: { one: '{n} day ago', other: '{n} days ago' } as PluralText,
  daysAgoToday: 'today',
  due: 'Time to look again: only a look tells how the switch stands now.',
  look: 'Open the setting',
  reminder: 'Remind me to look again',
  reminderEvery: { one: 'after {n} day', other: 'after {n} days' } as PluralText,
  reminderNone: 'never',
  reminderHow: 'Quietly: Abstain says so here and in its window, and nowhere else.',
  reopened: 'It was on again after it had been off.',
  reopenedWhat:
    'On {before} it was off, on {after} it was on again. Switch it off once more, load the page again, and keep this record: it shows both.',
  waiting: {
    one: '{n} reading belongs to nobody yet',
    other: '{n} readings belong to nobody yet',
  } as PluralText,
  waitingLead:
    'They were made while there was more than one profile. Abstain does not read who is signed in: say whose account it was. Until then they count for nobody.',
  waitingOf: 'Whose account was it on {when}?',
  assign: 'Assign',
  choose: 'Choose',
  entries: 'Entries',
  filter: 'Show',
  ofProfile: 'Profile',
  everybody: 'all profiles',
  nobody: 'nobody named yet',
  ofGroup: 'Kind',
  groups: {
    all: 'all kinds',
    readings: 'readings of the switch',
    steps: 'steps',
    objection: 'objection and answers',
    choices: 'choices and labels',
  },
  ofWitness: 'How it is known',
  anyWitness: 'in any way',
  count: { one: '{n} entry', other: '{n} entries' } as PluralText,
  countOf: '{n} of {all} entries',
  none: 'Nothing is recorded yet.',
  noneFits: 'No entry fits what you asked for.',
  more: { one: 'Show {n} earlier entry', other: 'Show {n} earlier entries' } as PluralText,
  takenBack: 'taken back later',
  meaning: 'What the words mean',
};

export const along = {
  title: 'Take it along',
  lead: 'A record file holds exactly the entries you see here, as text that people and programs can read.',
  everything: 'all profiles',
  only: 'only “{label}”',
  what: 'What to put in it',
  save: 'Save a record file',
  saved: 'Saved as {name}.',
  checksum:
    'The file bears a checksum. It tells whether the file was damaged on its way, and proves no more than that: whoever changes a file on purpose can make a new one.',
  print: 'Print a dossier',
  printNote:
    'For a file, an authority or a court. In the print window you can choose paper or PDF. Firefox prints no page numbers of its own; the sections are numbered.',
  review: 'Read somebody’s record file',
};

export const bring = {
  title: 'Bring a record in',
  lead: 'From another browser of yours, or from a file you kept. First you see what is in it. Nothing changes until you say so.',
  choose: 'Choose a record file',
  reading: 'Reading the file …',
  in: 'In “{name}”',
  made: 'Made on {date} by Abstain {version}, case as of {edition}.',
  madeUnknown: 'The file does not say when and by what it was made.',
  fresh: { one: '{n} entry is new here.', other: '{n} entries are new here.' } as PluralText,
  nothing: 'Everything in it is here already. Merging it would change nothing.',
  empty: 'There is no entry in it that can be read.',
  known: { one: '{n} is here already.', other: '{n} are here already.' } as PluralText,
  contradicted: {
    one: '{n} says something else than the entry of the same number here. What is here stays.',
    other: '{n} say something else than the entries of the same numbers here. What is here stays.',
  } as PluralText,
  labels: 'New profiles: {labels}.',
  label: '“{label}”',
  unnamed: {
    one: '{n} names no profile and would count for {profile}.',
    other: '{n} name no profile and would count for {profile}.',
  } as PluralText,
  yourself: 'you',
  hearsay: 'What comes from a file is marked so for good: this browser did not witness it.',
  later: {
    one: '{n} comes from a newer version of Abstain and is kept as it is.',
    other: '{n} come from a newer version of Abstain and are kept as they are.',
  } as PluralText,
  merge: 'Merge it into my record',
  cancel: 'Leave it',
  merged: {
    one: 'Merged: {n} new entry.',
    other: 'Merged: {n} new entries.',
  } as PluralText,
};

/** What can be wrong with a file, each with its part. */
export const problems = {
  'too-large':
    'The file has {size} and was not opened: a record file has {limit} at most. This is hardly one.',
  empty: 'The file is empty.',
  unopened: 'The file could not be opened. It may have been moved or deleted.',
  foreign: 'This is no record file of Abstain. Nothing was read from it.',
  broken: 'The file is cut off or damaged. What is whole in it is offered.',
  changed:
    'The checksum does not fit: the file was changed or damaged after it was made. What can be read is offered.',
  'no-checksum': 'The file bears no checksum, so damage cannot be told.',
  'newer-version':
    'The file was made by a newer version of Abstain (format {version}). What this version understands is offered.',
  head: {
    version: 'The file’s head does not say which format it has.',
    made: 'The file’s head does not say when it was made.',
    extension: 'The file’s head does not say which version of Abstain made it.',
    case: 'The file’s head does not say which case it is about.',
  },
  'no-events': 'The file has no list of entries.',
  'too-many': 'The file’s list has {count} entries. Only the first {limit} were read.',
  unreadable: {
    one: 'Entry {which} cannot be read and is left out.',
    other: '{n} entries cannot be read and are left out: {which}.',
  } as PluralText,
  'too-deep': {
    one: 'Entry {which} is nested too deep and is left out.',
    other: '{n} entries are nested too deep and are left out: {which}.',
  } as PluralText,
  'too-long': {
    one: 'Entry {which} is far too long and is left out.',
    other: '{n} entries are far too long and are left out: {which}.',
  } as PluralText,
  'hidden-text': {
    one: 'Entry {which} has characters that hide or turn text round and is left out.',
    other: '{n} entries have characters that hide or turn text round and are left out: {which}.',
  } as PluralText,
  tick: {
    one: 'Entry {which} claims a place in the order that no clock can show and is left out.',
    other: '{n} entries claim a place in the order that no clock can show and are left out: {which}.',
  } as PluralText,
  'duplicate-id': {
    one: 'Entry {which} bears the number of another and says something else. One of the two is kept.',
    other:
      '{n} entries bear the numbers of others and say something else: {which}. One of each pair is kept.',
  } as PluralText,
  andMore: '{list} and {n} more',
};

export const sync = {
  title: 'Other browsers of yours',
  lead: 'Off unless you switch it on. Then your record (never a draft) travels by the sync of your browser’s own account.',
  privacy:
    'What it means: the entries pass through the servers of your browser’s maker, under your account there. How they are protected there depends on that account. Abstain itself sends nothing anywhere.',
  turnOn: 'Switch sync on',
  turnOff: 'Switch sync off',
  isOn: 'Sync is on in this browser.',
  isOff: 'Sync is off in this browser.',
  travelling: { one: '{n} entry travels.', other: '{n} entries travel.' } as PluralText,
  waiting: 'Some of it is not handed over yet. Abstain tries again at the next entry.',
  full: {
    one: 'The browser’s sync has no room for {n} older entry. It stays in this browser, and is not lost.',
    other:
      'The browser’s sync has no room for {n} older entries. They stay in this browser, and are not lost.',
  } as PluralText,
  others: {
    one: '{n} other browser has handed over its entries.',
    other: '{n} other browsers have handed over their entries.',
  } as PluralText,
  alone: 'No other browser has handed anything over yet. Switch sync on there too.',
  unreachable: 'The browser’s sync cannot be reached. Everything is kept here.',
};

export const remove = {
  title: 'Delete',
  lead: 'For good, in every place where Abstain keeps anything. It cannot be taken back.',
  profile: 'Delete “{label}”',
  everything: 'Delete everything',
  sure: 'Delete “{label}” for good?',
  sureAll: 'Delete everything for good?',
  goes: { one: '{n} entry goes with it.', other: '{n} entries go with it.' } as PluralText,
  waiting: {
    one: '{n} reading that nobody was named for goes too: it may be of this profile.',
    other: '{n} readings that nobody was named for go too: they may be of this profile.',
  } as PluralText,
  all: 'All entries, profiles, drafts and choices go, and Abstain starts as on its first day.',
  syncOff:
    'Sync is switched off in this browser too, because your other browsers would bring everything back. Delete it there as well before you switch it on again.',
  last: 'A last chance to keep a copy:',
  saveFirst: 'Save a record file first',
  yes: 'Yes, delete for good',
  no: 'Keep it',
  done: 'Deleted. Nothing of it is left in this browser.',
};

export const dossier = {
  title: 'Record of an opt-out and objection',
  printed: 'Printed on {date}',
  by: 'Abstain {version}, case as of {edition}',
  person: 'Profile',
  unnamed: 'One person, without a label',
  region: 'Place of residence',
  noRegion: 'not told',
  period: 'Entries from {from} to {to}',
  how: 'How to read this',
  howText:
    'Abstain is a browser extension. It reads two switches on LinkedIn’s pages, the AI setting’s and the research setting’s, and writes down what a person says. It does not read who is signed in; whose account it was is what the person says. The times are those of the computer’s clock.',
  steps: 'Where it stands',
  step: 'Step',
  status: 'Status',
  since: 'Since',
  switch: 'The switch',
  objection: 'The objection',
  noObjection: 'No objection is recorded.',
  sent: 'Sent on {day}, by {channel}',
  received: 'Arrived on {day}',
  receivedAssumed: 'Taken to have arrived on {day}',
  due: 'Answer expected by {day}',
  overdue: 'Overdue since {day}',
  noMonth: 'The law of this place sets no month for an answer.',
  answered: '{answer}, on {day}',
  complained: 'Complaint on {day} to {authority}',
  entries: 'All entries',
  number: 'No.',
  when: 'When',
  known: 'How known',
  what: 'What',
  whose: 'Whose',
  sources: 'Sources',
  sourcesLead:
    'What the steps rest on. Each line names the publisher, the title, its date and where it was read.',
  foot: 'A record that the person made themselves. Information, not legal advice. Not affiliated with LinkedIn.',
};

export const review = {
  title: 'Review a record file',
  lead: 'For whoever reads a finished checklist: a data protection officer, a lawyer, a works council, a trainer, or the person themselves months later. The files are only read. Nothing of your own is mixed in, and nothing is stored.',
  choose: 'Open record files',
  drop: 'One or several at once.',
  close: 'Close all files',
  file: 'File',
  none: 'No file is open.',
  unnamed: 'no label',
  made: 'Made',
  version: 'Abstain',
  edition: 'Case as of',
  entries: 'Entries',
  unknown: 'not said',
  intact: 'The checksum fits.',
  people: { one: '{n} person', other: '{n} people' } as PluralText,
  show: 'Where they stand; choose one to see only these',
  everyone: 'all',
  everyoneMeans: 'Whoever needs looking after stands first.',
  groups: {
    overdue: {
      name: 'overdue',
      means: 'LinkedIn’s answer was due, and neither an answer nor a complaint is recorded.',
    },
    missing: {
      name: 'something missing',
      means: 'The switch or the objection is not done, or the switch is on again.',
    },
    said: {
      name: 'only said',
      means: 'Nothing is missing, but nobody saw the switch off: it rests on the person’s word.',
    },
    seen: { name: 'seen once', means: 'The switch was read as off, but not yet again on a later load.' },
    waiting: {
      name: 'waiting',
      means: 'The switch was off again on a later load. The answer to the objection is still to come.',
    },
    complete: {
      name: 'complete',
      means:
        'The switch was off again on a later load, and nothing is open. That an objection was sent and answered always rests on the person’s word.',
    },
  },
  sort: 'Put in this order',
  columns: {
    label: 'Label',
    stands: 'Stands',
    switch: 'Switch',
    objection: 'Objection',
    answer: 'Answer',
    region: 'Residence',
    file: 'File',
    last: 'Last entry',
  },
  doubtful: 'from a damaged file',
  doubtfulMeans: 'The file is damaged: something may be missing here, or changed.',
  faulty: { one: '{n} file has faults', other: '{n} files have faults' } as PluralText,
  faultyMeans: 'What can be read of them is in the list, and marked there.',
  filesOpen: { one: '{n} file', other: '{n} files' } as PluralText,
  eachFile: 'Each file, with its version and checksum',
  asOf: 'As of {day}',
  back: 'Back to the list',
  dueBy: 'by {day}',
  overdueSince: 'overdue since {day}',
  complained: 'complaint on {day} to {authority}',
  answered: '{answer}, {day}',
  noClock: 'no month in this law',
  receiptUnknown: 'day of arrival not told',
  paused: 'waits for the person’s proof of identity',
  hearsay: 'not witnessed by the browser that wrote the file',
  unassigned: {
    one: '{n} reading is nobody’s: more than one profile, and nobody said whose it was.',
    other: '{n} readings are nobody’s: more than one profile, and nobody said whose they were.',
  } as PluralText,
  print: 'Print',
  same: '“{name}” is open already.',
};
