import { enhance } from '@/lib/data/site';
import { door } from '../_shell/door';

export const dynamic = 'force-static';

/** The one script. Its address carries a digest, so it may be kept for good. */
export const GET = door(
  () =>
    new Response(enhance.script, {
      headers: {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
    }),
);
