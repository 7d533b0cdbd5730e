import type { GroundId, LetterKind, RouteId } from '../../../domain/case/letter-terms';
import type { AnswerWords } from '../../../domain/objection/answer-tree';
import type { AuthorityWords } from '../../../domain/objection/authority';
import type { FieldId, LetterWords, WarningId } from '../../../domain/objection/letter';

/** What stands in a letter written in English. `{placeholders}` are filled by `draftLetter`. */
export const letter = {
  locale: 'en-GB',
  blank: '__________',
  law: { gdpr: 'GDPR', uk: 'UK GDPR', ch: 'GDPR', ca: 'GDPR' },
  elements: {
    'sender-member': '{name}\nLinkedIn account: {account}',
    'sender-non-member': '{name}\n{contact}',
    'sender-contact': '{contact}',
    'to-controller': '{controllerPost}',
    'to-authority': '{authority}',
    date: '{date}',
    salutation: 'To whom it may concern,',
    'subject-objection': 'Objection to the use of my personal data for AI training (Article 21(1) {law})',
    'subject-objection-ch':
      'Declaration that I do not want my personal data to be used for AI training (Article 30(2)(b) FADP)',
    'subject-short': 'Objection under Article 21(1) {law}: AI training',
    'subject-short-ch': 'Declaration under Article 30(2)(b) FADP: no AI training with my data',

    'who-member': 'My name is {name}. I have a LinkedIn account: {account}.',
    'who-non-member':
      'My name is {name}. I have no LinkedIn account. Personal data about me can be found on LinkedIn here:\n{content}\nYou can reach me at:\n{contact}',
    identity:
      'I enclose no copy of an identity document. Should you have reasonable doubts about who I am, please tell me what they are and which information would settle them (Article 12(6) GDPR).',
    'identity-plain':
      'I enclose no copy of an identity document. Should you have reasonable doubts about who I am, please tell me what they are and which information would settle them.',

    object:
      'On grounds relating to my particular situation, I object under Article 21(1) {law} to the processing of personal data concerning me for these purposes:',
    'object-no-grounds':
      'I object under Article 21(1) {law} to the processing of personal data concerning me for these purposes:',
    'object-ch':
      'I expressly declare that I do not want personal data concerning me to be processed for the purposes below (Article 30(2)(b) FADP). I expressly prohibit it also for data that I have made generally accessible (Article 30(3) FADP). The purposes are:',
    'purpose-generative':
      '– training, fine-tuning and evaluating AI models that generate content, by you or your affiliates;',
    'purpose-other':
      '– training, fine-tuning and evaluating other AI models, such as those for classifying content, for trust and safety and for security, which your privacy notice places under improving your products and services or under safety and security;',
    'purpose-microsoft':
      '– sharing data with Microsoft so that Microsoft can train its AI models, as your privacy notice describes for the United Kingdom;',
    'purpose-others':
      '– the same purposes where the data come from content that other people have posted about me.',
    'beyond-setting':
      'This goes further than the setting “Data for Generative AI Improvement”, which does not reach your other AI models. Please do not answer by pointing to that setting alone.',
    basis:
      'Your European Regional Privacy Notice says that, from 3 November 2025, you rely on legitimate interests for training AI models that generate content. As far as you rely on Article 6(1)(f) {law} for the other purposes too, my objection covers them as well. Should you rely on another legal basis for any of these purposes, please tell me which.',
    'gdpr-in-ch':
      'The controller for me is a company established in Ireland. As far as the GDPR therefore applies as well (Article 3(1) GDPR), I also object under Article 21(1) GDPR.',

    'grounds-intro': 'My particular situation is as follows.',
    grounds: '',
    'own-words': '{ownWords}',
    'no-grounds':
      'I set out no details of my situation in this letter. If you consider that you cannot decide without them, please tell me.',
    balance:
      'When you weigh this, please also consider what people could reasonably expect when the data were posted, how old the data are, and whether your purpose needs data from which I can be recognised.',
    burden:
      'Under Article 21(1) {law} you may process the data for these purposes from now on only if you demonstrate compelling legitimate grounds that override my interests, rights and freedoms, or grounds for the establishment, exercise or defence of legal claims.',
    'burden-no-grounds':
      'If you rely on compelling legitimate grounds against this objection, please tell me which they are.',
    'burden-ch':
      'If you take the view that the processing is justified in spite of this declaration (Article 31 FADP), please tell me what justifies it.',
    restriction:
      'While it is verified whether your legitimate grounds override mine, I ask you to restrict the processing (Article 18(1)(d) {law}).',
    erasure:
      'Where no overriding legitimate grounds exist, please erase the copies of my personal data held for these purposes, in sets for training, fine-tuning or evaluation, and do not take the data into later sets (Article 17(1)(c) GDPR). Please tell those who received the data from you (Article 19 GDPR).',
    'erasure-uk':
      'Where no overriding legitimate grounds exist, please erase the copies of my personal data held for these purposes, in sets for training, fine-tuning or evaluation, and do not take the data into later sets (Article 17(1)(c) UK GDPR). Please tell those who received the data from you, Microsoft included.',
    'erasure-ch':
      'Please stop this processing, do not disclose the data for it, and delete the copies held for these purposes, in sets for training, fine-tuning or evaluation.',
    'gdpr-consequences-ch':
      'As far as the GDPR applies as well, I also ask you to restrict the processing while it is verified whether your legitimate grounds override mine (Article 18(1)(d) GDPR), to erase those copies where no overriding legitimate grounds exist (Article 17(1)(c) GDPR), and to tell those who received the data (Article 19 GDPR).',
    'not-account':
      'I do not ask you to close my account or to delete what I have posted on LinkedIn. This is about AI training alone.',
    used: 'I also have two questions. Which categories of my personal data have been used for these purposes so far, and who received them (Article 15(1) {law})? And, as far as you can say: since when, for which models, and can what was used be removed? Please do not hold up the objection for the answers.',
    'used-plain':
      'I also have some questions. Which categories of my personal data have been used for these purposes so far, and who received them? And, as far as you can say: since when, for which models, and can what was used be removed? Please do not hold up the rest for the answers.',
    reply:
      'Please tell me without undue delay, and at the latest within one month of receipt, what you have done (Article 12(3) GDPR). If you do not act on this letter, please tell me the reasons within the same month (Article 12(4) GDPR).',
    'reply-uk':
      'Please tell me without undue delay, and within the time set by Article 12(3) UK GDPR and Article 12A UK GDPR, as a rule one month from receipt, what you have done. If you do not act on this letter, please tell me the reasons within the same time (Article 12(4) UK GDPR).',
    'reply-ch': 'Please confirm in writing what you have done, and give your reasons for what you do not do.',
    reserve:
      'I reserve my rights to complain to a supervisory authority (Article 77(1) GDPR), to go to court (Article 79 GDPR) and to claim compensation for any damage (Article 82 GDPR).',
    'reserve-uk':
      'I reserve my rights to complain to the Information Commissioner (section 165 of the Data Protection Act 2018), to go to court (Article 79 UK GDPR) and to claim compensation for any damage (Article 82 UK GDPR).',
    'reserve-ch':
      'I may report the matter to the Federal Data Protection and Information Commissioner (Article 49(1) FADP), and reserve my civil claims (Article 32(2) FADP).',
    closing: 'Yours faithfully\n\n{name}',

    'short-who-member': 'Name: {name}. LinkedIn account: {account}.',
    'short-who-non-member':
      'Name: {name}. I have no LinkedIn account. Personal data about me can be found on LinkedIn here:\n{content}\nYou can reach me at:\n{contact}',
    'short-object':
      'On grounds relating to my particular situation, I object under Article 21(1) {law} to the processing of my personal data for:',
    'short-object-no-grounds':
      'I object under Article 21(1) {law} to the processing of my personal data for:',
    'short-object-ch':
      'I expressly declare that I do not want my personal data, including those I made generally accessible, to be processed (Article 30(2)(b) FADP and Article 30(3) FADP) for:',
    'short-consequences':
      'I ask you to restrict the processing while it is verified whether your legitimate grounds override mine (Article 18(1)(d) GDPR), to erase the copies held for these purposes where no overriding legitimate grounds exist (Article 17(1)(c) GDPR), and to tell those who received them (Article 19 GDPR).',
    'short-consequences-uk':
      'I ask you to restrict the processing while it is verified whether your legitimate grounds override mine (Article 18(1)(d) UK GDPR), to erase the copies held for these purposes where no overriding legitimate grounds exist (Article 17(1)(c) UK GDPR), and to tell those who received them.',
    'short-consequences-ch':
      'Please stop this processing, do not disclose the data for it, and delete the copies held for it.',

    'subject-followup': 'My objection of {sentOn} to AI training with my data',
    reference: 'Your reference: {reference}',
    sent: 'On {sentOn} I objected to the use of my personal data for AI training. I sent the objection {channel}.',
    reminder:
      'I have received no answer that says what you have done. By my count the time allowed by Article 12(3) GDPR ended on {dueOn}.',
    'reminder-uk':
      'I have received no answer that says what you have done. By my count the time set by Article 12(3) UK GDPR and Article 12A UK GDPR ended on {dueOn}.',
    'reminder-no-due': 'I have received no answer that says what you have done.',
    'reminder-ask':
      'Please tell me within 14 days what you have done: whether you have stopped the processing I objected to, whether it is restricted, and what has been erased. If you do not act, please tell me why (Article 12(4) GDPR).',
    'reminder-ask-uk':
      'Please tell me within 14 days what you have done: whether you have stopped the processing I objected to, whether it is restricted, and what has been erased. If you do not act, please tell me why (Article 12(4) UK GDPR).',
    'reminder-ask-ch':
      'Please tell me within 14 days whether you have stopped the processing I declared I do not want, and what has been deleted. If you do not act, please tell me why.',
    'restriction-again':
      'Until it is verified whether your legitimate grounds override mine, please keep the processing restricted, or restrict it now if you have not done so (Article 18(1)(d) {law}).',
    next: 'If this does not settle the matter, I can complain to a supervisory authority (Article 77(1) GDPR).',
    'next-uk':
      'If this does not settle the matter, I can complain to you under section 164A of the Data Protection Act 2018 and to the Information Commissioner under section 165 of the Data Protection Act 2018.',
    'next-uk-complained':
      'If this does not settle the matter, I can complain to the Information Commissioner (section 165 of the Data Protection Act 2018).',
    'next-ch':
      'If this does not settle the matter, I can report it to the Federal Data Protection and Information Commissioner (Article 49(1) FADP).',

    'asked-identity': 'On {answeredOn} you asked me to show who I am.',
    'identity-rule':
      'You may ask for more information where you have reasonable doubts about who I am (Article 12(6) GDPR). Please tell me what these doubts are, and name the least information that settles them.',
    'identity-rule-plain':
      'Please tell me what doubts you have about who I am, and name the least information that settles them.',
    'identity-member':
      'My account is {account}. I can confirm the objection from that account, or from the e-mail address you hold for it.',
    'identity-non-member':
      'The objection concerns the content on LinkedIn that I pointed out in it. You can reach me at:\n{contact}',
    'identity-own': '{ownWords}',
    'identity-stands': 'My objection of {sentOn} stands unchanged.',

    extended: 'On {answeredOn} you told me that you need more time.',
    'extension-rule':
      'Article 12(3) GDPR allows up to two further months where necessary, taking into account the complexity and number of the requests, and requires you to tell me the reasons within the first month.',
    'extension-rule-uk':
      'Article 12A UK GDPR sets the time for your answer and the conditions on which it may be extended.',
    'extension-late':
      'By my count the month in which you can announce this (Article 12(3) GDPR) had ended on {dueOn}. Please answer the objection now.',
    'extension-late-uk':
      'By my count the time in which you can announce this (Article 12A UK GDPR) had ended on {dueOn}. Please answer the objection now.',
    'extension-no-reasons': 'I found no reasons in your message. Please tell me why you need more time.',
    'extension-reasons':
      'I have read your reasons. Please tell me why they apply to my objection, and on which day you will answer it.',

    refused: 'On {answeredOn} you told me that you would not act on my objection, or not in full.',
    'refusal-no-reasons':
      'I maintain the objection. I found no reasons in your answer. If you do not act, you have to tell me why (Article 12(4) GDPR). Please do so.',
    'refusal-no-reasons-uk':
      'I maintain the objection. I found no reasons in your answer. If you do not act, you have to tell me why (Article 12(4) UK GDPR). Please do so.',
    'refusal-no-reasons-ch':
      'I maintain my declaration. I found no reasons in your answer. Please tell me what justifies the processing.',
    'refusal-reasons':
      'I maintain the objection. It is for you to demonstrate compelling legitimate grounds that override my interests, rights and freedoms (Article 21(1) {law}).',
    'refusal-reasons-ch':
      'I maintain my declaration. Please tell me which private or public interest, or which law, justifies the processing (Article 31 FADP).',
    comment: '{ownWords}',
    'refusal-ask':
      'Please tell me which grounds you rely on for each purpose the objection concerns, and how you weighed them against my interests.',
    partly: 'On {answeredOn} you answered me. Your answer does not deal with everything I objected to.',
    'partly-ask':
      'Please answer on everything I objected to: AI models that generate content, other AI models, and data that come from what other people have posted about me.',
    'partly-reasons': 'Where you do not act, please tell me the reasons (Article 12(4) GDPR).',
    'partly-reasons-uk': 'Where you do not act, please tell me the reasons (Article 12(4) UK GDPR).',

    'subject-164a': 'Complaint under section 164A of the Data Protection Act 2018',
    'complaint-164a':
      'I complain under section 164A of the Data Protection Act 2018 about how you have dealt with my objection to the use of my personal data for AI training.',
    'history-intro': 'What has happened so far:',
    history: '– {on}: {event}.',
    'history-by': '– {on}: {event} {channel}.',
    'complaint-first':
      'Before this I complained to the controller itself under section 164A of the Data Protection Act 2018.',
    'about-silence':
      'I have received no answer that says what you have done. By my count the time set by Article 12(3) UK GDPR and Article 12A UK GDPR ended on {dueOn}.',
    'about-silence-no-due':
      'I have received no answer that says what you have done, although Article 12(3) UK GDPR and Article 12A UK GDPR set a time for it.',
    'about-refused': 'I consider that the refusal does not meet Article 21(1) UK GDPR.',
    'ask-164a':
      'Please acknowledge this complaint within thirty days, take appropriate steps to respond to it without undue delay and tell me the outcome (section 164A of the Data Protection Act 2018).',
    'later-165':
      'If this does not settle the matter, I can complain to the Information Commissioner (section 165 of the Data Protection Act 2018).',

    'subject-complaint': 'Complaint under Article 77(1) GDPR against {controller}',
    'subject-complaint-uk':
      'Complaint under section 165 of the Data Protection Act 2018 against {controller}',
    'subject-complaint-ch': 'Report under Article 49(1) FADP about {controller}',
    complaint: 'I complain under Article 77(1) GDPR about the processing of personal data concerning me.',
    'complaint-uk':
      'I complain under section 165 of the Data Protection Act 2018 about the processing of personal data concerning me.',
    'complaint-ch':
      'I report, under Article 49(1) FADP, processing of personal data concerning me that in my view breaches data protection law.',
    'complaint-controller':
      'My name is {name}. You can reach me at:\n{contact}\n\nThe controller is:\n{controllerSeat}',
    'complaint-about':
      'According to its privacy notice the controller relies, from 3 November 2025, on legitimate interests to train AI models that generate content with personal data of people on LinkedIn.',
    'complaint-microsoft':
      'For the United Kingdom the notice also says that data are shared with Microsoft to train Microsoft’s AI models.',
    'complaint-about-objection':
      'I objected to this under Article 21(1) {law}. I consider that my objection was not dealt with as the law requires.',
    'complaint-about-ch':
      'I expressly declared that I do not want this (Article 30(2)(b) FADP), also for data that I have made generally accessible (Article 30(3) FADP).',
    'complaint-about-ch-narrow': 'I expressly declared that I do not want this (Article 30(2)(b) FADP).',
    'infringement-silence':
      'I have received no answer that says what the controller has done. By my count the time allowed by Article 12(3) GDPR ended on {dueOn}.',
    'infringement-silence-uk':
      'I have received no answer that says what the controller has done. By my count the time set by Article 12(3) UK GDPR and Article 12A UK GDPR ended on {dueOn}.',
    'infringement-silence-no-due':
      'I have received no answer that says what the controller has done. Article 12(3) GDPR requires one within one month of receipt.',
    'infringement-silence-no-due-uk':
      'I have received no answer that says what the controller has done, although Article 12(3) UK GDPR and Article 12A UK GDPR set a time for it.',
    'infringement-refused':
      'The controller refused. In my view it has not demonstrated compelling legitimate grounds that override my interests, rights and freedoms, as Article 21(1) {law} requires.',
    'infringement-no-reasons':
      'It gave me no reasons for the refusal, although Article 12(4) {law} requires them.',
    'infringement-partly':
      'The controller dealt with the objection only in part. For the rest, in my view, it has not met Article 21(1) {law}.',
    'infringement-other':
      'The controller answered, but in my view did not deal with the objection itself as Article 21(1) {law} requires.',
    'infringement-ch':
      'In my view the processing against my declared will breaches my personality rights (Article 30(2)(b) FADP), as far as nothing justifies it.',
    'complaint-grounds-intro': 'The grounds that I gave, or give here, from my particular situation:',
    'complaint-ask':
      'Please look into the matter, see to it that the controller complies with the objection, and inform me of the progress and the outcome.',
    'complaint-ask-uk':
      'Please look into the matter, see to it that the controller complies with the objection, and inform me of the progress and the outcome.',
    'complaint-ask-ch':
      'Please consider opening an investigation, and inform me of what follows from this report (Article 49(4) FADP).',
    'complaint-lead':
      'I understand that the Irish Data Protection Commission is the lead authority for the controller. Please pass the complaint on as far as needed. I should like to keep dealing with you.',
    'complaint-attached':
      'Enclosed, as far as I have them: the objection, the proof that it was sent, and the answers.',

    'subject-withdrawal': 'Withdrawal of consent to AI training (Principle 3 of Schedule 1 to PIPEDA)',
    withdraw:
      'I withdraw any consent, express or implied, to the use and disclosure of my personal information for the purposes below (Principle 3 of Schedule 1 to PIPEDA):',
    'withdraw-provincial':
      'If the privacy law of my province applies instead, please treat this letter as made under that law.',
    'withdraw-ask':
      'Please stop these uses as soon as is reasonable, delete the copies held for them, and tell me what the withdrawal means for me.',
    'withdraw-later':
      'If this does not settle the matter, I may complain to the privacy commissioner responsible.',
    'purpose-other-plain': '– training, fine-tuning and evaluating other AI models;',
    'reminder-ch': 'I have received no answer that says what you have done.',
    'partly-ask-uk':
      'Please answer on everything I objected to: AI models that generate content, other AI models, sharing with Microsoft, and data that come from what other people have posted about me.',
    'partly-ask-narrow':
      'Please tell me for which of my data and for which AI models that generate content you comply with the objection, and for which you do not.',
    'complaint-about-other':
      'According to the same notice, it uses further data to improve its products and services and for safety and security, which includes training other AI models.',
    'infringement-ch-unjustified': 'I know of nothing that justifies it.',
    'infringement-ch-reasons':
      'In my view the reasons that the controller gave me do not justify it (Article 31 FADP).',
    'about-no-reasons': 'You gave me no reasons for it, although Article 12(4) UK GDPR requires them.',
    'about-partly':
      'I consider that you have dealt with the objection only in part, and that for the rest Article 21(1) UK GDPR is not met.',
    'about-other':
      'I consider that you have not dealt with the objection itself, as Article 21(1) UK GDPR requires.',
  },
  grounds: {
    'sensitive-data':
      'From what is on LinkedIn by me or about me, a reader can tell things that belong to the special categories of personal data, such as health, religion, political opinions, trade union membership or sexual orientation.',
    sources:
      'I work in journalism or research. From what is on LinkedIn by me or about me, people who gave me information in confidence could become recognisable.',
    'professional-secrecy':
      'My profession binds me to secrecy. Content connected with my work touches what I have to keep confidential.',
    'sensitive-work':
      'I work, or have worked, in a place or role that must not become widely known, or that puts people at risk when it does.',
    threat:
      'There is a risk to my safety. I have to keep the traces of my life and whereabouts as few as I can.',
    minor: 'Part of the data comes from a time when I was a minor, or still at school or in training.',
    'earlier-purpose':
      'Part of the data comes from a time before these AI features. I shared it for other purposes and did not expect this use.',
    'changed-circumstances':
      'My circumstances have changed since the data were posted, and using them further can harm me.',
    'third-parties':
      'The content also concerns other people who, as far as I know, have not agreed to this use, and whose interests I want to protect.',
    author:
      'I make my living by writing or other creative work. Models trained on my work can imitate or repeat it and its style, and compete with me.',
    chilled:
      'Because of this use I post less than I would, or hold back where I used to write in confidence.',
    'non-member':
      'I have no account. Others posted the data about me; I have not agreed to LinkedIn’s terms, and no setting is open to me.',
  },
  channels: {
    'form-ai': 'through LinkedIn’s Data Processing Objection Form',
    'form-other': 'through LinkedIn’s Data Processing Objection Form',
    'dpo-form': 'through LinkedIn’s form for the data protection officer',
    post: 'by post',
    email: 'by e-mail',
  },
  history: {
    'objection-sent': 'I sent the objection',
    'reminder-sent': 'I sent a reminder',
    'identity-asked': 'LinkedIn asked me to show who I am',
    'identity-answered': 'I answered the question about my identity',
    extended: 'LinkedIn told me that it needs more time',
    confirmed: 'LinkedIn told me that it complies with the objection',
    partly: 'LinkedIn dealt with a part of the objection',
    'refused-with-reasons': 'LinkedIn refused and gave reasons',
    'refused-without': 'LinkedIn refused and gave no reasons',
    'other-answer': 'LinkedIn answered without deciding on the objection',
    'complained-to-controller': 'I complained to LinkedIn',
  },
  spelling: {} as LetterWords['spelling'],
} satisfies LetterWords;

