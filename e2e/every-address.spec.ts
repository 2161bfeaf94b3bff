import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { ask } from './fixtures/wire';

const NOWHERE = [
  '/en/zz',
  '/en/guides/nope',
  '/x/y/z',
  '/favicon.ico',
  '/__proto__',
  '/es/helplines/zz',
  '/ar/where/zz',
  '/_next/static/nothing.js',
  '/constructor/gb',
  '/en/guides/when-you-think-about-suicide/more',
];

/** Scripts in a document that are neither the one file of ours nor data. */
function strayScripts(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter(
      (tag) =>
        !/^<script src="\/enhance\.js\?v=[0-9a-f]+" defer>$/.test(tag) &&
        tag !== '<script type="application/ld+json">',
    );
}

function styleHash(html: string): string {
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

async function sitemap(baseURL: string): Promise<string[]> {
  const { body } = await ask(baseURL, '/sitemap.xml');
  return [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname);
}

test('every address of the sitemap, and ten that do not exist, are plain documents under one policy', async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const paths = await sitemap(baseURL!);
  expect(paths.length).toBeGreaterThan(1400);
  const policies = new Set<string>();
  const wrong: string[] = [];
  for (const path of [...paths, ...NOWHERE]) {
    const { status, headers, body } = await ask(baseURL!, path);
    const policy = String(headers['content-security-policy']);
    policies.add(policy);
    if (status !== (NOWHERE.includes(path) ? 404 : 200)) wrong.push(`${path}: status ${status}`);
    if (body.includes('/_next/')) wrong.push(`${path}: names /_next/`);
    if (strayScripts(body).length > 0) wrong.push(`${path}: ${strayScripts(body).join(' ')}`);
    if (/ style="| on[a-z]+="/.test(body)) wrong.push(`${path}: inline style or handler`);
    if (!policy.includes(`'${styleHash(body)}'`))
      wrong.push(`${path}: its style is not the one of the policy`);
    if (headers['set-cookie'] !== undefined) wrong.push(`${path}: sets a cookie`);
    if (
      !NOWHERE.includes(path) &&
      headers['cache-control'] !== 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400'
    ) {
      wrong.push(`${path}: ${String(headers['cache-control'])}`);
    }
  }
  expect(wrong).toEqual([]);
  expect([...policies]).toHaveLength(1);
  expect([...policies][0]).not.toContain('unsafe');
});

// A browser opens some pages a second, and there are thousands: every seventh, so that each kind in each language is
// among them. The test above reads them all.
const STEP = 14;
// Half of the addresses in each of two tests, so that both workers have one.
for (const half of [0, 1]) {
  test(`a browser has nothing to say on its console about pages of every kind (part ${half + 1})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const trouble: string[] = [];
    let path = '';
    page.on('console', (message) => {
      // Chromium itself reports each 404.
      if (!/status of 404/.test(message.text())) trouble.push(`${path}: ${message.text()}`);
    });
    page.on('pageerror', (error) => trouble.push(`${path}: ${error.message}`));
    const paths = [...(await sitemap(baseURL!)), ...NOWHERE].filter(
      (_, index) => index % STEP === half * (STEP / 2),
    );
    for (path of paths) await page.goto(path, { waitUntil: 'load' });
    expect(trouble).toEqual([]);
  });
}

test('a page that was asked for again is answered with 304', async ({ baseURL }) => {
  const { headers } = await ask(baseURL!, '/en/ke');
  const again = await ask(baseURL!, '/en/ke', { headers: { 'If-None-Match': String(headers.etag) } });
  expect(again.status).toBe(304);
  expect(again.bytes).toBe(0);
});

test('an address in other capitals leads to the one spelling', async ({ baseURL }) => {
  for (const [asked, right] of [
    ['/en/KE', '/en/ke'],
    ['/EN/ke', '/en/ke'],
    ['/es/helplines/GB', '/es/helplines/gb'],
  ] as const) {
    const { status, headers } = await ask(baseURL!, asked);
    expect([status, headers.location]).toEqual([308, right]);
  }
});

test('the short link of a line leads to its place, that of a closed service to where to go now', async ({
  baseURL,
}) => {
  for (const [asked, ...right] of [
    ['/h/ke-befrienders', 307, '/ar/helplines/ke#ke-befrienders'],
    ['/h/kr-1393', 307, '/ar/helplines/kr#kr-1393'],
    ['/h/zz-find-a-helpline', 307, '/ar/where'],
    ['/h/ke-nobody', 404, undefined],
  ] as const) {
    const { status, headers } = await ask(baseURL!, asked, { headers: { 'Accept-Language': 'ar' } });
    expect([status, headers.location]).toEqual(right);
  }
});

test('a search keeps nothing: no query in address, answer, header or cookie', async ({ baseURL }) => {
  const query = 'zxqv i want to kill myself zxqv';
  for (const answer of [
    await ask(baseURL!, '/en/search', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: `q=${encodeURIComponent(query)}&country=ke`,
    }),
    await ask(baseURL!, `/en/search?country=ke&q=${encodeURIComponent(query)}`),
  ]) {
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('data-support="crisis"');
    expect(answer.body + JSON.stringify(answer.headers)).not.toContain('zxqv');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.headers['cache-control']).toBe('private, no-cache');
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
  }
});

for (const [what, sent] of Object.entries({
  'no form at all': { headers: { 'Content-Type': 'application/json' }, body: '{"q":' },
  'a broken form': { headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, body: 'nonsense' },
  'an empty body': { headers: {}, body: '' },
  'text that is not UTF-8': {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'q=%ff%fe%80',
  },
})) {
  test(`a search with ${what} is answered with the search page`, async ({ baseURL }) => {
    const { status, body } = await ask(baseURL!, '/en/search', { method: 'POST', ...sent });
    expect(status).toBe(200);
    expect(body).toContain('role="search"');
  });
}

test('a search without a language goes to the reader’s own, with its method and query', async ({
  baseURL,
}) => {
  const { status, headers } = await ask(baseURL!, '/search?q=x', {
    method: 'POST',
    headers: { 'Accept-Language': 'ar' },
  });
  expect([status, headers.location]).toEqual([307, '/ar/search?q=x']);
});
