import { normaliseAddress } from '@/lib/country/address';
import { parseCountryCode } from '@/lib/country/code';
import type { CountryHints } from '@/lib/country/resolve';
import { wantedTags } from '@/lib/locales/accept-language';
import { STATED_ADDRESS } from './client-address';
import type { HttpConfig } from './config';
import { isProxyBrowser } from './proxy-browser';

/** Name of the form field, of the query parameter and of the cookie that hold a person's own country. */
export const COUNTRY_FIELD = 'country';

/**
 * What a request says about its person's country, for `resolveCountry`. The form's field comes before the query's.
 * `lookup` gives the country of a normalised public address or null. The address is the first of `x-forwarded-for`: the server has
 * put there the one that made the request. No address is kept or handed on.
 */
export function countryHints(
  request: { headers: Headers; url: URL },
  form: FormData | null,
  config: Pick<HttpConfig, 'countryHeaders'>,
  lookup: (address: string) => string | null,
): CountryHints {
  const { headers, url } = request;
  const countryOf = (address: string | undefined | null) => {
    const normal = normaliseAddress(address);
    return normal && lookup(normal);
  };
  return {
    choice: filled(form?.get(COUNTRY_FIELD)) ?? filled(url.searchParams.get(COUNTRY_FIELD)),
    cookie: cookieNamed(COUNTRY_FIELD, headers.get('cookie')),
    header: trustedHeader(headers, config.countryHeaders),
    address: countryOf(headers.get('x-forwarded-for')?.split(',', 1)[0]),
    proxyBrowser: isProxyBrowser(headers) ? { address: countryOf(headers.get(STATED_ADDRESS)) } : null,
    languages: wantedTags(headers.get('accept-language')),
  };
}

function filled(value: FormDataEntryValue | null | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The first header that names a country, else the first that is there at all: it may say that the visitor hides. */
function trustedHeader(headers: Headers, names: readonly string[]): string | null {
  const values = names.map((name) => headers.get(name)).filter((value) => value !== null);
  return values.find((value) => parseCountryCode(value)) ?? values[0] ?? null;
}

function cookieNamed(name: string, header: string | null): string | null {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found?.slice(name.length + 1) || null;
}
