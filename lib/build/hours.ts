import OpeningHours from 'opening_hours';
import type { opening_hours, opening_hours_warning } from 'opening_hours';
import { MINUTES_OF_WEEK, type Hours, type SpecialDays, type Span } from '@/lib/helplines/hours';
import { openDays, weekOf, type DaySpans } from './hours-days';

/** Where and when hours are compiled. */
export interface HoursContext {
  /** ISO 3166-1 alpha-2: decides which days are public holidays. */
  country: string;
  /** IANA zone of the hours. */
  zone: string;
  /** First local date for which holidays are resolved, `2026-11-23`. */
  today: string;
}

/** Either the compiled hours or one sentence about what is wrong with the text. */
export type CompiledHours = { hours: Hours; problem: null } | { hours: null; problem: string };

/** About 24 months: a site that is rebuilt once a year always knows a year of holidays. */
const HOLIDAY_DAYS = 731;

/** Warnings that only remark on style; every other one means that the library had to guess. */
const STYLE: ReadonlySet<opening_hours_warning['type']> = new Set<opening_hours_warning['type']>([
  'public_holiday',
  'combine_rules',
  'use_multi',
  'strange_24_7',
  'date_past',
  'date_range_past',
  'year_past',
]);

/** `PH` or `SH` in the text: the answer depends on a calendar of holidays. */
const HOLIDAY = /\b[PS]H\b/;

function parse(text: string, country: string): opening_hours {
  // The library also prints what it throws.
  const print = console.error;
  console.error = () => undefined;
  try {
    return new OpeningHours(text, {
      lat: 0,
      lon: 0,
      address: { country_code: country.toLowerCase(), state: '' },
    });
  } finally {
    console.error = print;
  }
}

const knownCalendars = new Map<string, boolean>();

/** The library has a calendar of public holidays for this country. */
export function knowsHolidays(country: string): boolean {
  let known = knownCalendars.get(country);
  if (known === undefined) {
    try {
      known = Boolean(parse('PH off', country));
    } catch {
      known = false;
    }
    knownCalendars.set(country, known);
  }
  return known;
}

function keyOf(spans: readonly Span[]): string {
  return JSON.stringify(spans);
}

/** For each weekday the open minutes that most of its dates share. */
function usualDays(days: readonly DaySpans[]): Span[][] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const counts = new Map<string, number>();
    for (const day of days)
      if (day.weekday === weekday) counts.set(keyOf(day.spans), (counts.get(keyOf(day.spans)) ?? 0) + 1);
    const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['[]'];
    return JSON.parse(usual) as Span[];
  });
}

function specialDays(days: readonly DaySpans[], usual: readonly Span[][]): SpecialDays | null {
  const dates = Object.fromEntries(
    days
      .filter((day) => keyOf(day.spans) !== keyOf(usual[day.weekday] ?? []))
      .map((day) => [day.date, day.spans]),
  );
  const until = days.at(-1)?.date;
  return until === undefined || Object.keys(dates).length === 0 ? null : { dates, until };
}

/**
 * OpenStreetMap `opening_hours` text as minute spans of the week, with the public holidays of the next 24 months.
 * Text that leaves anything open (`09:00+`, `"by appointment"`, `9-5`) is refused: a reader would be told a guess.
 * Where the library has no calendar for the country, the weekly pattern stands alone and says so.
 */
export function compileHours(text: string, { country, zone, today }: HoursContext): CompiledHours {
  if (text === '24/7') return { hours: { zone, osm: text, always: true }, problem: null };
  const onHolidays = HOLIDAY.test(text);
  const calendar = onHolidays && knowsHolidays(country);
  let oh: opening_hours;
  try {
    // Any calendar will do to read the grammar; its dates are not used then.
    oh = parse(text, onHolidays && !calendar ? 'FR' : country);
  } catch {
    return { hours: null, problem: 'is not in OpenStreetMap opening_hours syntax.' };
  }
  const guessed = oh
    .getStructuredWarnings()
    .filter(({ type, message }) => !STYLE.has(type) && !/overwrites parts/.test(message));
  if (guessed[0]) return { hours: null, problem: `is not exact: ${guessed[0].message.split('\n')[0] ?? ''}` };
  const stable = oh.isWeekStable();
  if (!stable && !onHolidays)
    return {
      hours: null,
      problem: 'changes with the date; only weekly hours and PH (public holidays) are understood.',
    };
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  // 2 January 2023 was a Monday; no zone moves its clocks in that week.
  const days = stable ? openDays(oh, 2023, 0, 2, 7) : openDays(oh, year, month - 1, day, HOLIDAY_DAYS);
  if (oh.getOpenIntervals(new Date(2023, 0, 2), new Date(2023, 0, 9)).some(([, , unknown]) => unknown))
    return { hours: null, problem: 'leaves open when the line closes or for whom it is open.' };
  const usual = usualDays(days);
  const weekly = weekOf(usual);
  if (weekly.length === 0) return { hours: null, problem: 'says that the line is never open.' };
  if (weekly.length === 1 && weekly[0] && weekly[0][1] - weekly[0][0] === MINUTES_OF_WEEK && !onHolidays)
    return { hours: { zone, osm: text, always: true }, problem: null };
  if (onHolidays && !calendar)
    return { hours: { zone, osm: text, weekly, holidaysUnknown: true }, problem: null };
  const special = specialDays(days, usual);
  return { hours: { zone, osm: text, weekly, ...(special ? { special } : {}) }, problem: null };
}
