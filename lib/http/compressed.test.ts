import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gzipped, takesGzip } from './compressed';

describe('takesGzip', () => {
  it.each([
    ['gzip', true],
    ['gzip, deflate, br', true],
    ['br;q=1.0, gzip;q=0.8', true],
    ['deflate,gzip;q=0.5', true],
    ['*', true],
    ['identity', false],
    ['gzip;q=0', false],
    ['gzip;q=0.0, br', false],
    ['xgzip', false],
    ['', false],
    [null, false],
  ])('for %s is %s', (header, takes) => {
    expect(takesGzip(header)).toBe(takes);
  });
});

describe('gzipped', () => {
  it('gives bytes that unpack to the text', () => {
    expect(gunzipSync(gzipped('مرحبا <p>page</p>')).toString('utf8')).toBe('مرحبا <p>page</p>');
  });
});
