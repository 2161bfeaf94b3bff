import { GuidePage } from '@/components/guides/guide-page';
import { guideCode } from '@/lib/data/guide-bodies';
import { guideBySlug } from '@/lib/data/guides';
import { siteUrl } from '@/lib/data/request-country';
import { guideData } from '@/lib/guides/json-ld';
import { translatorFor } from '@/lib/i18n/translator';
import { staticPage } from '../../../_shell/page-route';
import { everyLocaleAndGuide } from '../../../_shell/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = everyLocaleAndGuide;

export const GET = staticPage<{ locale: string; slug: string }>((view, { slug }) => {
  const guide = guideBySlug(slug, view.locale.code);
  if (!guide) return null;
  return {
    tab: guide.tabTitle,
    description: guide.description,
    path: `/guides/${slug}`,
    data: guideData(guide, {
      publisher: view.site.operator ?? view.site.name,
      url: siteUrl && `${siteUrl}/${view.locale.code}/guides/${slug}`,
    }),
    body: (
      <GuidePage
        view={view}
        guide={guide}
        code={guideCode(slug, guide.locale)}
        guideWords={translatorFor(guide.locale)}
        related={guide.related.flatMap((each) => guideBySlug(each, view.locale.code) ?? [])}
      />
    ),
  };
});
