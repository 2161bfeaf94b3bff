export type {
  AfterDialling,
  Channel,
  ChatChannel,
  ClosedLine,
  CompiledCountry,
  DialledNumber,
  EmergencyAccess,
  EmailChannel,
  EmergencyNumber,
  Evidence,
  Helpline,
  PhoneChannel,
  SmsChannel,
  WhatsappChannel,
} from './compiled';
export type { Hours, SpecialDays, Span, WeeklyHours } from './hours';
export { directoryData, type DirectoryPage } from './json-ld';
export { contactHref, emergencyHref } from './links';
export {
  AUDIENCES,
  CHANNEL_KINDS,
  CONFIDENCES,
  COSTS,
  EMERGENCY_POLICIES,
  EMERGENCY_SERVICES,
  EVIDENCE_KINDS,
  HOSTILE_LAWS,
  OPERATORS,
  SCOPES,
  TOPICS,
  WORLDWIDE,
  type Audience,
  type ChannelKind,
  type Confidence,
  type Cost,
  type EmergencyConfidence,
  type EmergencyPolicy,
  type EmergencyService,
  type EvidenceKind,
  type HostileLaw,
  type HelplineTopic,
  type Operator,
  type Scope,
} from './vocabulary';
export { chooseReach, isSilent, mostAnswered, type Reach } from './channel-choice';
export { filterHelplines, lineAt, openOf, type FoundLine, type HelplineFilter } from './filter';
export { findClosed } from './find-closed';
export { findLines, type Finding } from './find-lines';
export {
  findOptions,
  OTHER_REGION,
  readFindRequest,
  SENT,
  type FindField,
  type FindOptions,
  type FindRequest,
} from './find-request';
export { loosen, type Loosenable, type Loosened } from './loosen';
export { nextToTry, openAlternative, type Alternative } from './open-alternative';
export { isStale } from './freshness';
export { isOpenAt, openState, type OpenState } from './open-state';
export { orderNow, type NowOrderContext } from './order-now';
export type { GroupLine, PanelPick, PanelRequest, PanelState, PickedLine } from './panel';
export { pickForPanel } from './pick-for-panel';
export { sheetLines } from './sheet-lines';
export {
  directorySections,
  FAMILIES,
  orderForDirectory,
  orderForHome,
  type Family,
  type StaticOrderContext,
} from './static-order';
export { orderEmergency } from './emergency';
export { VERDICT_OF, type VerdictTopic } from './verdict-topics';
export { weeklyTable, type DayGroup } from './weekly-table';