/** Each letter's name, and when it is of use. */
export const kinds: Record<LetterKind, { name: string; when: string }> = {
  objection: {
    name: 'Reasoned objection',
    when: 'For the form for the data protection officer, or by post.',
  },
  short: { name: 'Short objection', when: 'For the free text of LinkedIn’s form, entry “Other”.' },
  reminder: { name: 'Reminder', when: 'When no answer has come in time.' },
  'identity-reply': { name: 'Answer about identity', when: 'When LinkedIn asks you to show who you are.' },
  'extension-reply': { name: 'Answer to an extension', when: 'When LinkedIn asks for more time.' },
  'refusal-reply': { name: 'Answer to a refusal', when: 'When LinkedIn refuses, with reasons or without.' },
  'partly-reply': {
    name: 'Answer to a partial reply',
    when: 'When LinkedIn answers for some purposes only, or points to the switch.',
  },
  'complaint-to-controller': {
    name: 'Complaint to LinkedIn',
    when: 'United Kingdom: LinkedIn’s own complaint procedure, before the ICO.',
  },
  complaint: {
    name: 'Complaint to the authority',
    when: 'When LinkedIn does not answer, or you disagree with the answer.',
  },
  withdrawal: { name: 'Withdrawal of consent', when: 'Canada: instead of an objection.' },
};

