import { localeOf, regionOfTag, wantedTags } from './accept-language';

// Own code instead of `negotiator` or `@formatjs/intl-localematcher`: neither gives the region, the first knows no likely scripts
// (zh-TW does not find zh-Hant), and together they are ten times the size of these two files.

/**
 * The language of the site for a reader: the first wanted language (see `wantedTags`) that the site has.
 *
 * Each wanted tag is shortened from its end until it fits (RFC 4647 section 3.4: `es-MX` finds `es`), then tried with its likely
 * script (`zh-TW` finds `zh-Hant`), then as the bare language (`pt` finds `pt-BR`, `nn` finds `nb`); only then comes the next tag.
 * `*`, no header, and a header without anything readable give `fallback`. Case does not matter; what comes back is spelt as in `locales`.
 */
export function negotiateLocale(
  acceptLanguage: string | null,
  locales: readonly string[],
  fallback: string,
): string {
  for (const tag of wantedTags(acceptLanguage)) {
    if (tag === '*') return fallback;
    const found = lookup(tag, locales);
    if (found) return found;
  }
  return fallback;
}

/**
 * The country in the most wanted language tag that carries one (`en,sw-KE;q=0.9` gives `KE`), upper case, or null.
 * Continents (`es-419`) are no countries and are passed over.
 */
export function regionOf(acceptLanguage: string | null): string | null {
  for (const tag of wantedTags(acceptLanguage)) {
    const region = regionOfTag(tag);
    if (region) return region;
  }
  return null;
}

function lookup(tag: string, locales: readonly string[]): string | undefined {
  const likely = localeOf(tag)?.maximize();
  const scripted = likely && `${likely.language}-${likely.script}`;
  for (const range of [...shortened(tag), ...(scripted ? [scripted] : [])]) {
    const found = locales.find((locale) => locale.toLowerCase() === range.toLowerCase());
    if (found) return found;
  }
  return (
    locales.find((locale) => scripted && scriptedLanguage(locale) === scripted) ??
    locales.find((locale) => family(locale) === family(tag))
  );
}

/** The tag, then the tag without its last part, and so on; a part of one letter goes together with what follows it. */
function shortened(tag: string): string[] {
  const parts = tag.split('-');
  return parts
    .map((_, index) => parts.slice(0, parts.length - index))
    .filter((kept) => kept.at(-1)?.length !== 1)
    .map((kept) => kept.join('-'));
}

function scriptedLanguage(tag: string): string | undefined {
  const likely = localeOf(tag)?.maximize();
  return likely && `${likely.language}-${likely.script}`;
}

/** Phones ask for Norwegian by three codes; whoever reads one of them reads the others. */
function family(tag: string): string | undefined {
  const language = localeOf(tag)?.language;
  return language === 'nb' || language === 'nn' ? 'no' : language;
}
