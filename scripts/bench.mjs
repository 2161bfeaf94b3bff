// `npm run bench`: how much work an answer is. Ratios measured in one run on one machine; compare runs by them, not by the numbers.
import { spawn } from 'node:child_process';
import process from 'node:process';
import autocannon from 'autocannon';
import { ensureBuilt } from './start/ensure-built.mjs';

const PORT = 3978;
const BASE = `http://127.0.0.1:${PORT}`;
const SECONDS = 8;
const QUERIES = [
  'i want to kill myself',
  'how to make friends',
  'my friend is not ok',
  'sleep',
  'no puedo más',
  'اريد ان اموت',
  'why am i always sad',
  'how to help my sister with anorexia',
];

await ensureBuilt();
const server = spawn(process.execPath, ['scripts/start.mjs'], {
  env: { ...process.env, PORT: String(PORT), TRUSTED_PROXIES: '1' },
  stdio: 'ignore',
});
process.on('exit', () => server.kill());

async function up() {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      if ((await fetch(`${BASE}/healthz`)).ok) return;
    } catch {
      // not yet
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server did not start.');
}

/** Requests a second, the mean over some seconds, after a warm-up. */
async function rate(requests) {
  const options = { url: BASE, connections: 8, requests };
  await autocannon({ ...options, duration: 3 });
  const { requests: counted, non2xx } = await autocannon({ ...options, duration: SECONDS });
  if (non2xx > 0) throw new Error(`${non2xx} answers were not 2xx.`);
  return counted.mean;
}

await up();
// A broken search would still answer 200, with the emergency page.
if (!(await (await fetch(`${BASE}/en/search?country=gb&q=suicide`)).text()).includes('116 123'))
  throw new Error('The search does not work.');
const headers = { 'X-Forwarded-For': '41.90.64.1', 'Accept-Language': 'en', 'Accept-Encoding': 'gzip' };
const post = (query) => ({
  method: 'POST',
  path: '/en/search',
  headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
  body: `q=${encodeURIComponent(query)}`,
});
const constant = await rate([{ path: '/healthz', headers }]);
const search = await rate(
  QUERIES.map((query) => ({ path: `/en/search?q=${encodeURIComponent(query)}`, headers })),
);
const posted = await rate(QUERIES.map(post));
const page = await rate([{ path: '/en/ke', headers }]);
const guide = await rate([{ path: '/en/guides/supporting-a-friend', headers }]);
const ratio = (value) => (value / constant).toFixed(2);
console.log(`route that returns a constant   ${constant.toFixed(0)} a second   1.00`);
console.log(
  `search by GET                   ${search.toFixed(0)} a second   ${ratio(search)}  (goal: at least 0.60)`,
);
console.log(`search by POST, with its body   ${posted.toFixed(0)} a second   ${ratio(posted)}`);
console.log(`home of a country, static       ${page.toFixed(0)} a second   ${ratio(page)}`);
console.log(`guide, static                   ${guide.toFixed(0)} a second   ${ratio(guide)}`);
process.exit(0);
