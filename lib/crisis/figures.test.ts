import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from './figures';

describe('a share with its confidence interval', () => {
  it('gives the interval that Wilson’s formula gives', () => {
    expect(shareOf(8, 10)).toEqual({ of: 10, share: 0.8, low: 0.4902, high: 0.9433 });
  });

  it('knows nothing where nothing was counted', () => {
    expect(shareOf(0, 0)).toEqual({ of: 0, share: 0, low: 0, high: 1 });
  });

  it('always holds the share, and gets narrower with more queries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (of, n) => {
        const part = n % (of + 1);
        const one = shareOf(part, of);
        const many = shareOf(part * 10, of * 10);
        expect(one.low).toBeLessThanOrEqual(one.share);
        expect(one.share).toBeLessThanOrEqual(one.high);
        expect(many.high - many.low).toBeLessThan(one.high - one.low);
      }),
    );
  });
});
