/** The closed lists behind letters, answers and routes: one place, so that a forgotten half fails to compile. */

export const letterKinds = [
  'objection',
  'short',
  'reminder',
  'identity-reply',
  'extension-reply',
  'refusal-reply',
  'partly-reply',
  'complaint-to-controller',
  'complaint',
  'withdrawal',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** The law a letter speaks: the GDPR, the UK's, Switzerland's, Canada's. */
export const letterRegimes = ['gdpr', 'uk', 'ch', 'ca'] as const;
export type LetterRegime = (typeof letterRegimes)[number];

/** The twelve grounds, in the order in which they are offered; none is ever preselected. */
export const groundIds = [
  'sensitive-data',
  'sources',
  'professional-secrecy',
  'sensitive-work',
  'threat',
  'minor',
  'earlier-purpose',
  'changed-circumstances',
  'third-parties',
  'author',
  'chilled',
  'non-member',
] as const;
export type GroundId = (typeof groundIds)[number];

/** The ways an objection can have been made. We don't offer e-mail, but a record may tell of it. */
export const channels = ['form-ai', 'form-other', 'dpo-form', 'post', 'email'] as const;
export type Channel = (typeof channels)[number];

export const routeIds = ['form-ai', 'form-other', 'dpo-form', 'post', 'non-member'] as const;
export type RouteId = (typeof routeIds)[number];

/** What can come back, silence included. `received` says only that the message came in, as automatic receipts do. */
export const answerIds = [
  'received',
  'confirmed',
  'partly',
  'refused-with-reasons',
  'refused-without',
  'identity',
  'extends',
  'silence',
  'other',
] as const;
export type AnswerId = (typeof answerIds)[number];

/** What comes in place of an answer: a receipt, a question, more time, nothing. */
export const noAnswers: readonly AnswerId[] = ['received', 'identity', 'extends', 'silence'];
/** After these, and after a message that decides nothing, LinkedIn still owes an answer. */
export const undecided: readonly AnswerId[] = [...noAnswers, 'other'];

/** What a complaint is about. */
export const outcomes = ['silence', 'refused', 'partly', 'other'] as const;
export type Outcome = (typeof outcomes)[number];

/** What a refusal can rest on; several can be named at once. */
export const refusalReasons = ['no-grounds', 'compelling', 'switch-off'] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** What happened, as a letter tells it to a controller or an authority. */
export const historyEvents = [
  'objection-sent',
  'received',
  'received-assumed',
  'receipt-confirmed',
  'reminder-sent',
  'identity-asked',
  'identity-reply-sent',
  'identity-answered',
  'extended',
  'confirmed',
  'partly',
  'refused-with-reasons',
  'refused-without',
  'other-answer',
  'complained-to-controller',
] as const;
export type HistoryEvent = (typeof historyEvents)[number];

/** What a letter can depend on. */
export const conditions = [
  'grounds',
  'no-grounds',
  'sensitive-ground',
  'own-words',
  'safety',
  'no-safety',
  'reference',
  'contact',
  'due',
  'no-due',
  'counted',
  'one-month',
  'three-months',
  'moved-by-identity',
  'shifted',
  'late',
  'not-late',
  'narrow',
  'wide',
  'asks-more',
  'confirms',
  'not-confirms',
  'reasons',
  'no-reasons',
  'misses-grounds',
  'not-misses-grounds',
  'claims-compelling',
  'names-switch',
  'reasons-unnamed',
  'silence',
  'refused',
  'partly',
  'other',
  'complained',
  'not-complained',
  'not-lead',
  'may-be-named',
  'not-to-be-named',
] as const;
export type Condition = (typeof conditions)[number];

/** What the next act can depend on. */
export const answerConditions = [
  'reasons',
  'no-reasons',
  'in-time',
  'late',
  'past-last-day',
  'overdue',
  'not-overdue',
  'no-deadline',
  'reminded',
  'complained',
  'not-complained',
] as const;
export type AnswerCondition = (typeof answerConditions)[number];

/** `keep`: keep the message. `check`: compare it with what was objected to. */
export const actions = ['keep', 'check', 'letter', 'wait', 'authority'] as const;

export const deadlineEnds = ['due', 'extended-due', 'own-judgement'] as const;
