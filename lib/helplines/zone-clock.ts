const MINUTE = 60_000;
/** Zones move their clocks on quarters of an hour (UTC), so one offset holds for a whole quarter. */
const QUARTER = 15 * MINUTE;
/** A search asks about one instant and the next opening; more than this many quarters are not worth keeping. */
const KEPT_QUARTERS = 512;

interface ZoneMemory {
  format: Intl.DateTimeFormat;
  offsets: Map<number, number>;
}

const zones = new Map<string, ZoneMemory>();

function memoryOf(zone: string): ZoneMemory {
  let memory = zones.get(zone);
  if (!memory) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    memory = { format, offsets: new Map() };
    zones.set(zone, memory);
  }
  return memory;
}

/**
 * Minutes by which the clocks of an IANA zone are ahead of UTC at an instant (milliseconds since 1970).
 * Throws a RangeError for a zone that `Intl` does not know; the build has checked all zones of the content.
 */
export function offsetAt(zone: string, instant: number): number {
  const { format, offsets } = memoryOf(zone);
  const quarter = Math.floor(instant / QUARTER);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const fields = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
  for (const { type, value } of format.formatToParts(quarter * QUARTER))
    if (type in fields) fields[type as keyof typeof fields] = Number(value);
  const wall = Date.UTC(fields.year, fields.month - 1, fields.day, fields.hour, fields.minute);
  const offset = Math.round((wall - quarter * QUARTER) / MINUTE);
  if (offsets.size >= KEPT_QUARTERS) offsets.clear();
  offsets.set(quarter, offset);
  return offset;
}

/** The instant in (`from`, `to`] at which the offset first differs from that at `from`; both ends must differ. */
export function transitionBetween(zone: string, from: number, to: number): number {
  const before = offsetAt(zone, from);
  let low = Math.floor(from / QUARTER);
  let high = Math.floor(to / QUARTER);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * QUARTER) === before) low = middle;
    else high = middle;
  }
  return high * QUARTER;
}
