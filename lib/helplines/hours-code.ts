import { MINUTES_OF_WEEK, type Hours, type Span } from './hours';

const DAY_MS = 86_400_000;
/** A page is made again long before; after this day its script keeps silent about lines with special days. */
const HORIZON_DAYS = 90;

/** Spans that touch over the week's end as one, so that each end is a closing. */
function joined(weekly: readonly Span[]): readonly Span[] {
  const [first, ...rest] = weekly;
  const last = rest.at(-1);
  if (!first || !last || first[0] !== 0 || last[1] !== MINUTES_OF_WEEK) return weekly;
  return [...rest.slice(0, -1), [last[0], MINUTES_OF_WEEK + first[1]]];
}

/**
 * The hours of a channel in a form that the script in the browser reads (lib/enhance/open-now.ts): `24/7`; or the zone, the minutes of the
 * week as `540-1020,1980-2460`, and, where days differ from the week, the last day that is known and those days, parted by bars.
 * Hours by the caller's own clock name all zones. '' for unknown hours and for weeks without any, of which the script says nothing.
 * `today` is the day of the build.
 */
export function hoursCode(hours: Hours | null, today: Date): string {
  if (hours === null) return '';
  if ('always' in hours) return '24/7';
  if (hours.weekly.length === 0) return '';
  const zones = (hours.callerZones ?? [hours.zone]).join(' ');
  const week = joined(hours.weekly)
    .map((span) => span.join('-'))
    .join();
  if (!hours.special) return `${zones}|${week}`;
  const from = new Date(today.getTime() - DAY_MS).toISOString().slice(0, 10);
  const horizon = new Date(today.getTime() + HORIZON_DAYS * DAY_MS).toISOString().slice(0, 10);
  const until = horizon < hours.special.until ? horizon : hours.special.until;
  const days = Object.keys(hours.special.dates).filter((day) => day >= from && day <= until);
  return [zones, week, until, ...days.sort()].join('|');
}
