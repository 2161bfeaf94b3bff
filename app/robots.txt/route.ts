import { siteUrl } from '@/lib/data/request-country';
import { STATIC_CACHE } from '@/lib/http/cache-control';
import { door } from '../_shell/door';

export const dynamic = 'force-static';

/** Search answers belong to whoever asked; everything else may be found. */
export const GET = door(
  () =>
    new Response(
      [
        'User-agent: *',
        'Disallow: /*/search',
        'Disallow: /*/country',
        ...(siteUrl ? [`Sitemap: ${siteUrl}/sitemap.xml`] : []),
        '',
      ].join('\n'),
      { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': STATIC_CACHE } },
    ),
);
