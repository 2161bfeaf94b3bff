import { site } from '@/lib/data/site';
import { STATIC_CACHE } from '@/lib/http/cache-control';
import { door } from '../_shell/door';

export const dynamic = 'force-static';

export const GET = door(() =>
  Response.json(
    {
      name: site.name,
      short_name: site.name,
      start_url: '/',
      // With the browser's own bar the reader keeps its way out and its address in sight.
      display: 'browser',
      background_color: site.colours.paper.light,
      theme_color: site.colours.paper.light,
    },
    { headers: { 'Content-Type': 'application/manifest+json', 'Cache-Control': STATIC_CACHE } },
  ),
);
