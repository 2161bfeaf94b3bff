export interface Format {
  /** A country's name, as written alone; the code itself when the language has no name for it. */
  country(code: string): string;
  /** A language's name; the tag itself when it has none. */
  language(tag: string): string;
  /** `2026-03` as "March 2026": years, months and days keep their precision. */
  date(iso: string): string;
  /** A clock time such as "09:00" in the given IANA zone, with the weekday unless it is today there. */
  moment(instant: Date, zone: string, now: Date): string;
  /** Whether an instant is on the same day as `now` in the zone: `moment` then names no weekday. */
  isToday(instant: Date, zone: string, now: Date): boolean;
  /** "in 25 minutes", "in 3 hours", "in 2 days": to the nearest minute, hour or day. */
  inMinutes(minutes: number): string;
  /** A time of the day, from minutes after midnight (0 to 1440 and beyond, which wraps). */
  minutes(minuteOfDay: number): string;
  /** The name of an IANA zone's time, such as "East Africa Time". */
  zone(zone: string): string;
  /** A day of the week, ISO: 1 is Monday, in short. */
  weekday(day: number): string;
  /** "a, b and c". */
  list(parts: readonly string[]): string;
  /** For sorting names as the language does. */
  compare(a: string, b: string): number;
}

const formats = new Map<string, Format>();

function create(locale: string): Format {
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const collator = new Intl.Collator(locale);
  const dates = [
    new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  ];
  const countryNames = new Map<string, string>();
  // Making a formatter takes longer than rendering a page.
  const zoneNames = new Map<string, string>();
  const clocks = new Map<
    string,
    { time: Intl.DateTimeFormat; dayAndTime: Intl.DateTimeFormat; day: Intl.DateTimeFormat }
  >();

  const clock = (zone: string) => {
    let found = clocks.get(zone);
    if (!found) {
      const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
      found = {
        time: new Intl.DateTimeFormat(locale, time),
        dayAndTime: new Intl.DateTimeFormat(locale, { ...time, weekday: 'long' }),
        day: new Intl.DateTimeFormat('en-CA', { timeZone: zone }),
      };
      clocks.set(zone, found);
    }
    return found;
  };

  return {
    country(code) {
      let name = countryNames.get(code);
      if (name === undefined) {
        name = countries.of(code) ?? code;
        countryNames.set(code, name);
      }
      return name;
    },
    language: (tag) => languages.of(tag) ?? tag,
    date(iso) {
      const [year = '1970', month = '01', day = '01'] = iso.split('-');
      const format = dates[Math.min(iso.split('-').length, 3) - 1];
      return format?.format(Date.UTC(Number(year), Number(month) - 1, Number(day))) ?? iso;
    },
    moment(instant, zone, now) {
      const { time, dayAndTime, day } = clock(zone);
      return day.format(instant) === day.format(now) ? time.format(instant) : dayAndTime.format(instant);
    },
    isToday(instant, zone, now) {
      const { day } = clock(zone);
      return day.format(instant) === day.format(now);
    },
    inMinutes(minutes) {
      if (minutes < 60) return relative.format(minutes, 'minute');
      const hours = Math.round(minutes / 60);
      return hours < 48 ? relative.format(hours, 'hour') : relative.format(Math.round(hours / 24), 'day');
    },
    // Spans may end at 24:00, which clocks write as 00:00.
    minutes: (minuteOfDay) => times.format(Date.UTC(1970, 0, 1, 0, minuteOfDay % 1440)),
    zone(zone) {
      let name = zoneNames.get(zone);
      if (name === undefined) {
        const parts = new Intl.DateTimeFormat(locale, {
          timeZone: zone,
          timeZoneName: 'longGeneric',
        }).formatToParts(0);
        name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
        zoneNames.set(zone, name);
      }
      return name;
    },
    // 4 January 1970 was a Sunday.
    weekday: (day) => weekdays.format(Date.UTC(1970, 0, 4 + day)),
    list: (parts) => conjunction.format(parts),
    compare: (a, b) => collator.compare(a, b),
  };
}

/** Names, dates and times in one language; made once a language. Throws on a tag that is no BCP 47. */
export function formatFor(locale: string): Format {
  let format = formats.get(locale);
  if (!format) {
    format = create(locale);
    formats.set(locale, format);
  }
  return format;
}
