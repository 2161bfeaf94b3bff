import 'server-only';
import { worldwide } from '@/lib/data/countries';
import { fallbackLocale, locales, localeCodes, site, style } from '@/lib/data/site';
import { PRIVATE_CACHE } from '@/lib/http/cache-control';
import { emergencyPage } from '@/lib/http/emergency-page';
import { translatorFor } from '@/lib/i18n/translator';
import { negotiateLocale } from '@/lib/locales/negotiate';

const directories = worldwide.helplines.flatMap(({ name, website }) =>
  website ? [{ name, url: website }] : [],
);

/** Made when the module loads: a failure later on cannot touch them. */
const pages: ReadonlyMap<string, string> = new Map(
  locales.map((locale) => {
    const t = translatorFor(locale.code);
    const words = {
      lang: locale.code,
      direction: locale.direction,
      siteName: site.name,
      tab: t('trouble.tab'),
      title: t('trouble.title'),
      lead: t('trouble.lead'),
      emergency: t('emergency.title'),
      mobile: t('emergency.none'),
      directories: t('helplines.worldwide'),
      start: t('missing.home'),
    };
    return [locale.code, emergencyPage(words, directories, style.css)];
  }),
);

/** The answer when anything was thrown: status 200, because the page holds what the reader came for. Says the error on stderr, without the request. */
export function emergencyResponse(request: Request, error: unknown): Response {
  console.error('A page could not be made; the emergency page was sent.', error);
  const first = new URL(request.url).pathname.split('/')[1] ?? '';
  const code = localeCodes.includes(first)
    ? first
    : negotiateLocale(request.headers.get('accept-language'), localeCodes, fallbackLocale.code);
  return new Response(pages.get(code), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': PRIVATE_CACHE },
  });
}
