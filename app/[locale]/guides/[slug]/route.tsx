import { GuidePage } from '@/components/guides/guide-page';
import { guideCode } from '@/lib/data/guide-bodies';
import { guideBySlug, guidesIn } from '@/lib/data/guides';
import { siteUrl } from '@/lib/data/request-country';
import { guideData } from '@/lib/guides/json-ld';
import { translatorFor } from '@/lib/i18n/translator';
import { staticPage } from '../../../_shell/page-route';
import { everyLocaleAndGuide } from '../../../_shell/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = everyLocaleAndGuide;

export const GET = staticPage<{ locale: string; slug: string }>((view, { slug }) => {
  const { code: locale } = view.locale;
  const guide = guideBySlug(slug, locale);
  if (!guide) return null;
  const all = guidesIn(locale);
  const place = all.indexOf(guide);
  return {
    tab: guide.tabTitle,
    description: guide.description,
    path: `/guides/${slug}`,
    data: guideData(guide, {
      publisher: view.site.operator ?? view.site.name,
      url: siteUrl && `${siteUrl}/${locale}/guides/${slug}`,
    }),
    body: (
      <GuidePage
        view={view}
        guide={guide}
        code={guideCode(slug, guide.locale)}
        guideWords={translatorFor(guide.locale)}
        related={guide.related.flatMap((each) => guideBySlug(each, locale) ?? [])}
        previous={all[place - 1]}
        next={all[place + 1]}
      />
    ),
  };
});
