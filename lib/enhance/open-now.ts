const MINUTE = 60_000;
const WEEK = 10_080;

/** What can be said for sure of a channel at an instant. */
export interface Now {
  open: boolean;
  /** When that changes, in milliseconds since 1970; `false`: not known for sure. */
  changes: number | false;
  zone: string;
}

/**
 * Minutes since 1970 as the clocks of a zone show them: Swedish dates are written as ISO 8601 has them. NaN where a browser writes them
 * otherwise. Throws where it does not know the zone.
 */
const wallMinutes = (timeZone: string, at: number): number =>
  Math.floor(Date.parse(`${new Date(at).toLocaleString('sv', { timeZone }).replace(' ', 'T')}Z`) / MINUTE);

const dayOf = (wall: number) => new Date(wall * MINUTE).toISOString().slice(0, 10);

/**
 * Reads the `data-hours` of a channel (lib/helplines/hours-code.ts) that is not always open. `null` where a day with other hours is near, where the page is too old to
 * know, or where the hours follow the caller's own clock and `own`, the reader's zone, is none of them: then nothing is said.
 */
export function stateOf(code: string, at: number, own: string): Now | null {
  const [zones = '', week = '', until = '9', ...special] = code.split('|');
  const all = zones.split(' ');
  const zone = all.length > 1 ? all[all.indexOf(own)] : zones;
  if (!zone) return null;
  const wall = wallMinutes(zone, at);
  if (isNaN(wall)) return null;
  // 1 January 1970 was a Thursday.
  const minute = (wall + 3 * 1440) % WEEK;
  const spans = week.split(',').map((span) => span.split('-').map(Number) as [number, number]);
  const open = spans.some(([from, to]) => (minute + WEEK - from) % WEEK < to - from);
  const wait = Math.min(
    ...spans.map(([from, to]) => ((open ? to : from) - minute + 2 * WEEK) % WEEK || WEEK),
  );
  const last = dayOf(wall + (wait < WEEK ? wait : 0));
  if (last > until || special.some((day) => day >= dayOf(wall) && day <= last)) return null;
  const changes = (Math.floor(at / MINUTE) + wait) * MINUTE;
  // Where clocks are changed before then, only the state is sure.
  const sure = wallMinutes(zone, changes) === wall + wait;
  return { open, changes: sure && changes, zone };
}
