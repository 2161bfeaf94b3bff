import { currentSlug, guideSlugs } from '@/lib/data/guides';
import { redirectTo } from '@/lib/http/redirect';
import { door } from '../../_shell/door';
import { missingPage } from '../../_shell/missing-page';
import { readersLocale } from '../../_shell/reader';

export const dynamic = 'force-dynamic';

/** The short link of a guide, by its slug or one that it had before: to it, in the reader's language. */
export const GET = door<{ slug: string }>((request, { slug }) => {
  const known = guideSlugs.includes(slug) ? slug : currentSlug(slug);
  return known
    ? redirectTo(`/${readersLocale(request)}/guides/${known}`, 307, { Vary: 'Accept-Language' })
    : missingPage(request);
});
