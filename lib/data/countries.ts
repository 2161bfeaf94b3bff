import 'server-only';
import compiled from '@/.generated/helplines.mjs';
import type { CompiledCountry, Helpline } from '@/lib/helplines/compiled';

const WORLDWIDE = 'ZZ';

const byCode: ReadonlyMap<string, CompiledCountry> = new Map(
  compiled.map((country) => [country.code, country]),
);

/** The entry with directories of lines all over the world. */
export const worldwide: CompiledCountry = byCode.get(WORLDWIDE)!;

/** Every country that has a page, also those without a line. */
export const countries: readonly CompiledCountry[] = compiled.filter(({ code }) => code !== WORLDWIDE);

/** Upper-case codes of all countries that have a page. */
export const countryCodes: ReadonlySet<string> = new Set(countries.map(({ code }) => code));

/** A country by its code in any case, or null. The worldwide entry is not a country. */
export function countryByCode(code: string): CompiledCountry | null {
  const upper = code.toUpperCase();
  return countryCodes.has(upper) ? (byCode.get(upper) ?? null) : null;
}

const byId: ReadonlyMap<string, { helpline: Helpline; country: CompiledCountry }> = new Map(
  compiled.flatMap((country) => country.helplines.map((helpline) => [helpline.id, { helpline, country }])),
);

/** A line by its id, with its country or the worldwide entry; null for an id that no line has. */
export function helplineById(id: string): { helpline: Helpline; country: CompiledCountry } | null {
  return byId.get(id) ?? null;
}
