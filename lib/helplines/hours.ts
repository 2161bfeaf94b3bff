/** Minutes from a midnight: the start is inside, the end is not. */
export type Span = readonly [start: number, end: number];

/** Days that differ from the weekly pattern, such as public holidays. */
export interface SpecialDays {
  /** Local date (`2026-12-25`) to the open minutes of that calendar day (0 to 1440); an empty list is a closed day. */
  dates: Readonly<Record<string, readonly Span[]>>;
  /** The last local date that was looked at; after it the weekly pattern holds for want of anything better. */
  until: string;
}

interface HoursBase {
  /** IANA zone in which the hours are counted. */
  zone: string;
  /** The hours as an editor wrote them, in OpenStreetMap `opening_hours` syntax. */
  osm: string;
  /**
   * The line counts its hours by the clock of each caller, who may be in any of these zones (eheadspace in Australia).
   * `zone` is then the capital's, for printing.
   */
  callerZones?: readonly string[];
}

/** Open day and night. */
export interface AlwaysOpen extends HoursBase {
  always: true;
}

/** Open at certain times of the week. */
export interface WeeklyHours extends HoursBase {
  /**
   * Minutes from Monday 00:00, by the clock on the wall of `zone`; sorted, apart from each other.
   * Each start is below 10080; the last end may pass 10080 where a span runs over the week's end.
   */
  weekly: readonly Span[];
  /** Absent where no holiday changes the hours, or where the country's holidays are not known. */
  special?: SpecialDays;
  /** The hours differ on public holidays, but no calendar of this country's holidays is at hand. */
  holidaysUnknown?: true;
}

/** When a channel is answered. Compiled at build from `opening_hours` text. */
export type Hours = AlwaysOpen | WeeklyHours;

export const MINUTES_OF_DAY = 1440;
export const MINUTES_OF_WEEK = 10080;