/** What each missing part is called, in a list of what is missing. */
export const fields: Record<FieldId, string> = {
  name: 'your name',
  account: 'the e-mail or profile address of your account',
  contact: 'how LinkedIn or the authority reaches you',
  content: 'where the content about you is found',
  date: 'the date of the letter',
  sentOn: 'the day you sent the objection',
  channel: 'how you sent it',
  reference: 'LinkedIn’s reference',
  dueOn: 'the last day for the answer',
  answeredOn: 'the day LinkedIn answered',
  ownWords: 'your own words',
  history: 'what has happened so far, with its days',
  authority: 'the authority you write to',
  outcome: 'what you complain about',
};

export const warnings: Record<WarningId, string> = {
  'no-grounds':
    'You have given no grounds. Article 21(1) speaks of grounds relating to your particular situation; without any, LinkedIn may turn the letter down. For models that generate content, its form is reported to ask for none. The letter can be made without them and then claims none.',
  'no-grounds-ch':
    'You have given no grounds. Swiss law asks for none: your declared will counts. The GDPR, which arguably applies as well, speaks of grounds relating to your particular situation.',
  'no-grounds-complaint':
    'You name no grounds here. If your objection gave some, name them again: the authority knows only what you send it. The complaint can be made without them and then claims none.',
  'ground-without-words':
    'For at least one ground you have written nothing of your own. A sentence that fits everyone counts for little; one of yours counts for more.',
  'sensitive-detail':
    'Name the kind of reason, not the details. Do not put more about health, beliefs, safety or other people into the letter than it needs.',
  'law-unsettled':
    'It is not settled whether the law this letter names reaches as far as the letter does. The letter leaves that open.',
  'not-yet-due': 'By the date in this letter the time for an answer has not passed yet.',
  'identity-uk':
    'LinkedIn asked who you are. The ICO counts the month from the day LinkedIn has your answer, so the last day in this letter may be too early. To be safe, wait until a month after your answer.',
  'controller-first':
    'The ICO expects you to complain to LinkedIn first and to wait for its outcome. No such complaint is in your record.',
  'authority-language':
    'As far as we know, this authority works in other languages than this letter’s. Ask it whether it takes the letter, or have it translated.',
  'dates-out-of-order': 'The dates do not follow one another: look at them again.',
};

