export type {
  AfterDialling,
  Channel,
  ChatChannel,
  CompiledCountry,
  DialledNumber,
  EmailChannel,
  EmergencyNumber,
  Evidence,
  Helpline,
  PhoneChannel,
  SmsChannel,
  WhatsappChannel,
} from './compiled';
export type { Hours, SpecialDays, Span, WeeklyHours } from './hours';
export { contactHref, emergencyHref } from './links';
export {
  AUDIENCES,
  CHANNEL_KINDS,
  CONFIDENCES,
  COSTS,
  EMERGENCY_SERVICES,
  TOPICS,
  WORLDWIDE,
  type Audience,
  type ChannelKind,
  type Confidence,
  type Cost,
  type EmergencyService,
  type EvidenceKind,
  type HelplineTopic,
  type Scope,
} from './vocabulary';
