import { describe, expect, it } from 'vitest';
import { untilMinuteEnds } from './cache-control';
import { preflight, publicData } from './public-data';

const data = { text: '{"a":1}', cache: 'public, max-age=300' };
const asked = (held?: string) =>
  new Request('http://x.example/', held === undefined ? {} : { headers: { 'If-None-Match': held } });

describe('publicData', () => {
  it('may be read by pages of every site, and carries a tag that follows from the text alone', async () => {
    const response = publicData(asked(), data);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=300',
      'content-type': 'application/json',
    });
    expect(await response.text()).toBe(data.text);
    const etag = response.headers.get('etag');
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect(publicData(asked(), data).headers.get('etag')).toBe(etag);
    expect(publicData(asked(), { ...data, text: '{"a":2}' }).headers.get('etag')).not.toBe(etag);
  });

  it.each([
    [(etag: string) => etag, 304],
    [(etag: string) => `W/${etag}`, 304],
    [(etag: string) => `"a", ${etag}`, 304],
    [() => '*', 304],
    [() => '"a"', 200],
    [() => '', 200],
  ])('answers If-None-Match (%s) with %i', (held, status) => {
    const etag = publicData(asked(), data).headers.get('etag') ?? '';
    expect(publicData(asked(held(etag)), data).status).toBe(status);
  });

  it('names a file to keep it under', () => {
    const { headers } = publicData(asked(), { ...data, type: 'text/csv', filename: 'a.csv' });
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      'text/csv',
      'attachment; filename="a.csv"',
    ]);
  });
});

it('lets pages of other sites ask conditionally, and never with credentials', () => {
  const { headers } = preflight();
  expect(headers.get('access-control-allow-headers')).toContain('If-None-Match');
  expect(headers.has('access-control-allow-credentials')).toBe(false);
});

it.each([
  ['2026-11-23T12:00:00.000Z', 60],
  ['2026-11-23T12:00:00.999Z', 60],
  ['2026-11-23T12:00:59.999Z', 1],
])('lets an answer of %s be kept for %i seconds', (now, seconds) => {
  expect(untilMinuteEnds(new Date(now))).toBe(`public, max-age=${seconds}`);
});