/** The grounds as they are offered: what it is about, what to write, and what to leave out. */
export const grounds: Record<GroundId, { title: string; ask: string; caution?: string }> = {
  'sensitive-data': {
    title: 'Sensitive things about me can be read there',
    ask: 'What kind of thing is it, and where: in a profile, in groups or in posts?',
    caution: 'The kind is enough. Do not write what exactly it is.',
  },
  sources: {
    title: 'I have sources or confidential contacts',
    ask: 'What is your role, and how could someone become recognisable?',
    caution: 'Name no source and no contact.',
  },
  'professional-secrecy': {
    title: 'My profession is bound to secrecy',
    ask: 'Which profession, and which rule binds you?',
    caution: 'Name no client and no case.',
  },
  'sensitive-work': {
    title: 'My work must not become widely known',
    ask: 'What is it, in general terms?',
    caution: 'Keep to general terms: the letter should not give away what you protect.',
  },
  threat: {
    title: 'I have reason to fear for my safety',
    ask: 'Say that a risk exists, and that you have to limit traces.',
    caution: 'No places, no names, no history.',
  },
  minor: {
    title: 'The data comes from my youth',
    ask: 'From which period, roughly?',
    caution: 'The period is enough.',
  },
  'earlier-purpose': {
    title: 'I shared it for something else, years ago',
    ask: 'In which year did you join, and what did you share it for?',
  },
  'changed-circumstances': {
    title: 'My circumstances have changed',
    ask: 'What kind of change is it: a break, a new name, a search for work, a dispute?',
    caution: 'The kind is enough. Leave out names and details.',
  },
  'third-parties': {
    title: 'It concerns other people too',
    ask: 'Who, in kind: colleagues, clients, patients, children?',
    caution: 'Name none of them.',
  },
  author: {
    title: 'I live by what I write or create',
    ask: 'What do you make, and how would imitation harm you?',
  },
  chilled: {
    title: 'I post less because of it',
    ask: 'What has changed, and since when?',
  },
  'non-member': {
    title: 'Others posted about me, and I have no account',
    ask: 'Where, and who posted it, as far as you know?',
  },
};

