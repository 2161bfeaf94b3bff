/** The closed lists of the directory. A word that is not here stops the build; docs/helplines.md explains each. */

/** What a line is for; in a file the most central topic stands first. */
export const TOPICS = [
  'suicide',
  'self-harm',
  'emotional-support',
  'mental-health',
  'anxiety-depression',
  'eating-disorders',
  'substance-use',
  'gambling',
  'domestic-abuse',
  'sexual-violence',
  'child-protection',
  'bullying',
  'lgbtq',
  'bereavement',
  'loneliness',
  'perinatal',
  'online-safety',
] as const;
export type HelplineTopic = (typeof TOPICS)[number];

/** Who a line is for. `everyone` beside a group means: open to all, and made with that group in mind. */
export const AUDIENCES = [
  'everyone',
  'children',
  'young-people',
  'students',
  'parents-carers',
  'women',
  'men',
  'lgbtq',
  'veterans',
  'older-people',
  'indigenous',
  'deaf',
  'workers',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The ways to reach a line. All but `phone` make no sound and put no call on a bill. */
export const CHANNEL_KINDS = ['phone', 'sms', 'whatsapp', 'chat', 'email'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** What a contact costs the person, as a source says it. */
export const COSTS = ['free', 'local', 'standard', 'premium'] as const;
export type Cost = (typeof COSTS)[number];

/**
 * Where a number can be dialled.
 * - `short`: a short code (`116`, `*4141`); only inside the country, sometimes only on some of its networks.
 * - `national`: a full number for callers inside the country (freephone, shared cost, premium, or one that the
 *   phone library does not know); from abroad it usually fails.
 * - `global`: an ordinary full number; in principle it can be dialled from anywhere.
 */
export const SCOPES = ['short', 'national', 'global'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who runs a line, where a source says so. */
export const OPERATORS = ['state', 'health-service', 'police', 'charity', 'faith'] as const;
export type Operator = (typeof OPERATORS)[number];

/**
 * What a line says about calling the police or an ambulance.
 * - `may`: it may do so where it fears for a life, also without the caller's word.
 * - `consent`: only if the caller agrees.
 */
export const EMERGENCY_POLICIES = ['may', 'consent'] as const;
export type EmergencyPolicy = (typeof EMERGENCY_POLICIES)[number];

/** What the law of a country punishes, as far as it matters to somebody who asks for help. */
export const HOSTILE_LAWS = ['suicide-attempts', 'same-sex-relations'] as const;
export type HostileLaw = (typeof HOSTILE_LAWS)[number];

/** How a line was confirmed, best first. */
export const CONFIDENCES = ['provider', 'government', 'directories'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What kind of source a piece of evidence is. */
export const EVIDENCE_KINDS = ['provider', 'government', 'directory', 'reference', 'press'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What an emergency number reaches. */
export const EMERGENCY_SERVICES = ['police', 'ambulance', 'fire', 'coastguard', 'rescue'] as const;
export type EmergencyService = (typeof EMERGENCY_SERVICES)[number];

/** How somebody who is deaf or cannot speak reaches an emergency service. */
export const EMERGENCY_WAYS = ['sms', 'textphone'] as const;
export type EmergencyWay = (typeof EMERGENCY_WAYS)[number];

/** What stands in the way: one has to register beforehand, or it works in some places only. */
export const EMERGENCY_LIMITS = ['register', 'places'] as const;
export type EmergencyLimit = (typeof EMERGENCY_LIMITS)[number];

/**
 * How emergency numbers were confirmed, best first; `single`: they stand in one source alone, and no page of a government.
 */
export const EMERGENCY_CONFIDENCES = ['government', 'directories', 'single'] as const;
export type EmergencyConfidence = (typeof EMERGENCY_CONFIDENCES)[number];

/** The code of the worldwide entry: directories for readers of every country, no numbers. */
export const WORLDWIDE = 'ZZ';
