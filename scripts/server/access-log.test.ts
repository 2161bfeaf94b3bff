import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logLine, pathShape } from './access-log';

const locales = new Set(['en', 'ar', 'pt-BR']);

describe('pathShape', () => {
  it.each([
    ['/', '/'],
    ['/?country=ke', '/'],
    ['/en', '/en'],
    ['/en/', '/en'],
    ['/pt-BR/ke', '/pt-BR/…'],
    ['/en/search', '/en/search'],
    ['/en/search?q=i+want+to+die', '/en/search'],
    ['/en/search#i-want-to-die', '/en/search'],
    ['/en/guides/i-want-to-die', '/en/guides/…'],
    ['/en/helplines/ke', '/en/helplines/…'],
    ['/en/helplines/ke/find?open=1', '/en/helplines/…/find'],
    ['/en/i-want-to-die/guides', '/en/…'],
    ['/i-want-to-die', '/…'],
    ['/i-want-to-die/en/search', '/…'],
    ['//en', '/…'],
    ['/healthz', '/healthz'],
    ['/api/v1/helplines/ke', '/api/…'],
    ['/die', '/…'],
  ])('writes %s as %s', (url, expected) => {
    expect(pathShape(url, locales)).toBe(expected);
  });

  it("never lets a stranger's word into the log", () => {
    const part = fc.constantFrom(
      'en',
      'guides',
      'search',
      'helplines',
      'find',
      'api',
      '',
      'SECRET',
      'SECRET?',
      '?',
      '#',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(pathShape(`/${parts.join('/')}?q=SECRET`, locales)).not.toContain('SECRET');
      }),
    );
  });
});

it('writes one short line an answer', () => {
  const answer = { method: 'GET', path: '/en/search', status: 200, milliseconds: 3.4, bytes: 12034 };
  expect(logLine(answer)).toBe('GET /en/search 200 3ms 12034B');
  expect(logLine({ ...answer, status: null, bytes: 0 })).toBe('GET /en/search left 3ms 0B');
});
