import 'server-only';
import { requestCountry } from '@/lib/data/request-country';
import { fallbackLocale, localeCodes } from '@/lib/data/site';
import { redirectTo } from '@/lib/http/redirect';
import { negotiateLocale } from '@/lib/locales/negotiate';

/** The language of the site that fits a reader best, by the languages of the browser. */
export function readersLocale(request: Request): string {
  return negotiateLocale(request.headers.get('accept-language'), localeCodes, fallbackLocale.code);
}

/**
 * To the page of the reader's own country: `/{locale}{section}/{cc}`. Where the country is doubtful, to the question whether it is
 * right; where it is not known, to the list.
 */
export function toReadersCountry(request: Request, locale: string, section: '' | '/helplines'): Response {
  const { country, confident } = requestCountry(request.headers, new URL(request.url), null);
  const code = country?.toLowerCase();
  const address = !code
    ? `/${locale}/where`
    : confident
      ? `/${locale}${section}/${code}`
      : `/${locale}/where/${code}`;
  return redirectTo(address, 307, { Vary: 'Accept-Language, Cookie' });
}

/** From an address without a language to the same one in the reader's; method, form and query stay (307). */
export function toReadersLocale(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return redirectTo(`/${readersLocale(request)}${pathname}${search}`, 307, { Vary: 'Accept-Language' });
}
