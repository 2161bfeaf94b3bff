import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hours, Span, SpecialDays, WeeklyHours } from './hours';
import { isOpenAt, openState } from './open-state';

const MINUTE = 60_000;
const weekly = (zone: string, spans: Span[], special?: SpecialDays): WeeklyHours => ({
  zone,
  osm: '',
  weekly: spans,
  ...(special ? { special } : {}),
});
const at = (day: number, hour: number, minute = 0) => day * 1440 + hour * 60 + minute;
const everyDay = (from: number, to: number): Span[] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => [day * 1440 + from, day * 1440 + to]);

const officeHours = weekly(
  'Africa/Nairobi',
  [0, 1, 2, 3, 4].map((day) => [at(day, 9), at(day, 17)]),
);
const nights = weekly('Europe/Paris', everyDay(1140, 1860));
const kathmandu = weekly('Asia/Kathmandu', everyDay(540, 1020));
const london = weekly('Europe/London', everyDay(60, 150));
const newYork = weekly('America/New_York', everyDay(120, 180));
const weekend = weekly('America/New_York', [[at(4, 18), at(7, 6)]]);
const holidays = weekly('America/Sao_Paulo', everyDay(480, 1320), {
  dates: { '2026-12-25': [], '2026-12-31': [[480, 720]] },
  until: '2028-11-22',
});

const australia: WeeklyHours = {
  ...weekly('Australia/Sydney', everyDay(900, 1320)),
  callerZones: ['Australia/Sydney', 'Australia/Perth'],
};

describe('openState', () => {
  it.each<[string, Hours | null, string, boolean | null, string | null, number | null]>([
    ['does not know what nobody wrote down', null, '2026-11-23T09:00:00Z', null, null, null],
    [
      'never closes a line that is always open',
      { zone: 'Etc/UTC', osm: '24/7', always: true },
      '2026-11-23T09:00:00Z',
      true,
      null,
      null,
    ],
    ['opens on the minute', officeHours, '2026-11-23T06:00:00Z', true, '2026-11-23T14:00:00Z', 480],
    ['is closed the second before', officeHours, '2026-11-23T05:59:59Z', false, '2026-11-23T06:00:00Z', 1],
    ['closes on the minute', officeHours, '2026-11-23T14:00:00Z', false, '2026-11-24T06:00:00Z', 960],
    ['waits over a weekend', officeHours, '2026-11-27T14:00:00Z', false, '2026-11-30T06:00:00Z', 3840],
    ['stays open across midnight', nights, '2026-11-24T00:30:00Z', true, '2026-11-24T06:00:00Z', 330],
    [
      'stays open across the end of the week',
      nights,
      '2026-11-29T23:30:00Z',
      true,
      '2026-11-30T06:00:00Z',
      390,
    ],
    [
      'knows zones with three quarters of an hour',
      kathmandu,
      '2026-11-23T03:15:00Z',
      true,
      '2026-11-23T11:15:00Z',
      480,
    ],
    ['runs through a long weekend', weekend, '2026-11-28T12:00:00Z', true, '2026-11-30T11:00:00Z', 2820],
    [
      'counts an hour less in the night the clocks go forward',
      nights,
      '2027-03-27T18:00:00Z',
      true,
      '2027-03-28T05:00:00Z',
      660,
    ],
    [
      'closes at the jump when its last minute is skipped',
      london,
      '2027-03-28T00:59:00Z',
      false,
      '2027-03-28T01:00:00Z',
      1,
    ],
    [
      'skips a span that lies in the missing hour',
      newYork,
      '2027-03-14T06:59:00Z',
      false,
      '2027-03-15T06:00:00Z',
      1381,
    ],
    [
      'opens twice when the hour comes twice',
      london,
      '2026-10-25T00:30:00Z',
      true,
      '2026-10-25T02:30:00Z',
      120,
    ],
    [
      'is open when it is for callers in every zone',
      australia,
      '2026-11-24T09:00:00Z',
      true,
      '2026-11-24T11:00:00Z',
      120,
    ],
    [
      'is not known when it differs between the zones of callers',
      australia,
      '2026-11-24T05:00:00Z',
      null,
      '2026-11-24T07:00:00Z',
      120,
    ],
    [
      'is closed when it is for callers in every zone',
      australia,
      '2026-11-24T15:00:00Z',
      false,
      '2026-11-25T04:00:00Z',
      780,
    ],
    ['is closed on a holiday', holidays, '2026-12-25T15:00:00Z', false, '2026-12-26T11:00:00Z', 1200],
    [
      'keeps the short hours of a special day',
      holidays,
      '2026-12-31T14:00:00Z',
      true,
      '2026-12-31T15:00:00Z',
      60,
    ],
  ])('%s', (_, hours, instant, open, changesAt, minutesUntil) => {
    const state = openState(hours, new Date(instant));
    expect(state).toEqual({ open, changesAt: changesAt === null ? null : new Date(changesAt), minutesUntil });
    expect(isOpenAt(hours, new Date(instant))).toBe(open);
  });
});

