import type {
  Channel,
  ClosedLine,
  CompiledCountry,
  DialledNumber,
  Evidence,
  Helpline,
} from '@/lib/helplines/compiled';
import type { Hours } from '@/lib/helplines/hours';
import type { CountryFile, SourceChannel, SourceEvidence, SourceHelpline } from '@/lib/helplines/schema';
import { compileHours } from './hours';
import type { EmergencyConfidence } from '@/lib/helplines/vocabulary';
import { sourceOf } from './helplines-check-evidence';
import { zoneOf } from './helplines-check-hours';

/** What a country's file is compiled with. */
export interface CompileContext {
  country: string;
  timezone: string;
  /** `2026-11-23`, UTC. */
  today: string;
}

function numberOf({ display, dial, scope }: DialledNumber): DialledNumber {
  return { display, dial, scope };
}

function evidenceOf({ url, source, kind }: SourceEvidence): Evidence {
  return { ...(url === undefined ? {} : { url }), ...(source === undefined ? {} : { source }), kind };
}

function hoursOf(channel: SourceChannel, line: SourceHelpline, context: CompileContext): Hours | null {
  if (channel.hours === undefined) return null;
  const zone = zoneOf(channel, line, context.timezone);
  const { hours } = compileHours(channel.hours, { country: context.country, zone, today: context.today });
  return hours && line.callerZones ? { ...hours, callerZones: line.callerZones } : hours;
}

function channelOf(channel: SourceChannel, line: SourceHelpline, context: CompileContext): Channel {
  const hours = hoursOf(channel, line, context);
  const rest = { hours, ...(channel.cost === undefined ? {} : { cost: channel.cost }) };
  switch (channel.kind) {
    case 'phone': {
      const after = channel.afterDialling === undefined ? {} : { afterDialling: channel.afterDialling };
      return { kind: 'phone', ...numberOf(channel), ...after, ...rest };
    }
    case 'sms': {
      const keyword = channel.keyword === undefined ? {} : { keyword: channel.keyword };
      return { kind: 'sms', ...numberOf(channel), ...keyword, ...rest };
    }
    case 'whatsapp':
      return { kind: 'whatsapp', ...numberOf(channel), ...rest };
    case 'chat':
      return { kind: 'chat', url: channel.url, ...rest };
    case 'email':
      return { kind: 'email', address: channel.address, ...rest };
  }
}

function helplineOf(line: SourceHelpline, context: CompileContext): Helpline {
  const {
    id,
    formerIds,
    name,
    nameEnglish,
    topics,
    audience,
    area,
    languages,
    together,
    operator,
    callsEmergency,
    website,
    sourceDate,
    confidence,
  } = line;
  return {
    id,
    ...(formerIds === undefined ? {} : { formerIds }),
    name,
    ...(nameEnglish === undefined ? {} : { nameEnglish }),
    topics,
    audience,
    area,
    languages,
    ...(together === undefined ? {} : { together }),
    ...(operator === undefined ? {} : { operator }),
    ...(callsEmergency === undefined ? {} : { callsEmergency: callsEmergency.says }),
    ...(website === undefined ? {} : { website }),
    channels: line.channels.map((channel) => channelOf(channel, line, context)),
    evidence: line.evidence.map(evidenceOf),
    sourceDate,
    confidence,
  };
}

function closedOf(line: SourceHelpline): ClosedLine[] {
  const { id, formerIds = [], name, nameEnglish, alsoKnownAs = [], closed, channels } = line;
  if (!closed) return [];
  const { on, reason, successor = null } = closed;
  const names = [name, ...(nameEnglish === undefined ? [] : [nameEnglish]), ...alsoKnownAs];
  const numbers = channels.flatMap((channel) => ('dial' in channel ? [channel.display, channel.dial] : []));
  return [{ id, formerIds, name, names, numbers: [...new Set(numbers)], on, reason, successor }];
}

/** Like a line's confidence, from the evidence itself: a page of a government, else independent sources, else one. */
function emergencyConfidence({ emergency, emergencyEvidence }: CountryFile): EmergencyConfidence | null {
  if (emergency.length === 0) return null;
  if (emergencyEvidence.some(({ kind }) => kind === 'government')) return 'government';
  return new Set(emergencyEvidence.map(sourceOf)).size > 1 ? 'directories' : 'single';
}

/** A checked file as the site needs it; without a file, a country with nothing to offer of its own. */
export function compileCountry(content: CountryFile | null, context: CompileContext): CompiledCountry {
  const { country: code, timezone } = context;
  if (!content)
    return {
      code,
      timezone,
      emergency: [],
      emergencyEvidence: [],
      emergencyConfidence: null,
      emergencyAccess: [],
      helplines: [],
      closed: [],
    };
  return {
    code,
    timezone,
    emergency: content.emergency.map((number) => ({ ...numberOf(number), services: number.services })),
    emergencyEvidence: content.emergencyEvidence.map(evidenceOf),
    emergencyConfidence: emergencyConfidence(content),
    emergencyAccess: (content.emergencyAccess ?? []).map(({ way, limits = [], ...number }) => ({
      way,
      ...numberOf(number),
      limits,
    })),
    helplines: content.helplines
      .filter(({ closed }) => closed === undefined)
      .map((line) => helplineOf(line, context)),
    closed: content.helplines.flatMap(closedOf),
  };
}
