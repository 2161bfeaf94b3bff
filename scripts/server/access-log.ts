/** First parts of a path that are ours, whatever follows. */
const ROOTS = new Set(
  'api data embed enhance.js favicon.ico g guides healthz helplines manifest.webmanifest robots.txt search sitemap.xml where _next'.split(
    ' ',
  ),
);

/** Second parts after a language, and those after a country. */
const SECTIONS = new Set('about country editorial exit guides helplines privacy search where'.split(' '));
const ACTIONS = new Set(['find']);

/**
 * A path as it may stand in a log: only words of our own, `…` for all else. People put their own words into addresses
 * (`/en/guides/i-want-to-die`); the log then reads `/en/guides/…`. The query is cut off first.
 */
export function pathShape(url: string, locales: ReadonlySet<string>): string {
  const [first = '', second, third, fourth] = url.split(/[?#]/, 1)[0]!.split('/').slice(1);
  if (first === '') return second === undefined ? '/' : '/…';
  if (!locales.has(first)) return ROOTS.has(first) ? `/${first}${second === undefined ? '' : '/…'}` : '/…';
  if (!second) return `/${first}`;
  if (!SECTIONS.has(second)) return `/${first}/…`;
  if (!third) return `/${first}/${second}`;
  return `/${first}/${second}/…${fourth && ACTIONS.has(fourth) ? `/${fourth}` : ''}`;
}

export interface Answered {
  method: string;
  path: string;
  /** Null: the client left before there was an answer. */
  status: number | null;
  milliseconds: number;
  bytes: number;
}

/** One line of the access log. No address, no query, no time of day: nothing that leads to a person. */
export function logLine({ method, path, status, milliseconds, bytes }: Answered): string {
  return `${method} ${path} ${status ?? 'left'} ${Math.round(milliseconds)}ms ${bytes}B`;
}
