import { REDIRECT_CACHE } from './cache-control';

/**
 * A redirect to an address of this site. `location` is relative to the site, so that it holds behind any proxy.
 * 307 keeps the method and the body, 303 asks for the page with GET, 308 is for good.
 */
export function redirectTo(
  location: string,
  status: 303 | 307 | 308,
  headers: Record<string, string> = {},
): Response {
  return new Response(null, {
    status,
    headers: {
      Location: location,
      'Cache-Control': status === 308 ? 'public, max-age=3600' : REDIRECT_CACHE,
      ...headers,
    },
  });
}
