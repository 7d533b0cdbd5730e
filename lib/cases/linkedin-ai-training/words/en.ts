import type {
  AdviceWords,
  ClaimStatus,
  ClaimWords,
  RegionGroup,
  RightWords,
  StepId,
  StepWords,
} from '../../../domain/case/case';

export { callout, calloutLabels } from './callout/en';

export const steps = {
  'switch-off': {
    title: 'Turn the AI training switch off',
    lead: 'It is on unless you turn it off. Off works from now on.',
    why: 'The switch is on unless you turn it off. While it is on, LinkedIn may use your profile and what you post to train AI that generates content. Off works from now on and undoes nothing.',
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
    lead: 'It can also reach AI training that has no switch, and leaves you something dated in writing.',
    why: 'The objection is not the switch. It can also reach AI training that has no switch, it is open to people without an account, and it leaves you something dated in writing. Whether it works better than the switch is not shown.',
    how: [
      'Open LinkedIn’s Data Processing Objection Form.',
      'Quick way: choose the entry for training content-generating AI models. As reported, no reason is asked for it.',
      'With your own reasons: choose “Other” on the form, as reported, or use the data protection officer’s form, or write by post.',
      'Check it and send it yourself.',
    ],
    done: 'You have LinkedIn’s confirmation and have noted the day you sent it.',
    law: 'EU and EEA: Art. 21(1) GDPR; United Kingdom: Art. 21(1) UK GDPR; Switzerland: Art. 30(2)(b) FADP',
  },
  'follow-up': {
    title: 'Keep an eye on the answer',
    lead: 'Note what LinkedIn answers, and when. Where the law names a time, it is counted here.',
    why: 'In the EU, the EEA and the UK, LinkedIn must tell you within one month of receipt what it has done. It may take two months more only if it says so, with reasons, within the first. Swiss law names no such month for an objection.',
    how: [
      'Note the day your objection reached LinkedIn.',
      'Watch your mail, the spam folder included.',
      'If LinkedIn asks who you are, answer soon and note both days. Under the GDPR it may ask for more only where it has reasonable doubts.',
      'If no answer comes, or you disagree with it, write to LinkedIn again, then turn to the authority. In the United Kingdom, complain to LinkedIn in between.',
    ],
    done: 'You have an answer and have noted its day and what it says.',
    law: 'EU and EEA: Art. 12(3), 12(4), 12(6) and 77(1) GDPR; United Kingdom: Art. 12 and 12A UK GDPR',
  },
  'download-data': {
    title: 'Get a copy of your data',
    why: 'A copy shows what LinkedIn holds about you and keeps it for you before you change or delete anything. The access form is for what the export leaves out.',
    how: [
      'Open “Download your data” (older: “Get a copy of your data”) under Data privacy.',
      'Ask for the larger archive, if you are given the choice.',
      'LinkedIn tells you when it is ready; save it somewhere safe.',
    ],
    done: 'The archive is on your own device and opens.',
    law: 'EU and EEA: Art. 15 GDPR',
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
    done: 'Abstain reads this switch too, and draws nothing on its page. Load the page again: the switch is still off, and this step says “Held”.',
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
    why: 'What you write can reveal health, religion, politics, union membership or whom you love. European law protects such details in particular. The surest protection is not to have them there.',
    how: [
      'In the settings, open “Personal demographic information”, if you have that entry, and clear what you do not want there.',
      'Read your headline, your summary and your positions as a stranger would.',
      'Take out what reveals more than you want; check groups and volunteering too.',
    ],
    done: 'You have read it through once and would hand it to a stranger.',
    law: 'EU and EEA: Art. 9(1) GDPR',
  },
  'old-posts': {
    title: 'Go through your old posts and comments',
    why: 'Posts, articles, comments and poll answers are among the data LinkedIn names for training. If an opt-out covers only later content, older posts stay in reach for as long as they are there.',
    how: [
      'Get a copy of your data first, so that nothing is lost to you.',
      'Open your own profile and, from there, all your activity: posts, comments, reactions.',
      'Review it, and delete what you no longer stand by or what speaks about other people.',
    ],
    done: 'You have reached your oldest post, and what is left is meant to be there. Deleting takes nothing out of a model already trained.',
  },
  'close-account': {
    title: 'Last resort: close or hibernate the account',
    why: 'Closing ends the account. LinkedIn says that the public profile may take up to 72 hours to go, that it keeps some data, and that what you shared with others, such as messages and posts in groups, stays visible. It does not undo training.',
    how: [
      'Get a copy of your data first.',
      'Send your objection before you close: afterwards it is harder to show which data is yours.',
      'Open “Close account” and follow LinkedIn’s questions, or hibernate the account if you may come back.',
    ],
    done: 'A few days later, signed out, your profile is gone from LinkedIn. Search engines may show it for longer.',
    also: { hibernate: 'Hibernate instead' },
  },
} satisfies Record<StepId, StepWords>;

