/** The language in which every guide exists; the others fall back to it. */
export const ORIGINAL_LOCALE = 'en';

interface Written {
  slug: string;
  locale: string;
}

/**
 * The guide in the reader's language, or else its English original (compare `locale` with the one asked for); null when no
 * such guide exists.
 */
export function selectGuide<G extends Written>(guides: readonly G[], slug: string, locale: string): G | null {
  const written = guides.filter((guide) => guide.slug === slug);
  return (
    written.find((guide) => guide.locale === locale) ??
    written.find((guide) => guide.locale === ORIGINAL_LOCALE) ??
    null
  );
}

/** Every guide once, in the reader's language where it exists, ordered by topic, then by title. */
export function listGuides<G extends Written & { topics: string[]; title: string }>(
  guides: readonly G[],
  locale: string,
  topics: readonly string[],
): G[] {
  const slugs = [...new Set(guides.map((guide) => guide.slug))];
  const rank = (guide: G) => topics.indexOf(guide.topics[0] ?? '');
  return slugs
    .map((slug) => selectGuide(guides, slug, locale))
    .filter((guide): guide is G => guide !== null)
    .sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, locale));
}

/** The guides on a topic out of a list: first those it is most central to, else in the order of the list. */
export function aboutTopic<G extends { topics: string[] }>(guides: readonly G[], topic: string): G[] {
  const place = (guide: G) => guide.topics.indexOf(topic);
  return guides.filter((guide) => place(guide) >= 0).sort((a, b) => place(a) - place(b));
}
