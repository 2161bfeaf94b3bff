import 'server-only';
import regions from '@/.generated/regions.mjs';

/** A region's name in a language of the site; in English where that has none, and its ISO 3166-2 code where nobody named it. */
export function regionName(code: string, locale: string): string {
  const names = regions[code];
  return names?.[locale] ?? names?.en ?? code;
}
