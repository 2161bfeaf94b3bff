import { CountryForm } from '@/components/country/country-form';
import { EmergencyNumbers } from '@/components/helplines/emergency-numbers';
import { WorldwideList } from '@/components/helplines/worldwide-list';
import { countryCodes, worldwide } from '@/lib/data/countries';
import { staticPage } from '../../_shell/page-route';
import { everyLocale } from '../../_shell/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = everyLocale;

export const GET = staticPage((view) => {
  const { t } = view;
  return {
    tab: t('where.tab'),
    path: '/where',
    body: (
      <>
        <div className="stack max-w-[66ch]">
          <h1>{t('where.title')}</h1>
          <p>{t('where.lead')}</p>
          <CountryForm view={view} codes={[...countryCodes]} />
        </div>
        <section className="stack" aria-labelledby="emergency">
          <h2 id="emergency">{t('emergency.title')}</h2>
          <EmergencyNumbers view={view} numbers={[]} />
        </section>
        <WorldwideList view={view} lines={worldwide.helplines} />
      </>
    ),
  };
});
