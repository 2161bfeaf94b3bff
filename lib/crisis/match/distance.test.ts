import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './distance';

function distance(a: string, b: string, most: number): number {
  const units = (text: string) => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return editDistance(units(a), a.length, units(`xx${b}`), 2, b.length, most);
}

/** The textbook's table, whole: optimal string alignment. */
function slowly(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      d[i]![j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
}

describe('editDistance', () => {
  it.each([
    ['want', 'wnat', 1],
    ['suicide', 'suicde', 1],
    ['suicide', 'siucidal', 3],
    ['', '', 0],
    ['die', 'die', 0],
  ])('from %s to %s is %i, or too many', (a, b, expected) => {
    expect(distance(a, b, 2)).toBe(Math.min(expected, 3));
  });

  it('is that of the whole table wherever it is small enough', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (a, b, most) => {
        expect(distance(a, b, most)).toBe(Math.min(slowly(a, b), most + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('never takes words of 47 units and more for near', () => {
    expect(distance('a'.repeat(60), 'a'.repeat(60), 2)).toBe(3);
  });
});
