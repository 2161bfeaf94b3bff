import { describe, expect, it } from 'vitest';
import { formatFor } from './format';

describe('formatFor', () => {
  const en = formatFor('en');

  it.each([
    ['2026', '2026'],
    ['2026-03', 'March 2026'],
    ['2026-03-14', 'March 14, 2026'],
  ])('writes the date %s as "%s"', (iso, words) => {
    expect(en.date(iso)).toBe(words);
  });

  it('names the weekday of a moment on another day than today, in the zone of the line', () => {
    const now = new Date('2026-11-23T22:30:00Z');
    expect(en.moment(new Date('2026-11-23T23:00:00Z'), 'Europe/London', now)).toBe('23:00');
    expect(en.moment(new Date('2026-11-23T23:00:00Z'), 'Africa/Nairobi', now)).toBe('02:00');
    expect(en.moment(new Date('2026-11-24T06:00:00Z'), 'Europe/London', now)).toBe('Tuesday 06:00');
  });

  it('begins the week on Monday', () => {
    expect([1, 7].map(en.weekday)).toEqual(['Mon', 'Sun']);
  });

  it('names the time of a zone', () => {
    expect(en.zone('Africa/Nairobi')).toBe('East Africa Time');
  });

  it('writes midnight at the end of a day as 00:00', () => {
    expect(en.minutes(1440)).toBe('00:00');
  });

  it('names countries in the language of the page', () => {
    expect(formatFor('es').country('KE')).toBe('Kenia');
    expect(formatFor('ar').country('EG')).toBe('مصر');
  });
});
