import { countryAnswer } from '@/lib/api/country-list';
import { readParameters } from '@/lib/api/read-parameters';
import { countries } from '@/lib/data/countries';
import { hostileLaws } from '@/lib/data/hostile';
import { regionName } from '@/lib/data/regions';
import { localeCodes } from '@/lib/data/site';
import { DATA_CACHE } from '@/lib/http/cache-control';
import { preflight, publicData } from '@/lib/http/public-data';
import { formatFor } from '@/lib/i18n/format';
import { apiRoute, wrongParameters } from '../../../_shell/api-route';

export const dynamic = 'force-dynamic';

const inEachLanguage = (name: (locale: string) => string) =>
  Object.fromEntries(localeCodes.map((locale) => [locale, name(locale)]));

let text: string | undefined;

function countryList(): string {
  return JSON.stringify({
    countries: countries.map((country) =>
      countryAnswer(
        country,
        (code) => inEachLanguage((locale) => formatFor(locale).country(code)),
        (code) => inEachLanguage((locale) => regionName(code, locale)),
        hostileLaws(country.code),
      ),
    ),
  });
}

/** Every country with its names, its emergency numbers and the count of its lines. */
export const GET = apiRoute((request) => {
  const { errors } = readParameters(new URL(request.url).searchParams, []);
  if (errors) return wrongParameters(errors);
  return publicData(request, { text: (text ??= countryList()), cache: DATA_CACHE });
});

export const OPTIONS = apiRoute(preflight);