export const regions = {
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
} satisfies { groups: Record<RegionGroup, string>; subdivisions: Record<string, string> };

/** By region rule of the case: what right there is, and where there is none, so much. */
export const rights = {
  'eu-eea': {
    name: 'Right to object',
    text: [
      'LinkedIn trains on the basis of its legitimate interests, so you may object at any time on grounds relating to your particular situation.',
      'LinkedIn must then stop, unless it demonstrates compelling legitimate grounds that override your interests, rights and freedoms, or needs the data for legal claims.',
    ],
    law: 'Art. 21(1) GDPR',
  },
  uk: {
    name: 'Right to object',
    text: [
      'You may object under the UK GDPR; the ICO asks you to say why. Your letter goes to LinkedIn Corporation in California, not to Dublin.',
      'In the UK the same switch also governs what LinkedIn passes to Microsoft to train Microsoft’s AI.',
    ],
    law: 'Art. 21(1) UK GDPR',
  },
  switzerland: {
    name: 'Objection under Swiss law',
    text: [
      'Processing against your express declared will violates your personality rights unless it is justified. Swiss law names no month for the answer to an objection.',
      'Because LinkedIn Ireland is responsible for Swiss members, the GDPR arguably applies as well; this is our inference, not decided by any source we saw.',
    ],
    law: 'Art. 30(2)(b), 31 and 32(2) FADP; Art. 3(1) GDPR',
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
      'We know of no right to object to a company’s training of its own AI with its own members’ data; state opt-outs we know of are about the sale of data, certain advertising, and profiling for important decisions.',
    ],
  },
  california: {
    name: 'The switch, and little more',
    text: [
      'The switch works for you, from now on.',
      'California’s opt-outs are about selling and sharing data; as we read them, LinkedIn’s own training is neither. You may ask to know and to delete, with exceptions.',
    ],
    law: 'Cal. Civ. Code §§ 1798.105, 1798.110, 1798.120',
  },
  'hong-kong': {
    name: 'The switch, and the Privacy Commissioner',
    text: [
      'The switch works for you. LinkedIn paused in October 2024, after the Privacy Commissioner had raised concerns; training has included Hong Kong again since 3 November 2025.',
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
      'We found no settled right to object to AI training in India that can be used today; the rights of the new data protection law follow in mid-May 2027.',
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
} satisfies Record<string, RightWords>;

export const recipients = {
  'objection-form': 'LinkedIn’s Data Processing Objection Form',
  'dpo-form': 'Form of LinkedIn’s data protection officer',
  'post-dublin': 'Letter to LinkedIn Ireland, Dublin',
  'post-sunnyvale': 'Letter to LinkedIn Corporation, Sunnyvale',
} satisfies Record<string, string>;

export const advice = {
  recruiters: {
    title: 'Recruiters and HR',
    body: [
      'You handle other people’s data on LinkedIn. Keep applicants’ names and details out of posts, comments and what you type into AI features.',
      'Turn the switch off on every account you work with, and write down which and when: a profile here for each.',
      'Tell staff and applicants where the setting is, and leave the choice to them.',
      'Ask your data protection officer or works council before your team relies on LinkedIn’s AI features.',
    ],
  },
  lawyers: {
    title: 'Lawyers and mediators',
    body: [
      'Keep clients, parties and cases out of posts, comments, groups and AI features altogether. Disguised ones too: details add up.',
      'Think before you connect, recommend or congratulate: it can show who your client is.',
      'In a letter of your own, name your profession and the duty that binds you. Name no client and no case.',
      'Help a client to do this, and let them type and send it themselves. Give their profile here a label that tells nobody else anything.',
      'What your professional rules ask of you, your bar or chamber can tell.',
    ],
  },
  'people-at-risk': {
    title: 'If you have somebody to fear, such as a former partner',
    body: [
      'If you are in danger now, settings can wait: call the emergency number, a counselling service or someone you trust.',
      'Do this on a device and in a browser that only you can open. Label profiles neutrally, leave sync off, and delete your record here if somebody else might read it.',
      'Look at your profile with the eyes of the person who must not find you: place, employer, events, pictures, who congratulates you.',
      'Change who can see the profile first and its texts second, so that the change itself draws no attention.',
      'Save what you may need as evidence before you delete it, somewhere that person cannot reach.',
      'In a letter, say in general terms that there is a risk. Leave out the person, the place and the case, and give an e-mail address rather than where you live.',
      'You need not do all of this today, and not alone. A counselling service can look at the whole picture with you.',
    ],
  },
  journalists: {
    title: 'Journalists and activists',
    body: [
      'Contacts can give sources away. Check who can see your connections, and do not connect with a source in the open.',
      'Keep names and hints of sources, and what a group plans, out of posts, group messages and AI features.',
      'Before you delete old posts, keep a copy: what was public once may be needed as proof.',
      'If several people share an account, agree who looks after the switch, and write down who looked and when.',
      'In a letter, name your role as the ground and leave out whom you are in touch with.',
    ],
  },
} satisfies Record<string, AdviceWords>;

export const statuses: Record<ClaimStatus, string> = {
  confirmed: 'Confirmed',
  corrected: 'Confirmed, often told wrongly',
  disputed: 'Disputed',
  open: 'Undecided',
  reported: 'As reported',
};

/** Every claim the case shows, by its id. */
export const claims = {
  'D-01': {
    text: 'Since 3 November 2025 LinkedIn trains content-generating AI with data of members in the EU, the EEA and Switzerland.',
  },
  'D-02': {
    text: 'On 18 September 2025 LinkedIn announced that it would extend the training to the EU, the EEA, Switzerland, the United Kingdom, Canada and Hong Kong.',
  },
  'D-03': {
    text: 'Members in the United Kingdom, Canada and Hong Kong have been included from the same day, 3 November 2025.',
  },
  'D-04': {
    text: 'Elsewhere the training was under way by 18 September 2024 at the latest, in the US for one. The EU, the EEA and Switzerland were left out then; for the United Kingdom, Hong Kong and Canada it was paused in the weeks and months after.',
  },
  'D-04-CN': {
    text: 'In September 2025 Mainland China was reported among the regions left out of the training. We have this from one weak source and could not confirm that it still holds.',
  },
  'D-05': {
    text: 'In the United Kingdom LinkedIn suspended the training on 20 September 2024, after the ICO raised concerns; a year later it decided to resume.',
  },
  'D-06': {
    text: 'In Hong Kong LinkedIn paused the training on 11 October 2024, after the Privacy Commissioner raised concerns.',
  },
  'D-07': {
    text: 'In Canada the federal Privacy Commissioner announced a pause on 10 December 2024. We found no later statement from that office about the restart.',
  },
  'D-08': {
    text: 'For the United Kingdom, Canada and Hong Kong a short time passed in 2024 before the pause. What was trained in it, and what became of that, is not public.',
  },
  'D-09': {
    text: 'On 18 September 2024 LinkedIn changed its privacy policy: developing and training AI models now stood in it. The version before, of 31 July 2024, had no such words.',
  },
  'D-10': {
    text: 'Whether the policy was changed only because of the press is disputed. It changed on the day of the first report.',
    versions: [
      '404 Media reported that the training was running before the terms said so.',
      'The Irish authority told TechCrunch that LinkedIn had informed it the week before that changes were coming that day.',
    ],
  },
  'D-11': {
    text: 'When the switch first appeared is disputed.',
    versions: [
      'The press saw it on 18 September 2024; so it was there on that day at the latest.',
      'TechCrunch wrote on that day that the switch was not new.',
      'A complaint filed in California alleges August 2024.',
    ],
  },
  'R-13': {
    text: 'In September 2024 LinkedIn is reported to have said that it was not enabling the training for members in the EEA, Switzerland and the United Kingdom, until further notice.',
  },
  'D-13': {
    text: 'In March 2025 LinkedIn told the Irish authority of its plans to train with data from the EU and the EEA.',
  },
  'D-15': {
    text: 'LinkedIn was to report to the Irish authority within five months of the start, that is by about 3 April 2026. Whether the report was delivered or published we did not find. The authority’s supervision has no announced end.',
  },
  'D-18': {
    text: 'In September and October 2025 data protection authorities told members how to object: the Dutch, Belgian, Luxembourg, French and Italian ones and several German ones.',
  },
  'D-19': { text: 'The European notice in force since 21 August 2026 keeps the parts on AI training.' },
  'U-01': {
    text: 'LinkedIn rests the training on its legitimate interests, not on consent.',
    law: 'Art. 6(1)(f) GDPR',
  },
  'U-02': {
    text: 'For content-generating AI the notice names more than public posts: your profile with name and photo, what you type into AI features, group activity and group messages, posts, articles, poll answers and comments, and the screening answers and CVs kept in your account.',
  },
  'U-02-W': {
    text: 'Outside the EU, the EEA, Switzerland and the United Kingdom, LinkedIn’s policy says, without a list of kinds, that it may use personal data to develop and train AI models.',
  },
  'U-03': {
    text: 'Private messages between members, InMail included, are left out of training content-generating AI, LinkedIn says. Messages in groups are not.',
  },
  'U-05': {
    text: 'What you view, click and watch, your connections, group memberships and inferences about you are not in the notice’s row on content-generating AI. They are in others, on improving products and services and on safety and security, which also cover training AI that classifies content, enforces rules and detects threats. Those rows have no switch; the notice points to the right to object.',
  },
  'U-06': {
    text: 'How far back the data goes is disputed. No cut-off date has been published.',
    versions: [
      'The Dutch authority warned that LinkedIn wanted data going back to 2003.',
      'The Irish authority says that the period was shortened after it had stepped in; it did not say to what.',
    ],
  },
  'U-07': {
    text: 'LinkedIn says that it leaves out members under 18; the Irish authority speaks of improved measures to that end. Whether they work is not shown.',
  },
  'U-08': { text: 'The user agreement sets the minimum age at 16, or higher where the law requires it.' },
  'U-09': {
    text: 'LinkedIn promised filters on certain pages and groups, those about trade unions among them. Not every post goes through them.',
  },
  'U-10': {
    text: 'The switch and its row are about AI that generates content: suggested texts and drafts, articles LinkedIn publishes, ad copy, the assistant. Ranking and search are not in that row.',
  },
  'U-12': {
    text: 'LinkedIn’s help page says that the switch covers LinkedIn and its affiliates. Microsoft is one.',
  },
  'U-12-GB': {
    text: 'In the United Kingdom only, the notice also has LinkedIn pass posts, comments, articles, videos, company pages and job adverts to Microsoft to train Microsoft’s AI. The same switch governs it.',
  },
  'U-12-W': {
    text: 'Outside the EU, the EEA, Switzerland and the United Kingdom, LinkedIn’s policy allows what you share publicly to go to affiliates, Microsoft among them, for their own services too.',
  },
  'U-13': {
    text: 'LinkedIn is reported to say that it uses techniques which limit personal data in the training sets. Limiting is not removing.',
  },
  'U-14': {
    text: 'Posts and profiles can reveal what European law protects as special categories of data, such as health, religion, politics, union membership or sexual orientation.',
    law: 'Art. 9(1) GDPR',
  },
  'U-14-N': {
    text: 'LinkedIn’s notice says that it does not encourage anyone to give it special categories of data, and that it may process such data on legitimate interests, on consent, or because it was manifestly made public.',
    law: 'Art. 9(1) GDPR',
  },
  'O-01': {
    text: 'The path is Settings & Privacy, Data privacy, How LinkedIn uses your data, Data for Generative AI Improvement.',
  },
  'O-03': { text: 'The switch is labelled “Use my data for training content creation AI models”.' },
  'O-04': { text: 'The setting has an address of its own, which LinkedIn’s notice links.' },
  'O-05': { text: 'The app has the same entry under Settings, Data privacy.' },
  'O-06': { text: 'The switch is on unless you turn it off.' },
  'O-07': {
    text: 'Turned off, the switch works from then on. It does not affect training that has already taken place.',
  },
  'O-08': { text: 'LinkedIn’s help page says that you can go on using the AI features with the switch off.' },
  'O-09': {
    text: 'What an opt-out after 3 November 2025 still reaches is disputed. We found no decision that settles it.',
    versions: [
      'The Italian authority says that an objection made after that day covers only what is published afterwards, not what was online before.',
      'The Hamburg authority says that an objection takes effect for future use only.',
      'The Luxembourg authority says that the right to object can be used at any time, and that the system cannot unlearn what it was trained with.',
      'LinkedIn’s help page says that with the switch off your data will not be used going forward; it does not name that limit.',
    ],
  },
  'O-10': {
    text: 'The objection form is not in the settings: it is a form in LinkedIn’s Help Center, for objection and for restriction.',
  },
  'O-11': {
    text: 'Whether the form does more than the switch is disputed. It is wider in reach: for people without an account, for what others posted about you, and for AI training the switch does not govern. And you have something in writing.',
    versions: [
      'The Luxembourg and Italian authorities treat switch and form as ways of exercising the same right; nothing shows that one works better.',
      'TechCrunch called the form an attempt at a more comprehensive opt-out.',
    ],
  },
  'O-13': {
    text: 'As reported, the form asks for name, e-mail address and kind of objection, and for no reasons where you choose the AI entry.',
  },
  'O-14': { text: 'People without an account can object as well.' },
  'O-21': {
    text: 'LinkedIn’s notice says that it weighs an objection against its legal duties and its own compelling interest, and may not be able to fulfil it.',
  },
  'O-22': {
    text: 'Where the notice says when you can ask for restriction, it names two cases only, wrong data and unlawful processing. It does not mention restriction while an objection is examined; so you have to ask for that.',
    law: 'Art. 18(1)(d) GDPR',
  },
  'O-23': {
    text: 'LinkedIn’s policy lets everyone ask it to stop using personal data or to limit the use. Where no law gives a right to that, the decision is LinkedIn’s.',
  },
  'O-15-F': {
    text: 'For AI that does not generate content, LinkedIn’s help page points to the objection form.',
  },
  'O-17': {
    text: 'LinkedIn offers a copy of your account data in its settings. How long it takes we could not verify.',
  },
  'O-18': {
    text: 'A setting named “Social, economic, and workplace research” is reported to be on by default as well. It is about research and is separate from the AI switch.',
  },
  'O-20': {
    text: 'Closing takes effect at once; the public profile may take up to 72 hours to go, and search engines may show it for longer.',
  },
  'O-20-K': {
    text: 'LinkedIn’s policy says that it generally deletes the data of closed accounts, but keeps what it needs for legal duties, disputes, security and the like; and that what you shared with others, such as messages and posts in groups, stays visible.',
  },
  'P-01': {
    text: 'LinkedIn lets you choose what your public profile shows and what others see when you visit theirs.',
  },
  'T-01': {
    text: 'LinkedIn’s user agreement (8.2) and its help page on software object to extensions that change how its pages look. They make no exception for drawing only. The risk lies with the member’s account.',
  },
  'R-01': {
    text: '404 Media was the first to report, on 18 September 2024; TechCrunch followed it up the same day.',
  },
  'R-07': {
    text: 'The Open Rights Group is reported to have called on the ICO to investigate, on 18 September 2024.',
  },
  'A-01': {
    text: 'On 7 November 2025 the Irish authority said that it has neither approved the processing nor found it compliant, and that it does not consider further intervention necessary at present.',
  },
  'A-21': {
    text: 'In September 2025 the Dutch authority said that it was not settled whether LinkedIn may do this. In October the Italian one said that it was checking with the other European authorities, among other things whether legitimate interests carry it. We found no decision since.',
  },
  'A-03': {
    text: 'After a review by the Irish authority LinkedIn agreed to clearer notices with an opt-out, less data and a shorter period, measures for under-18s, filters for some pages and groups, and fuller documents: balancing of interests, impact assessment, compatibility of purposes.',
  },
  'A-05': {
    text: 'The Irish authority fined LinkedIn Ireland 310 million euros in all; the decision was notified on 22 October 2024 and announced on 24 October 2024, with a reprimand and an order to comply.',
  },
  'A-06': {
    text: 'The Irish authority found that consent, contract and legitimate interests did not carry the analysis of behaviour and the targeted advertising, and that information and fairness fell short.',
    law: 'Art. 5(1)(a), 6(1), 13(1)(c) and 14(1)(c) GDPR',
  },
  'A-08': {
    text: 'The fine goes back to a complaint by La Quadrature du Net in France, passed on to Dublin. Accounts differ on its date.',
    versions: [
      'The Irish Times and Silicon Republic name the year 2018.',
      'La Quadrature du Net and franceinfo date it 28 May 2018.',
      'A law firm’s account names August 2018.',
    ],
  },
  'A-09': {
    text: 'The fine was about advertising and the analysis of behaviour, not about AI training. The draft had gone to the other authorities in July 2024, before the AI training became known.',
  },
  'A-10': {
    text: 'LinkedIn is reported to have gone to court against the fine. The outcome is not verified by us; a judgment of the High Court of 20 April 2026 in the matter is listed, and we have not read it.',
  },
  'A-11': {
    text: 'The lead authority for LinkedIn in the EU and the EEA is the Irish Data Protection Commission.',
  },
  'A-13': {
    text: 'A class action was filed in California on 21 January 2025, about private messages (N.D. Cal. 5:25-cv-00709), and dropped on 30 January 2025 without prejudice. LinkedIn had shown evidence that it had not used private messages, the claimant’s lawyers said. We found no other.',
  },
  'A-18': {
    text: 'Opinion 28/2024 of the European Data Protection Board, asked for by the Irish authority, sets out a three-step test for legitimate interests in AI. It says that a model trained on personal data is not always anonymous, and names an unconditional opt-out from the outset among the measures that can help. It does not decide this case.',
    law: 'Art. 64(2) GDPR',
  },
  'A-19': {
    text: 'Whether a model must forget what it learned is undecided. We found no decision on it in this case.',
    versions: [
      'What has been trained stays: LinkedIn says that switching off does not affect it, the Luxembourg authority that the system cannot unlearn, the Dutch one that data is not easily taken out.',
      'The European Data Protection Board leaves it to the authorities, case by case; for unlawful training they may go as far as ordering deletion.',
    ],
  },
  'C-01': {
    text: 'For members in the EU, the EEA and Switzerland, LinkedIn Ireland Unlimited Company is responsible.',
  },
  'C-02': {
    text: 'For members in the United Kingdom, LinkedIn Corporation in California is responsible, not LinkedIn Ireland.',
  },
  'C-03': {
    text: 'For members outside the EU, the EEA and Switzerland, LinkedIn Corporation in California is responsible.',
  },
  'C-04': {
    text: 'The notice names the objection form, a form of the data protection officer and a postal address.',
  },
  'L-21-1': {
    text: 'You may object at any time, on grounds relating to your particular situation, to processing based on legitimate interests. The company must stop unless it demonstrates compelling legitimate grounds that override your interests, rights and freedoms, or needs the data for legal claims.',
    law: 'Art. 21(1) GDPR',
  },
  'L-21-2': {
    text: 'The right to object without weighing is for direct marketing. AI training is not that.',
    law: 'Art. 21(2) and (3) GDPR',
  },
  'L-21-4': {
    text: 'The company must point out the right to object explicitly, clearly and apart from other information.',
    law: 'Art. 21(4) GDPR',
  },
  'L-21-5': {
    text: 'With online services you may object by automated means using technical specifications.',
    law: 'Art. 21(5) GDPR',
  },
  'L-12-2': { text: 'The company must make it easier for you to use your rights.', law: 'Art. 12(2) GDPR' },
  'L-12-3': {
    text: 'The company must tell you what it has done without undue delay and within one month of receipt. It may take two further months where that is needed, and must say so, with reasons, within the first.',
    law: 'Art. 12(3) GDPR',
  },
  'L-12-4': {
    text: 'If the company takes no action, it must tell you within one month why not, and that you can complain to an authority and go to court.',
    law: 'Art. 12(4) GDPR',
  },
  'L-12-5': {
    text: 'Objecting and asking cost you nothing. Only where requests are manifestly unfounded or excessive may the company charge for them or refuse.',
    law: 'Art. 12(5) GDPR',
  },
  'L-12-6': {
    text: 'The company may ask for more to confirm who you are only where it has reasonable doubts.',
    law: 'Art. 12(6) GDPR',
  },
  'L-15': {
    text: 'You may ask which of your data is processed, for what, and get a copy.',
    law: 'Art. 15 GDPR',
  },
  'L-17-1': {
    text: 'If you object and nothing overriding stands against it, you may demand erasure.',
    law: 'Art. 17(1)(c) GDPR',
  },
  'L-18-1': {
    text: 'While it is checked whose grounds weigh more, you may demand that the data is only stored, with few exceptions. You have to ask for it.',
    law: 'Art. 18(1)(d) and 18(2) GDPR',
  },
  'L-19': {
    text: 'The company must pass erasure and restriction on to those it gave the data to, unless that is impossible or takes disproportionate effort.',
    law: 'Art. 19 GDPR',
  },
  'L-77': {
    text: 'You may complain to an authority, in particular in the Member State where you live, where you work or where the alleged infringement took place.',
    law: 'Art. 77(1) GDPR',
  },
  'L-77-FIRST': {
    text: 'Until 2 April 2027 EU law does not make you turn to the company first. The Irish authority generally requires it all the same, and asks for evidence.',
    law: 'Art. 77(1) GDPR; practice of the Irish authority',
  },
  'L-78': {
    text: 'If the authority does not deal with your complaint, or tells you nothing for three months, you may go to court against it.',
    law: 'Art. 78(2) GDPR',
  },
  'L-79': {
    text: 'You may sue the company in a Member State where it has an establishment, or where you live.',
    law: 'Art. 79(2) GDPR',
  },
  'L-82': {
    text: 'Anyone who has suffered damage from an infringement, material or not, has a right to compensation.',
    law: 'Art. 82(1) GDPR',
  },
  'L-MONTH': {
    text: 'The month ends on the same-numbered day of the next month, or on its last day if there is none; if that is a Saturday, Sunday or public holiday, on the next working day. The guidelines say this for access; we apply it by analogy.',
    law: 'EDPB Guidelines 01/2022, §§ 157–164; Regulation 1182/71, Art. 3',
  },
  'L-2518': {
    text: 'From 2 April 2027 new rules of procedure apply to cross-border complaints. Before a complaint about your rights you must then have turned to the company.',
    law: 'Regulation (EU) 2025/2518',
  },
  'L-GB-21': {
    text: 'In the United Kingdom you may object in the same way; the ICO says that you should give your reasons.',
    law: 'Art. 21(1) UK GDPR',
  },
  'L-GB-MONTH': { text: 'The ICO counts one calendar month for the answer.', law: 'Art. 12 UK GDPR' },
  'L-GB-12A': {
    text: 'Most data protection parts of the Data (Use and Access) Act 2025, its rules on time limits among them, are reported to be in force since 5 February 2026.',
    law: 'Art. 12A UK GDPR',
  },
  'L-GB-164A': {
    text: 'Since 19 June 2026 companies must take complaints themselves, acknowledge them within thirty days of receipt and deal with them without undue delay. The ICO expects you to go there first.',
    law: 'Data Protection Act 2018, s. 164A',
  },
  'L-CH-30': {
    text: 'In Switzerland, processing against your express declared will violates your personality rights unless it is justified; you may go to a civil court.',
    law: 'Art. 30(2)(b), 31 and 32(2) FADP',
  },
  'L-CH-49': {
    text: 'The Swiss commissioner may open an investigation on your report and tells you what was done. You are not a party.',
    law: 'Art. 49(1) and (4) FADP',
  },
  'L-CH-EU': {
    text: 'Since LinkedIn Ireland is responsible for Swiss members, the GDPR arguably applies to them too. This is our inference; no source we saw decides it.',
    law: 'Art. 3(1) GDPR',
  },
  'L-CA': {
    text: 'Canadian federal law rests on consent and knows no legitimate interests; consent can be withdrawn, within limits.',
    law: 'PIPEDA, Schedule 1, Principle 3',
  },
  'L-US': {
    text: 'Several other US states have opt-outs too, Connecticut for one. They are about the sale of data, certain advertising, and profiling for important decisions; training of a company’s own AI is not named among them.',
    law: 'for one: Connecticut Data Privacy Act',
  },
  'L-IN': {
    text: 'India’s new data protection law comes into force in stages; the rights it gives people follow in mid-May 2027.',
    law: 'Digital Personal Data Protection Act, 2023, and Rules, 2025',
  },
  'L-US-CA': {
    text: 'California gives rights to know, to delete and to opt out of sale and sharing. As we read it, a company’s training of its own AI is neither. LinkedIn says that it does not sell personal data, that it shares some for advertising, and that you can opt out of that.',
    law: 'Cal. Civ. Code §§ 1798.105, 1798.110, 1798.120',
  },
} satisfies Record<string, ClaimWords>;

/** The affair in a few sentences, each resting on claims: the summary, what the switch reaches, what the fine was about. */
export const statements = {
  start:
    'Since 3 November 2025 LinkedIn trains AI that generates content with data of its members in the EU, the EEA, Switzerland, the United Kingdom, Canada and Hong Kong. Elsewhere this had begun by September 2024 at the latest.',
  default:
    'The switch is on unless you turn it off. In the EU, the EEA, Switzerland and the United Kingdom LinkedIn rests the training on its legitimate interests, not on consent.',
  data: 'More than public posts is used: your profile, comments, what you type into AI features, messages in groups, CVs kept in your account. Private messages between members are left out, LinkedIn says.',
  off: 'Switching off works from then on, only for AI that generates content, and undoes nothing. Whether an opt-out made today still covers what you published before is disputed.',
  right:
    'In the EU, the EEA, the United Kingdom and Switzerland you can also object. An objection can reach AI training that has no switch.',
  authority:
    'The Irish authority, which leads in the EU and the EEA, has neither approved the training nor found it compliant. In November 2025 it saw no need to intervene further for the time being.',
  'reaches-training': 'Training of AI that generates content, from the moment it is off',
  'reaches-affiliates': 'LinkedIn and its affiliates; Microsoft is one',
  'reaches-microsoft-uk':
    'In the United Kingdom also: passing posts and other content to Microsoft to train Microsoft’s AI',
  'beyond-past': 'Training that has already taken place',
  'beyond-older-content':
    'Perhaps: what you published before, if you switch off only after 3 November 2025. Authorities and LinkedIn differ; do not count on it.',
  'beyond-other-ai':
    'AI that classifies content, enforces rules and detects threats. The objection is the way there.',
  'beyond-others': 'What others post about you, and people without an account. The form is open to both.',
  'beyond-use': 'LinkedIn’s AI features themselves: you can go on using them',
  'beyond-research': 'The setting for social, economic and workplace research, which is a switch of its own',
  'fine-subject':
    'A decision on analysis of behaviour and targeted advertising: the legal bases LinkedIn gave did not carry them, and information and fairness fell short',
  'fine-amount':
    '310 million euros in all, notified on 22 October 2024 and announced on 24 October 2024, with a reprimand and an order to comply',
  'fine-origin': 'The outcome of a complaint made in France in 2018 and passed on to Dublin',
  'fine-not-ai':
    'About AI training. The draft had gone to the other authorities in July 2024, before the AI training became known.',
  'fine-no-ruling':
    'A ruling on whether this AI training is lawful. The fine does not say, and the Irish authority has not decided it.',
  'fine-open':
    'The last word: LinkedIn is reported to have gone to court, and the outcome is not verified by us',
} satisfies Record<string, string>;

/** Where training ran and when, in words. */
export const lanes = {
  europe: {
    name: 'EU, EEA, Switzerland',
    text: 'Left out in 2024. Running since 3 November 2025.',
  },
  uk: {
    name: 'United Kingdom',
    text: 'Suspended on 20 September 2024. Running since 3 November 2025.',
  },
  'hong-kong': {
    name: 'Hong Kong',
    text: 'Paused on 11 October 2024. Running since 3 November 2025.',
  },
  canada: {
    name: 'Canada',
    text: 'Pause announced on 10 December 2024. Running since 3 November 2025.',
  },
  elsewhere: {
    name: 'Elsewhere, the US for one',
    text: 'Running by 18 September 2024 at the latest. Mainland China is reported to be left out.',
  },
} satisfies Record<string, { name: string; text: string }>;

/** One line per event of the case's timeline. */
export const timeline = {
  'fine-complaint': 'Complaint in France that leads to the fine',
  'policy-changed': 'LinkedIn’s privacy policy changed: AI training now stands in it',
  'first-report': 'First press report',
  'uk-pause': 'United Kingdom: training suspended',
  'hong-kong-pause': 'Hong Kong: training paused',
  'fine-announced': 'Fine of 310 million euros announced, about advertising',
  'canada-pause': 'Canada: pause announced',
  'edpb-opinion': 'European opinion on AI models',
  'fine-appeal': 'Reported: LinkedIn goes to court against the fine',
  'class-action-filed': 'Class action filed in California',
  'class-action-dropped': 'Class action dropped',
  'dpc-told': 'LinkedIn tells the Irish authority of its plans',
  announced: 'Training announced for the EU, the EEA, Switzerland, the United Kingdom, Canada and Hong Kong',
  'uk-resumed': 'United Kingdom: the ICO says that LinkedIn will resume',
  'dutch-warning': 'Dutch authority warns',
  'belgian-notice': 'Belgian authority explains how to object',
  'italian-notice': 'Italian authority explains how to object',
  start: 'Training starts in the EU, the EEA, Switzerland, the United Kingdom, Canada and Hong Kong',
  'dpc-statement': 'Irish authority: not approved, no further intervention for now',
  'report-due': 'LinkedIn’s report to the Irish authority due',
  'uk-time-limits': 'United Kingdom: new rules on time limits',
  'uk-complaints': 'United Kingdom: companies must take complaints themselves',
  'notice-renewed': 'European notice renewed, training unchanged',
  'new-procedure': 'New rules for cross-border complaints apply',
  'india-rights': 'India: the rights of the new law follow',
} satisfies Record<string, string>;

/** Remarks on single authorities, by their key in authorities.json. */
export const authorityNotes = {
  'austria-attach':
    'Attach your request and any answer. Forms are offered in German and English. National time limits may apply.',
  'bulgaria-language':
    'The complaint must be in Bulgarian; by e-mail it needs a qualified electronic signature.',
  'address-unsure':
    'We could not confirm this address on the authority’s own site. If it does not work, start from the home page.',
  'website-may-change': 'The authority’s website may have moved.',
  'germany-land':
    'For a company such as LinkedIn, the authority of your Land is the right one, not this one.',
  'controller-first':
    'This authority expects you to have turned to LinkedIn first. Attach the correspondence.',
  'spain-national': 'The regional agencies supervise public bodies; for LinkedIn this is the one.',
  'ireland-lead':
    'This is the lead authority for LinkedIn Ireland. It expects you to have turned to LinkedIn first, and asks for evidence.',
  'italy-signed':
    'As reported, the complaint goes by registered letter, certified mail or by hand, signed and with a copy of an identity document.',
  'poland-language':
    'The complaint must be in Polish, with name and address; online it needs an electronic signature. Turn to LinkedIn first.',
  'romania-controller-first': 'In Romanian or English, with name and postal address. Turn to LinkedIn first.',
  'iceland-named': 'The complaint must give reasons and name who it is against; it cannot be anonymous.',
  'norway-bankid': 'The online form is in Norwegian and needs BankID; otherwise write by post.',
  'bavaria-private': 'Bavaria has two authorities; this one is for private companies.',
  'uk-complaint-first':
    'Complain to LinkedIn first; it must have a procedure for that. For members in the UK, LinkedIn Corporation is responsible.',
  'switzerland-report':
    'You report; the commissioner decides whether to investigate and tells you what was done. There is no right to a decision. Check the address of the form.',
  'canada-information': 'For information: this office announced the pause of December 2024.',
  'hong-kong-information':
    'For information: LinkedIn paused in October 2024 after this office had raised concerns.',
} satisfies Record<string, string>;
