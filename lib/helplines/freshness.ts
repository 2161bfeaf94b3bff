const pad = (value: number) => String(value).padStart(2, '0');

/** The last day that a date such as `2026`, `2026-03` or `2026-03-14` can mean, as `2026-12-31`. */
function lastDayOf(sourceDate: string): string {
  const [year = '', month, day] = sourceDate.split('-');
  if (day !== undefined) return sourceDate;
  if (month === undefined) return `${year}-12-31`;
  return `${year}-${month}-${pad(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())}`;
}

/**
 * The sources of a line are undated, or certainly older than a year on the UTC day of `now`.
 * A bare year counts as its last day, so that a page never calls a date older than it can be.
 */
export function isStale(sourceDate: string | null, now: Date): boolean {
  if (sourceDate === null) return true;
  const aYearAgo = new Date(Date.UTC(now.getUTCFullYear() - 1, now.getUTCMonth(), now.getUTCDate()));
  return lastDayOf(sourceDate) < aYearAgo.toISOString().slice(0, 10);
}
