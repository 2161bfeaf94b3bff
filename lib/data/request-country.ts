import 'server-only';
import { resolveCountry, type CountryAnswer } from '@/lib/country/resolve';
import { httpConfig } from '@/lib/http/config';
import { countryHints } from '@/lib/http/country-hints';
import { countryCodes } from './countries';
import { lookupCountry } from './country-database';

const config = httpConfig(process.env);

/** Public origin of the site, or null when the operator has not set `SITE_URL`. */
export const siteUrl = config.siteUrl;

/** The country of whoever sent a request; nothing is kept. `url` is the address of the request, `form` its form, if any. */
export function requestCountry(headers: Headers, url: URL, form: FormData | null): CountryAnswer {
  return resolveCountry(countryHints({ headers, url }, form, config, lookupCountry), countryCodes);
}
