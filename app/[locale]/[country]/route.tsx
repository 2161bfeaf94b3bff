import { CountryHome } from '@/components/country/country-home';
import { countryByCode, worldwide } from '@/lib/data/countries';
import { guidesIn } from '@/lib/data/guides';
import { orderForHome } from '@/lib/helplines';
import { staticPage } from '../../_shell/page-route';
import { everyLocaleAndCountry } from '../../_shell/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = everyLocaleAndCountry;

const MOST_LINES = 3;

export const GET = staticPage<{ locale: string; country: string }>((view, { country: code }) => {
  const country = countryByCode(code);
  if (!country) return null;
  const locale = view.locale.code;
  const today = new Date();
  return {
    tab: view.t('home.tab'),
    path: `/${code}`,
    country: country.code,
    body: (
      <CountryHome
        view={view}
        country={country}
        lines={orderForHome(country, { locale, now: today }).slice(0, MOST_LINES)}
        worldwide={worldwide.helplines}
        guides={guidesIn(locale)}
        today={today}
      />
    ),
  };
});
