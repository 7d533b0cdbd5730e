import type {
  AdviceWords,
  CalloutLabels,
  CalloutState,
  CalloutWords,
  ClaimStatus,
  RegionGroup,
  RightWords,
  StepId,
  StepWords,
} from '../../../domain/case';

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
      'As reported, the form asks for your name, your e-mail address and the kind of objection; one entry reads “Object to processing for training content-generating AI models”, and no reason is asked for it. To object to other AI training or to give reasons, “Other” is reported to be the entry. People without an account can use the form; they add what identifies the content, such as a link.',
    ],
    next: 'You fill it in and send it; we fill in nothing and read nothing. Keep the confirmation mail and note the day.',
  },
};

export const calloutLabels: CalloutLabels = {
  region: 'Help with the AI training setting',
  move: 'Move to another corner',
  close: 'Close this note',
  more: 'More',
};

export const steps: Record<StepId, StepWords> = {
  'switch-off': {
    title: 'Turn the AI training switch off',
    why: 'The switch is on unless you turn it off. While it is on, LinkedIn may train AI that generates content with your profile and what you post. Off works from now on and undoes nothing.',
    how: [
      'Open Settings & Privacy on LinkedIn.',
      'Choose “Data privacy”.',
      'Under “How LinkedIn uses your data”, choose “Data for Generative AI Improvement”.',
      'Turn off “Use my data for training content creation AI models”.',
    ],
    mobile: [
      'In the app, tap your picture, then Settings.',
      'Tap “Data privacy”.',
      'Tap “Data for Generative AI Improvement”.',
      'Turn the switch off.',
    ],
    done: 'Load the page again. If the switch is still off, it held.',
  },
  objection: {
    title: 'Object to AI training',
    why: 'The objection is not the switch. It can also reach AI training that has no switch, it is open to people without an account, and it leaves you something dated in writing. Whether it works better than the switch is not shown.',
    how: [
      'Open LinkedIn’s Data Processing Objection Form.',
      'Quick way: choose the entry for training content-generating AI models. As reported, no reason is asked for it.',
      'With your own reasons: choose “Other” on the form, as reported, or use the data protection officer’s form, or write by post.',
      'Check it and send it yourself.',
    ],
    done: 'You have LinkedIn’s confirmation and have noted the day you sent it.',
    law: 'Art. 21(1) GDPR; Art. 21(1) UK GDPR; Switzerland: Art. 30(2)(b) FADP',
  },
  'follow-up': {
    title: 'Keep an eye on the answer',
    why: 'In the EU, the EEA and the UK, LinkedIn must tell you within one month of receipt what it has done. It may take two months more only if it says so, with reasons, within the first. Swiss law names no such month for an objection.',
    how: [
      'Note the day your objection reached LinkedIn.',
      'Watch your mail, the spam folder included.',
      'If LinkedIn asks who you are, answer soon and note both days. It may ask for more only where it has reasonable doubts.',
      'If no answer comes, or you disagree with it, remind LinkedIn first; then the authority is open to you.',
    ],
    done: 'You have an answer and have noted its day and what it says.',
    law: 'Art. 12(3), 12(4), 12(6) and 77(1) GDPR; Art. 12 and 12A UK GDPR',
  },
  'download-data': {
    title: 'Get a copy of your data',
    why: 'A copy shows what LinkedIn holds about you and keeps it for you before you change or delete anything. The access form is for what the export leaves out.',
    how: [
      'Open “Download your data” (older: “Get a copy of your data”) under Data privacy.',
      'Choose the larger archive and ask for it.',
      'LinkedIn tells you when it is ready; save it somewhere safe.',
    ],
    done: 'The archive is on your own device and opens.',
    law: 'Art. 15 GDPR',
    also: { 'access-form': 'LinkedIn’s data access form' },
  },
  'research-setting': {
    title: 'Decide on the research setting',
    why: 'This is a different switch, “Social, economic, and workplace research”. It is about research with your data and has nothing to do with the AI switch: turning one off leaves the other as it is.',
    how: [
      'Open Settings & Privacy, then “Data privacy”.',
      'Choose “Social, economic, and workplace research”.',
      'Turn it off if you do not want it.',
    ],
    done: 'Load the page again and see that it stayed the way you set it.',
  },
  'profile-visibility': {
    title: 'Check who can see your profile',
    why: 'What the public can see, anyone can copy, with or without LinkedIn. Showing less is a protection of its own.',
    how: [
      'Open the settings of your public profile.',
      'Hide what people without an account need not see, or switch the public profile off.',
      'Look at the profile viewing options and at who can find you by e-mail address or phone number.',
    ],
    done: 'Open your public profile in a private window: it shows only what you meant to show.',
    also: {
      'viewing-options': 'Profile viewing options',
      'found-by-email': 'Being found by e-mail address',
      'found-by-phone': 'Being found by phone number',
    },
  },
  'sensitive-details': {
    title: 'Look for sensitive details',
    why: 'What you write can reveal health, religion, politics, union membership or whom you love. The law protects such details in particular. The surest protection is not to have them there.',
    how: [
      'Under “Data privacy”, look at “Personal demographic information”, if you have that entry, and clear what you do not want there.',
      'Read your headline, your summary and your positions as a stranger would.',
      'Take out what reveals more than you want; check groups and volunteering too.',
    ],
    done: 'You have read it through once and would hand it to a stranger.',
    law: 'Art. 9(1) GDPR',
  },
  'old-posts': {
    title: 'Go through your old posts and comments',
    why: 'Posts, articles, comments and poll answers are among the data LinkedIn names for training. If an opt-out covers only later content, older posts stay in reach for as long as they are there.',
    how: [
      'Get a copy of your data first, so that nothing is lost to you.',
      'Open your own activity: from your profile, or from “Manage your data and activity” under “Data privacy”, if you have that entry.',
      'Review it, and delete what you no longer stand by or what speaks about other people.',
    ],
    done: 'You have reached your oldest post, and what is left is meant to be there. Deleting takes nothing out of a model already trained.',
  },
  'close-account': {
    title: 'Last resort: close or hibernate the account',
    why: 'Closing ends the account and hides the profile from others. LinkedIn says your profile may be visible to others for up to 72 hours more and that it keeps some data. It does not undo training, and others’ posts about you stay.',
    how: [
      'Get a copy of your data first.',
      'Send your objection before you close: afterwards it is harder to show which data is yours.',
      'Open “Close account” and follow LinkedIn’s questions, or hibernate the account if you may come back.',
    ],
    done: 'A few days later, signed out, your profile cannot be found.',
    also: { hibernate: 'Hibernate instead' },
  },
};

