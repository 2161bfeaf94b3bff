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

/** Services that have ended, by country; countries without one are left out. */
export const closedGroups: readonly Pick<CompiledCountry, 'code' | 'closed'>[] = compiled.filter(
  ({ closed }) => closed.length > 0,
);

const byId: ReadonlyMap<string, { country: CompiledCountry; helpline: Helpline }> = new Map(
  compiled.flatMap((country) =>
    country.helplines.flatMap((helpline) =>
      [helpline.id, ...(helpline.formerIds ?? [])].map((id) => [id, { country, helpline }] as const),
    ),
  ),
);

const closedIds: ReadonlyMap<string, { country: CompiledCountry; id: string }> = new Map(
  compiled.flatMap((country) =>
    country.closed.flatMap(({ id, formerIds }) =>
      [id, ...formerIds].map((each) => [each, { country, id }] as const),
    ),
  ),
);

/** A line by its id or by one that it had before, with its country. Null where none is known, and for services that have ended. */
export function helplineById(id: string): { country: CompiledCountry; helpline: Helpline } | null {
  return byId.get(id) ?? null;
}

/** The record of a service that has ended, by its id or one that it had before: its country, and the id that it has now. */
export function closedById(id: string): { country: CompiledCountry; id: string } | null {
  return closedIds.get(id) ?? null;
}
