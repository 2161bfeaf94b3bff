import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursCode } from '@/lib/helplines/hours-code';
import type { Hours, Span, WeeklyHours } from '@/lib/helplines/hours';
import { openState } from '@/lib/helplines/open-state';
import { stateOf } from './open-now';

const today = new Date('2026-11-23T00:00:00Z');
const everyDay = (from: number, to: number): Span[] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => [day * 1440 + from, day * 1440 + to]);
const weekly = (zone: string, spans: Span[], more: Partial<WeeklyHours> = {}): WeeklyHours => ({
  zone,
  osm: '',
  weekly: spans,
  ...more,
});
const at = (iso: string) => Date.parse(iso);
const say = (hours: Hours | null, iso: string, own = 'Etc/UTC') => {
  const now = stateOf(hoursCode(hours, today), at(iso), own);
  return now && [now.open, now.changes === false ? null : new Date(now.changes).toISOString().slice(0, 16)];
};

const holiday = { special: { dates: { '2026-12-25': [], '2027-06-01': [] }, until: '2028-11-22' } };
const australia = { callerZones: ['Australia/Sydney', 'Australia/Perth'] };

describe('what the script says of a channel', () => {
  it.each<[string, Hours | null, string, string, unknown]>([
    [
      'opens by the clock of the line',
      weekly('Africa/Nairobi', everyDay(540, 1020)),
      '2026-11-23T05:59Z',
      'Etc/UTC',
      [false, '2026-11-23T06:00'],
    ],
    [
      'is open across the week’s end',
      weekly('Etc/UTC', [
        [0, 480],
        [7200, 10080],
      ]),
      '2026-11-29T23:00Z',
      'Etc/UTC',
      [true, '2026-11-30T08:00'],
    ],
    ['says nothing of hours that nobody knows', null, '2026-11-23T09:00Z', 'Etc/UTC', null],
    ['says nothing of a week without hours', weekly('Etc/UTC', []), '2026-11-23T09:00Z', 'Etc/UTC', null],
    [
      'says nothing on a day with other hours',
      weekly('Etc/UTC', everyDay(540, 1020), holiday),
      '2026-12-25T10:00Z',
      'Etc/UTC',
      null,
    ],
    [
      'says nothing when it would open on such a day',
      weekly('Etc/UTC', everyDay(540, 1020), holiday),
      '2026-12-24T18:00Z',
      'Etc/UTC',
      null,
    ],
    [
      'speaks again afterwards',
      weekly('Etc/UTC', everyDay(540, 1020), holiday),
      '2026-12-26T10:00Z',
      'Etc/UTC',
      [true, '2026-12-26T17:00'],
    ],
    [
      'says nothing once the page is old',
      weekly('Etc/UTC', everyDay(540, 1020), holiday),
      '2027-03-26T10:00Z',
      'Etc/UTC',
      null,
    ],
    [
      'takes the reader’s own clock where the line does',
      weekly('Australia/Sydney', everyDay(900, 1320), australia),
      '2026-11-24T05:00Z',
      'Australia/Perth',
      [false, '2026-11-24T07:00'],
    ],
    [
      'says nothing to a reader elsewhere about such a line',
      weekly('Australia/Sydney', everyDay(900, 1320), australia),
      '2026-11-24T05:00Z',
      'Europe/Rome',
      null,
    ],
    [
      'gives no time across a change of the clocks',
      weekly('Europe/Paris', everyDay(1140, 1860)),
      '2027-03-27T22:00Z',
      'Etc/UTC',
      [true, null],
    ],
  ])('%s', (_, hours, iso, own, expected) => {
    expect(say(hours, iso, own)).toEqual(expected);
  });

  it('never differs from what the server says, where it says anything', () => {
    const spansOfWeek = fc
      .uniqueArray(fc.integer({ min: 0, max: 10_079 }), { minLength: 2, maxLength: 14 })
      .map((points) => {
        const sorted = [...points].sort((a, b) => a - b);
        return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index): Span => [
          sorted[index * 2]!,
          sorted[index * 2 + 1]!,
        ]);
      });
    const zone = fc.constantFrom(
      'America/St_Johns',
      'Asia/Kathmandu',
      'Europe/London',
      'Pacific/Auckland',
      'Africa/Cairo',
      'Australia/Lord_Howe',
    );
    let said = 0;
    fc.assert(
      fc.property(
        zone,
        spansOfWeek,
        fc.integer({ min: at('2026-01-01'), max: at('2028-01-01') }),
        (name, spans, time) => {
          const hours = weekly(name, spans);
          const now = stateOf(hoursCode(hours, today), time, 'Etc/UTC')!;
          const state = openState(hours, new Date(time));
          expect(now.open).toBe(state.open);
          if (now.changes !== false) {
            said += 1;
            expect(now.changes).toBe(state.changesAt?.getTime());
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(said).toBeGreaterThan(200);
  });
});