export const regions: { groups: Record<RegionGroup, string>; subdivisions: Record<string, string> } = {
  groups: {
    EU: 'European Union',
    'EEA-not-EU': 'Iceland, Liechtenstein and Norway',
    elsewhere: 'Rest of the world',
  },
  subdivisions: {
    'DE-BW': 'Baden-Württemberg',
    'DE-BY': 'Bavaria',
    'DE-BE': 'Berlin',
    'DE-BB': 'Brandenburg',
    'DE-HB': 'Bremen',
    'DE-HH': 'Hamburg',
    'DE-HE': 'Hesse',
    'DE-MV': 'Mecklenburg-Western Pomerania',
    'DE-NI': 'Lower Saxony',
    'DE-NW': 'North Rhine-Westphalia',
    'DE-RP': 'Rhineland-Palatinate',
    'DE-SL': 'Saarland',
    'DE-SN': 'Saxony',
    'DE-ST': 'Saxony-Anhalt',
    'DE-SH': 'Schleswig-Holstein',
    'DE-TH': 'Thuringia',
    'CA-AB': 'Alberta',
    'CA-BC': 'British Columbia',
    'CA-MB': 'Manitoba',
    'CA-NB': 'New Brunswick',
    'CA-NL': 'Newfoundland and Labrador',
    'CA-NS': 'Nova Scotia',
    'CA-NT': 'Northwest Territories',
    'CA-NU': 'Nunavut',
    'CA-ON': 'Ontario',
    'CA-PE': 'Prince Edward Island',
    'CA-QC': 'Quebec',
    'CA-SK': 'Saskatchewan',
    'CA-YT': 'Yukon',
    'US-CA': 'California',
  },
};

