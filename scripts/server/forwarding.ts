import type { IncomingHttpHeaders } from 'node:http';
import { clientAddress, STATED_ADDRESS } from '@/lib/http/client-address';

/** Headers in which somebody says for whom or for which address a request is. Only what the server writes there itself is kept. */
const CLAIMS = /^(?:x-forwarded(?:-.*)?|forwarded|x-real-ip|x-client-ip|x-stated-address)$/;

/**
 * The headers of a request with the truth about its sender: `x-forwarded-for` holds the one address that made the request,
 * `x-stated-address` what that sender stated before it, `x-forwarded-proto` what the nearest trusted proxy says.
 * `x-forwarded-host` is never kept: the site's own address comes from `SITE_URL` and `Host`.
 * An address that cannot be had is written as `unknown`; without a value Next would put the socket's address there.
 */
export function truthfulHeaders(
  headers: IncomingHttpHeaders,
  socketAddress: string | undefined,
  trustedProxies: number,
): IncomingHttpHeaders {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !CLAIMS.test(name)));
  const { client, stated } = clientAddress(
    socketAddress ?? '',
    headers['x-forwarded-for']?.toString() ?? null,
    trustedProxies,
  );
  const protocol = headers['x-forwarded-proto']?.toString().split(',').at(-1)?.trim();
  return {
    ...kept,
    'x-forwarded-for': client || 'unknown',
    ...(stated ? { [STATED_ADDRESS]: stated } : {}),
    ...(trustedProxies > 0 && (protocol === 'https' || protocol === 'http')
      ? { 'x-forwarded-proto': protocol }
      : {}),
  };
}
