import type { opening_hours } from 'opening_hours';
import { MINUTES_OF_DAY, MINUTES_OF_WEEK, type Span } from '@/lib/helplines/hours';

/** One calendar day: its date, its weekday (Monday 0) and its open minutes, cut at both midnights. */
export interface DaySpans {
  date: string;
  weekday: number;
  spans: Span[];
}

function minuteOf(moment: Date, midnight: Date): number {
  if (moment <= midnight) return 0;
  const sameDay =
    moment.getDate() === midnight.getDate() && moment.getTime() - midnight.getTime() < 36e5 * 26;
  return sameDay ? moment.getHours() * 60 + moment.getMinutes() : MINUTES_OF_DAY;
}

/**
 * The open minutes of `count` days from `year`-`month`-`day` on (month from 0).
 * `opening_hours` counts in the zone of the process; only wall-clock fields are read, so the zone does not matter
 * except on a day when that zone moves its clocks.
 */
export function openDays(
  oh: opening_hours,
  year: number,
  month: number,
  day: number,
  count: number,
): DaySpans[] {
  return Array.from({ length: count }, (_, index) => {
    const midnight = new Date(year, month, day + index);
    const next = new Date(year, month, day + index + 1);
    const spans = oh
      .getOpenIntervals(midnight, next)
      .map(([from, to]): Span => [minuteOf(from, midnight), minuteOf(to, midnight)]);
    const pad = (value: number) => String(value).padStart(2, '0');
    return {
      date: `${midnight.getFullYear()}-${pad(midnight.getMonth() + 1)}-${pad(midnight.getDate())}`,
      weekday: (midnight.getDay() + 6) % 7,
      spans: joinTouching(spans),
    };
  });
}

function joinTouching(spans: readonly Span[]): Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Seven days, Monday first, as spans of the week; a span over the week's end is moved behind the last day. */
export function weekOf(days: readonly (readonly Span[])[]): Span[] {
  const spans = joinTouching(
    days.flatMap((list, weekday) =>
      list.map(([start, end]): Span => [weekday * MINUTES_OF_DAY + start, weekday * MINUTES_OF_DAY + end]),
    ),
  );
  const first = spans[0];
  const last = spans.at(-1);
  if (first && last && first !== last && first[0] === 0 && last[1] === MINUTES_OF_WEEK)
    return [...spans.slice(1, -1), [last[0], MINUTES_OF_WEEK + first[1]]];
  return spans;
}
