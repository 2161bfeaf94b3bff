import { TextPage } from '@/components/layout/text-page';
import { staticPage } from '../../_shell/page-route';
import { everyLocale } from '../../_shell/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = everyLocale;

export const GET = staticPage(({ t, locale, site: { name, operator, contact, complaints } }) => {
  const who = operator ? t('footer.operator', { operator }) : t('footer.noOperator');
  const reach = contact ?? t('footer.noContact');
  return {
    tab: t('about.tab'),
    path: '/about',
    body: (
      <TextPage
        title={t('about.title', { name })}
        sections={[
          { title: t('about.what'), text: t('about.whatText', { name }) },
          { title: t('about.notWhat'), text: t('about.notWhatText') },
          { title: t('about.numbers'), text: t('about.numbersText') },
          {
            title: t('about.search'),
            text: t('about.searchText'),
            more: { href: `/${locale.code}/about/search`, text: t('about.searchMore') },
          },
          {
            title: t('about.review'),
            text: t('about.reviewText'),
            more: { href: `/${locale.code}/about/translations`, text: t('translations.title') },
          },
          { title: t('about.who'), text: `${who} ${reach}` },
          {
            id: 'complaints',
            title: t('about.complaints'),
            text: `${complaints ?? t('about.noComplaints')} ${t('about.complaintsAlways')}`,
          },
          { title: t('about.free'), text: t('about.freeText') },
        ]}
      />
    ),
  };
});
