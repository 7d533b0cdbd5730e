/** The practice page: a made-up settings site. Nothing here is LinkedIn's but the labels it prints, which come from the fact base. */
export const practice = {
  title: 'Practice',
  notice:
    'This site is made up and works without a network or an account. What you do here stays on this page: it is not in your record.',
  siteName: 'Exampleton',
  siteNavigation: 'Pages of the made-up site',
  formLink: 'Objection form',
  otherRows: [
    'Your search history',
    'A copy of your data',
    'Who may look you up',
    'Research by universities',
  ],
  settingNote: 'On the real page a change takes effect at once; there is no button to save.',
  formTitle: 'Objection form (made up)',
  formNote:
    'The real form is reported to ask for a name, an e-mail address and the kind of objection. This one goes nowhere.',
  formName: 'Name',
  formEmail: 'E-mail address',
  formType: 'Kind of objection',
  formChoose: 'Choose one',
  formOther: 'Other',
  resultTitle: 'What your checklist would say',
  result: {
    todo: 'Nothing yet. Open the entry that is ringed, then turn the switch off.',
    said: 'Said.',
    seen: 'Seen: the switch was read as off. Reload this page to see whether it holds.',
    held: 'Held: the switch was off again on a later load of the page.',
    reopened: 'Reopened: the switch was read as on after it had been off.',
    'not-for-you': 'Not for you.',
  },
  reload: 'Reload this page',
  reset: 'Start over',
};
