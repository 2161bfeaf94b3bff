import { GuideList } from '@/components/guides/guide-list';
import { guidesIn, guideTopics } from '@/lib/data/guides';
import { staticPage } from '../../_shell/page-route';
import { everyLocale } from '../../_shell/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = everyLocale;

export const GET = staticPage((view) => {
  const { t, locale } = view;
  return {
    tab: t('guides.tab'),
    description: t('guides.lead'),
    path: '/guides',
    body: (
      <GuideList view={view} title={t('guides.title')} guides={guidesIn(locale.code)} topics={guideTopics}>
        <p>{t('guides.lead')}</p>
      </GuideList>
    ),
  };
});
