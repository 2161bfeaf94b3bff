/** A host as browsers send it: a name or an address, with a port or without. */
const HOST = /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i;

/**
 * The origin under which a request asked for this site, from the `Host` and `X-Forwarded-Proto` that came with it. Only for what goes back to
 * the same person: whoever asks can write anything there. Falls back to the address of the request.
 */
export function requestOrigin(request: Request): string {
  const { protocol, host } = new URL(request.url);
  const named = request.headers.get('host') ?? '';
  const forwarded = request.headers.get('x-forwarded-proto');
  const scheme = forwarded === 'https' || forwarded === 'http' ? `${forwarded}:` : protocol;
  return `${scheme}//${HOST.test(named) ? named.toLowerCase() : host}`;
}
