import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerNotModified } from './not-modified';

let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    answerNotModified(request, response);
    response.statusCode = request.url === '/missing' ? 404 : 200;
    response.setHeader('ETag', '"abc"');
    response.setHeader('Content-Type', 'text/html');
    response.setHeader('Cache-Control', 'public, max-age=0');
    response.end('<p>page</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

const ask = (path: string, held?: string, method = 'GET') =>
  fetch(address + path, { method, headers: held === undefined ? {} : { 'If-None-Match': held } });

describe('a page that the browser already holds', () => {
  it.each([['"abc"'], ['W/"abc"'], ['"old", "abc"'], ['*']])(
    'is answered with 304 and no body for %s',
    async (held) => {
      const answer = await ask('/', held);
      expect(answer.status).toBe(304);
      expect(answer.headers.get('etag')).toBe('"abc"');
      expect(answer.headers.get('cache-control')).toBe('public, max-age=0');
      expect(answer.headers.get('content-type')).toBeNull();
      expect(await answer.text()).toBe('');
    },
  );

  it.each([[undefined], ['"old"'], ['']])('is sent whole for %s', async (held) => {
    const answer = await ask('/', held);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<p>page</p>');
  });

  it('is sent whole when it does not exist or was posted to', async () => {
    expect((await ask('/missing', '"abc"')).status).toBe(404);
    expect((await ask('/', '"abc"', 'POST')).status).toBe(200);
  });
});
