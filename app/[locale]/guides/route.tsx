import { GuideCard } from '@/components/guides/guide-card';
import { guidesIn } from '@/lib/data/guides';
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
      <>
        <div className="stack">
          <h1>{t('guides.title')}</h1>
          <p>{t('guides.lead')}</p>
        </div>
        <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
          {guidesIn(locale.code).map((guide) => (
            <GuideCard key={guide.slug} view={view} guide={guide} level={2} />
          ))}
        </div>
        <p>
          <a className="btn" href={`/${locale.code}/helplines`}>
            {t('guides.findHelp')}
          </a>
        </p>
      </>
    ),
  };
});
