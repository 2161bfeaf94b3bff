import 'server-only';
import { createHash } from 'node:crypto';
import type { ReactNode } from 'react';
import { Footer } from '@/components/layout/footer';
import { Header } from '@/components/layout/header';
import { Main, type SupportMark } from '@/components/layout/main';
import type { PageView } from '@/components/layout/page-view';
import { siteUrl } from '@/lib/data/request-country';
import { enhance, site, style } from '@/lib/data/site';
import { PRIVATE_CACHE, STATIC_CACHE } from '@/lib/http/cache-control';
import { htmlDocument } from '@/lib/http/document';

export interface HtmlPage {
  /** Neutral words for the tab; the site's name is added. */
  tab: string;
  description?: string;
  /** The page's address without its language, beginning with `/`; '' for none. */
  path: string;
  /** The country the page is about, as links carry it on. */
  country?: string;
  support?: SupportMark;
  /** False keeps the page out of search engines. */
  indexed?: boolean;
  /** For answers that do not depend on anything else of the request: those with the same key are the same within a minute. */
  key?: string;
  /** JSON-LD. */
  data?: object;
  body: ReactNode;
}

/** Header and footer are the same on many pages: made once for each language with a country or a path, they halve the work of a search. */
const frames = new Map<string, string>();

function once(key: string, make: () => string): string {
  let html = frames.get(key);
  if (html === undefined) {
    html = make();
    frames.set(key, html);
  }
  return html;
}

/** The whole document of a page in one language. */
export async function renderPage(view: PageView, page: HtmlPage): Promise<string> {
  // Next refuses a static import of react-dom/server in routes.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const { code } = view.locale;
  const body = [
    once(`${code} ${page.country ?? ''} header`, () =>
      renderToStaticMarkup(<Header view={view} country={page.country} />),
    ),
    renderToStaticMarkup(<Main support={page.support}>{page.body}</Main>),
    once(`${code} ${page.path} footer`, () => renderToStaticMarkup(<Footer view={view} path={page.path} />)),
  ].join('');
  const { paper } = site.colours;
  const origin = siteUrl ?? '';
  return htmlDocument(
    {
      title: `${page.tab} · ${site.name}`,
      description: page.description ?? view.t('document.description'),
      lang: view.locale.code,
      direction: view.locale.direction,
      css: style.css,
      scriptPath: `/enhance.js?v=${enhance.version}`,
      themeColours: paper,
      siteName: site.name,
      canonical: page.indexed === false ? null : `${origin}/${view.locale.code}${page.path}`,
      alternates:
        page.indexed === false
          ? []
          : view.locales.map(({ code }) => ({ lang: code, href: `${origin}/${code}${page.path}` })),
      data: page.data && JSON.stringify(page.data),
    },
    body,
  );
}

/** A document without header and footer, out of search engines: for a box inside other people's pages. */
export async function bareDocument(view: PageView, title: string, body: ReactNode): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return htmlDocument(
    {
      title: `${title} · ${site.name}`,
      description: view.t('document.description'),
      lang: view.locale.code,
      direction: view.locale.direction,
      css: style.css,
      scriptPath: `/enhance.js?v=${enhance.version}`,
      themeColours: site.colours.paper,
      siteName: site.name,
      canonical: null,
      alternates: [],
    },
    renderToStaticMarkup(body),
  );
}

/** A document that is the same for everyone, with an `ETag`. */
export function sharedResponse(html: string): Response {
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': STATIC_CACHE,
      ETag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`,
    },
  });
}

/** A document for one person. */
export function privateResponse(html: string, status = 200): Response {
  return new Response(html, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': PRIVATE_CACHE },
  });
}
