import { request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { countryHints } from '@/lib/http/country-hints';
import { httpConfig } from '@/lib/http/config';
import { securityHeaders } from '@/lib/http/security-headers';
import { lookupCountry } from '@/lib/data/country-database';
import { resolveCountry } from '@/lib/country/resolve';
import type { Answered } from './access-log';
import { helpPages } from './help-page';
import { siteServer } from './http-server';
import { stopServer } from './stop';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => stopServer(server, 0)));
});

const words = (language: string) => ({
  trouble: { tab: 'Help', title: `${language}: trouble`, lead: 'Lead' },
  missing: { tab: 'Not here', title: `${language}: <not> here`, lead: 'Lead', lines: 'Lines' },
  emergency: { title: 'Danger', none: 'Try 112' },
});

const help = helpPages({
  siteName: 'Lantern',
  locales: [
    { code: 'en', direction: 'ltr' },
    { code: 'ar', direction: 'rtl' },
  ],
  messages: { en: words('English'), ar: words('Arabic') },
  css: 'body{margin:0}',
  headers: securityHeaders('sha256-x'),
});

interface Site {
  port: number;
  server: Server;
  log: Answered[];
  errors: unknown[];
}

type App = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** What the app was given, as its answer. */
const mirror: App = async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method, url, headers } = request;
  response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
};

async function siteOn(host: string, app: App = mirror, trustedProxies = 0): Promise<Site> {
  const log: Answered[] = [];
  const errors: unknown[] = [];
  const server = siteServer(
    {
      app,
      trustedProxies,
      help,
      answered: (answer) => log.push(answer),
      failed: (error) => errors.push(error),
    },
    { headers: 300, request: 600, check: 50 },
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return { port: (server.address() as AddressInfo).port, server, log, errors };
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

function ask(
  port: number,
  path: string,
  { host = '127.0.0.1', method = 'GET', headers = {}, body }: AskOptions = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port, host, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        });
      });
    });
    request.on('error', reject);
    for (const part of body ?? []) request.write(part);
    request.end();
  });
}

interface AskOptions {
  host?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string[];
}

