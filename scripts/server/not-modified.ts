import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** Headers of a body that a 304 does not have. */
const OF_THE_BODY = ['content-encoding', 'content-length', 'content-type', 'transfer-encoding'];

function matches(header: string, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => plain(tag) === plain(etag));
}

/**
 * Lets a page that the browser already holds be answered with 304 and no body: Next keeps the `ETag` that a static page carries, but
 * does not compare it. Only for GET and HEAD with `If-None-Match`; tags are compared weakly (RFC 9110, 13.1.2), since compression
 * changes the bytes and not the page.
 */
export function answerNotModified(request: IncomingMessage, response: ServerResponse): void {
  const held = request.headers['if-none-match'];
  if (held === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return;
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse;
  response.writeHead = ((status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) => {
    const etag = response.getHeader('etag');
    if (status !== 200 || typeof etag !== 'string' || !matches(held, etag)) return writeHead(status, ...rest);
    for (const name of OF_THE_BODY) response.removeHeader(name);
    return writeHead(304);
  }) as typeof response.writeHead;
}
