import type { PartId, QuestionId, QuizId } from '../../cases/linkedin-ai-training/lesson';

/** Handouts: the sheets' own words. What they state of LinkedIn and the law stands in the case and is put in from there. */
export const handouts = {
  title: 'Handouts',
  intro:
    'Sheets to print, made from the same facts as the checklist. They hold nothing of yours. Choose a region; the rights on the sheets depend on it.',
  region: 'Region',
  chooseRegion: 'Choose a region',
  regionFirst: 'Choose a region first: what people can do depends on where they live.',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'US Letter' },
  sheetsTitle: 'Sheets',
  sheets: {
    steps: 'Steps on one page',
    guide: 'Trainer’s guide',
    quiz: 'Quiz',
    key: 'Quiz: answers',
    slip: 'Completion slip',
  },
  print: 'Print or save as PDF',

  stepsTitle: 'Say no to LinkedIn’s AI training',
  where: 'For people who live in: {region}',
  facts: 'Facts as of {date}',
  onMobile: 'On a phone',
  howToTell: 'How to tell',
  yourRight: 'Your right',
  furtherSteps: 'If you want to do more',
  notForRegion: 'As far as we know, the objection steps do not apply where you live.',
  notes: 'My notes: day sent, answer, day of the answer',
  footer: 'Abstain works on linkedin.com and is not affiliated with LinkedIn. Information, not legal advice.',
  contact: 'Contact',
  course: 'Course',

  guideTitle: 'Trainer’s guide',
  goalsTitle: 'Goals',
  goals: [
    'Everyone can find the switch and tell whether it is off.',
    'Everyone can tell said, seen and held apart.',
    'Everyone knows that the objection is not the switch, and where it is made.',
    'Nobody has shown an account, a name or a password.',
  ],
  partsTitle: 'Parts and minutes',
  part: 'Part',
  minutes: 'Minutes',
  whatHappens: 'What happens',
  total: 'In all',
  parts: {
    why: {
      title: 'Why we are here',
      text: 'Say what the training is about and since when. Ask who has looked into that setting before; nobody has to answer.',
    },
    demo: {
      title: 'The demo',
      text: 'Open the presenter’s window and go through the five steps. It takes under two minutes; leave time to read the notes.',
    },
    practise: {
      title: 'Everyone practises',
      text: 'People open the practice page on their own device. Quick ones pick another variant: missing, late, two switches.',
    },
    objection: {
      title: 'The objection',
      text: 'Show the form and read the right on the steps sheet together. Say that it is information, not legal advice.',
    },
    questions: {
      title: 'Questions',
      text: 'Use the answers below. What is disputed is told as disputed, with who says what. “I do not know” is a good answer.',
    },
    quiz: { title: 'Quiz', text: 'Ten questions, alone or in pairs. Go through the answers together.' },
  } satisfies Record<PartId, { title: string; text: string }>,
  beforeTitle: 'Before you begin',
  before: [
    'Try the demo once on the projector. Abstain needs no network for it.',
    'Press S in the presenter’s window and choose the languages and the region. If the note beside the switch is too small for the room, enlarge it with Ctrl and +.',
    'Print the steps sheet, one for each person.',
    'If you want everyone to practise the same, save your course settings and hand out the file.',
  ],
  askedTitle: 'Questions people ask',
  sources: 'Sources',
  careful: 'To be careful, assume this one.',
  questions: {
    'since-when': 'Since when does LinkedIn train with our data?',
    'which-data': 'Which data is it?',
    'older-posts': 'Does switching off reach what I posted before?',
    'form-better': 'Is the form better than the switch?',
    features: 'Do I lose the AI features?',
    'no-account': 'I have no account. Can I object?',
    'how-long': 'How long may the answer take?',
    who: 'Which company is responsible for me?',
    microsoft: 'What about Microsoft?',
    approved: 'Has the authority approved the training?',
    fine: 'Was LinkedIn not fined 310 million euros for it?',
    unlearn: 'Can the model be made to forget?',
    extension: 'Does LinkedIn allow a tool like Abstain?',
  } satisfies Record<QuestionId, string>,

  quizTitle: 'Ten questions',
  quizHow: 'One answer is right. Tick it.',
  keyTitle: 'Ten answers',
  right: 'Right: {letter}',
  quiz: {
    default: {
      question: 'The switch for AI training is, to begin with …',
      options: [
        '… off, until you turn it on.',
        '… on, unless you turn it off.',
        '… missing, until you ask for it.',
      ],
    },
    path: {
      question: 'Where is the switch?',
      options: [
        'In the settings, under Data privacy, “Data for Generative AI Improvement”.',
        'In the profile, under Contact info.',
        'In the Help Center, as a form.',
      ],
    },
    past: {
      question: 'What does switching off do to training that has taken place?',
      options: ['It takes it back.', 'It takes it back after a year.', 'Nothing. Off works from then on.'],
    },
    messages: {
      question: 'What does LinkedIn say of private messages between members?',
      options: ['They are used.', 'They are left out.', 'They are used after a month.'],
    },
    'later-opt-out': {
      question: 'What does an opt-out after 3 November 2025 still reach?',
      options: [
        'Everything ever posted; all agree.',
        'Nothing at all; all agree.',
        'That is disputed; a careful person counts on later content only.',
      ],
    },
    'form-place': {
      question: 'Where is the objection form?',
      options: ['In LinkedIn’s Help Center.', 'In the settings, next to the switch.', 'In the app only.'],
    },
    'no-account': {
      question: 'Who can object?',
      options: ['People without an account as well.', 'Members only.', 'Members who pay only.'],
    },
    month: {
      question: 'By when must the company say what it has done about your objection?',
      options: [
        'Within a week of receipt.',
        'Within one month of receipt; two more if it says so, with reasons, within the first.',
        'There is no time limit.',
      ],
    },
    'month-uk': {
      question: 'How does the ICO count the time for the answer?',
      options: ['As four weeks.', 'As one calendar month.', 'As sixty days.'],
    },
    'declared-will': {
      question: 'In Switzerland, processing against your express declared will …',
      options: [
        '… is always allowed.',
        '… is a matter for the canton’s police.',
        '… violates your personality rights, unless it is justified.',
      ],
    },
    'responsible-ireland': {
      question: 'Which company is responsible for your data at LinkedIn?',
      options: [
        'LinkedIn Ireland Unlimited Company.',
        'LinkedIn Corporation in California.',
        'The authority in Dublin.',
      ],
    },
    'responsible-uk': {
      question: 'Which company is responsible for members in the United Kingdom?',
      options: ['LinkedIn Ireland Unlimited Company.', 'The ICO.', 'LinkedIn Corporation in California.'],
    },
    'responsible-elsewhere': {
      question: 'Which company is responsible for your data at LinkedIn?',
      options: [
        'LinkedIn Ireland Unlimited Company.',
        'A company in your own country.',
        'LinkedIn Corporation in California.',
      ],
    },
    basis: {
      question: 'On what does LinkedIn rest the training?',
      options: ['On members’ consent.', 'On its legitimate interests.', 'On a court’s decision.'],
    },
    features: {
      question: 'With the switch off, what does LinkedIn’s help page say of the AI features?',
      options: ['They are blocked.', 'You can go on using them.', 'They cost extra.'],
    },
    'other-training': {
      question: 'Where does LinkedIn’s help page point for AI that does not generate content?',
      options: ['To the same switch.', 'To the app.', 'To the objection form.'],
    },
    affiliates: {
      question: 'Whose training does the switch cover?',
      options: ['LinkedIn’s and its affiliates’.', 'LinkedIn’s alone.', 'Every company’s.'],
    },
    research: {
      question: 'What is the setting “Social, economic, and workplace research”, as reported?',
      options: [
        'Another name for the AI switch.',
        'A separate setting, about research.',
        'A setting for companies only.',
      ],
    },
    copy: {
      question: 'Can you get a copy of your account data from LinkedIn?',
      options: ['Yes, in the settings.', 'Only through a court.', 'No.'],
    },
  } satisfies Record<QuizId, { question: string; options: readonly [string, string, string] }>,

  slipTitle: 'Practised',
  slipText:
    'has practised on a made-up site: finding the switch for AI training, turning it off, looking a second time, and finding the objection form.',
  slipLimits:
    'This slip says nothing about anyone’s account: not that a switch was turned off there, nor that an objection was sent.',
  slipName: 'Name',
  slipDay: 'Day',
  slipTrainer: 'Trainer',
};
