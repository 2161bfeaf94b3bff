import { guideSlugs } from '@/lib/data/guides';
import { redirectTo } from '@/lib/http/redirect';
import { door } from '../../_shell/door';
import { missingPage } from '../../_shell/missing-page';
import { readersLocale } from '../../_shell/reader';

export const dynamic = 'force-dynamic';

/** The short link of a guide: to it, in the reader's language. */
export const GET = door<{ slug: string }>((request, { slug }) =>
  guideSlugs.includes(slug)
    ? redirectTo(`/${readersLocale(request)}/guides/${slug}`, 307, { Vary: 'Accept-Language' })
    : missingPage(request),
);
