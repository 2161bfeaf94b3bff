/**
 * The language of the site in which readers of a language (its BCP 47 primary subtag, `pt`) are answered: `preferred` where
 * that is one (`pt-BR`), else the first of `locales` that is; null where the site has none.
 */
export function localeSpeaking(
  language: string,
  locales: readonly string[],
  preferred: string,
): string | null {
  const isOne = (locale: string) => locale.split('-')[0] === language;
  return isOne(preferred) ? preferred : (locales.find(isOne) ?? null);
}
