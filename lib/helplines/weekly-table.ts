import { MINUTES_OF_DAY, MINUTES_OF_WEEK, type Hours, type Span } from './hours';

/** Days that share the same hours. */
export interface DayGroup {
  /** ISO weekdays, Monday 1 to Sunday 7, ascending. */
  days: readonly number[];
  /**
   * Minutes of the day. An end beyond 1440 is on the next day (`[1140, 1860]` is 19:00 to 07:00);
   * `[0, 1440]` is the whole day; an empty list is a closed day.
   */
  spans: readonly Span[];
}

/** Spans shorter than a day stay whole and belong to the day on which they begin; longer ones are cut at midnights. */
function cut(weekly: readonly Span[]): Span[] {
  return weekly.flatMap(([start, end]) => {
    if (end - start < MINUTES_OF_DAY) return [[start, end] satisfies Span];
    const pieces: Span[] = [];
    for (let from = start; from < end;) {
      const to = Math.min(end, (Math.floor(from / MINUTES_OF_DAY) + 1) * MINUTES_OF_DAY);
      pieces.push([from, to]);
      from = to;
    }
    return pieces;
  });
}

/**
 * The week as a page prints it, days with the same spans together, in the order of their first day.
 * Public holidays are not in it. Structure only: words, digits and the order of a week are the page's.
 */
export function weeklyTable(hours: Hours): DayGroup[] {
  if ('always' in hours) return [{ days: [1, 2, 3, 4, 5, 6, 7], spans: [[0, MINUTES_OF_DAY]] }];
  const days: Span[][] = Array.from({ length: 7 }, () => []);
  for (const [start, end] of cut(hours.weekly)) {
    const day = Math.floor((start % MINUTES_OF_WEEK) / MINUTES_OF_DAY);
    const midnight = Math.floor(start / MINUTES_OF_DAY) * MINUTES_OF_DAY;
    days[day]?.push([start - midnight, end - midnight]);
  }
  const groups = new Map<string, { days: number[]; spans: Span[] }>();
  days.forEach((spans, index) => {
    spans.sort((a, b) => a[0] - b[0]);
    const key = JSON.stringify(spans);
    const group = groups.get(key);
    if (group) group.days.push(index + 1);
    else groups.set(key, { days: [index + 1], spans });
  });
  return [...groups.values()];
}
