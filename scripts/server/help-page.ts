import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { escapeHtml } from '@/lib/http/escape';
import type { LocaleRow } from '@/lib/locales/schema';
import { negotiateLocale } from '@/lib/locales/negotiate';

/** The messages that the page is made of. */
export interface HelpMessages {
  trouble: { tab: string; title: string; lead: string };
  missing: { tab: string; title: string; lead: string; lines: string };
  emergency: { title: string; none: string };
}

export interface HelpSources {
  siteName: string;
  /** Languages of the site, the fallback first. */
  locales: readonly Pick<LocaleRow, 'code' | 'direction'>[];
  messages: Readonly<Record<string, HelpMessages>>;
  /** The site's style sheet, and the headers of its pages, which allow it by its hash. */
  css: string;
  headers: readonly { key: string; value: string }[];
}

export interface HelpPages {
  /** Answers a request with the page in its reader's language. Headers that were set before are taken back. */
  answer: (request: IncomingMessage, response: ServerResponse, status: number) => void;
  /** A whole HTTP answer for a connection on which no request could be read, in the first language. It ends the connection. */
  raw: (status: number) => string;
}

/**
 * What the server itself says where a request cannot reach the site: what went wrong, the way to the lines, what to dial in danger.
 * All pages are made here, at the start, out of strings: answering needs neither data nor the app.
 */
export function helpPages({ siteName, locales, messages, css, headers }: HelpSources): HelpPages {
  const codes = locales.map(({ code }) => code);
  const fallback = codes[0]!;
  const pages = new Map(
    locales.flatMap(({ code, direction }) =>
      KINDS.map(
        (kind) => [`${code} ${kind}`, page(kind, code, direction, messages[code]!, siteName, css)] as const,
      ),
    ),
  );
  const pageFor = (code: string, status: number) => {
    const body = pages.get(`${code} ${ADDRESS_AT_FAULT.has(status) ? 'missing' : 'trouble'}`)!;
    const fields: Record<string, string> = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
      'Cache-Control': 'no-store',
    };
    for (const { key, value } of headers) fields[key] = value;
    return { body, fields };
  };

  return {
    answer(request, response, status) {
      const first = request.url?.split(/[/?]/, 2)[1] ?? '';
      const wanted = request.headers['accept-language'] ?? null;
      const code = codes.includes(first) ? first : negotiateLocale(wanted, codes, fallback);
      const { body, fields } = pageFor(code, status);
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response.writeHead(status, fields).end(body);
    },
    raw(status) {
      const { body, fields } = pageFor(fallback, status);
      const lines = Object.entries({ ...fields, Connection: 'close' }).map(
        ([name, value]) => `${name}: ${value}`,
      );
      return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n');
    },
  };
}

const KINDS = ['missing', 'trouble'] as const;

/** Statuses after which the reader should look at the address, not wait for us. */
const ADDRESS_AT_FAULT = new Set([400, 414, 431]);

/** 112 is offered and not promised: most mobile networks connect it to the local emergency service, and the message says so. */
function page(
  kind: (typeof KINDS)[number],
  code: string,
  direction: string,
  messages: HelpMessages,
  siteName: string,
  css: string,
): string {
  const e = escapeHtml;
  const { tab, title, lead } = messages[kind];
  const { emergency, missing } = messages;
  return (
    `<!doctype html><html lang="${e(code)}" dir="${e(direction)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${e(tab)} · ${e(siteName)}</title><style>${css}</style></head>` +
    `<body><main class="stack mx-auto max-w-5xl px-4 pt-3"><h1>${e(title)}</h1><p>${e(lead)}</p>` +
    `<p><a class="btn" href="/${e(code)}">${e(missing.lines)}</a></p>` +
    `<h2>${e(emergency.title)}</h2><p>${e(emergency.none)}</p>` +
    `<p><a class="btn" data-emergency="112" href="tel:112">112</a></p></main></body></html>`
  );
}
