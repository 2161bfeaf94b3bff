import { expect, it } from 'vitest';
import { isStale } from './freshness';

const now = new Date('2026-11-23T12:00:00Z');

it.each<[string | null, boolean]>([
  [null, true],
  ['2024', true],
  ['2025', false],
  ['2026', false],
  ['2025-10', true],
  ['2025-11', false],
  ['2025-11-22', true],
  ['2025-11-23', false],
])('%s is older than a year: %s', (sourceDate, stale) => {
  expect(isStale(sourceDate, now)).toBe(stale);
});

it('knows the last day of February', () => {
  expect(isStale('2024-02', new Date('2025-02-28T00:00:00Z'))).toBe(false);
  expect(isStale('2024-02', new Date('2025-03-01T00:00:00Z'))).toBe(true);
});