/** Sends bytes as they are and collects what comes back until the server closes. */
function send(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

const mirrored = (answer: Answer) =>
  JSON.parse(answer.body) as { url: string; headers: Record<string, string>; body: string };

describe('the true address of a client', () => {
  it('is the IPv4 address of a connection to a dual-stack socket, in the spelling of IPv6', async () => {
    const { port } = await siteOn('::');
    const { headers } = mirrored(await ask(port, '/'));
    expect(headers['x-forwarded-for']).toBe('::ffff:127.0.0.1');
  });

  it('is the IPv6 address of a connection over IPv6', async () => {
    const { port } = await siteOn('::');
    const { headers } = mirrored(await ask(port, '/', { host: '::1' }));
    expect(headers['x-forwarded-for']).toBe('::1');
  });

  it.each([
    ['no proxy', 0, '8.8.8.8', '::ffff:127.0.0.1'],
    ['one proxy', 1, '41.90.64.1', '41.90.64.1'],
    ['one proxy and a forged hop', 1, '8.8.8.8, 41.90.64.1', '41.90.64.1'],
    ['two proxies', 2, '41.90.64.1, 10.0.0.2', '41.90.64.1'],
    ['two proxies and forged hops', 2, '1.1.1.1, 8.8.8.8, 41.90.64.1, 10.0.0.2', '41.90.64.1'],
  ])('holds against forgery behind %s', async (_name, proxies, header, expected) => {
    const { port } = await siteOn('::', mirror, proxies);
    const { headers } = mirrored(await ask(port, '/', { headers: { 'X-Forwarded-For': header } }));
    expect(headers['x-forwarded-for']).toBe(expected);
  });

  it('leaves no other word of a client about itself', async () => {
    const forged = {
      Forwarded: 'for=8.8.8.8',
      'X-Real-IP': '8.8.8.8',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
      'X-Forwarded-Port': '1',
      'X-Forwarded-Prefix': '/x',
      'X-Stated-Address': '8.8.8.8',
    };
    const { port } = await siteOn('::');
    const { headers } = mirrored(await ask(port, '/', { headers: forged }));
    const left = Object.keys(headers).filter((name) => /forward|real-ip|stated/.test(name));
    expect(left).toEqual(['x-forwarded-for']);
    expect(JSON.stringify(headers)).not.toContain('8.8.8.8');
  });

  it.each([
    ['https', 'https'],
    ['http, https', 'https'],
    ['gopher', undefined],
  ])('takes the protocol %j of a trusted proxy as %s', async (header, expected) => {
    const { port } = await siteOn('::', mirror, 1);
    const { headers } = mirrored(await ask(port, '/', { headers: { 'X-Forwarded-Proto': header } }));
    expect(headers['x-forwarded-proto']).toBe(expected);
  });

  it.each<[string, number, Record<string, string>, string | null, boolean]>([
    ['nobody behind no proxy', 0, { 'x-forwarded-for': '41.90.64.1' }, null, false],
    ['Kenya behind one proxy', 1, { 'x-forwarded-for': '41.90.64.1' }, 'KE', true],
    ['Kenya behind two', 2, { 'x-forwarded-for': '8.8.8.8, 41.90.64.1, 10.0.0.2' }, 'KE', true],
    ['the United Kingdom over IPv6', 1, { 'x-forwarded-for': '2a00:23c0::1' }, 'GB', true],
    [
      'Kenya in Opera Mini, with a question',
      0,
      { 'x-forwarded-for': '41.90.64.1', 'x-operamini-features': 'secure' },
      'KE',
      false,
    ],
    ['nobody without a readable hop', 1, { 'x-forwarded-for': 'unknown' }, null, false],
  ])('finds the country of %s', async (_name, proxies, headers, country, confident) => {
    const { port } = await siteOn(
      '::',
      (request, response) => {
        const given = {
          headers: new Headers(request.headers as Record<string, string>),
          url: new URL('http://localhost/'),
        };
        const hints = countryHints(given, null, httpConfig({}), lookupCountry);
        response.end(JSON.stringify(resolveCountry(hints, new Set(['KE', 'GB', 'US']))));
      },
      proxies,
    );
    expect(JSON.parse((await ask(port, '/', { headers })).body)).toMatchObject({ country, confident });
  });
});

describe('a request that cannot reach the site', () => {
  const unreachable: App = () => {
    throw new Error('The app was asked.');
  };

  it.each([
    ['/%', 400],
    ['/%ff', 400],
    ['/en/%E0%A4', 400],
    [`/en/search?q=${'a'.repeat(9000)}`, 414],
  ])('gets the help page for %.20s with %d', async (path, status) => {
    const { port, errors } = await siteOn('::', unreachable);
    const answer = await ask(port, path);
    expect(answer.status).toBe(status);
    expectHelp(answer);
    expect(errors).toEqual([]);
  });

  it.each([
    ['no HTTP at all', 'I want to talk\r\n\r\n', 400],
    ['a head of more than 16 kB', `GET /?q=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ['a head that never ends', 'GET / HTTP/1.1\r\nHost: x\r\n', 408],
    ['a body that never comes', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n', 408],
  ])('gets the help page for %s', async (_name, text, status) => {
    const { port, log } = await siteOn('::', unreachable);
    const answer = await send(port, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain('tel:112');
    expect(answer).toContain("default-src 'none'");
    expect(log.map((line) => line.status)).toEqual([status]);
  });

  it.each([
    ['/ar/%', '', 'dir="rtl"', 'Arabic: &lt;not&gt; here', '/ar'],
    ['/%', 'ar-EG,en;q=0.5', 'dir="rtl"', 'Arabic: &lt;not&gt; here', '/ar'],
    ['/en/%', 'ar', 'dir="ltr"', 'English: &lt;not&gt; here', '/en'],
    ['/%', '', 'dir="ltr"', 'English: &lt;not&gt; here', '/en'],
  ])('gets it for %s and the languages %j with %s', async (path, languages, direction, title, home) => {
    const { port } = await siteOn('::', unreachable);
    const { body } = await ask(port, path, { headers: { 'Accept-Language': languages } });
    expect(body).toContain(direction);
    expect(body).toContain(`<h1>${title}</h1>`);
    expect(body).toContain(`href="${home}"`);
  });

  it('gets the help page where the site throws, without what the site had begun', async () => {
    const { port, errors } = await siteOn('::', (_request, response) => {
      response.setHeader('Set-Cookie', 'a=b');
      return Promise.reject(new Error('broken'));
    });
    const answer = await ask(port, '/en');
    expect(answer.status).toBe(500);
    expectHelp(answer);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  it('answers HEAD with the same headers and no body', async () => {
    const { port } = await siteOn('::', unreachable);
    const answer = await ask(port, '/%', { method: 'HEAD' });
    expect(answer.status).toBe(400);
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(400);
    expect(answer.body).toBe('');
  });
});

describe('a body', () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

  it.each([
    ['in one piece', ['q=hello'], { 'Content-Length': '7' }],
    ['in pieces without a length', ['q=', 'hel', 'lo'], {}],
    ['of 64 kB exactly', ['a'.repeat(65_536)], {}],
  ])('reaches the site %s', async (_name, body, headers) => {
    const { port } = await siteOn('::');
    const answer = await ask(port, '/en/search', { method: 'POST', headers: { ...form, ...headers }, body });
    expect(mirrored(answer).body).toBe(body.join(''));
    expect(mirrored(answer).headers).toMatchObject({ 'content-type': form['Content-Type'] });
  });

  it.each([
    ['that says so', { 'Content-Length': '200000' }],
    ['that does not say so', {}],
  ])('of more than 64 kB gets the help page with 413, for one %s', async (_name, headers) => {
    const { port } = await siteOn('::');
    const body = ['a'.repeat(100_000), 'a'.repeat(100_000)];
    const answer = await ask(port, '/en/search', { method: 'POST', headers: { ...form, ...headers }, body });
    expect(answer.status).toBe(413);
    expectHelp(answer);
  });

  it('leaves the connection usable for the next request', async () => {
    const { port } = await siteOn('::');
    const post = 'POST /one HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi';
    const answer = await send(port, `${post}GET /two HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
    expect(answer.indexOf('"/one"')).toBeLessThan(answer.indexOf('"/two"'));
  });
});

describe('the log', () => {
  it('is told method, status, time and bytes of each answer', async () => {
    const { port, log } = await siteOn('::');
    await ask(port, '/en?x=1', { method: 'HEAD' });
    await expect.poll(() => log).toHaveLength(1);
    expect(log[0]).toMatchObject({ method: 'HEAD', path: '/en?x=1', status: 200 });
    expect(log[0]?.bytes).toBeGreaterThan(50);
  });

  it('hears of a client who leaves without an answer, and the server lives on', async () => {
    const { port, log } = await siteOn('::', async (request, response) => {
      if (request.url === '/slow') await new Promise((resolve) => setTimeout(resolve, 150));
      response.end('late');
    });
    const socket = connect({ port, host: '127.0.0.1' }, () =>
      socket.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\n'),
    );
    setTimeout(() => socket.destroy(), 50);
    await expect.poll(() => log).toHaveLength(1);
    expect(log[0]?.status).toBeNull();
    expect((await ask(port, '/')).body).toBe('late');
  });
});

describe('stopping', () => {
  const slow: App = async (_request, response) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    response.end('done');
  };

  it('answers what is under way, then closes', async () => {
    const { port, server } = await siteOn('::', slow);
    const answer = ask(port, '/', { headers: { Connection: 'keep-alive' } });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = stopServer(server, 5000);
    expect((await answer).body).toBe('done');
    await stopped;
    await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED');
  });

  it('cuts off what takes too long', async () => {
    const { port, server } = await siteOn('::', () => new Promise(() => {}));
    const answer = ask(port, '/').catch((error: NodeJS.ErrnoException) => error.code);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await stopServer(server, 100);
    expect(await answer).toBe('ECONNRESET');
  });
});

function expectHelp(answer: Answer): void {
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'/);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.body).toContain('tel:112');
  expect(answer.body).not.toContain('<script');
}
