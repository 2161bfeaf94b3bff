import 'server-only';
import enhance from '@/.generated/enhance.mjs';
import locales from '@/.generated/locales.mjs';
import site from '@/.generated/site.mjs';
import style from '@/.generated/style.mjs';
import topics from '@/.generated/topics.mjs';
import type { LocaleRow } from '@/lib/locales/schema';

export { enhance, locales, site, style, topics };

/** Codes of the languages that are switched on, in the order of the table. */
export const localeCodes: readonly string[] = locales.map((row) => row.code);

/** The language for readers whose own the site does not have: the first of the table. */
export const fallbackLocale: LocaleRow = locales[0]!;

/** The row of a language that is switched on, or null. Case counts: addresses have one spelling. */
export function localeRow(code: string): LocaleRow | null {
  return locales.find((row) => row.code === code) ?? null;
}
