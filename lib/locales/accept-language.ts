/** Longer headers than this no browser sends; the rest of one is not read. */
const LONGEST_HEADER = 2000;
const MOST_RANGES = 40;

const RANGE =
  /^\s*(\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i;

/**
 * The languages a browser asks for, most wanted first: canonical BCP 47 tags (`iw` comes back as `he`, `en-UK` as `en-GB`), or `*`.
 *
 * Read as RFC 9110 section 12.5.4 says: equal weights keep their order, weight 0 means "not this one" and is left out, a tag that
 * stands there twice counts once. A range that does not follow the grammar is skipped and the others still count.
 * The result is empty for no header or for one without a readable range. Time grows with at most 2,000 characters.
 */
export function wantedTags(acceptLanguage: string | null): string[] {
  if (!acceptLanguage) return [];
  const wanted = acceptLanguage
    .slice(0, LONGEST_HEADER)
    .split(',', MOST_RANGES)
    .flatMap((range) => {
      const [, tag, weight = '1'] = RANGE.exec(range) ?? [];
      const canonical = tag && canonicalTag(tag);
      return canonical ? [{ tag: canonical, weight: Number(weight) }] : [];
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return [...new Set(wanted.map(({ tag }) => tag))];
}

/**
 * The country part of a language tag (`en-KE` gives `KE`), or null where there is none, where it is a continent (`es-419`)
 * or where the tag is not one. The code is upper case; whether such a country exists is not looked at.
 */
export function regionOfTag(tag: string): string | null {
  const region = localeOf(tag)?.region;
  return region && /^[A-Z]{2}$/.test(region) ? region : null;
}

/** `Intl.Locale` of a tag, or null for text that is not a tag. */
export function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

function canonicalTag(tag: string): string | null {
  return tag === '*' ? tag : (localeOf(tag)?.baseName ?? null);
}