/** Two sentences for each way to object: what it is, and what to know about it. */
export const routes: Record<RouteId, { name: string; sentences: [string, string] }> = {
  'form-ai': {
    name: 'LinkedIn’s form, entry for AI training',
    sentences: [
      'The Data Processing Objection Form takes minutes; its entry for training content-generating AI models is reported to ask for no reasons.',
      'It is reported to cover models that generate content; keep the e-mail that confirms it.',
    ],
  },
  'form-other': {
    name: 'LinkedIn’s form, entry “Other”',
    sentences: [
      'The same form; “Other” is reported to lead to free text or to an exchange of e-mails, where your reasons fit.',
      'Use it for what goes beyond content-generating models, with the short objection.',
    ],
  },
  'dpo-form': {
    name: 'Form for the data protection officer',
    sentences: [
      'LinkedIn’s privacy notice names a form that reaches its data protection officer.',
      'Use it for the full letter with your reasons, and keep a copy of what you sent.',
    ],
  },
  post: {
    name: 'By post',
    sentences: [
      'The full letter on paper, to the address that LinkedIn’s privacy notice names for its data protection officer.',
      'It takes longest; sent with proof of delivery, it shows on which day it was received.',
    ],
  },
  'non-member': {
    name: 'LinkedIn’s form, without an account',
    sentences: [
      'People without an account can use the Data Processing Objection Form too.',
      'Add what identifies the content about you, such as the link to a post.',
    ],
  },
};

