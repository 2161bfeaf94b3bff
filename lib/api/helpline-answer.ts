import {
  contactHref,
  emergencyHref,
  isSilent,
  isStale,
  lineAt,
  type Channel,
  type ClosedLine,
  type CompiledCountry,
  type EmergencyNumber,
  type FoundLine,
  type Helpline,
  type Reach,
} from '@/lib/helplines';
import type {
  ChannelAnswer,
  ChannelNowAnswer,
  ClosedAnswer,
  EmergencyAnswer,
  HelplineNowAnswer,
  HelplineRecord,
} from './answer-schema';

function channelAnswer(channel: Channel, zone: string): ChannelAnswer {
  const { kind, hours } = channel;
  const dialled = 'dial' in channel ? channel : null;
  return {
    kind,
    href: contactHref(channel),
    display: dialled?.display ?? null,
    dial: dialled?.dial ?? null,
    scope: dialled?.scope ?? null,
    keyword: (kind === 'sms' && channel.keyword) || null,
    afterDialling: (kind === 'phone' && channel.afterDialling) || null,
    hours: hours?.osm ?? null,
    timezone: hours?.zone ?? zone,
    callerZones: hours?.callerZones ? [...hours.callerZones] : null,
    holidaysUnknown: hours !== null && 'holidaysUnknown' in hours,
    cost: channel.cost ?? null,
    silent: isSilent(channel),
  };
}

/** A line of a country without a clock, as the dataset has it. */
export function helplineRecord(line: Helpline, { code, timezone }: CompiledCountry): HelplineRecord {
  return {
    id: line.id,
    country: code,
    formerIds: [...(line.formerIds ?? [])],
    name: line.name,
    nameEnglish: line.nameEnglish ?? null,
    topics: [...line.topics],
    audience: [...line.audience],
    area: typeof line.area === 'string' ? line.area : [...line.area],
    languages: [...line.languages],
    operator: line.operator ?? null,
    callsEmergency: line.callsEmergency ?? null,
    website: line.website ?? null,
    confidence: line.confidence,
    sourceDate: line.sourceDate,
    sources: line.evidence.map(({ url, source, kind }) => ({
      url: url ?? null,
      source: source ?? null,
      kind,
    })),
    channels: line.channels.map((channel) => channelAnswer(channel, timezone)),
  };
}

function channelNow({ channel, state }: Reach, zone: string): ChannelNowAnswer {
  return {
    ...channelAnswer(channel, zone),
    open: state.open,
    nextChange: state.changesAt?.toISOString() ?? null,
  };
}

/**
 * A line of a country at an instant. All of its channels are in it, also where `found` looked at some kinds only;
 * `open` of the line is that of `found`.
 */
export function helplineNow(found: FoundLine, country: CompiledCountry, at: Date): HelplineNowAnswer {
  const { helpline } = found;
  const isWhole = found.reaches.length === helpline.channels.length;
  const { reaches } = isWhole ? found : lineAt(helpline, at);
  return {
    ...helplineRecord(helpline, country),
    stale: isStale(helpline.sourceDate, at),
    open: found.open,
    channels: reaches.map((reach) => channelNow(reach, country.timezone)),
  };
}

/** A service that has ended: what happened and who takes its callers, without the numbers that it had. */
export function closedAnswer({ id, formerIds, name, on, reason, successor }: ClosedLine): ClosedAnswer {
  return { id, formerIds: [...formerIds], name, on, reason, successor };
}

export function emergencyAnswer(number: EmergencyNumber): EmergencyAnswer {
  const { display, dial, scope, services } = number;
  return { display, dial, scope, href: emergencyHref(number), services: [...services] };
}
