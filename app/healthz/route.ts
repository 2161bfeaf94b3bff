import { countries } from '@/lib/data/countries';
import { door } from '../_shell/door';

export const dynamic = 'force-dynamic';

/** For the operator's monitor: 200 once the data is loaded. */
export const GET = door(() =>
  Response.json({ ok: countries.length > 0 }, { headers: { 'Cache-Control': 'no-store' } }),
);