/** What an answer means and what comes next, by branch. Articles stand in the data and are shown beside it. */
export const answers: AnswerWords = {
  names: {
    confirmed: 'They confirm it',
    partly: 'They comply in part',
    'refused-with-reasons': 'They refuse and give reasons',
    'refused-without': 'They refuse without reasons',
    identity: 'They ask who I am',
    extends: 'They need more time',
    silence: 'No answer has come',
    other: 'Something else',
  },
  branches: {
    confirmed: {
      means: 'LinkedIn says that it complies with your objection. It has to tell you what it has done.',
      next: 'Keep the message. Compare it with what you objected to: other AI training and what others posted may be missing.',
    },
    'confirmed-ch': {
      means: 'LinkedIn says that it respects your will.',
      next: 'Keep the message. Compare it with what you wrote: other AI training and what others posted may be missing.',
    },
    partly: {
      means:
        'LinkedIn complies in part, or has answered only a part. For the rest your objection stands until LinkedIn has decided on it.',
      next: 'Keep the message and ask about the rest, purpose by purpose. You can also complain to the authority.',
    },
    'partly-uk': {
      means:
        'LinkedIn complies in part, or has answered only a part. For the rest your objection stands until LinkedIn has decided on it.',
      next: 'Keep the message and ask about the rest, purpose by purpose. If that leads nowhere, complain to LinkedIn first; the ICO expects it.',
    },
    'partly-ch': {
      means: 'For the rest your declared will stands.',
      next: 'Keep the message and ask about the rest, purpose by purpose. You can also report it to the FDPIC.',
    },
    'partly-ca': {
      means: 'LinkedIn has answered a part of your withdrawal.',
      next: 'Keep the message and compare it with what you wrote. You can complain to the privacy commissioner.',
    },
    'refused-with-reasons': {
      means:
        'LinkedIn may go on only with compelling legitimate grounds that override your interests, or for legal claims, and has to demonstrate them. If you gave no grounds from your situation, it may point to that.',
      next: 'Keep the answer. Ask how your situation was weighed, or complain to the authority; both is possible.',
    },
    'refused-with-reasons-uk': {
      means:
        'LinkedIn may go on only with compelling legitimate grounds that override your interests, or for legal claims, and has to demonstrate them. If you gave no grounds from your situation, it may point to that.',
      next: 'Keep the answer. Ask how your situation was weighed, or complain to LinkedIn; the ICO expects that before a complaint to it.',
    },
    'refused-with-reasons-ch': {
      means:
        'LinkedIn says that the processing is justified. A court could review that; the FDPIC may look into it.',
      next: 'Keep the answer. Ask what justifies it, or report it to the FDPIC.',
    },
    'refused-without': {
      means: 'If LinkedIn does not act, it has to tell you why. It has not.',
      next: 'Keep the answer. Ask for the reasons, or complain to the authority.',
    },
    'refused-without-uk': {
      means: 'If LinkedIn does not act, it has to tell you why. It has not.',
      next: 'Keep the answer. Ask for the reasons, or complain to LinkedIn; the ICO expects that before a complaint to it.',
    },
    'refused-without-ch': {
      means: 'LinkedIn does not respect your will and does not say what justifies that.',
      next: 'Keep the answer. Ask for the justification, or report it to the FDPIC.',
    },
    'refused-ca': {
      means: 'LinkedIn does not act on your withdrawal.',
      next: 'Keep the answer. You can complain to the privacy commissioner.',
    },
    identity: {
      means:
        'LinkedIn may ask for more where it has reasonable doubts about who you are. A signed-in member seldom gives cause for them.',
      next: 'Answer soon: the time for its answer may stand still until you do. Give the least that settles the doubts; send no copy of an identity document unasked.',
    },
    'identity-late': {
      means:
        'LinkedIn asks who you are, but only after the last day. As we count, that does not make up for the answer that has not come.',
      next: 'Answer all the same, with the least that settles the doubts; send no copy of an identity document unasked. You can also take the next step as if nothing had come.',
    },
    'identity-uk': {
      means:
        'LinkedIn may ask for more where it has reasonable doubts about who you are. The time for its answer may then run only from your reply.',
      next: 'Answer soon. Give the least that settles the doubts; send no copy of an identity document unasked.',
    },
    'identity-ch': {
      means: 'LinkedIn wants to be sure who you are.',
      next: 'Answer soon. Give the least that settles the doubts; send no copy of an identity document unasked.',
    },
    'identity-ca': {
      means: 'LinkedIn wants to be sure who you are.',
      next: 'Keep the message and answer soon. Give the least that settles its doubts; send no copy of an identity document unasked.',
    },
    'extends-late': {
      means:
        'An extension has to be announced within the first month. By the dates you gave, this one came later.',
      next: 'Keep the message and ask for an answer now. You can also take the next step as if no answer had come.',
    },
    'extends-reasons': {
      means:
        'LinkedIn may take up to two further months where that is necessary, if it says why within the first month.',
      next: 'Keep the message. The last day moves; it is counted from receipt, three months in all.',
    },
    'extends-no-reasons': {
      means:
        'LinkedIn may take up to two further months, but has to say why within the first month. It has not said why.',
      next: 'Keep the message and ask for the reasons. The last day moves for now.',
    },
    'extends-uncounted': {
      means: 'LinkedIn asks for more time. We have no date of receipt from which to count.',
      next: 'Keep the message, and enter the day on which your objection arrived.',
    },
    'extends-ch': {
      means: 'LinkedIn asks for more time. The law here names no period for its answer.',
      next: 'Keep the message and note when you want to look at it again.',
    },
    'extends-ca': {
      means: 'LinkedIn asks for more time.',
      next: 'Keep the message and note when you want to look at it again.',
    },
    'silence-waiting': {
      means: 'The time for an answer has not passed yet.',
      next: 'Wait until the last day. We tell you when it has passed.',
    },
    'silence-overdue': {
      means: 'The last day for an answer, as we count it, has passed.',
      next: 'Send the reminder, or take the step after it at once. The law does not require a reminder; it shows that you tried.',
    },
    'silence-reminded': {
      means: 'The last day has passed and you have reminded LinkedIn.',
      next: 'You can complain to the authority, at once or after the fourteen days that the reminder gives.',
    },
    'silence-reminded-uk': {
      means: 'The last day has passed and you have reminded LinkedIn.',
      next: 'Complain to LinkedIn under its complaint procedure, at once or after the fourteen days that the reminder gives; the ICO expects that first.',
    },
    'silence-complained-uk': {
      means: 'The last day has passed, and you have complained to LinkedIn.',
      next: 'LinkedIn has thirty days to acknowledge that complaint and must tell you the outcome without undue delay. After that you can go to the ICO.',
    },
    'silence-uncounted': {
      means: 'We cannot say whether the time has passed: the day of receipt is missing.',
      next: 'Enter the day on which your objection arrived.',
    },
    'silence-ch': {
      means: 'Swiss law names no period for the answer to an objection.',
      next: 'Give LinkedIn a reasonable time, remind it, then report it to the FDPIC if you wish.',
    },
    'silence-reminded-ch': {
      means: 'You have reminded LinkedIn and no answer has come.',
      next: 'You can report it to the FDPIC. It may open an investigation and tells you what it did; it does not decide your case.',
    },
    'silence-ca': {
      means: 'No answer has come.',
      next: 'Give LinkedIn a reasonable time; then you can complain to the privacy commissioner.',
    },
    other: {
      means:
        'LinkedIn has answered something else, for instance that there is a switch. That does not decide your objection.',
      next: 'Keep the message and ask for an answer to the objection itself.',
    },
    'other-ca': {
      means: 'LinkedIn has answered something else.',
      next: 'Keep the message and compare it with what you wrote.',
    },
  },
};

