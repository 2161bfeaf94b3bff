import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestTarget } from './request-target';

describe('requestTarget', () => {
  it.each([
    ['/', '/'],
    ['/en/guides/x?country=ke', '/en/guides/x?country=ke'],
    ['/%E0%A4%B9', '/%E0%A4%B9'],
    ['/en/search?q=%', '/en/search?q=%'],
    ['/en/search?q=%ff', '/en/search?q=%ff'],
    ['http://help.example.org/en?x=1', '/en?x=1'],
  ])('lets %s through as %s', (target, url) => {
    expect(requestTarget(target)).toEqual({ url });
  });

  it.each([
    ['/%', 400],
    ['/%f', 400],
    ['/%ff', 400],
    ['/en/%c3%28?q=x', 400],
    ['http://help.example.org/%ff', 400],
    ['*', 400],
    ['', 400],
    [undefined, 400],
    ['javascript:alert(1)', 400],
    [`/${'a'.repeat(8192)}`, 414],
    [`/?q=${'a'.repeat(8192)}`, 414],
  ])('refuses %j with %d', (target, status) => {
    expect(requestTarget(target)).toEqual({ status });
  });

  it('lets every encoded path through and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const path = `/${encodeURIComponent(text)}`;
        expect(requestTarget(path)).toEqual({ url: path });
        expect(() => requestTarget(text)).not.toThrow();
      }),
    );
  });
});
