import { createHash } from 'node:crypto';
import { STATUS_CODES, type ServerResponse } from 'node:http';
import { securityHeaders } from '@/lib/http/security-headers';

const STYLE =
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:auto;padding:1rem}a{display:inline-block;padding:.75rem 0}';

// Three languages at once, because nothing readable says which one the reader wants. The Spanish and the Arabic have not been reviewed.
// 112 is offered and not promised: most mobile networks connect it to the local emergency service.
const LANGUAGES = [
  {
    lang: 'en',
    dir: 'ltr',
    title: 'This address does not work',
    danger:
      'If you or someone near you is in danger now, call the emergency number of your country. On a mobile phone, try ',
    home: 'Find someone to talk to',
  },
  {
    lang: 'es',
    dir: 'ltr',
    title: 'Esta dirección no funciona',
    danger:
      'Si tú o alguien a tu lado está en peligro ahora, llama al número de emergencias de tu país. Desde un móvil, prueba el ',
    home: 'Encontrar a alguien con quien hablar',
  },
  {
    lang: 'ar',
    dir: 'rtl',
    title: 'هذا العنوان لا يعمل',
    danger: 'إذا كنت أنت أو شخص بقربك في خطر الآن، فاتصل برقم الطوارئ في بلدك. من الهاتف المحمول، جرّب ',
    home: 'ابحث عن شخص تتحدث إليه',
  },
] as const;

const section = ({ lang, dir, title, danger, home }: (typeof LANGUAGES)[number]) =>
  `<section lang="${lang}" dir="${dir}"><h1>${title}</h1><p>${danger}<a href="tel:112" data-emergency><bdi>112</bdi></a>.</p><p><a href="/${lang}">${home}</a></p></section>`;

const BODY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>Lantern</title><style>${STYLE}</style></head><body><main>${LANGUAGES.map(section).join('<hr>')}</main></body></html>`;

const HEADERS: Readonly<Record<string, string>> = Object.fromEntries([
  ['Content-Type', 'text/html; charset=utf-8'],
  ['Content-Length', String(Buffer.byteLength(BODY))],
  ['Cache-Control', 'no-store'],
  ...securityHeaders(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`).map(
    ({ key, value }) => [key, value] as const,
  ),
]);

/**
 * Answers with what the server itself can say where a request cannot reach the site: where to get help now, and the way in.
 * Needs no data and no app. Headers that were set before are taken back.
 */
export function sendHelp(response: ServerResponse, status: number): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(status, HEADERS).end(BODY);
}

/** The same as a whole HTTP answer, for a connection on which no request could be read. It ends the connection. */
export function rawHelpPage(status: number): string {
  const lines = Object.entries({ ...HEADERS, Connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', BODY].join('\r\n');
}
