import { expect, it } from 'vitest';
import type { Hours, Span } from './hours';
import { weeklyTable } from './weekly-table';

const at = (day: number, hour: number) => day * 1440 + hour * 60;
const weekly = (...spans: Span[]): Hours => ({ zone: 'Etc/UTC', osm: '', weekly: spans });

it('gives one group for a line that never closes', () => {
  const table = weeklyTable({ zone: 'Etc/UTC', osm: '24/7', always: true });
  expect(table).toEqual([{ days: [1, 2, 3, 4, 5, 6, 7], spans: [[0, 1440]] }]);
});

it('puts days with the same hours together, closed days too', () => {
  const week = [0, 1, 3, 4].map((day): Span => [at(day, 9), at(day, 17)]);
  expect(weeklyTable(weekly(...week, [at(5, 10), at(5, 14)]))).toEqual([
    { days: [1, 2, 4, 5], spans: [[540, 1020]] },
    { days: [3, 7], spans: [] },
    { days: [6], spans: [[600, 840]] },
  ]);
});

it('leaves a night with the day on which it begins, also from Sunday to Monday', () => {
  const nights = [0, 1, 2, 3, 4, 5, 6].map((day): Span => [at(day, 19), at(day, 31)]);
  expect(weeklyTable(weekly(...nights))).toEqual([{ days: [1, 2, 3, 4, 5, 6, 7], spans: [[1140, 1860]] }]);
});

it('cuts a span of more than a day at midnights', () => {
  expect(weeklyTable(weekly([at(4, 18), at(7, 6)]))).toEqual([
    { days: [1], spans: [[0, 360]] },
    { days: [2, 3, 4], spans: [] },
    { days: [5], spans: [[1080, 1440]] },
    { days: [6, 7], spans: [[0, 1440]] },
  ]);
});

it('keeps several spans of a day in order', () => {
  expect(weeklyTable(weekly([at(0, 9), at(0, 14)], [at(0, 17), at(0, 25)]))[0]).toEqual({
    days: [1],
    spans: [
      [540, 840],
      [1020, 1500],
    ],
  });
});
