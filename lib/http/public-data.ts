import { createHash } from 'node:crypto';

/** Pages of other sites may read these answers: they are the same for everyone and hold nothing about who asks. */
export const OPEN_TO_ALL = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
} as const;

export interface PublicData {
  text: string;
  cache: string;
  type?: string;
  /** A name to keep the file under. */
  filename?: string;
}

function holds(request: Request, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  const header = request.headers.get('if-none-match');
  return header !== null && (header.trim() === '*' || header.split(',').some((tag) => plain(tag) === etag));
}

/** Data for everyone, with an `ETag`; 304 without a body for who holds it already. */
export function publicData(
  request: Request,
  { text, cache, type = 'application/json', filename }: PublicData,
): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = { ...OPEN_TO_ALL, 'Cache-Control': cache, ETag: etag };
  if (holds(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(text, {
    headers: {
      ...headers,
      'Content-Type': type,
      ...(filename === undefined ? {} : { 'Content-Disposition': `attachment; filename="${filename}"` }),
    },
  });
}

/** The answer to a browser that asks whether a page of another site may read: it may, with any of the headers of a conditional request. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_TO_ALL,
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'Accept, Accept-Language, Content-Type, If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  });
}
