/** Room for a query of 300 characters in any script, several times over. */
const LONGEST = 8192;

/** A request's target as the site can take it, or the status that says why it cannot. */
export type RequestTarget = { url: string } | { status: 400 | 414 };

/**
 * Reads the target of a request line. A path that does not decode (`/%`, `/%ff`) is refused here, as is a target without a path;
 * an undecodable query is let through, since reading a query never fails. The absolute form that proxies may send
 * (`GET http://host/path`, RFC 9112 section 3.2.2) comes back as its path and query.
 */
export function requestTarget(target: string | undefined): RequestTarget {
  if (!target) return { status: 400 };
  if (target.length > LONGEST) return { status: 414 };
  if (!target.startsWith('/')) {
    if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return { status: 400 };
    const { pathname, search } = new URL(target);
    return requestTarget(pathname + search);
  }
  try {
    decodeURIComponent(target.split('?', 1)[0]!);
  } catch {
    return { status: 400 };
  }
  return { url: target };
}
