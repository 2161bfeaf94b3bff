import 'server-only';
import guides from '@/.generated/guides.mjs';
import searchIndex from '@/.generated/search-index.mjs';
import { slugNow } from '@/lib/guides/former-slugs';
import { aboutTopic, listGuides, selectGuide } from '@/lib/guides/select-guide';
import type { Guide } from '@/lib/guides/schema';
import { openGuideSearch, type GuideSearch } from '@/lib/search/find-guides';
import { topics } from './site';

/** Slugs of all guides. */
export const guideSlugs: readonly string[] = [...new Set(guides.map(({ slug }) => slug))];

/** The guide in a language, or its English original, or null. */
export function guideBySlug(slug: string, locale: string): Guide | null {
  return selectGuide(guides, slug, locale);
}

/** The slug that a guide has now, by one that it had before; null for a slug that no guide had. */
export const currentSlug = (former: string): string | null => slugNow(guides, former);

const lists = new Map<string, readonly Guide[]>();

/** All guides for readers of a language, in the order in which they are offered. */
export function guidesIn(locale: string): readonly Guide[] {
  let list = lists.get(locale);
  if (!list) {
    list = listGuides(guides, locale, topics);
    lists.set(locale, list);
  }
  return list;
}

/** Topics that have a guide, in the order in which they are offered. */
export const guideTopics: readonly string[] = topics.filter((topic) => aboutTopic(guides, topic).length > 0);

/** The guides on a topic for readers of a language; empty for a topic that has none. */
export function guidesAbout(topic: string, locale: string): readonly Guide[] {
  return aboutTopic(guidesIn(locale), topic);
}

const searches = new Map<string, GuideSearch>();

function searchIn(locale: string): GuideSearch | null {
  const stored = searchIndex[locale];
  if (!stored) return null;
  let search = searches.get(locale);
  if (!search) {
    search = openGuideSearch(stored);
    searches.set(locale, search);
  }
  return search;
}

/** The guides that fit a query, best first; empty when none does. */
export function findGuides(query: string, locale: string, limit: number): Guide[] {
  const slugs = searchIn(locale)?.find(query, limit) ?? [];
  return slugs.flatMap((slug) => guideBySlug(slug, locale) ?? []);
}

/**
 * Guides for a query that none fits, never fewer than `limit` while there are so many: first those that come near, then those that help
 * with most things.
 */
export function nearGuides(query: string, locale: string, limit: number): Guide[] {
  const near = (searchIn(locale)?.near(query, limit) ?? []).flatMap(
    (slug) => guideBySlug(slug, locale) ?? [],
  );
  return [...new Set([...near, ...guidesIn(locale)])].slice(0, limit);
}
