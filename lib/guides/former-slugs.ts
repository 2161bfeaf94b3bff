import type { Guide } from './schema';

/** The slug that a guide has now, by one that it had before; null for a slug that no guide had. */
export function slugNow(
  guides: readonly Pick<Guide, 'slug' | 'formerSlugs'>[],
  former: string,
): string | null {
  return guides.find(({ formerSlugs }) => formerSlugs?.includes(former))?.slug ?? null;
}
