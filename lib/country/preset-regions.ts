import { localeOf, regionOfTag } from '@/lib/locales/accept-language';

/**
 * Languages that phones and browsers offer with a region of their own accord (`presets`), and the countries where these languages are
 * everyday ones besides (`homes`). In a home, a preset says which language somebody reads, not where they are: nearly every phone in
 * Senegal asks for `fr-FR`. Homes: official or de-facto official languages of the Unicode CLDR's territory-language table.
 * English is at home everywhere: `en-US` and `en-GB` are the factory setting of devices and of browsers nobody has set up.
 * The lists are short on purpose. A country that is missing costs a reader one question; one too many could hide a doubt.
 */
const LANGUAGES: Readonly<Record<string, { presets: string; homes: string }>> = {
  ar: {
    presets: 'EG AE SA',
    homes: 'AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE',
  },
  de: { presets: 'DE', homes: 'AT BE CH LI LU' },
  en: { presets: 'US GB', homes: '*' },
  es: { presets: 'ES US', homes: 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV US UY VE' },
  fa: { presets: 'IR', homes: 'AF' },
  fr: {
    presets: 'FR',
    homes:
      'BE BF BI BJ BL CD CF CG CH CI CM DJ DZ GA GF GN GP HT KM LU MA MC MF MG ML MQ MR MU NC NE PF PM RE RW SC SN TD TG TN VU WF YT',
  },
  it: { presets: 'IT', homes: 'CH SM VA' },
  nl: { presets: 'NL', homes: 'AW BE BQ CW SR SX' },
  pt: { presets: 'BR PT', homes: 'AO BR CV GW MO MZ PT ST TL' },
  ru: { presets: 'RU', homes: 'AM AZ BY EE GE KG KZ LV MD TJ TM UA UZ' },
  sv: { presets: 'SE', homes: 'AX FI' },
  sw: { presets: 'KE TZ', homes: 'BI CD KE RW TZ UG' },
  zh: { presets: 'CN', homes: 'HK MO MY SG' },
};

/** True where the region of a language tag is one that devices put there by themselves, and so tells nothing about being in `country`. */
export function isPreset(tag: string, country: string): boolean {
  const language = localeOf(tag)?.language ?? '';
  const region = regionOfTag(tag);
  const row = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  if (!row || !region) return false;
  return (
    row.presets.split(' ').includes(region) && (row.homes === '*' || row.homes.split(' ').includes(country))
  );
}

/** True for a tag that devices and browsers carry wherever they are sold (`en-US`, `en-GB`): its region tells nothing at all. */
export function isFactorySetting(tag: string): boolean {
  const language = localeOf(tag)?.language ?? '';
  const row = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  return row?.homes === '*' && row.presets.split(' ').includes(regionOfTag(tag) ?? '');
}
