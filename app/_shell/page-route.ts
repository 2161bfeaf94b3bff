import 'server-only';
import type { PageView } from '@/components/layout/page-view';
import { door } from './door';
import { privateResponse, renderPage, sharedResponse, type HtmlPage } from './html-page';
import { sameWithinMinute } from './minute-cache';
import { missingPage } from './missing-page';
import { viewFor } from './view';

interface Localised {
  locale: string;
}

/** A route whose answer is the same for everyone, made at build. `make` gives null for an address that does not exist. */
export function staticPage<P extends Localised>(
  make: (view: PageView, params: P) => HtmlPage | null | Promise<HtmlPage | null>,
) {
  return door<P>(async (request, params) => {
    const view = viewFor(params.locale);
    const page = view && (await make(view, params));
    if (!view || !page) return missingPage(request);
    return sharedResponse(await renderPage(view, page));
  });
}

/** A route that answers one person. `make` may answer with a redirect instead of a page. */
export function livePage<P extends Localised>(
  make: (
    view: PageView,
    params: P,
    request: Request,
  ) => HtmlPage | Response | null | Promise<HtmlPage | Response | null>,
) {
  return door<P>(async (request, params) => {
    const view = viewFor(params.locale);
    const page = view && (await make(view, params, request));
    if (page instanceof Response) return page;
    if (!view || !page) return missingPage(request);
    const render = () => renderPage(view, page);
    return privateResponse(
      page.key
        ? await sameWithinMinute(`${view.locale.code} ${page.key}`, Date.now(), render)
        : await render(),
    );
  });
}
