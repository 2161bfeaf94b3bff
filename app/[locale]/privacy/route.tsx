import { TextPage } from '@/components/layout/text-page';
import { staticPage } from '../../_shell/page-route';
import { everyLocale } from '../../_shell/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = everyLocale;

const SECTIONS = ['keep', 'cookie', 'address', 'cannot', 'leave', 'clear'] as const;

export const GET = staticPage(({ t }) => ({
  tab: t('privacy.tab'),
  path: '/privacy',
  body: (
    <TextPage
      title={t('privacy.title')}
      sections={[
        ...SECTIONS.map((section) => ({ title: t(`privacy.${section}`), text: t(`privacy.${section}Text`) })),
        { title: t('privacy.saferTitle'), text: t('privacy.safer') },
      ]}
    />
  ),
}));
