import type { CalloutLabels, CalloutState, CalloutWords } from '../../../../domain/case/case';

/** Constant sentences: a page can read them, so they say the same to everyone and never bear a name of ours. */
export const callout: Record<CalloutState, CalloutWords> = {
  row: {
    title: 'This is the entry',
    body: ['It leads to the switch that lets LinkedIn train content-generating AI with your data.'],
    next: 'Open it. The switch is on the next page.',
  },
  on: {
    title: 'This switch is on',
    body: [
      'LinkedIn may use your data to train AI models that generate content. Other AI training is not governed by this switch.',
      'Turning it off does not undo training that has taken place. Do not count on it for what you published before: the Italian authority says that an opt-out after 3 November 2025 covers only later content. LinkedIn’s help page has no such limit.',
    ],
    next: 'Turn it off. Then load the page again to see that it stayed off.',
  },
  off: {
    title: 'This switch is off',
    body: [
      'LinkedIn says it will not use your data to train content-generating AI from now on. Other AI training is not governed by this switch; the objection form is for that.',
      'What was trained before stays as it is. Do not count on it for what you published before: the Italian authority says that an opt-out after 3 November 2025 covers only later content.',
    ],
    next: 'Load the page again, now or another day: if it is still off, it held.',
  },
  unknown: {
    title: 'This is the switch, but we cannot read it',
    body: ['The page does not say in a way we trust whether it is on or off. We do not guess.'],
    next: 'Look for yourself. It should be off.',
  },
  absent: {
    title: 'We do not find the switch here',
    body: [
      'The page looks different from what we know, or you are not signed in.',
      'The path in words: Settings & Privacy, then Data privacy, then “How LinkedIn uses your data”, then “Data for Generative AI Improvement”.',
    ],
    next: 'Try that path. If the switch is not there, LinkedIn’s Data Processing Objection Form is the other way.',
  },
  ambiguous: {
    title: 'More than one switch could be meant',
    body: [
      'The page looks different from what we know, so we point at none of them.',
      'The one you want is labelled “Use my data for training content creation AI models”, under Settings & Privacy, Data privacy, “Data for Generative AI Improvement”.',
    ],
    next: 'Find that label and turn its switch off. LinkedIn’s Data Processing Objection Form is the other way.',
  },
  form: {
    title: 'LinkedIn’s objection form',
    body: [
      'These fields are described in reports; what you see may differ.',
      'Name and e-mail address: yours, so that LinkedIn can confirm and answer.',
      'Type of objection: the entry “Object to processing for training content-generating AI models”. Reports on the Italian authority’s sheet say that no reasons are asked for it.',
      'Other AI training, or your own reasons: the entry “Other”, as reported. If you have prepared a letter, copy it from the extension’s own window.',
      'Without an account: the form is open to you too. Add what identifies the content, such as a link to the post.',
    ],
    next: 'You fill it in and send it; we do neither. Keep the confirmation mail and note the day.',
  },
};

export const calloutLabels: CalloutLabels = {
  region: 'Help with the AI training setting',
  move: 'Move',
  close: 'Close',
};
