import { countries } from '@/lib/data/countries';
import { guideSlugs, guideTopics } from '@/lib/data/guides';
import { siteUrl } from '@/lib/data/request-country';
import { localeCodes } from '@/lib/data/site';
import { STATIC_CACHE } from '@/lib/http/cache-control';
import { door } from '../_shell/door';

export const dynamic = 'force-dynamic';

/** Every page that is the same for everyone, in every language. */
export const GET = door((request) => {
  const origin = siteUrl ?? new URL(request.url).origin;
  const codes = countries.map(({ code }) => code.toLowerCase());
  const paths = [
    ...codes.map((code) => `/${code}`),
    ...codes.map((code) => `/helplines/${code}`),
    '/guides',
    ...guideSlugs.map((slug) => `/guides/${slug}`),
    ...guideTopics.map((topic) => `/topics/${topic}`),
    '/where',
    '/about',
    '/about/translations',
    '/privacy',
  ];
  const urls = localeCodes.flatMap((locale) =>
    paths.map((path) => `<url><loc>${origin}/${locale}${path}</loc></url>`),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
  return new Response(xml, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': STATIC_CACHE },
  });
});
