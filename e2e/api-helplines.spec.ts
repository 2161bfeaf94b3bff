import { expect, test } from '@playwright/test';
import { ask } from './fixtures/wire';

interface Line {
  id: string;
  open: boolean | null;
  channels: { open: boolean | null; nextChange: string | null }[];
}
const read = <T>(body: string) => JSON.parse(body) as T;

test('who answers at an instant is told for the hours of the line, not of the reader', async ({
  baseURL,
}) => {
  for (const [at, open] of [
    ['2026-11-23T05:59:00Z', false],
    ['2026-11-23T06:00:00Z', true],
    ['2026-11-23T17:00:00%2B03:00', false],
  ] as const) {
    const { status, headers, body } = await ask(baseURL!, `/api/v1/helplines?country=ke&at=${at}`);
    expect([status, headers['content-type']]).toEqual([200, 'application/json']);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cache-control']).toBe('public, max-age=60');
    const { helplines } = read<{ helplines: Line[] }>(body);
    expect(helplines.find(({ id }) => id === 'ke-befrienders')?.open).toBe(open);
  }
});

test('without an instant it is now, to the minute, for as long as the minute lasts', async ({ baseURL }) => {
  const { headers, body } = await ask(baseURL!, '/api/v1/helplines?country=ke');
  const { at } = read<{ at: string }>(body);
  expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(70_000);
  expect(at).toMatch(/:00\.000Z$/);
  expect(headers['cache-control']).toMatch(/^public, max-age=\d{1,2}$/);
});

test('what was asked for again is answered with 304 and no body', async ({ baseURL }) => {
  for (const path of [
    '/api/v1/helplines?country=ke&at=2026-11-23T06:00:00Z',
    '/api/v1/helplines/ke-befrienders?at=2026-11-23T06:00:00Z',
    '/api/v1/countries',
    '/api/v1/openapi.json',
    '/data/helplines.json',
    '/data/helplines.csv',
    '/data/changes.json',
  ]) {
    const { status, headers } = await ask(baseURL!, path);
    expect(status, path).toBe(200);
    expect(headers['access-control-allow-origin'], path).toBe('*');
    const again = await ask(baseURL!, path, { headers: { 'If-None-Match': String(headers.etag) } });
    expect([again.status, again.bytes], path).toEqual([304, 0]);
  }
});

test('HEAD has the headers of GET and no body', async ({ baseURL }) => {
  for (const path of ['/api/v1/helplines?country=ke&at=2026-11-23T06:00:00Z', '/data/helplines.json']) {
    const get = await ask(baseURL!, path);
    const head = await ask(baseURL!, path, { method: 'HEAD', headers: { 'Accept-Encoding': 'identity' } });
    expect([head.status, head.bytes]).toEqual([200, 0]);
    for (const name of ['etag', 'content-type', 'cache-control', 'access-control-allow-origin'])
      expect(head.headers[name], `${path} ${name}`).toBe(get.headers[name]);
  }
});

test('a page of another site may ask, with a conditional request too', async ({ baseURL }) => {
  const { status, headers } = await ask(baseURL!, '/api/v1/helplines', {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://other.example',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'if-none-match',
    },
  });
  expect(status).toBe(204);
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(String(headers['access-control-allow-headers'])).toContain('If-None-Match');
});

for (const [path, status, words] of [
  ['/api/v1/helplines?country=xx', 400, ['country', 'xx', 'KE']],
  ['/api/v1/helplines?topic=sadness&colour=blue', 400, ['topic', 'sadness', 'suicide', 'colour']],
  ['/api/v1/helplines?at=tomorrow', 400, ['at', 'tomorrow']],
  ['/api/v1/helplines/nobody', 404, ['/data/helplines.json']],
  ['/api/v1/countries?limit=3', 400, ['limit']],
  ['/api/v1/nothing', 404, ['/api/v1/openapi.json']],
  ['/api/nothing', 404, ['/api/v1/openapi.json']],
] as const) {
  test(`GET ${path} is a problem that says what to do`, async ({ baseURL }) => {
    const { headers, body, ...answer } = await ask(baseURL!, path);
    expect(answer.status).toBe(status);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(read<{ status: number }>(body).status).toBe(status);
    for (const word of words) expect(body).toContain(word);
  });
}

test('the dataset, the table, the list and the description speak of the same data', async ({ baseURL }) => {
  const [json, csv, changes, description, list] = await Promise.all(
    [
      '/data/helplines.json',
      '/data/helplines.csv',
      '/data/changes.json',
      '/api/v1/openapi.json',
      '/api/v1/helplines?limit=1',
    ].map((path) => ask(baseURL!, path)),
  );
  const dataset = read<{
    version: string;
    licence: { spdx: string };
    countries: { code: string; helplines: Line[] }[];
  }>(json!.body);
  expect(dataset.licence.spdx).toBe('CC0-1.0');
  expect(read<{ version: string }>(changes!.body).version).toBe(dataset.version);
  expect(read<{ info: { version: string } }>(description!.body).info.version).toBe(`1+${dataset.version}`);
  const ids = dataset.countries
    .filter(({ code }) => code !== 'ZZ')
    .flatMap(({ helplines }) => helplines.map(({ id }) => id));
  expect(read<{ total: number }>(list!.body).total).toBe(ids.length);
  expect(csv!.headers['content-type']).toContain('text/csv');
  expect(csv!.body.startsWith('\uFEFFcountry,id,')).toBe(true);
  for (const id of ids) expect(csv!.body).toContain(`,${id},`);
  expect(csv!.body).not.toMatch(/(^|,|")[=+@-]/m);
});

test('every line has an address of its own', async ({ baseURL }) => {
  const { body } = await ask(baseURL!, '/api/v1/helplines?country=ke');
  for (const { id } of read<{ helplines: Line[] }>(body).helplines) {
    const one = await ask(baseURL!, `/api/v1/helplines/${id}`);
    expect(one.status).toBe(200);
    expect(read<{ helpline: Line }>(one.body).helpline.id).toBe(id);
  }
});

for (const [path, type] of [
  ['/en/helplines/us', 'ItemList'],
  ['/ar/helplines/ke', 'ItemList'],
  ['/es/guides/when-you-think-about-suicide', 'Article'],
] as const) {
  test(`${path} says what it is as data that no browser runs`, async ({ baseURL }) => {
    const { headers, body } = await ask(baseURL!, path);
    const scripts = [...body.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    expect(read<Record<string, unknown>>(scripts[0]![1]!)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': type,
    });
    expect(String(headers['content-security-policy'])).toContain("script-src 'self';");
  });
}