/** A second opinion without any of the code above: asks `Intl` for the wall clock at every single minute. */
function oracle({ zone, weekly: spans, special }: WeeklyHours) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant: number): boolean => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const minute = Number(parts.hour) * 60 + Number(parts.minute);
    const day = special?.dates[`${parts.year}-${parts.month}-${parts.day}`];
    if (day) return day.some(([start, end]) => start <= minute && minute < end);
    const ofWeek =
      ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday ?? '') * 1440 + minute;
    return spans.some(
      ([start, end]) =>
        (start <= ofWeek && ofWeek < end) || (start <= ofWeek + 10080 && ofWeek + 10080 < end),
    );
  };
}

const zone = fc.constantFrom(
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Europe/London',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
);

/** Cut points of the week, taken in pairs: sorted and apart, the last may run over the week's end. */
const spansOfWeek = fc
  .uniqueArray(fc.integer({ min: 0, max: 10079 }), { minLength: 2, maxLength: 20 })
  .map((points) => {
    const sorted = [...points].sort((a, b) => a - b);
    const even = sorted.slice(0, sorted.length - (sorted.length % 2));
    const turned = (even[0] ?? 0) % 2 === 0 ? even : [...even.slice(1), (even[0] ?? 0) + 10080];
    return Array.from({ length: turned.length / 2 }, (_, index): Span => [
      turned[index * 2] ?? 0,
      turned[index * 2 + 1] ?? 0,
    ]);
  });

const instant = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) }),
  // Close to changes of the clocks, where mistakes live.
  fc
    .tuple(
      fc.constantFrom(
        '2027-03-14',
        '2026-11-01',
        '2027-03-28',
        '2026-10-25',
        '2026-04-05',
        '2026-09-06',
        '2026-09-27',
        '2026-10-04',
        '2026-04-24',
        '2026-10-30',
        '2026-02-15',
        '2026-03-22',
      ),
      fc.integer({ min: -1440, max: 2880 }),
      fc.integer({ min: 0, max: 59_999 }),
    )
    .map(([date, minutes, rest]) => Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE + rest),
);

describe('openState, beside an oracle that reads the wall clock minute by minute', () => {
  it('gives the same state, and the same next change within two days', () => {
    fc.assert(
      fc.property(zone, spansOfWeek, instant, fc.boolean(), (name, spans, time, withHoliday) => {
        const tomorrow = new Date(time + 864e5).toISOString().slice(0, 10);
        const hours = weekly(
          name,
          spans,
          withHoliday ? { dates: { [tomorrow]: [[60, 600]] }, until: '2028-12-31' } : undefined,
        );
        const expected = oracle(hours);
        const state = openState(hours, new Date(time));
        const open = expected(time);
        expect(state.open).toBe(open);
        let minute = (Math.floor(time / MINUTE) + 1) * MINUTE;
        const end = minute + 2 * 1440 * MINUTE;
        while (minute < end && expected(minute) === open) minute += MINUTE;
        if (minute < end) expect(state.changesAt?.getTime()).toBe(minute);
        else if (state.changesAt) expect(state.changesAt.getTime()).toBeGreaterThanOrEqual(end);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
