import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { reloadProxy } from './reload-proxy.mjs';
import { collected } from './watch.mjs';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function open(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function proxyTo(site: RequestListener) {
  const { server, reload } = reloadProxy({ host: '127.0.0.1', port: await open(createServer(site)) });
  return { address: `http://127.0.0.1:${await open(server)}`, reload };
}

describe('the server for people who write', () => {
  it('adds the reload script to pages and takes their policy off', async () => {
    const { address } = await proxyTo((_request, response) => {
      const headers = {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': '12',
        'Content-Security-Policy': 'x',
      };
      response.writeHead(404, headers).end('<p>hello</p>');
    });
    const answer = await fetch(`${address}/en/zz`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toBeNull();
    expect(await answer.text()).toBe('<p>hello</p><script src="/__lantern/reload.js"></script>');
  });

  it('leaves everything else as it is: method, path, body, type', async () => {
    const { address } = await proxyTo((request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      request.pipe(response);
    });
    const answer = await fetch(`${address}/en/search?q=x`, { method: 'POST', body: '{"a":1}' });
    expect(await answer.text()).toBe('{"a":1}');
  });

  it('passes redirects on to the browser', async () => {
    const { address } = await proxyTo((_request, response) =>
      response.writeHead(307, { Location: '/en/ke' }).end(),
    );
    const answer = await fetch(address, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([307, '/en/ke']);
  });

  it('tells open pages of a change', async () => {
    const { address, reload } = await proxyTo((_request, response) => response.end());
    const changes = (await fetch(`${address}/__lantern/changes`))
      .body!.pipeThrough(new TextDecoderStream())
      .getReader();
    const first = (await changes.read()).value;
    reload();
    const second = (await changes.read()).value;
    expect(first).toMatch(/^data: \d+\n\n$/);
    expect(second).toMatch(/^data: \d+\n\n$/);
    expect(second).not.toBe(first);
    await changes.cancel();
  });

  it('shows a waiting page that tries again until the site answers', async () => {
    const { server } = reloadProxy({ host: '127.0.0.1', port: 1 });
    const answer = await fetch(`http://127.0.0.1:${await open(server)}/`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('http-equiv="refresh"');
  });
});

describe('collecting changes', () => {
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('makes one call of many changes', async () => {
    let calls = 0;
    const onChange = collected(() => (calls += 1), 20);
    for (let change = 0; change < 10; change += 1) onChange();
    await pause(80);
    expect(calls).toBe(1);
  });

  it('makes one more call for changes during a call, and never two at once', async () => {
    let running = 0;
    let most = 0;
    let calls = 0;
    const action = async () => {
      calls += 1;
      most = Math.max(most, (running += 1));
      await pause(100);
      running -= 1;
    };
    const onChange = collected(action, 5);
    onChange();
    await pause(30);
    onChange();
    await pause(20);
    onChange();
    await pause(300);
    expect({ calls, most }).toEqual({ calls: 2, most: 1 });
  });
});
