import 'server-only';
import type { PageView } from '@/components/layout/page-view';
import { regionName } from '@/lib/data/regions';
import { localeRow, locales, site } from '@/lib/data/site';
import { formatFor } from '@/lib/i18n/format';
import { translatorFor } from '@/lib/i18n/translator';

const views = new Map<string, PageView>();

/** What the components of a page need in one language of the site, or null for an address that names none. */
export function viewFor(code: string): PageView | null {
  const known = views.get(code);
  if (known) return known;
  const locale = localeRow(code);
  if (!locale) return null;
  const view = {
    t: translatorFor(code),
    format: formatFor(code),
    locale,
    locales,
    site,
    region: (region: string) => regionName(region, code),
  };
  views.set(code, view);
  return view;
}
