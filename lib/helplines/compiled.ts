import type { Hours } from './hours';
import type { SourceChannel } from './schema';
import type {
  Audience,
  Confidence,
  Cost,
  EmergencyConfidence,
  EmergencyLimit,
  EmergencyPolicy,
  EmergencyService,
  EmergencyWay,
  EvidenceKind,
  HelplineTopic,
  Operator,
  Scope,
} from './vocabulary';

/** What a caller does after the call is answered; the words are the page's. */
export type AfterDialling = NonNullable<Extract<SourceChannel, { kind: 'phone' }>['afterDialling']>;

/** A number as it is shown and as it is dialled. */
export interface DialledNumber {
  /** As the service writes it. */
  display: string;
  /** E.164 (`+254722178177`), or the keys as they are dialled inside the country (`116`, `*4141`). */
  dial: string;
  scope: Scope;
}

interface Availability {
  /** `null`: not known. Never read it as closed. */
  hours: Hours | null;
  /** Absent: not known. */
  cost?: Cost;
}

export type PhoneChannel = { kind: 'phone'; afterDialling?: AfterDialling } & DialledNumber & Availability;
export type SmsChannel = { kind: 'sms'; keyword?: string } & DialledNumber & Availability;
export type WhatsappChannel = { kind: 'whatsapp' } & DialledNumber & Availability;
export type ChatChannel = { kind: 'chat'; url: string } & Availability;
export type EmailChannel = { kind: 'email'; address: string } & Availability;
export type Channel = PhoneChannel | SmsChannel | WhatsappChannel | ChatChannel | EmailChannel;

/** A source as a reader sees it. `url` is absent where the source has no address. */
export interface Evidence {
  url?: string;
  source?: string;
  kind: EvidenceKind;
}

export interface Helpline {
  /** Stable; begins with the country's code in small letters. */
  id: string;
  /** Ids that it had before; absent when it had no other. */
  formerIds?: readonly string[];
  /** As the service calls itself. */
  name: string;
  nameEnglish?: string;
  topics: readonly HelplineTopic[];
  audience: readonly Audience[];
  /** ISO 3166-2 codes where the line serves regions only. */
  area: 'national' | 'worldwide' | readonly string[];
  /** BCP 47, of the people who answer; empty when unknown. */
  languages: readonly string[];
  /** Lines of a country with the same word belong together, such as two languages of one service. */
  together?: string;
  /** Who runs it; absent when no source says so. */
  operator?: Operator;
  /** What the service says about calling emergency services; absent when no source says so. Never read it as `consent`. */
  callsEmergency?: EmergencyPolicy;
  website?: string;
  /** Empty for a directory of other lines. */
  channels: readonly Channel[];
  evidence: readonly Evidence[];
  /** Newest date that the sources themselves carry (`2026`, `2026-03`, `2026-03-14`); `null`: none does. */
  sourceDate: string | null;
  confidence: Confidence;
}

/** A service that has ended: only ever shown as such, never with a way to reach it. */
export interface ClosedLine {
  id: string;
  formerIds: readonly string[];
  name: string;
  /** Every name that people search for, its own among them. */
  names: readonly string[];
  /** Numbers that it had, as shown and as dialled. Not for dialling. */
  numbers: readonly string[];
  /** When it ended (`2026`, `2026-03`, `2026-03-14`); `null`: no source says when. */
  on: string | null;
  /** For editors and for the dataset, in English. */
  reason: string;
  /** Id of the line that takes its callers now. */
  successor: string | null;
}

export interface EmergencyNumber extends DialledNumber {
  services: readonly EmergencyService[];
}

/** A way to emergency services for people who are deaf or cannot speak. */
export interface EmergencyAccess extends DialledNumber {
  way: EmergencyWay;
  limits: readonly EmergencyLimit[];
}

/** Everything a page says about one country. Also made for countries without a file: then all lists are empty. */
export interface CompiledCountry {
  /** ISO 3166-1 alpha-2 in capitals, `XK` for Kosovo, `ZZ` for the worldwide entry. */
  code: string;
  /** IANA zone of the capital. */
  timezone: string;
  emergency: readonly EmergencyNumber[];
  emergencyEvidence: readonly Evidence[];
  /** How the emergency numbers were confirmed; `null` where there are none. */
  emergencyConfidence: EmergencyConfidence | null;
  /** Empty where no source is known: then nothing is said. */
  emergencyAccess: readonly EmergencyAccess[];
  helplines: readonly Helpline[];
  closed: readonly ClosedLine[];
}
