import type { CountryFile } from '@/lib/helplines/schema';
import { compileHours } from './hours';
import { fieldOf } from './helplines-problem';
import type { Problem } from './problems';

/** `Intl` knows the zone under this very name. */
export function isZone(name: string): boolean {
  try {
    return (
      /^[A-Z][A-Za-z]+\/[A-Za-z/_+-]+[0-9]*$/.test(name) &&
      Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
    );
  } catch {
    return false;
  }
}

/** The zone in which a channel's hours are counted: its own, its helpline's, its country's. */
export function zoneOf(
  channel: { timezone?: string | undefined },
  line: { timezone?: string | undefined },
  countryZone: string,
): string {
  return channel.timezone ?? line.timezone ?? countryZone;
}

/** Zones and hours of a file. */
export function checkHours(
  file: string,
  content: CountryFile,
  countryZone: string,
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  const add = (path: PropertyKey[], problem: string, mend: string) =>
    problems.push({ file, where: fieldOf(content, path), problem, mend });
  const zone = (path: PropertyKey[], name: string | undefined) => {
    if (name !== undefined && !isZone(name))
      add(
        [...path, 'timezone'],
        `${name} is not a time zone.`,
        'Write an IANA name such as America/New_York.',
      );
  };
  content.helplines.forEach((line, index) => {
    zone(['helplines', index], line.timezone);
    for (const name of line.callerZones ?? [])
      if (!isZone(name))
        add(
          ['helplines', index, 'callerZones'],
          `${name} is not a time zone.`,
          'Write IANA names such as Australia/Perth.',
        );
    line.channels.forEach((channel, place) => {
      const path = ['helplines', index, 'channels', place];
      zone(path, channel.timezone);
      if (channel.hours === undefined) return;
      const context = { country: content.country, zone: zoneOf(channel, line, countryZone), today };
      const { problem } = compileHours(channel.hours, context);
      if (problem !== null)
        add(
          [...path, 'hours'],
          `"${channel.hours}" ${problem}`,
          'Write for example "24/7", "Mo-Fr 09:00-17:00; Sa 10:00-14:00" or "Mo-Su 19:00-02:00; PH off"; leave the field out when the hours are not known.',
        );
    });
  });
  return problems;
}