export const authority: AuthorityWords = {
  why: {
    residence: 'because you live there',
    work: 'because you work there',
    infringement: 'because the processing you complain of took place there',
  },
  gives: {
    complaint: 'It takes your complaint and tells you the outcome.',
    report:
      'It takes your report. It may open an investigation and only tells you what it did; it does not decide your case.',
  },
  lead: 'It leads for LinkedIn Ireland. You need not choose it for that: another authority passes the case on to it and stays your contact.',
  complaintMissing: 'We have no address of its complaint page. Its website is given instead.',
  chooseOne: 'The authority of the Land where you live is the right one. Choose it.',
  controllerFirst: {
    required: 'You must have made your request to LinkedIn before.',
    advised: 'Write to LinkedIn first and wait for the answer; some authorities ask for it.',
    free: 'You need not have written to LinkedIn first.',
  },
  asksFirst: 'This authority asks for it: attach your objection and the answers.',
  first: {
    objection: 'First: the objection to LinkedIn.',
    'complaint-to-controller': 'First: the complaint to LinkedIn itself, and its outcome.',
  },
  procedures: {
    'gdpr-77': 'The rules on how a complaint is handled are those of each country.',
    'gdpr-2025-2518':
      'Since 2 April 2027 the same rules of procedure hold throughout the EU for complaints across borders. Your request to LinkedIn must have come before the complaint.',
    ico: 'A complaint to the ICO rests on the Data Protection Act 2018, section 165.',
    'ico-164a':
      'Since 19 June 2026 LinkedIn must have a complaint procedure. Use it first: the ICO expects that.',
    fdpic: 'The FDPIC may open an investigation when you report something; you are no party to it.',
  },
};
