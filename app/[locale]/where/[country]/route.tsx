import { CountryForm } from '@/components/country/country-form';
import { EmergencyNumbers } from '@/components/helplines/emergency-numbers';
import { countryByCode, countryCodes } from '@/lib/data/countries';
import { staticPage } from '../../../_shell/page-route';
import { everyLocaleAndCountry } from '../../../_shell/params';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = everyLocaleAndCountry;

/** "Are you in Kenya?": for readers whose connection says one country while something else says another. */
export const GET = staticPage<{ locale: string; country: string }>((view, { country: code }) => {
  const country = countryByCode(code);
  if (!country) return null;
  const { t, format, locale } = view;
  const name = format.country(country.code);
  return {
    tab: t('where.tab'),
    path: `/where/${code}`,
    indexed: false,
    body: (
      <>
        <div className="stack max-w-[66ch]">
          <h1>{t('country.ask', { country: name })}</h1>
          <p>{t('where.guess')}</p>
          <form method="post" action={`/${locale.code}/country`}>
            <button type="submit" name="country" value={code} className="btn">
              {t('country.askYes', { country: name })}
            </button>
          </form>
        </div>
        <section className="stack" aria-labelledby="other">
          <h2 id="other">{t('country.askNo')}</h2>
          <CountryForm view={view} codes={[...countryCodes]} />
        </section>
        <section className="stack" aria-labelledby="emergency">
          <h2 id="emergency">{t('emergency.title')}</h2>
          <p className="text-quiet">{t('country.stated', { country: name })}</p>
          <EmergencyNumbers view={view} numbers={country.emergency} />
        </section>
      </>
    ),
  };
});
