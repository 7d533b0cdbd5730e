/** The closed lists of a case: its schema, its types and its views all take them from here. */

/** The steps that rules and views speak of by name. Every case has them; the others are data of the case alone. */
export const namedSteps = ['switch-off', 'objection', 'follow-up'] as const;
type NamedStep = (typeof namedSteps)[number];
/** One of something for every step of a case, by the step's id. */
export type ByStep<T> = Record<NamedStep, T> & Record<string, T | undefined>;

export const tracks = ['opt-out', 'objection', 'further'] as const;
export type Track = (typeof tracks)[number];

/** The settings whose switch can be read. */
export const settings = ['ai-training', 'research'] as const;
export type Setting = (typeof settings)[number];

export const claimStatuses = ['confirmed', 'corrected', 'disputed', 'open', 'reported'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

export const claimTopics = [
  'dates',
  'data',
  'setting',
  'form',
  'reporting',
  'authorities',
  'fine',
  'courts',
  'controller',
  'law',
  'further',
] as const;
export type ClaimTopic = (typeof claimTopics)[number];

/** Who an event is told of: the company the case is about, an authority, a court (the fine included), the law, the press. */
export const timelineKinds = ['company', 'authority', 'court', 'law', 'press'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Where a statement stands: in the summary, among what the switch reaches or does not, on the fine. */
export const panels = ['summary', 'reaches', 'beyond', 'fine-about', 'fine-not-about'] as const;
export type Panel = (typeof panels)[number];

export const rightIds = ['gdpr-21', 'uk-gdpr-21', 'ch-fadp-30', 'ca-pipeda-consent', 'none'] as const;
export type RightId = (typeof rightIds)[number];

export const deadlineIds = ['eu-ie', 'uk'] as const;
export type DeadlineId = (typeof deadlineIds)[number];

export const authorityKinds = ['gdpr-77', 'ico', 'fdpic', 'opc', 'pcpd', 'none'] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

export const regionGroups = ['EU', 'EEA-not-EU', 'elsewhere'] as const;
export type RegionGroup = (typeof regionGroups)[number];

/** An ISO 3166-1 alpha-2 code (`DE`) or, where the case subdivides a country, an ISO 3166-2 code (`DE-BY`). */
export type RegionCode = string;
export type RegionRef = RegionCode | RegionGroup;

/** What the callout can say: the entry on the list, the six readings of the setting page, the form. */
const calloutStates = ['row', 'on', 'off', 'unknown', 'absent', 'ambiguous', 'crowded', 'form'] as const;
export type CalloutState = (typeof calloutStates)[number];

/** What it has words for. For a switch that is off, it tells apart whether it was off when the page loaded. */
export const calloutSayings = [...calloutStates, 'offAtLoad'] as const;
export type CalloutSaying = (typeof calloutSayings)[number];
