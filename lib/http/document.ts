import { escapeHtml } from './escape';

export interface DocumentHead {
  /** Neutral: it stands in the tab and in the history. */
  title: string;
  description: string;
  lang: string;
  direction: 'ltr' | 'rtl';
  /** Site-wide parts of the head, made once. */
  css: string;
  scriptPath: string;
  themeColours: { light: string; dark: string };
  siteName: string;
  /** Address of this page, absolute when the operator has set SITE_URL; null keeps the page out of search engines. */
  canonical: string | null;
  alternates: readonly { lang: string; href: string }[];
  /** JSON-LD, already serialised. */
  data?: string | undefined;
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Ccircle cx='12' cy='12' r='11' fill='%23F2B544'/%3E%3Cpath d='M9 6h6l2 8H7zm1 8h4v4h-4z' fill='%231D2B2F'/%3E%3C/svg%3E";

/** A whole HTML document around `body`, which is inserted as it is. Every other text is escaped. */
export function htmlDocument(head: DocumentHead, body: string): string {
  const e = escapeHtml;
  return [
    `<!doctype html><html lang="${e(head.lang)}" dir="${head.direction}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${e(head.title)}</title><meta name="description" content="${e(head.description)}">`,
    head.canonical === null
      ? '<meta name="robots" content="noindex">'
      : `<link rel="canonical" href="${e(head.canonical)}">`,
    ...head.alternates.map(
      ({ lang, href }) => `<link rel="alternate" hreflang="${e(lang)}" href="${e(href)}">`,
    ),
    `<meta property="og:title" content="${e(head.title)}"><meta property="og:description" content="${e(head.description)}">`,
    `<meta property="og:site_name" content="${e(head.siteName)}">`,
    `<meta name="theme-color" content="${head.themeColours.light}" media="(prefers-color-scheme:light)">`,
    `<meta name="theme-color" content="${head.themeColours.dark}" media="(prefers-color-scheme:dark)">`,
    `<link rel="icon" href="${ICON}"><link rel="manifest" href="/manifest.webmanifest">`,
    `<style>${head.css}</style><script src="${e(head.scriptPath)}" defer></script>`,
    head.data ? `<script type="application/ld+json">${head.data.replaceAll('<', '\\u003c')}</script>` : '',
    `</head><body>${body}</body></html>`,
  ].join('');
}
