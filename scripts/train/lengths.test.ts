import { describe, expect, it } from 'vitest';
import type { Row } from './corpus';
import { weighLengths } from './lengths';

const row = (q: string, level: Row['level']): Row => ({
  q,
  lang: 'en',
  level,
  topic: 'none',
  who: 'unknown',
});
const many = (count: number, q: string, level: Row['level']) =>
  Array.from({ length: count }, () => row(q, level));

describe('weighLengths', () => {
  it('makes a short cry for help count more where most short sentences are harmless', () => {
    const rows = [
      ...many(1, 'help', 'crisis'),
      ...many(9, 'tea', 'none'),
      ...many(9, 'i cannot go on like this any longer', 'crisis'),
      ...many(1, 'how long does it take to boil an egg hard', 'none'),
    ];
    const [short, , ...rest] = weighLengths(rows);
    expect(short).toBeGreaterThan(2);
    expect(rest.at(-1)).toBeGreaterThan(2);
    expect(rest.slice(0, -1).every((weight) => weight < 1)).toBe(true);
  });

  it('leaves sentences as they are where length says nothing', () => {
    const rows = [...many(3, 'help', 'crisis'), ...many(3, 'tea', 'none')];
    expect([...weighLengths(rows)]).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
