import { PrintedGuide } from '@/components/guides/printed-guide';
import { guideCode } from '@/lib/data/guide-bodies';
import { guideBySlug } from '@/lib/data/guides';
import { siteUrl } from '@/lib/data/request-country';
import { requestOrigin } from '@/lib/http/request-origin';
import { translatorFor } from '@/lib/i18n/translator';
import { livePage } from '../../../../_shell/page-route';

export const dynamic = 'force-dynamic';

/** A guide for paper. Made per request, since a copy that was not told its own address learns it from whoever asks. */
export const GET = livePage<{ locale: string; slug: string }>((view, { slug }, request) => {
  const guide = guideBySlug(slug, view.locale.code);
  if (!guide) return null;
  return {
    tab: guide.tabTitle,
    path: `/guides/${slug}/print`,
    indexed: false,
    body: (
      <PrintedGuide
        view={view}
        guide={guide}
        code={guideCode(slug, guide.locale)}
        guideWords={translatorFor(guide.locale)}
        address={`${siteUrl ?? requestOrigin(request)}/g/${slug}`}
      />
    ),
  };
});
