import { MINUTES_OF_DAY, MINUTES_OF_WEEK, type Span, type WeeklyHours } from './hours';

const DAY_MS = MINUTES_OF_DAY * 60_000;
const weekdays = new WeakMap<WeeklyHours, readonly (readonly Span[])[]>();

/** The weekly pattern cut at midnights: seven lists, Monday first. */
function cutAtMidnights(weekly: readonly Span[]): Span[][] {
  const days: Span[][] = Array.from({ length: 7 }, () => []);
  for (const [start, end] of weekly) {
    for (let from = start; from < end;) {
      const midnight = (Math.floor(from / MINUTES_OF_DAY) + 1) * MINUTES_OF_DAY;
      const to = Math.min(end, midnight);
      const base = midnight - MINUTES_OF_DAY;
      days[Math.floor((from % MINUTES_OF_WEEK) / MINUTES_OF_DAY)]?.push([from - base, to - base]);
      from = to;
    }
  }
  for (const day of days) day.sort((a, b) => a[0] - b[0]);
  return days;
}

/**
 * The open minutes (0 to 1440) of a calendar day, sorted. Days are counted from 1970-01-01 by the wall clock of the
 * line's zone. A special day replaces the weekly pattern.
 */
export function spansOfDay(hours: WeeklyHours, day: number): readonly Span[] {
  if (hours.special) {
    const special = hours.special.dates[new Date(day * DAY_MS).toISOString().slice(0, 10)];
    if (special) return special;
  }
  let week = weekdays.get(hours);
  if (!week) {
    week = cutAtMidnights(hours.weekly);
    weekdays.set(hours, week);
  }
  // 1970-01-01 was a Thursday.
  return week[(((day + 3) % 7) + 7) % 7] ?? [];
}
