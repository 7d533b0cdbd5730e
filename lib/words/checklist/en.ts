/** The full page: its sections, and the settings. */
export const checklist = {
  title: 'Checklist',
  navigation: 'Sections',
  skip: 'Skip to the section',
  sections: {
    steps: 'Steps',
    objection: 'Objection',
    record: 'Record',
    case: 'The case',
    review: 'Review a file',
    settings: 'Settings',
  },
  notFound: {
    title: 'There is no such section',
    text: 'The address of this page names “{name}”, and there is nothing by that name. Choose a section above.',
  },
  failed: {
    title: 'This section could not be loaded',
    text: 'Its file is missing or was replaced by an update. Reload this page.',
    act: 'Reload',
  },
  stepsLead:
    'What you can do, in order. The switch and the objection are two things: one never counts for the other.',
  situations: 'Special situations',
  situationsLead: 'Our own advice, without claims of fact.',
  situationSteps: 'Steps that matter most here:',
};

export const settings = {
  guidance: 'Guidance on LinkedIn’s pages',
  language: 'Language of Abstain',
  languageNote: 'LinkedIn’s own labels stay as LinkedIn prints them.',
  profiles: 'Profiles',
  profilesLead:
    'A profile is a label you give, for an account of yours or of somebody you help. Abstain never reads who is signed in.',
  noProfiles: 'Everything is recorded for one person, without a label.',
  makeFirst: 'Your record so far will belong to this profile.',
  newLabel: 'Label of the new profile',
  make: 'Add the profile',
  rename: 'Rename',
  renameLabel: 'New label of “{label}”',
  current: 'Shown now',
  show: 'Show this one',
  save: 'Save',
  cancel: 'Cancel',
  empty: 'A profile needs a label: type one, for example “my account”.',
  tooLong: 'A label has 80 characters at most; this one has {n}.',
  taken: 'There is a profile called “{label}” already. Choose another label.',
  several:
    'With more than one profile, a reading of the switch is kept without an owner until you say whose it is: look in the record.',
};