/** By region rule of the case: what right there is, and where there is none, so much. */
export const rights: Record<string, RightWords> = {
  'eu-eea': {
    name: 'Right to object',
    text: [
      'LinkedIn trains on the basis of its legitimate interests, so you may object at any time on grounds relating to your particular situation.',
      'LinkedIn must then stop, unless it demonstrates compelling legitimate grounds that override your interests, rights and freedoms, or needs the data for legal claims.',
    ],
    law: 'Art. 21(1) GDPR',
  },
  uk: {
    name: 'Right to object',
    text: [
      'You may object under the UK GDPR; the ICO asks you to say why. Your letter goes to LinkedIn Corporation in California, not to Dublin.',
      'In the UK the same switch also governs what LinkedIn passes to Microsoft to train Microsoft’s AI.',
    ],
    law: 'Art. 21(1) UK GDPR',
  },
  switzerland: {
    name: 'Objection under Swiss law',
    text: [
      'Processing against your express declared will violates your personality rights unless it is justified. Swiss law names no month for the answer to an objection.',
      'Because LinkedIn Ireland is responsible for Swiss members, the GDPR arguably applies as well; this is our inference, not decided by any source we saw.',
    ],
    law: 'Art. 30(2)(b), 31 and 32(2) FADP; Art. 3(1) GDPR',
  },
  canada: {
    name: 'Withdrawing consent',
    text: [
      'The switch works for you. Canadian federal law rests on consent, which you may withdraw in writing, within legal and contractual limits and on reasonable notice.',
      'There is no right to object like the European one. Complaints go to the federal Privacy Commissioner; Quebec, British Columbia and Alberta have commissioners of their own.',
    ],
    law: 'PIPEDA, Schedule 1, Principle 3 (4.3.8)',
  },
  us: {
    name: 'The switch, and little more',
    text: [
      'The switch works for you, from now on.',
      'We know of no right to object to a company’s training of its own AI with its own members’ data; state opt-outs are about selling data, targeted ads and the like.',
    ],
  },
  california: {
    name: 'The switch, and little more',
    text: [
      'The switch works for you, from now on.',
      'California’s opt-outs are about selling and sharing data, and LinkedIn’s own training is neither. You may ask to know and to delete, with exceptions.',
    ],
    law: 'Cal. Civ. Code §§ 1798.100, 1798.105, 1798.120',
  },
  'hong-kong': {
    name: 'The switch, and the Privacy Commissioner',
    text: [
      'The switch works for you. The Privacy Commissioner obtained a pause in October 2024; training has included Hong Kong again since 3 November 2025.',
      'We found no settled right to object to AI training; you may complain to the Privacy Commissioner.',
    ],
  },
  australia: {
    name: 'The switch, and a complaint',
    text: [
      'The switch works for you, from now on.',
      'We found no settled right to object to AI training in Australia. The authority for complaints is the OAIC.',
    ],
  },
  japan: {
    name: 'The switch, and a complaint',
    text: [
      'The switch works for you, from now on.',
      'We found no settled right to object to AI training in Japan. The authority is the Personal Information Protection Commission.',
    ],
  },
  india: {
    name: 'The switch',
    text: [
      'The switch works for you, from now on.',
      'We found no settled right to object to AI training in India that can be used today. The new data protection law is coming into force in stages; look again in 2027.',
    ],
  },
  'mainland-china': {
    name: 'Reported as excluded',
    text: [
      'Mainland China is reported to be left out of the training; we could not confirm it.',
      'If you see the switch in your account, turn it off. We found no settled right to object to AI training there.',
    ],
  },
  other: {
    name: 'The switch',
    text: [
      'The switch works for you, from now on.',
      'We have not looked into the law of your country; a right to object to AI training may or may not exist there. The privacy authority of your country can tell.',
    ],
  },
};

export const recipients: Record<string, string> = {
  'objection-form': 'LinkedIn’s Data Processing Objection Form',
  'dpo-form': 'Form of LinkedIn’s data protection officer',
  'post-dublin': 'Letter to LinkedIn Ireland, Dublin',
  'post-sunnyvale': 'Letter to LinkedIn Corporation, Sunnyvale',
};

export const advice: Record<string, AdviceWords> = {
  recruiters: {
    title: 'Recruiters and HR',
    body: [
      'You handle other people’s data on LinkedIn. Keep applicants’ names and details out of posts, comments and what you type into AI features.',
      'Turn the switch off on every account you work with, and write down which and when.',
      'Ask your data protection officer or works council before your team relies on LinkedIn’s AI features.',
    ],
  },
  'people-at-risk': {
    title: 'Lawyers, mediators, and people at risk from a former partner',
    body: [
      'Look at your profile with the eyes of the person who must not find you: place, employer, events, pictures, who congratulates you.',
      'Change visibility first and texts second, so that no notice of the change goes out to people who should not get it.',
      'In a letter, name the risk in general terms. Do not name the person, the place or the case.',
      'Keep clients and cases out of posts, groups and AI features altogether. A counselling service can look at the whole picture with you.',
    ],
  },
  journalists: {
    title: 'Journalists and activists',
    body: [
      'Contacts can give sources away. Check who can see your connections, and do not connect with a source in the open.',
      'Keep names and hints of sources out of posts, group messages and AI features.',
      'In a letter, your role is enough as a ground; leave out whom you are in touch with.',
    ],
  },
};

export const statuses: Record<ClaimStatus, string> = {
  confirmed: 'Confirmed',
  corrected: 'Confirmed, often told wrongly',
  disputed: 'Disputed',
  open: 'Undecided',
  reported: 'As reported',
};
