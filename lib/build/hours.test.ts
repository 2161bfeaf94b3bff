import { readdirSync, readFileSync } from 'node:fs';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isOpenAt } from '@/lib/helplines/open-state';
import type { CountryFile } from '@/lib/helplines/schema';
import { compileHours, knowsHolidays } from './hours';

const context = { country: 'US', zone: 'America/New_York', today: '2026-11-23' };
const day = (index: number, from: number, to: number) => [index * 1440 + from, index * 1440 + to];

it.each<[string, number[][]]>([
  ['Mo-Fr 09:00-17:00', [0, 1, 2, 3, 4].map((index) => day(index, 540, 1020))],
  ['08:00-17:00', [0, 1, 2, 3, 4, 5, 6].map((index) => day(index, 480, 1020))],
  ['Mo-Su 19:00-07:00', [0, 1, 2, 3, 4, 5, 6].map((index) => day(index, 1140, 1860))],
  ['Mo 10:00-12:00,14:00-16:00', [day(0, 600, 720), day(0, 840, 960)]],
  ['Mo-Fr 09:00-17:00; We off', [0, 1, 3, 4].map((index) => day(index, 540, 1020))],
  [
    'Mo-Th 18:00-02:00, Fr 18:00-24:00, Sa,Su 00:00-24:00, Mo 00:00-06:00',
    [...[0, 1, 2, 3].map((index) => day(index, 1080, 1560)), [4 * 1440 + 1080, 10080 + 360]],
  ],
])('compiles "%s" to spans of the week', (text, weekly) => {
  expect(compileHours(text, context)).toEqual({
    hours: { zone: context.zone, osm: text, weekly },
    problem: null,
  });
});

it.each(['24/7', 'Mo-Su 00:00-24:00', '00:00-24:00'])('knows that "%s" never closes', (text) => {
  expect(compileHours(text, context).hours).toEqual({ zone: context.zone, osm: text, always: true });
});

it.each<[string, RegExp]>([
  ['soon', /syntax/],
  ['Mo-Fr 9-5', /not exact/],
  ['Mo-Fri 09:00-17:00', /not exact/],
  ['Mo-Fr 09:00+', /leaves open/],
  ['"by appointment"', /leaves open/],
  ['off', /never open|not exact/],
  ['Dec-Feb Mo 09:00-17:00', /changes with the date/],
])('refuses "%s"', (text, sentence) => {
  const { hours, problem } = compileHours(text, context);
  expect(hours).toBeNull();
  expect(problem).toMatch(sentence);
});

describe('public holidays', () => {
  it('are closed days where the calendar of the country is known', () => {
    const { hours } = compileHours('Mo-Fr 09:00-17:00; PH off', {
      ...context,
      country: 'DE',
      zone: 'Europe/Berlin',
    });
    expect(hours).toMatchObject({
      special: { dates: { '2026-12-25': [], '2027-01-01': [] }, until: '2028-11-22' },
    });
    expect(isOpenAt(hours, new Date('2026-12-25T10:00:00Z'))).toBe(false);
    expect(isOpenAt(hours, new Date('2026-12-24T10:00:00Z'))).toBe(true);
  });

  it('leave the weekly pattern alone, and say so, where it is not', () => {
    expect(knowsHolidays('KE')).toBe(false);
    const { hours } = compileHours('Mo-Fr 09:00-17:00; PH off', {
      ...context,
      country: 'KE',
      zone: 'Africa/Nairobi',
    });
    expect(hours).toMatchObject({ holidaysUnknown: true });
    expect(hours).not.toHaveProperty('special');
    expect(hours && 'weekly' in hours ? hours.weekly : []).toHaveLength(5);
  });
});

describe('every text in the content', () => {
  const texts = new Set(
    readdirSync('content/helplines')
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) =>
        (parse(readFileSync(`content/helplines/${name}`, 'utf8')) as CountryFile).helplines.flatMap(
          ({ channels }) =>
            channels.flatMap(({ hours }) => (hours === undefined || hours.includes('PH') ? [] : [hours])),
        ),
      ),
  );

  it.each([...texts])('"%s" is open and closed as the library for opening hours says', (text) => {
    const { hours } = compileHours(text, { ...context, zone: 'Etc/UTC' });
    const oh = new OpeningHours(text, { lat: 0, lon: 0, address: { country_code: 'us', state: '' } });
    for (let minute = 0; minute < 10080; minute += 15) {
      // The library counts in the zone of the process; both sides get the same wall clock. January has no change.
      const local = new Date(2027, 0, 4, 0, minute);
      const utc = new Date(Date.UTC(2027, 0, 4, 0, minute));
      expect([minute, isOpenAt(hours, utc)]).toEqual([minute, oh.getState(local)]);
    }
  });
});
