import { parseCountryCode } from '@/lib/country/code';
import { countryByCode } from '@/lib/data/countries';
import { localeRow } from '@/lib/data/site';
import { COUNTRY_FIELD } from '@/lib/http/country-hints';
import { field, readForm } from '@/lib/http/read-form';
import { redirectTo } from '@/lib/http/redirect';
import { door } from '../../_shell/door';
import { missingPage } from '../../_shell/missing-page';

export const dynamic = 'force-dynamic';

/** The reader's own choice of country: kept in the one cookie until the browser closes, then on to the country's page. */
export const POST = door<{ locale: string }>(async (request, { locale }) => {
  if (!localeRow(locale)) return missingPage(request);
  const country = countryByCode(parseCountryCode(field(await readForm(request), COUNTRY_FIELD)) ?? '');
  if (!country) return redirectTo(`/${locale}/where`, 303);
  const code = country.code.toLowerCase();
  const secure = request.headers.get('x-forwarded-proto') === 'https' ? '; Secure' : '';
  return redirectTo(`/${locale}/${code}`, 303, {
    'Set-Cookie': `${COUNTRY_FIELD}=${code}; Path=/; HttpOnly; SameSite=Lax${secure}`,
  });
});

/** A reload or a typed address: there is nothing to see here but the list. */
export const GET = door<{ locale: string }>((request, { locale }) =>
  localeRow(locale) ? redirectTo(`/${locale}/where`, 307) : missingPage(request),
);
