import type { Guide } from './schema';

/** Of the guides; the text is `content/guides/LICENSE`. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export interface GuidePageData {
  /** Who publishes this copy: its operator, or the name of the site. */
  publisher: string;
  /** Absolute address of the page; null where the operator has set no origin. */
  url: string | null;
}

/** A guide as schema.org data (JSON-LD). It names reviewers only where there are some. */
export function guideData(guide: Guide, { publisher, url }: GuidePageData): object {
  const { title, description, locale, updated, sources, reviewedBy } = guide;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description,
    inLanguage: locale,
    dateModified: updated,
    isAccessibleForFree: true,
    license: LICENCE,
    publisher: { '@type': 'Organization', name: publisher },
    ...(url === null && reviewedBy.length === 0
      ? {}
      : {
          mainEntityOfPage: {
            '@type': 'WebPage',
            ...(url === null ? {} : { url }),
            ...(reviewedBy.length === 0
              ? {}
              : { reviewedBy: reviewedBy.map((name) => ({ '@type': 'Person', name })) }),
          },
        }),
    citation: sources.map((source) => source.url),
  };
}
